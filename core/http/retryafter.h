#pragma once

#include "responsehead.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace longhaul {

inline constexpr std::chrono::seconds kLongestRetryAfter = std::chrono::hours(24);

/// How long the server asks us to stay away: Retry-After as seconds or as a date, between 0 and one day.
/// A date counts from the answer's own Date, so that a wrong clock here does no harm; without one from `now`.
/// Errors: nothing, when the header is missing or unreadable. Source: RFC 9110 section 10.2.3.
[[nodiscard]] std::optional<std::chrono::seconds> retryAfter(const ResponseHead &head, const QDateTime &now);

} // namespace longhaul
