#include "textsprobes.h"

#include "fuzztable.h"

namespace longhaul::fuzz {

std::span<const Probe> textsProbes()
{
    static constexpr Probe kTable[] = {
        {"links-in-text", probeLinksInText},  // a
        {"links-in-html", probeLinksInHtml},  // b
        {"links-in-file", probeLinksInFile},  // c
        {"input-file", probeInputFile},       // d
        {"checksum", probeChecksum},          // e
        {"rate", probeRate},                  // f
        {"offered-tasks", probeOfferedTasks}, // g
        {"page", probePage},                  // h
        {"range", probeRange},                // i
    };
    return kTable;
}

} // namespace longhaul::fuzz
