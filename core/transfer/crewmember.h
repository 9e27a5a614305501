#pragma once

#include "segmentcrew.h"

namespace longhaul {

/// After a refusal, so long no other connection is opened.
inline constexpr std::chrono::seconds kSpawnPause{2};

/// A connection with what it was asked for.
struct SegmentCrew::Member {
    std::unique_ptr<SegmentRun> run;
    RangeOrder order;
    int hops = 0;
    bool flows = false;  // accepted, or to be accepted when the part file is there
    bool isHeld = false; // waits for `release`
    std::optional<qint64> bodyLength;
    std::chrono::milliseconds bornAt{0};
};

} // namespace longhaul
