#pragma once

#include <QtGlobal>

#include <chrono>

namespace longhaul {

/// Ends the process with status 0 when stopping takes too long, even if a thread hangs in a call: everything
/// is resumable, and a person or a session's end must not wait for a dead disk. One at a time.
class StopWatchdog
{
public:
    /// The contract gives 2 s; the rest is for the system to end the process.
    static constexpr std::chrono::milliseconds kBound{1800};

    StopWatchdog();
    /// Once armed it goes on counting until the process has ended.
    ~StopWatchdog();
    Q_DISABLE_COPY_MOVE(StopWatchdog)

    /// Starts the time; a running one goes on unchanged. May be called from a signal handler.
    static void arm() noexcept;
};

} // namespace longhaul
