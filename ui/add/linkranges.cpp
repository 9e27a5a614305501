#include "linkranges.h"

#include "linkrange.h"

#include <QSet>

#include <algorithm>

namespace longhaul {

bool haveRanges(const QStringList &links)
{
    return std::any_of(links.begin(), links.end(), [](const QString &link) {
        return link.contains(u'[') && (rangeCount(link) > 1 || expandedRange(link).value(0) != link);
    });
}

ReadRanges withRangesRead(const QStringList &links)
{
    ReadRanges read;
    QSet<QString> seen;
    const auto take = [&](const QString &link) {
        if (!seen.contains(link)) {
            seen.insert(link);
            read.links.append(link);
        }
    };
    for (const QString &link : links) {
        if (!haveRanges({link})) {
            take(link);
            continue;
        }
        const QStringList range = expandedRange(link);
        if (range.isEmpty() || read.fromRanges + range.size() > kMostRangeLinks) {
            if (read.tooMany.isEmpty())
                read.tooMany = link;
            continue;
        }
        if (read.fromRanges == 0)
            read.first = range.first();
        read.last = range.last();
        read.fromRanges += static_cast<int>(range.size());
        for (const QString &each : range)
            take(each);
    }
    return read;
}

} // namespace longhaul
