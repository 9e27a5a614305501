#include "httpprobes.h"

#include "fuzztable.h"

namespace longhaul::fuzz {

std::span<const Probe> httpProbes()
{
    static constexpr Probe kTable[] = {
        {"content-range", probeContentRange},   // a
        {"content-length", probeContentLength}, // b
        {"disposition", probeDisposition},      // c
        {"dates", probeDates},                  // d
        {"validators", probeValidators},        // e
        {"media-type", probeMediaType},         // f
        {"redirect", probeRedirect},            // g
        {"link-address", probeLinkAddress},     // h
        {"answer", probeAnswer},                // i
        {"foreign-text", probeForeignText},     // j
        {"file-name", probeFileName},           // k
        {"digests", probeDigests},              // l
        {"sums-file", probeSumsFile},           // m
        {"metalink", probeMetalink},            // n
        {"message", probeMessage},              // o
    };
    return kTable;
}

} // namespace longhaul::fuzz
