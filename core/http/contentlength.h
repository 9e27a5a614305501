#pragma once

#include "responsehead.h"

#include <QString>

#include <expected>
#include <optional>

namespace longhaul {

/// The length of the body in bytes, from all Content-Length headers together; nothing if there is none.
/// The same length said twice, also as "5, 5", is fine. Transfer-Encoding does not change the result.
/// Errors: one line for different lengths, a sign, an overflow, or what is no number.
/// Source: RFC 9110 section 8.6, RFC 9112 section 6.3.
[[nodiscard]] std::expected<std::optional<qint64>, QString> contentLength(const ResponseHead &head);

} // namespace longhaul
