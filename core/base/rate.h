#pragma once

#include <QString>

#include <expected>

namespace longhaul {

/// Reads a RATE of the contract: bytes a second, or with K, M, G (1024-based, an optional
/// fraction, a space before and "B", "iB" and "/s" behind allowed), or "off". Result: bytes per second, 0 is no limit.
/// Errors: one clear English line.
[[nodiscard]] std::expected<qint64, QString> parseRate(QStringView text);

/// "1.5 MiB", "10 KiB", "512 B": 1024-based, one decimal below ten, never more than four digits.
[[nodiscard]] QString formatBytes(qint64 bytes);

} // namespace longhaul
