#include "linkextractor.h"

#include <QFileInfo>
#include <QMimeData>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>
#include <QUrl>

#include <algorithm>
#include <array>

namespace longhaul {

namespace {

/// Signs that end a link wherever they stand: quotes and brackets that no address holds, and the
/// punctuation of scripts that write no space behind an address.
bool endsLink(QChar c)
{
    if (c.isSpace() || c.category() == QChar::Other_Control)
        return true;
    if (c.unicode() < 0x80)
        return c == u'<' || c == u'>' || c == u'"' || c == u'`' || c == u'\\';
    if (c.category() == QChar::Other_Format)
        return c != QChar(0x200c) && c != QChar(0x200d); // joiners are letters' business
    return QStringView(u"«»‹›“”„「」『』【】《》〈〉（）。，、；：！？…\uFFFD").contains(c);
}

/// The scheme of a web link that starts at `at`, with its "://"; 0 if none does.
qsizetype schemeLength(QStringView text, qsizetype at)
{
    const QStringView rest = text.sliced(at);
    if (rest.startsWith(u"https://", Qt::CaseInsensitive))
        return 8;
    return rest.startsWith(u"http://", Qt::CaseInsensitive) ? 7 : 0;
}

/// The end of the link that starts at `begin`, before anything of it is given back to the sentence.
qsizetype roughEnd(QStringView text, qsizetype begin)
{
    qsizetype end = begin + schemeLength(text, begin);
    for (; end < text.size() && !endsLink(text[end]); ++end) {
        const QChar c = text[end];
        const bool more = end + 1 < text.size();
        if ((c == u',' || c == u';' || c == u'|') && more && schemeLength(text, end + 1) > 0)
            break; // a list without spaces
        if (more && ((c == u']' && text[end + 1] == u'(') || (c == u'[' && text[end + 1] == u'/')))
            break; // [link](link) and [url]link[/url]
    }
    return end;
}

/// Brackets that a link closes without having opened them.
class OpenBrackets
{
public:
    explicit OpenBrackets(QStringView link)
    {
        for (const QChar c : link) {
            for (Pair &pair : m_pairs)
                pair.surplus += c == pair.close ? 1 : c == pair.open ? -1 : 0;
        }
    }
    /// True if the `last` sign of the link closes a bracket of the sentence; it is taken to be removed.
    bool takesBack(QChar last)
    {
        for (Pair &pair : m_pairs) {
            if (last == pair.close && pair.surplus > 0) {
                --pair.surplus;
                return true;
            }
        }
        return false;
    }

private:
    struct Pair {
        QChar open;
        QChar close;
        qsizetype surplus = 0;
    };
    std::array<Pair, 3> m_pairs{{{u'(', u')'}, {u'[', u']'}, {u'{', u'}'}}};
};

/// Takes off what belongs to the sentence around the link: "(see http://x/a_(b).)" keeps "http://x/a_(b)".
QStringView withoutSentence(QStringView link, QChar before)
{
    OpenBrackets brackets(link);
    while (!link.isEmpty()) {
        const QChar last = link.back();
        const bool punctuation = QStringView(u".,;:!?'").contains(last);
        const bool emphasis = last == before && QStringView(u"*_~|").contains(last);
        if (!punctuation && !emphasis && !brackets.takesBack(last))
            break;
        link.chop(1);
    }
    return link;
}

/// True for a line that is one address of any kind: "ftp://host/x", "magnet:?xt=…".
bool isLoneAddress(QStringView line)
{
    static const QRegularExpression address(
        QStringLiteral(
            "^[a-z][a-z0-9+.-]*://[^\\s<>\"]+$|^(magnet|data|ed2k|mailto|blob|about|javascript):[^\\s<>\"]+$"),
        QRegularExpression::CaseInsensitiveOption);
    // The expression's idea of a space is not ours: it knows none beyond ASCII.
    return address.match(line).hasMatch()
           && std::none_of(line.begin(), line.end(), [](QChar c) { return c.isSpace(); });
}

/// Collects each link once.
class Collection
{
public:
    void add(const QString &link)
    {
        if (m_seen.contains(link)) {
            ++m_found.repeated;
            return;
        }
        m_seen.insert(link);
        m_found.links.append(link);
    }
    void countLineWithout() { ++m_found.linesWithout; }
    [[nodiscard]] FoundLinks take() { return std::move(m_found); }

private:
    FoundLinks m_found;
    QSet<QString> m_seen;
};

bool addLinksOfLine(QStringView line, Collection &collection)
{
    bool any = false;
    for (qsizetype at = line.indexOf(u"http", 0, Qt::CaseInsensitive); at >= 0;
         at = line.indexOf(u"http", at, Qt::CaseInsensitive)) {
        const qsizetype scheme = schemeLength(line, at);
        const QChar before = at > 0 ? line[at - 1] : QChar();
        // Scripts without spaces put their letters right before a link; ours make another scheme of it.
        if (scheme == 0 || (before.unicode() < 0x80 && before.isLetterOrNumber())) {
            at += 4;
            continue;
        }
        const qsizetype end = roughEnd(line, at);
        const QStringView link = withoutSentence(line.sliced(at, end - at), before);
        // A line that is all link is shown to its owner even if it is a bad one.
        const bool isWhole = at == 0 && end == line.size();
        if (link.size() > scheme && (isWhole || !QUrl(link.toString()).host().isEmpty())) {
            collection.add(link.toString());
            any = true;
        }
        at = end;
    }
    return any;
}

QString decoded(const QByteArray &content)
{
    const auto encoding = QStringConverter::encodingForData(content).value_or(QStringConverter::Utf8);
    QStringDecoder decoder(encoding);
    const QString text = decoder.decode(content);
    return decoder.hasError() ? QString::fromLatin1(content) : text;
}

QString withoutEntities(QString text)
{
    static const std::array<std::pair<QLatin1String, QLatin1String>, 8> entities{{
        {QLatin1String("&lt;"), QLatin1String("<")},
        {QLatin1String("&gt;"), QLatin1String(">")},
        {QLatin1String("&quot;"), QLatin1String("\"")},
        {QLatin1String("&apos;"), QLatin1String("'")},
        {QLatin1String("&#39;"), QLatin1String("'")},
        {QLatin1String("&#38;"), QLatin1String("&")},
        {QLatin1String("&#x26;"), QLatin1String("&")},
        {QLatin1String("&amp;"), QLatin1String("&")},
    }};
    for (const auto &[entity, sign] : entities)
        text.replace(entity, sign, Qt::CaseInsensitive);
    return text;
}

/// The value of `URL` in the section of a link file; other keys hold icons, not downloads.
QStringList addressOfLinkFile(const QString &text, QLatin1String section)
{
    bool inside = false;
    for (const QStringView raw : QStringView(text).split(u'\n')) {
        const QStringView line = raw.trimmed();
        if (line.startsWith(u'['))
            inside = line.compare(section, Qt::CaseInsensitive) == 0;
        else if (inside && line.startsWith(QLatin1String("URL="), Qt::CaseInsensitive))
            return linksInText(line.sliced(4));
    }
    return {};
}

bool hasLinkSuffix(const QUrl &file)
{
    static const QStringList suffixes =
        QStringLiteral("txt lst list urls url desktop webloc json meta4 metalink html htm "
                       "xhtml")
            .split(u' ');
    return suffixes.contains(QFileInfo(file.fileName()).suffix(), Qt::CaseInsensitive);
}

} // namespace

FoundLinks findLinks(QStringView text)
{
    Collection collection;
    qsizetype begin = 0;
    while (begin < text.size()) {
        qsizetype end = text.indexOf(u'\n', begin);
        if (end < 0)
            end = text.size();
        const QStringView line = text.sliced(begin, end - begin).trimmed();
        begin = end + 1;
        if (line.isEmpty())
            continue;
        if (schemeLength(line, 0) == 0 && isLoneAddress(line))
            collection.add(line.toString());
        else if (!addLinksOfLine(line, collection) && !line.startsWith(u'#'))
            collection.countLineWithout();
    }
    return collection.take();
}

QStringList linksInText(QStringView text)
{
    return findLinks(text).links;
}

QStringList linksInHtml(const QString &html)
{
    static const QRegularExpression anchor(
        QStringLiteral("<a\\s[^>]{0,2000}?\\bhref\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>\"']+))"),
        QRegularExpression::CaseInsensitiveOption);
    Collection collection;
    for (auto matches = anchor.globalMatch(html); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString link = withoutEntities(match.captured(match.lastCapturedIndex())).trimmed();
        if (schemeLength(link, 0) > 0 && !QUrl(link).host().isEmpty())
            collection.add(link);
    }
    return collection.take().links;
}

QStringList linksInFile(const QString &fileName, const QByteArray &content)
{
    const QString text = decoded(content);
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    if (suffix == QLatin1String("url"))
        return addressOfLinkFile(text, QLatin1String("[InternetShortcut]"));
    if (suffix == QLatin1String("desktop"))
        return addressOfLinkFile(text, QLatin1String("[Desktop Entry]"));
    if (suffix == QLatin1String("webloc")) {
        QStringList links = linksInText(withoutEntities(text));
        links.removeIf([](const QString &link) { return link.contains(QLatin1String("://www.apple.com/DTDs/")); });
        return links;
    }
    return linksInText(text);
}

LinkSources linkSources(const QMimeData &data)
{
    LinkSources sources;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (!url.isLocalFile() && !url.scheme().isEmpty())
            sources.addresses.append(url.toString(QUrl::FullyEncoded));
    }
    sources.addresses.removeDuplicates();
    // The text beside a list of files or addresses only repeats it.
    if (urls.isEmpty()) {
        sources.text = data.text().left(kMostLinkText);
        sources.html = data.hasHtml() ? data.html().left(kMostLinkText) : QString();
    }
    return sources;
}

QStringList linksIn(const LinkSources &sources)
{
    if (!sources.addresses.isEmpty())
        return sources.addresses;
    QStringList links = linksInText(sources.text) + linksInHtml(sources.html);
    links.removeDuplicates();
    return links;
}

QStringList linksIn(const QMimeData &data)
{
    return linksIn(linkSources(data));
}

QStringList linkFilesIn(const QMimeData &data)
{
    QStringList files;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile() && hasLinkSuffix(url))
            files.append(url.toLocalFile());
    }
    return files;
}

bool mayHoldLinks(const QMimeData &data)
{
    return data.hasUrls() || data.hasText() || data.hasHtml();
}

} // namespace longhaul
