#pragma once

#include <QString>
#include <QStringList>

namespace longhaul {

/// Links with their ranges read: see `linkrange.h`.
struct ReadRanges {
    QStringList links;  // each once
    int fromRanges = 0; // of these come from ranges
    QString first;      // of them
    QString last;
    QString tooMany; // the first link whose ranges stand for more than can be taken; it is not among `links`

    bool operator==(const ReadRanges &) const = default;
};

/// At most `kMostRangeLinks` come from all ranges together.
[[nodiscard]] ReadRanges withRangesRead(const QStringList &links);
/// True if a link has a range, however long.
[[nodiscard]] bool haveRanges(const QStringList &links);

} // namespace longhaul
