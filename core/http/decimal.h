#pragma once

#include <QByteArrayView>

#include <optional>

namespace longhaul {

/// A number of digits only (no sign, no space, at least one digit); nothing if it is none or no qint64.
/// Source: RFC 9110, `1*DIGIT`.
[[nodiscard]] std::optional<qint64> parseDecimal(QByteArrayView digits);

} // namespace longhaul
