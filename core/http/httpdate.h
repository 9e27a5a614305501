#pragma once

#include <QByteArrayView>
#include <QDateTime>

#include <optional>

namespace longhaul {

/// Reads a date in the three forms of HTTP: "Sun, 06 Nov 1994 08:49:37 GMT" (also with another zone name for
/// UTC or with +hhmm), "Sunday, 06-Nov-94 08:49:37 GMT" and "Sun Nov  6 08:49:37 1994". The result is UTC.
/// `now` places the two-digit year: never more than 50 years ahead of it; without it, 70 and up is 19xx.
/// The day's name is not compared with the date. Errors: nothing. Source: RFC 9110 section 5.6.7.
[[nodiscard]] std::optional<QDateTime> parseHttpDate(QByteArrayView text, const QDateTime &now = {});

} // namespace longhaul
