#pragma once

#include <QString>

#include <expected>

namespace longhaul {

/// True if somebody accepts connections at `path`. Never waits.
[[nodiscard]] bool isSocketServed(const QString &path);

/// Makes `path` free to listen at: its folder exists and is the user's alone, and what is there but serves nobody is
/// gone. To be called by the holder of the AgentLock only. Errors: one clear line, for example for a path too long for
/// a socket, a folder of somebody else, or another agent that serves it.
[[nodiscard]] std::expected<void, QString> claimSocketPath(const QString &path);

/// Names the file at `path` itself (device and inode); empty if there is none.
[[nodiscard]] QString fileIdentity(const QString &path);

} // namespace longhaul
