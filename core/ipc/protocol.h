#pragma once

namespace longhaul {

// core/ipc: what goes over the wire between the agent and its clients (docs/protocol.md): lines, JSON-RPC,
// and the JSON of each value. It knows no sessions and no task list; both sides are built on it.

/// Raised by one when something that other programs rely on changes.
inline constexpr int kProtocolVersion = 1;

/// Most tasks or events in one answer, whatever `count` says.
inline constexpr int kLargestPage = 1000;

} // namespace longhaul
