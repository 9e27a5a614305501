#pragma once

#include "fuzzprobe.h"

namespace longhaul::fuzz {

// The probes of each program, in the order of the letters that choose them.
[[nodiscard]] std::span<const Probe> httpProbes();
[[nodiscard]] std::span<const Probe> textsProbes();
[[nodiscard]] std::span<const Probe> wireProbes();
[[nodiscard]] std::span<const Probe> storeProbes();

} // namespace longhaul::fuzz
