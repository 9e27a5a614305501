#pragma once

#include "logfile.h"

#include <chrono>
#include <memory>

namespace longhaul {

/// Takes Qt's messages while it lives and writes them to the log file, one line each, without secrets.
/// Who logs only puts the line into a queue of at most `kQueueBytes`; a thread of its own writes, so that neither
/// a slow nor a full disk holds the agent up. The thread sleeps while nothing is logged.
class AgentLog
{
public:
    static constexpr qint64 kQueueBytes = 1024 * 1024;

    struct Options {
        LogFile::Limits limits;
        bool toStandardError = false; // beside the file
    };

    AgentLog(const QString &path, Options options);
    /// Gives the messages back to Qt and writes what is queued, for at most half a second.
    ~AgentLog();
    Q_DISABLE_COPY_MOVE(AgentLog)

    /// Waits until everything logged so far is written, at most `bound`. False if it was not.
    bool flush(std::chrono::milliseconds bound);

    /// True if standard error is a terminal, or LONGHAUL_LOG_STDERR is set.
    [[nodiscard]] static bool standardErrorWanted();

private:
    class Writer;
    std::shared_ptr<Writer> m_writer;
};

} // namespace longhaul
