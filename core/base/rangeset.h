#pragma once

#include "byterange.h"

#include <vector>

namespace longhaul {

/// A set of bytes, kept as sorted, disjoint, non-touching half-open ranges.
class RangeSet
{
public:
    RangeSet() = default;
    explicit RangeSet(ByteRange range) { insert(range); }
    explicit RangeSet(const std::vector<ByteRange> &ranges);

    /// Adds the bytes of `range`; an empty or reversed range adds nothing.
    void insert(ByteRange range);
    /// Takes the bytes of `range` out.
    void remove(ByteRange range);
    void clear() { m_ranges.clear(); }

    [[nodiscard]] bool isEmpty() const { return m_ranges.empty(); }
    /// True if every byte of `range` is in the set; an empty range always is.
    [[nodiscard]] bool contains(ByteRange range) const;
    /// The number of bytes in the set.
    [[nodiscard]] qint64 byteCount() const;
    /// The bytes of `whole` that are not in the set.
    [[nodiscard]] RangeSet missingIn(ByteRange whole) const;
    /// The bytes of the set that lie in `window`.
    [[nodiscard]] RangeSet within(ByteRange window) const;
    [[nodiscard]] const std::vector<ByteRange> &ranges() const { return m_ranges; }

    bool operator==(const RangeSet &) const = default;

private:
    std::vector<ByteRange> m_ranges;
};

} // namespace longhaul
