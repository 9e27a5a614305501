#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace longhaul {

/// Appends `number` in groups of seven bits, lowest first, the top bit set in all but the last: small numbers
/// take one byte. Source: LEB128, as in DWARF 5 section 7.6.
void appendVarint(QByteArray &bytes, quint64 number);

/// Takes a number from the front of `bytes`. Nothing if it is cut off or above 64 bits.
[[nodiscard]] std::optional<quint64> takeVarint(QByteArrayView &bytes);

} // namespace longhaul
