#pragma once

#include "taskstore.h"

#include <QObject>

#include <deque>
#include <map>

namespace longhaul {

/// A store that a test holds in its hands: what `SqliteStore` does, without a file and without a thread. Answers come
/// from the event loop, in the order of the calls.
class MemoryStore final : public TaskStore
{
public:
    void open(Opened opened) override;
    void commit(StoreBatch batch, Done done) override;
    void readEvents(const QString &session, qint64 afterSeq, int count, EventsRead read) override;
    void readHistory(TaskId task, int count, HistoryRead read) override;
    void close(std::function<void()> closed) override;

    /// Lets the next `count` commits fail; nothing of them is written.
    void failNextCommits(int count, Failure failure = {FailureCode::Disk, QStringLiteral("full")});
    /// From now on commits wait, and with them all calls that come after them.
    void hold();
    /// Commits what waits and answers at once; later commits wait again.
    void flush();
    /// Commits what waits, but the answers do not come: the moment before a crash.
    void flushUntold();
    /// Ends `hold`.
    void release();
    /// The commits that wait.
    [[nodiscard]] int heldCommits() const;
    /// The commits that were made, failed ones not counted.
    [[nodiscard]] int commitCount() const { return m_commitCount; }

    /// The process dies: what waits is lost, its callbacks never come. Result: what a restart sees. The store can be
    /// opened again; failures and holding are over.
    StoreContents crash();
    /// What a restart would see now.
    [[nodiscard]] StoreContents contents() const;

private:
    struct Call {
        std::function<void()> run;   // does it and answers
        std::function<void()> write; // does it; empty for a call that is no commit
    };

    void enqueue(Call call);
    void runCalls();
    [[nodiscard]] std::expected<void, Failure> write(const StoreBatch &batch);
    [[nodiscard]] static std::optional<Failure> contradiction(const StoreBatch &batch, qint64 lastEventSeq);
    void putTasks(const StoreBatch &batch);
    void addEvents(const StoreBatch &batch);
    void addHistory(const StoreBatch &batch);

    QObject m_home;
    std::deque<Call> m_calls;
    bool m_isHeld = false;
    bool m_isScheduled = false;
    int m_failing = 0;
    Failure m_failure;
    int m_commitCount = 0;

    std::map<qint64, StoredTask> m_tasks;
    std::map<qint64, Event> m_events; // not acknowledged
    QMap<QString, qint64> m_acknowledged;
    QMap<QString, QString> m_settings;
    QMap<QString, HostRecord> m_hosts;
    std::map<qint64, QList<HistoryLine>> m_history;
    qint64 m_lastTaskId = 0;
    qint64 m_lastEventSeq = 0;
};

} // namespace longhaul
