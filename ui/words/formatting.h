#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

// Words for people, in their language: numbers, times. Nothing here is read back by a program.

namespace longhaul {

/// "1.5 GiB", "10 KiB": 1024-based, one decimal below a hundred, the user's decimal sign.
[[nodiscard]] QString sizeText(qint64 bytes);
/// "1.2 of 4.0 GiB" while on its way, "4.0 GiB" when all is here, "1.2 GiB" of an unknown total.
[[nodiscard]] QString amountText(qint64 received, std::optional<qint64> total);
/// "5.2 MiB/s"; 0 is empty.
[[nodiscard]] QString speedText(qint64 bytesPerSecond);
/// "12 s", "2 min", "1 h 20 min", "3 days": never more than two units, coarser the longer it is.
[[nodiscard]] QString durationText(qint64 seconds);
/// "45 %" in the way of the user's language. The whole is claimed only at 1.0, never by rounding.
[[nodiscard]] QString percentText(double fraction);
/// "Today 12:04", "Yesterday 12:04", "3 Jan 12:04", and the date alone of another year. Empty if invalid.
[[nodiscard]] QString momentText(const QDateTime &moment, const QDateTime &now);

} // namespace longhaul
