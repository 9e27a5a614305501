#pragma once

#include <QString>
#include <QStringList>

namespace longhaul {

/// A link with ranges stands for at most so many links.
inline constexpr qint64 kMostRangeLinks = 10'000;

/// How many links `link` stands for: "[001-100]" counts with leading zeros, "[1-9:2]" in steps, "[a-z]" through
/// letters of one case, "[9-1]" down. Several ranges multiply. 1 where there is none; what is above
/// `kMostRangeLinks` may be told as `kMostRangeLinks + 1`. Brackets of another form are part of the link.
[[nodiscard]] qint64 rangeCount(const QString &link);

/// The links, the last range running fastest; `link` itself where there is no range.
/// Empty if they would be more than `kMostRangeLinks`.
[[nodiscard]] QStringList expandedRange(const QString &link);

} // namespace longhaul
