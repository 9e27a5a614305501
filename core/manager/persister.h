#pragma once

#include "clock.h"
#include "taskstore.h"

#include <QObject>

#include <expected>
#include <functional>
#include <set>
#include <vector>

namespace longhaul {

class TaskList;

/// Gathers what changed and hands it to the store: everything of one turn of the event loop in one batch, mere
/// progress a little later. What the store refuses is kept and tried again, so nothing that happened is forgotten.
class Persister : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(std::expected<void, Failure>)>;
    static constexpr std::chrono::milliseconds kProgressDelay{200};
    static constexpr std::chrono::seconds kRetry{2};

    Persister(TaskStore &store, const TaskList &tasks, Clock &clock, QObject *parent = nullptr);

    void touch(TaskId id);         // its row
    void touchLate(TaskId id);     // its row, when there is nothing else to do or after a while: it need not survive
    void touchProgress(TaskId id); // its row and its ranges, soon
    void touchReceived(TaskId id); // its row and its ranges, now
    void forget(TaskId id);        // delete its row
    void post(const Event &event); // told by `eventDurable`
    void note(const HistoryLine &line);
    void keepSetting(const QString &key, const QString &value);
    void keepHost(const HostRecord &host);
    void acknowledge(const QString &session, qint64 seq);

    /// Calls `done` when all that was said up to now is durable, or could not be made so this time.
    void whenTried(Done done);
    /// Calls `then` when all that was said up to now, `touchLate` excepted, is durable, however long it takes.
    void whenDurable(std::function<void()> then);
    /// True if everything is durable.
    [[nodiscard]] bool isClean() const;

signals:
    void eventDurable(const longhaul::Event &event);
    /// The store refused; told once until it works again.
    void storeTroubled(const longhaul::Failure &failure);
    void storeHealed();

private:
    void schedule(std::chrono::milliseconds delay);
    void commit();
    void takeLate();
    void onCommitted(StoreBatch batch, std::vector<Done> tried, std::vector<std::function<void()>> durable,
                     const std::expected<void, Failure> &result);
    void putBack(const StoreBatch &batch);

    TaskStore &m_store;
    const TaskList &m_tasks;
    Clock &m_clock;
    std::set<TaskId> m_touched;
    std::set<TaskId> m_touchedReceived;
    std::set<TaskId> m_touchedLate;
    std::chrono::milliseconds m_lateDue{0};
    StoreBatch m_next; // all but tasks and ranges, which are read when the batch leaves
    std::vector<Done> m_tried;
    std::vector<std::function<void()>> m_durable;
    std::unique_ptr<Alarm> m_alarm;
    int m_underWay = 0;
    bool m_troubled = false;
    bool m_turnScheduled = false;
    bool m_isUrgent = false; // something waits that is more than progress
};

} // namespace longhaul
