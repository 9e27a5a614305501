#pragma once

#include <QtGlobal>

namespace longhaul {

/// A run of bytes of a file, half-open: `begin` is in it, `end` is not.
struct ByteRange {
    qint64 begin = 0; // first byte
    qint64 end = 0;   // one past the last

    [[nodiscard]] constexpr qint64 length() const { return end > begin ? end - begin : 0; }
    [[nodiscard]] constexpr bool isEmpty() const { return end <= begin; }
    bool operator==(const ByteRange &) const = default;
};

} // namespace longhaul
