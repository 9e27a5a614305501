#pragma once

#include "task.h"

#include <chrono>
#include <optional>

namespace longhaul {

/// How long to wait before trouble number `attempt` (1 and up since the last byte came) is tried again.
/// Doubles from one second; at most 30 s for the network, which comes back suddenly, and 5 minutes otherwise.
/// The server's own word counts where it is longer, up to a day. `spread` in [0, 1) keeps many tasks from
/// coming back in the same moment; it adds at most a fifth. Pure.
[[nodiscard]] std::chrono::milliseconds retryDelay(WaitReason reason, int attempt,
                                                   std::optional<std::chrono::seconds> serverSaid, double spread);

} // namespace longhaul
