#pragma once

#include "byterange.h"

#include <QByteArrayView>
#include <QString>

#include <expected>
#include <optional>

namespace longhaul {

/// Which bytes of a file a body holds.
struct ContentRange {
    std::optional<ByteRange> range; // none in "bytes */N": no byte of what was asked is there
    std::optional<qint64> total;    // bytes of the whole file; none in "bytes 0-9/*"

    bool operator==(const ContentRange &) const = default;
};

/// Reads the value of a Content-Range header. A range in the result is not empty and lies within `total`.
/// Errors: one line for another unit, a reversed range, a range beyond the total, a number that is no qint64.
/// Source: RFC 9110 section 14.4.
[[nodiscard]] std::expected<ContentRange, QString> parseContentRange(QByteArrayView value);

} // namespace longhaul
