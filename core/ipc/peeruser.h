#pragma once

#include <QtGlobal>

namespace longhaul {

enum class PeerUser { Same, Other, Unknown };

/// Whose process is on the other side of a local socket: this user's, another's, or the system does not tell.
/// `descriptor` is the socket's native handle.
[[nodiscard]] PeerUser peerUser(qintptr descriptor);

} // namespace longhaul
