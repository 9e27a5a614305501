#pragma once

#include "taskstore.h"

#include <memory>

namespace longhaul {

class Clock;

/// The store in an SQLite file, mode 0600, in write-ahead mode with full sync: what `done` was called for survives a
/// power cut. All work is done in one thread of its own, the only one with a connection; the thread that made this
/// object is never blocked but in the destructor, and only values cross.
///
/// Around the file `longhaul.db`: `.backup-1` (the newer) and `.backup-2`, made at a close after changes and every
/// six hours of changes; `.damaged-<UTC time>`, what could not be trusted any more, never deleted.
/// Bounds: the newest 10,000 events of a session that does not acknowledge, the newest 200 history lines of a task.
/// Progress and history of a task that is not there (any more) are left out of a batch without error.
class SqliteStore final : public TaskStore
{
public:
    /// `path` is the file; its folder is made when it is opened. `clock` is asked in this thread only.
    SqliteStore(const QString &path, const Clock &clock);
    /// Without a `close` before, what is queued is finished first; callbacks that did not come yet never come.
    ~SqliteStore() override;

    /// Beside the errors of `TaskStore`: `Disk` with a detail that starts with "database-newer: " if a newer Longhaul
    /// wrote the file; it is not touched then. After a failure it may be called again.
    void open(Opened opened) override;
    /// Beside the errors of `TaskStore`: `Permission`, and `Internal` for a batch that contradicts the store (an
    /// impossible id, an event that does not come after the last one).
    void commit(StoreBatch batch, Done done) override;
    void readEvents(const QString &session, qint64 afterSeq, int count, EventsRead read) override;
    void readHistory(TaskId task, int count, HistoryRead read) override;
    void close(std::function<void()> closed) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace longhaul
