#include "filemap.h"

#include <algorithm>

namespace longhaul {

namespace {

bool isTold(const std::vector<ByteRange> &ranges, qint64 total)
{
    return ranges.empty() || (ranges.size() == 1 && (ranges.front().begin == 0 || ranges.front().end > total));
}

/// The first byte of a part; for a file of terabytes the product must not overflow.
qint64 beginOf(qint64 part, qint64 parts, qint64 total)
{
    return total / parts * part + total % parts * part / parts;
}

char digitOf(qint64 here, qint64 whole)
{
    if (here >= whole)
        return '0' + kFileMapWhole;
    // Only nothing is nothing, only all is all.
    return here == 0 ? '0' : static_cast<char>('1' + here * (kFileMapWhole - 1) / whole);
}

} // namespace

QByteArray fileMap(const RangeSet &received, std::optional<qint64> total)
{
    if (!total || *total <= 0 || isTold(received.ranges(), *total))
        return {};
    const qint64 parts = std::min<qint64>(kFileMapParts, *total);
    QByteArray map(parts, '0');
    auto range = received.ranges().cbegin();
    const auto end = received.ranges().cend();
    for (qint64 part = 0; part < parts; ++part) {
        const ByteRange window{beginOf(part, parts, *total), beginOf(part + 1, parts, *total)};
        qint64 here = 0;
        for (; range != end; ++range) {
            here += std::max<qint64>(0, std::min(range->end, window.end) - std::max(range->begin, window.begin));
            if (range->end >= window.end)
                break; // the next part may have its rest
        }
        map[part] = digitOf(here, window.length());
    }
    return map;
}

bool isFileMap(const QByteArray &map)
{
    return map.size() <= kFileMapParts
           && std::all_of(map.cbegin(), map.cend(), [](char digit) { return digit >= '0' && digit <= '9'; });
}

} // namespace longhaul
