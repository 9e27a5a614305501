#pragma once

#include "mirrors.h"
#include "segmentcrew.h"

namespace longhaul {

/// After a refusal, so long no other connection is opened beside those that work.
inline constexpr std::chrono::seconds kSpawnPause{2};
/// The same after an answer that does not fit beside the others, which says nothing of how many the host bears.
inline constexpr std::chrono::seconds kSharingPause{30};

/// A connection with what it was asked for.
struct SegmentCrew::Member {
    std::unique_ptr<SegmentRun> run;
    RangeOrder order;
    int mirror = kPrimary;
    int hops = 0;
    bool wasOneOfMany = false; // others delivered when it was asked
    bool flows = false;        // accepted, or to be accepted when the part file is there
    bool isHeld = false;       // waits for `release`
    bool endsWithBody = false; // 200: where the body ends, the file ends
    bool mayBeEmpty = false;   // the answer says how it ends, so that an empty body is an empty file
    // Of an answer that is only believed when its overlap has been compared.
    std::optional<std::pair<Validator, QDateTime>> unproved;
    std::optional<qint64> bodyLength;
    std::chrono::milliseconds bornAt{0};
};

} // namespace longhaul
