#include "linkextractor.h"
#include "textsprobes.h"

#include <QSet>

#include <algorithm>

namespace longhaul::fuzz {

namespace {

bool isWeb(const QString &link)
{
    return link.startsWith(QLatin1String("http://"), Qt::CaseInsensitive)
           || link.startsWith(QLatin1String("https://"), Qt::CaseInsensitive);
}

void demandLinks(const QStringList &links)
{
    demand(QSet<QString>(links.begin(), links.end()).size() == links.size());
    for (const QString &link : links) {
        demand(!link.isEmpty());
        demand(std::none_of(link.begin(), link.end(), [](QChar c) { return c.isSpace(); }));
    }
}

} // namespace

void probeLinksInText(QByteArrayView input)
{
    const QString text = QString::fromUtf8(input);
    const FoundLinks found = findLinks(text);
    demandLinks(found.links);
    for (const QString &link : found.links)
        demand(text.contains(link));
    // Links one a line are found again as they are.
    const FoundLinks again = findLinks(found.links.join(u'\n'));
    demand(again.links == found.links && again.repeated == 0 && again.linesWithout == 0);
    // Ends of lines of another system are ends of lines.
    QString other = text;
    demand(linksInText(other.replace(u'\n', QLatin1String("\r\n"))) == found.links);
}

void probeLinksInHtml(QByteArrayView input)
{
    const QStringList links = linksInHtml(QString::fromUtf8(input));
    demand(QSet<QString>(links.begin(), links.end()).size() == links.size());
    demand(std::all_of(links.begin(), links.end(), isWeb));
}

void probeLinksInFile(QByteArrayView input)
{
    Input foreign(input);
    static constexpr const char *kNames[] = {"a.txt", "a.url", "a.desktop", "a.webloc"};
    const QString name = QString::fromLatin1(kNames[foreign.takeByte() % std::size(kNames)]);
    demandLinks(linksInFile(name, foreign.takeRest()));
}

} // namespace longhaul::fuzz
