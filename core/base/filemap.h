#pragma once

#include "rangeset.h"

#include <QByteArray>

#include <optional>

namespace longhaul {

/// Parts of equal size in which a file is told about at a glance.
inline constexpr int kFileMapParts = 64;
/// The digit of a part of which every byte is here.
inline constexpr int kFileMapWhole = 9;

/// Where the bytes of a file are, coarsely: a digit for each of its equal parts, from its first byte to its last.
/// 0 is nothing, 9 every byte, those between how much of it.
/// Shape: `kFileMapParts` digits, or fewer for a file of fewer bytes. Empty where the number of bytes says it all:
/// an unknown length, nothing, everything, or one run from the first byte on.
[[nodiscard]] QByteArray fileMap(const RangeSet &received, std::optional<qint64> total);
/// True for digits alone, not more than `kFileMapParts`.
[[nodiscard]] bool isFileMap(const QByteArray &map);

} // namespace longhaul
