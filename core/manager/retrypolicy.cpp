#include "retrypolicy.h"

#include <algorithm>

namespace longhaul {

using namespace std::chrono_literals;

std::chrono::milliseconds retryDelay(WaitReason reason, int attempt, std::optional<std::chrono::seconds> serverSaid,
                                     double spread)
{
    constexpr int kMostDoublings = 10;
    std::chrono::milliseconds longest = 5min;
    std::chrono::milliseconds first = 1s;
    switch (reason) {
    case WaitReason::Network: longest = 30s; break;
    case WaitReason::ServerBusy: first = 5s; break;
    case WaitReason::DiskSpace:
    case WaitReason::FolderMissing: return 5s; // looked at, not tried
    case WaitReason::Keyring: return 15s;      // the same
    case WaitReason::None:
    case WaitReason::Retry:
    case WaitReason::Schedule:
    case WaitReason::Metered: break;
    }
    const int doublings = std::clamp(attempt - 1, 0, kMostDoublings);
    std::chrono::milliseconds delay = std::min<std::chrono::milliseconds>(first * (1 << doublings), longest);
    delay += std::chrono::milliseconds(static_cast<qint64>(static_cast<double>(delay.count()) * 0.2 * spread));
    if (serverSaid)
        delay = std::clamp<std::chrono::milliseconds>(*serverSaid, reason == WaitReason::ServerBusy ? 0ms : delay, 24h);
    return delay;
}

} // namespace longhaul
