#include "pagelinks.h"

#include "htmltags.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace longhaul {

namespace {

constexpr qsizetype kLongestText = 200;

/// Which attribute of an element holds an address; empty if none does.
QLatin1String addressAttribute(const QString &tag)
{
    static const QHash<QString, QLatin1String> table{
        {QStringLiteral("a"), QLatin1String("href")},      {QStringLiteral("area"), QLatin1String("href")},
        {QStringLiteral("img"), QLatin1String("src")},     {QStringLiteral("video"), QLatin1String("src")},
        {QStringLiteral("audio"), QLatin1String("src")},   {QStringLiteral("source"), QLatin1String("src")},
        {QStringLiteral("track"), QLatin1String("src")},   {QStringLiteral("embed"), QLatin1String("src")},
        {QStringLiteral("object"), QLatin1String("data")},
    };
    return table.value(tag);
}

/// Collects the links of one page, each once.
class PageReader
{
public:
    explicit PageReader(QUrl base) : m_base(std::move(base)) {}

    void onTag(const HtmlTag &tag)
    {
        if (tag.name == QLatin1String("base") && !m_hasOwnBase) {
            const QUrl own = m_base.resolved(QUrl(tag.value(QLatin1String("href"))));
            m_hasOwnBase = own.isValid() && !own.isRelative();
            if (m_hasOwnBase)
                m_base = own;
        } else if (tag.name == QLatin1String("a") && tag.isEnd) {
            endText();
        } else if (const QLatin1String attribute = addressAttribute(tag.name); !attribute.isEmpty() && !tag.isEnd) {
            const qsizetype place = add(tag.value(attribute));
            if (tag.name == QLatin1String("a")) {
                endText();
                m_open = place;
            } else if (place >= 0) {
                offerText(place, tag.value(QLatin1String("alt")));
            }
        }
    }
    void onText(QStringView text)
    {
        if (m_open >= 0 && m_text.size() < 2 * kLongestText)
            m_text += text;
    }
    [[nodiscard]] bool isFull() const { return m_links.size() >= kMostPageLinks; }
    QList<PageLink> take()
    {
        endText();
        return std::move(m_links);
    }

private:
    /// The place of the link; -1 for what cannot be downloaded.
    qsizetype add(const QString &address)
    {
        const QString trimmed = address.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(u'#'))
            return -1;
        QUrl url = m_base.resolved(QUrl(trimmed, QUrl::TolerantMode));
        url.setFragment({});
        const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
        if (!isWeb || !url.isValid() || url.host().isEmpty())
            return -1;
        const auto known = m_places.constFind(url);
        if (known != m_places.cend())
            return *known;
        m_places.insert(url, m_links.size());
        m_links.append({url, {}});
        return m_links.size() - 1;
    }

    void endText()
    {
        if (m_open >= 0)
            offerText(m_open, withoutHtmlEntities(m_text));
        m_open = -1;
        m_text.clear();
    }

    void offerText(qsizetype place, const QString &text)
    {
        const QString line = text.simplified().left(kLongestText);
        if (line.size() > m_links[place].text.size())
            m_links[place].text = line;
    }

    QUrl m_base;
    bool m_hasOwnBase = false;
    QList<PageLink> m_links;
    QHash<QUrl, qsizetype> m_places;
    qsizetype m_open = -1; // the link whose text is being read
    QString m_text;
};

} // namespace

bool looksLikeHtml(const QByteArray &content)
{
    static const QRegularExpression start(
        QStringLiteral(
            R"(^(?:\x{feff})?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|title|a\s|table|div|ul|p)\b)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return start.match(QString::fromUtf8(content.left(4096))).hasMatch();
}

QString htmlText(const QByteArray &content, const QByteArray &contentType)
{
    static const QRegularExpression charset(QStringLiteral("charset\\s*=\\s*\"?([A-Za-z0-9._:-]+)"),
                                            QRegularExpression::CaseInsensitiveOption);
    const bool hasMark = QStringConverter::encodingForData(content).has_value();
    const QByteArray told = charset.match(QString::fromLatin1(contentType)).captured(1).toLatin1();
    QStringDecoder decoder =
        hasMark || told.isEmpty() ? QStringDecoder::decoderForHtml(content) : QStringDecoder(told.constData());
    if (!decoder.isValid())
        decoder = QStringDecoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(content);
    return text;
}

QList<PageLink> linksOfPage(const QString &html, const QUrl &base)
{
    PageReader reader(base);
    HtmlTags tags(html);
    while (!reader.isFull()) {
        QStringView text;
        const auto tag = tags.next(text);
        reader.onText(text);
        if (!tag)
            break;
        reader.onTag(*tag);
    }
    return reader.take();
}

} // namespace longhaul
