#include "rangeset.h"

#include <algorithm>
#include <iterator>

namespace longhaul {

RangeSet::RangeSet(const std::vector<ByteRange> &ranges)
{
    for (const ByteRange &range : ranges)
        insert(range);
}

void RangeSet::insert(ByteRange range)
{
    if (range.isEmpty())
        return;
    // The common case of a transfer: the last range grows.
    if (!m_ranges.empty() && m_ranges.back().end == range.begin) {
        m_ranges.back().end = range.end;
        return;
    }
    auto first = std::lower_bound(m_ranges.begin(), m_ranges.end(), range.begin,
                                  [](const ByteRange &r, qint64 begin) { return r.end < begin; });
    auto last = first;
    while (last != m_ranges.end() && last->begin <= range.end) {
        range.begin = std::min(range.begin, last->begin);
        range.end = std::max(range.end, last->end);
        ++last;
    }
    first = m_ranges.erase(first, last);
    m_ranges.insert(first, range);
}

void RangeSet::remove(ByteRange range)
{
    if (range.isEmpty())
        return;
    const auto first = std::lower_bound(m_ranges.begin(), m_ranges.end(), range.begin,
                                        [](const ByteRange &r, qint64 begin) { return r.end <= begin; });
    const auto last = std::lower_bound(first, m_ranges.end(), range.end,
                                       [](const ByteRange &r, qint64 end) { return r.begin < end; });
    if (first == last)
        return;
    const ByteRange before{first->begin, range.begin};
    const ByteRange behind{range.end, std::prev(last)->end};
    auto at = m_ranges.erase(first, last);
    if (!behind.isEmpty())
        at = m_ranges.insert(at, behind);
    if (!before.isEmpty())
        m_ranges.insert(at, before);
}

bool RangeSet::contains(ByteRange range) const
{
    if (range.isEmpty())
        return true;
    const auto it = std::upper_bound(m_ranges.begin(), m_ranges.end(), range.begin,
                                     [](qint64 begin, const ByteRange &r) { return begin < r.end; });
    return it != m_ranges.end() && it->begin <= range.begin && it->end >= range.end;
}

qint64 RangeSet::byteCount() const
{
    qint64 sum = 0;
    for (const ByteRange &r : m_ranges)
        sum += r.length();
    return sum;
}

RangeSet RangeSet::missingIn(ByteRange whole) const
{
    RangeSet missing;
    qint64 begin = whole.begin;
    for (const ByteRange &r : m_ranges) {
        if (begin >= whole.end)
            return missing;
        if (r.begin > begin)
            missing.m_ranges.push_back({begin, std::min(r.begin, whole.end)});
        begin = std::max(begin, r.end);
    }
    if (begin < whole.end)
        missing.m_ranges.push_back({begin, whole.end});
    return missing;
}

RangeSet RangeSet::within(ByteRange window) const
{
    RangeSet result;
    for (const ByteRange &r : m_ranges)
        result.insert({std::max(r.begin, window.begin), std::min(r.end, window.end)});
    return result;
}

} // namespace longhaul
