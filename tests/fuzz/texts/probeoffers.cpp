#include "linkrange.h"
#include "offeredlinks.h"
#include "pagelinks.h"
#include "textsprobes.h"

#include <QSet>

namespace longhaul::fuzz {

namespace {

bool isWeb(const QUrl &url)
{
    return url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
}

} // namespace

void probeOfferedTasks(QByteArrayView input)
{
    const auto tasks = readOfferedTasks(input.toByteArray());
    if (!tasks)
        return;
    demand(!tasks->requests.isEmpty() || !tasks->problems.isEmpty() || !input.contains("://"));
    for (const TaskRequest &request : tasks->requests) {
        demand(request.url.isValid() && !request.url.scheme().isEmpty());
        demand(!request.fileName.contains(u'/'));
        for (const auto &[name, value] : request.headers)
            demand(!name.isEmpty() && !value.contains('\n') && !value.contains('\r'));
    }
}

void probePage(QByteArrayView input)
{
    const QList<PageLink> links = linksOfPage(htmlText(input.toByteArray()), QUrl(QStringLiteral("http://h/d/p")));
    demand(links.size() <= kMostPageLinks);
    QSet<QUrl> seen;
    for (const PageLink &link : links) {
        demand(isWeb(link.url) && !link.url.host().isEmpty() && !link.url.hasFragment());
        demand(!seen.contains(link.url));
        seen.insert(link.url);
    }
}

void probeRange(QByteArrayView input)
{
    const QString link = QString::fromUtf8(input.first(std::min<qsizetype>(input.size(), 60)));
    const qint64 count = rangeCount(link);
    const QStringList links = expandedRange(link);
    demand(count >= 1);
    demand(links.size() == (count > kMostRangeLinks ? 0 : count));
}

} // namespace longhaul::fuzz
