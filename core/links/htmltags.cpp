#include "htmltags.h"

#include <QHash>

#include <algorithm>

namespace longhaul {

namespace {

constexpr qsizetype kMostAttributes = 100;

bool endsName(QChar c)
{
    return c.isSpace() || c == u'>' || c == u'/' || c == u'=';
}

/// "amp" -> "&", "#x26" -> "&"; empty for an unknown one.
QString signOf(QStringView entity)
{
    static const QHash<QString, QString> table{
        {QStringLiteral("amp"), QStringLiteral("&")},    {QStringLiteral("lt"), QStringLiteral("<")},
        {QStringLiteral("gt"), QStringLiteral(">")},     {QStringLiteral("quot"), QStringLiteral("\"")},
        {QStringLiteral("apos"), QStringLiteral("'")},   {QStringLiteral("nbsp"), QStringLiteral(" ")},
        {QStringLiteral("auml"), QStringLiteral("ä")},   {QStringLiteral("ouml"), QStringLiteral("ö")},
        {QStringLiteral("uuml"), QStringLiteral("ü")},   {QStringLiteral("szlig"), QStringLiteral("ß")},
        {QStringLiteral("eacute"), QStringLiteral("é")}, {QStringLiteral("ndash"), QStringLiteral("–")},
        {QStringLiteral("mdash"), QStringLiteral("—")},  {QStringLiteral("hellip"), QStringLiteral("…")},
        {QStringLiteral("copy"), QStringLiteral("©")},
    };
    if (!entity.startsWith(u'#'))
        return table.value(entity.toString());
    const bool isHex = entity.size() > 1 && (entity[1] == u'x' || entity[1] == u'X');
    bool isNumber = false;
    const char32_t code = entity.sliced(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    const bool isSign = isNumber && code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isSign ? QString::fromUcs4(&code, 1) : QString();
}

} // namespace

QString HtmlTag::value(QLatin1String attribute) const
{
    const auto found = std::find_if(attributes.begin(), attributes.end(),
                                    [attribute](const auto &entry) { return entry.first == attribute; });
    return found == attributes.end() ? QString() : found->second;
}

std::optional<HtmlTag> HtmlTags::next(QStringView &textBefore)
{
    const qsizetype begin = m_at;
    while (true) {
        const qsizetype open = m_html.indexOf(u'<', m_at);
        if (open < 0 || open + 1 >= m_html.size()) {
            textBefore = m_html.sliced(begin);
            m_at = m_html.size();
            return std::nullopt;
        }
        const QStringView rest = m_html.sliced(open);
        if (rest.startsWith(u"<!--")) {
            const qsizetype end = m_html.indexOf(u"-->", open + 4);
            m_at = end < 0 ? m_html.size() : end + 3;
            continue;
        }
        m_at = open + 1;
        const QChar first = m_html[m_at];
        if (first != u'/' && !first.isLetter())
            continue; // "<!doctype", "< 5"
        textBefore = m_html.sliced(begin, open - begin);
        HtmlTag tag = readTag();
        skipRawText(tag);
        return tag;
    }
}

HtmlTag HtmlTags::readTag()
{
    HtmlTag tag;
    tag.isEnd = m_html[m_at] == u'/';
    if (tag.isEnd)
        ++m_at;
    const qsizetype begin = m_at;
    while (m_at < m_html.size() && !endsName(m_html[m_at]))
        ++m_at;
    tag.name = m_html.sliced(begin, std::min<qsizetype>(m_at - begin, 30)).toString().toLower();
    readAttributes(tag);
    return tag;
}

void HtmlTags::readAttributes(HtmlTag &tag)
{
    while (true) {
        skipSpace();
        if (m_at >= m_html.size() || m_html[m_at] == u'>') {
            m_at = std::min(m_at + 1, m_html.size());
            return;
        }
        const qsizetype begin = m_at++; // a stray sign begins a name, so that it goes on
        while (m_at < m_html.size() && !endsName(m_html[m_at]))
            ++m_at;
        const QString name = m_html.sliced(begin, m_at - begin).toString().toLower();
        skipSpace();
        QString value;
        if (m_at < m_html.size() && m_html[m_at] == u'=') {
            ++m_at;
            skipSpace();
            value = withoutHtmlEntities(readValue());
        }
        if (tag.attributes.size() < kMostAttributes)
            tag.attributes.emplaceBack(name, value);
    }
}

QString HtmlTags::readValue()
{
    if (m_at >= m_html.size())
        return {};
    const QChar quote = m_html[m_at];
    const qsizetype begin = m_at + 1;
    if (quote == u'"' || quote == u'\'') {
        const qsizetype end = m_html.indexOf(quote, begin);
        m_at = end < 0 ? m_html.size() : end + 1;
        return m_html.sliced(begin, (end < 0 ? m_html.size() : end) - begin).toString();
    }
    const qsizetype from = m_at;
    while (m_at < m_html.size() && !m_html[m_at].isSpace() && m_html[m_at] != u'>')
        ++m_at;
    return m_html.sliced(from, m_at - from).toString();
}

void HtmlTags::skipSpace()
{
    while (m_at < m_html.size() && (m_html[m_at].isSpace() || m_html[m_at] == u'/'))
        ++m_at;
}

void HtmlTags::skipRawText(const HtmlTag &tag)
{
    static constexpr const char *kRaw[] = {"script", "style", "textarea", "template"};
    const bool isRaw = !tag.isEnd && std::any_of(std::begin(kRaw), std::end(kRaw), [&](const char *name) {
        return tag.name == QLatin1String(name);
    });
    if (!isRaw)
        return;
    const qsizetype end = m_html.indexOf(QString(QStringLiteral("</") + tag.name), m_at, Qt::CaseInsensitive);
    m_at = end < 0 ? m_html.size() : end;
}

QString withoutHtmlEntities(const QString &text)
{
    QString plain;
    qsizetype at = 0;
    while (true) {
        const qsizetype ampersand = text.indexOf(u'&', at);
        if (ampersand < 0)
            break;
        plain += QStringView(text).sliced(at, ampersand - at);
        at = ampersand + 1;
        const qsizetype end = text.indexOf(u';', at);
        const QString sign = end > at && end - at <= 10 ? signOf(QStringView(text).sliced(at, end - at)) : QString();
        plain += sign.isEmpty() ? QStringLiteral("&") : sign;
        if (!sign.isEmpty())
            at = end + 1;
    }
    return plain + text.mid(at);
}

} // namespace longhaul
