#include "storeprobes.h"

#include "fuzztable.h"

namespace longhaul::fuzz {

std::span<const Probe> storeProbes()
{
    static constexpr Probe kTable[] = {
        {"ranges", probeRanges},    // a
        {"headers", probeHeaders},  // b
        {"varint", probeVarint},    // c
        {"payload", probePayload},  // d
        {"task-row", probeTaskRow}, // e
    };
    return kTable;
}

} // namespace longhaul::fuzz
