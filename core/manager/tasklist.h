#pragma once

#include "certificate.h"
#include "rangeset.h"
#include "task.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QStringList>

#include <atomic>
#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <tuple>
#include <vector>

namespace longhaul {

class Transfer;
struct CommandError;

/// A task's way to another folder. The two threads share the atomics.
struct FolderMove {
    using Done = std::function<void(const std::optional<CommandError> &)>;
    QString directory;
    QStringList taken;       // names there that turned out to be other tasks'
    bool isUnwanted = false; // somebody has thought better of it
    Done done;
    std::atomic<bool> cancel = false;
    std::atomic<qint64> copied = 0; // bytes
};

/// What a server said last, for people.
struct LastAnswer {
    QList<QUrl> redirects;
    HeaderList headers;
    std::optional<CertificateFacts> certificate; // that the last failure was about
};

/// A task and what only the running agent knows of it.
struct TaskEntry {
    Task task;
    RangeSet received;                      // durable, as the store has it or is about to have it
    std::unique_ptr<LastAnswer> lastAnswer; // there for few of a long list
    std::unique_ptr<Transfer> transfer;     // there while it runs or is being let go
    std::shared_ptr<FolderMove> folderMove;
    bool isStopping = false; // `transfer` was told to stop
    bool dropWhenStopped = false;
    bool keepsOldPart = false; // the next part file that is dropped stays under a name of its own
    bool isPartMoving = false; // it is being renamed; the next transfer waits for that
    bool removeWhenStopped = false;
    bool deleteFileToo = false;
    int sameEnds = 0;                       // troubles in a row at the same byte
    qint64 lastEnd = -1;                    // that byte
    std::chrono::milliseconds waitDue{0};   // steady time; in `Waiting`
    std::chrono::milliseconds waitedFor{0}; // since the last byte

    TaskEntry();
    ~TaskEntry();
    Q_DISABLE_COPY_MOVE(TaskEntry)

    /// Of the task's address; asked for much more often than it changes, but of few tasks of a long list.
    [[nodiscard]] const QString &origin() const;
    /// True if it is of another origin than the one before.
    bool changeUrl(const QUrl &url);
    /// To be written to.
    [[nodiscard]] LastAnswer &answer();
    void forgetCertificate();

private:
    mutable QString m_origin; // empty: not asked for yet
};

/// All tasks of the agent, by id and in the order of the list; keeps the counts and the queue of those that want a
/// place.
class TaskList
{
public:
    TaskEntry &insert(Task task, RangeSet received);
    void remove(TaskId id);
    [[nodiscard]] TaskEntry *find(TaskId id);
    [[nodiscard]] const TaskEntry *find(TaskId id) const;
    [[nodiscard]] const QList<TaskId> &order() const;
    [[nodiscard]] qsizetype count() const { return static_cast<qsizetype>(m_entries.size()); }

    void setState(TaskEntry &entry, TaskState state);
    /// Priority and position decide who comes first; the list and the queue follow.
    void setPriority(TaskEntry &entry, int priority);
    void setPosition(TaskEntry &entry, qint64 position);
    [[nodiscard]] qint64 lastPosition() const { return m_lastPosition; }

    [[nodiscard]] const QMap<TaskState, int> &counts() const { return m_counts; }
    /// Connecting, downloading, verifying, and those that are still being let go.
    [[nodiscard]] const std::set<TaskId> &active() const { return m_active; }
    [[nodiscard]] const std::set<TaskId> &waiting() const { return m_waiting; }
    /// Queued ones, who comes first at the front; at most `count`.
    [[nodiscard]] std::vector<TaskId> firstQueued(int count) const;
    /// An entry whose transfer came or went is active, or no longer.
    void updateActivity(TaskEntry &entry);

    /// Names that tasks use or will use, so that two never choose the same.
    [[nodiscard]] TaskId ownerOfPath(const QString &path) const { return m_paths.value(path); }
    void claimPath(const QString &path, TaskId id) { m_paths.insert(path, id); }
    void releasePaths(const TaskEntry &entry);

private:
    struct StartsBefore {
        bool operator()(const Task *a, const Task *b) const
        {
            if (a->priority != b->priority)
                return a->priority > b->priority;
            return std::tie(a->position, a->id) < std::tie(b->position, b->id);
        }
    };
    void shareTexts(Task &task);
    void enter(const TaskEntry &entry);
    void leave(const TaskEntry &entry);

    std::map<TaskId, TaskEntry> m_entries;
    mutable QList<TaskId> m_order;
    mutable bool m_orderIsOld = false;
    QMap<TaskState, int> m_counts;
    std::set<TaskId> m_active;
    std::set<TaskId> m_waiting;
    std::set<const Task *, StartsBefore> m_queue;
    QHash<QString, TaskId> m_paths;
    qint64 m_lastPosition = 0;
    const Task *m_lastInserted = nullptr; // unless it was removed
};

/// directory/fileName; empty while the name is unknown.
[[nodiscard]] QString pathOf(const Task &task);

} // namespace longhaul
