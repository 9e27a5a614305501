#pragma once

#include "event.h"
#include "rangeset.h"
#include "task.h"
#include "taskdetails.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

#include <expected>
#include <functional>

namespace longhaul {

/// A task with the bytes that are safe on disk: what a restart goes on from.
struct StoredTask {
    Task task;
    RangeSet received;
};

/// What was learnt about a server, by origin ("https://host:port").
struct HostRecord {
    QString origin;
    int connectionLimit = 0; // most connections that it bears; 0 is unknown
    QDateTime learntAt;

    bool operator==(const HostRecord &) const = default;
};

/// Something about the store that a person must know.
struct StoreNotice {
    QString code;    // "database-damaged", "database-restored"
    QString message; // one English sentence with the next step and the path of the file set aside
};

/// All that the agent needs at its start.
struct StoreContents {
    QList<StoredTask> tasks; // in the order of the list
    QMap<QString, QString> settings;
    QList<HostRecord> hosts;
    qint64 lastTaskId = 0;   // the highest that was ever given
    qint64 lastEventSeq = 0; // the highest that was ever given
    QList<StoreNotice> notices;
};

/// One step of the truth. All of it is written in one transaction, or nothing.
struct StoreBatch {
    QList<Task> putTasks; // inserted, or replaced by id
    QHash<TaskId, RangeSet> putReceived;
    QList<TaskId> deleteTasks; // with their ranges and history; their events stay
    QList<Event> events;
    QHash<QString, qint64> acknowledged; // session -> seq; never goes back
    QMap<QString, QString> settings;     // a null value takes the key away
    QList<HostRecord> hosts;
    QList<HistoryLine> history;

    [[nodiscard]] bool isEmpty() const
    {
        return putTasks.isEmpty() && putReceived.isEmpty() && deleteTasks.isEmpty() && events.isEmpty()
               && acknowledged.isEmpty() && settings.isEmpty() && hosts.isEmpty() && history.isEmpty();
    }
};

/// The memory of the agent. Calls return at once; answers come in the caller's event loop,
/// in the order of the calls. Batches that wait while one is written are committed together.
class TaskStore
{
public:
    using Opened = std::function<void(std::expected<StoreContents, Failure>)>;
    using Done = std::function<void(std::expected<void, Failure>)>;
    using EventsRead = std::function<void(std::expected<QList<Event>, Failure>)>;
    using HistoryRead = std::function<void(std::expected<QList<HistoryLine>, Failure>)>;

    virtual ~TaskStore() = default;

    /// Opens or creates the store. A damaged database is set aside, never emptied.
    /// Errors: `Disk` or `Permission` if there is no way to keep anything. If a newer version wrote it, `Disk` with
    /// a detail that starts with "database-newer: " and goes on as a sentence for people; it is not touched then.
    virtual void open(Opened opened) = 0;
    /// Writes `batch`; `done` is called when it is durable.
    /// Errors: `Disk` with the detail "full" when the volume is full, `Disk` or `Permission` otherwise; `Internal` for
    /// a batch that contradicts the store (an impossible id, an event that does not come after the last one). Nothing
    /// of the batch was written then.
    virtual void commit(StoreBatch batch, Done done) = 0;
    /// Up to `count` events of `session` with a seq above `afterSeq` that it has not acknowledged, oldest first.
    virtual void readEvents(const QString &session, qint64 afterSeq, int count, EventsRead read) = 0;
    /// The newest `count` lines of a task's history, oldest first.
    virtual void readHistory(TaskId task, int count, HistoryRead read) = 0;
    /// Finishes what was asked for and closes; `closed` is called at the end. Nothing may be called afterwards.
    virtual void close(std::function<void()> closed) = 0;
};

} // namespace longhaul
