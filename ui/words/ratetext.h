#pragma once

#include <QString>

#include <optional>

namespace longhaul {

/// A speed as a person of this language types it: "1,5M" where the comma is the decimal point, and with the digits of
/// any script. Bytes per second, 0 for "off"; nothing if it is no speed.
[[nodiscard]] std::optional<qint64> readRateText(const QString &text);
/// What `readRateText` reads, for a field that is to be edited; "off" for 0.
[[nodiscard]] QString rateTextToEdit(qint64 bytesPerSecond);

} // namespace longhaul
