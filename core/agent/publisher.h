#pragma once

#include "clock.h"
#include "taskid.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <map>
#include <memory>

namespace longhaul {

class ClientSession;
class DownloadManager;

/// What a client has not been told yet, each task once however often it changed.
struct PendingChanges {
    QList<TaskId> changed; // in the order of their first change
    QSet<TaskId> changedSet;
    QList<TaskId> removed;
    bool orderDue = false;

    [[nodiscard]] bool isEmpty() const { return changedSet.isEmpty() && removed.isEmpty() && !orderDue; }
};

/// Tells each client that has listed the tasks what is different since: in batches, at most ten a second.
/// A client that takes more slowly than it is sent gets its changes later and fewer, never piled up.
/// No alarm runs while nothing changes.
class Publisher : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kPause{100};
    static constexpr std::chrono::seconds kLongestBusyPause{5};

    Publisher(DownloadManager &manager, Clock &clock, QObject *parent = nullptr);
    ~Publisher() override;

    /// `client` has seen the list; from now on it is told. Nothing happens the second time.
    void subscribe(ClientSession &client);
    void forget(ClientSession *client);

private:
    void onChanged(TaskId id);
    void onRemoved(TaskId id);
    void arm(std::chrono::milliseconds soonest);
    void publish();
    void noticeOrder();
    void send(ClientSession &client, PendingChanges &pending);
    [[nodiscard]] QByteArray nextBatch(PendingChanges &pending);
    [[nodiscard]] QByteArray nextTasks(PendingChanges &pending);
    [[nodiscard]] const QByteArray &told(TaskId id);

    DownloadManager &m_manager;
    Clock &m_clock;
    std::unique_ptr<Alarm> m_alarm;
    std::map<ClientSession *, PendingChanges> m_pending;
    QList<TaskId> m_order;               // as last looked at; shares its data with the manager's
    QHash<TaskId, QByteArray> m_encoded; // within one round, for many clients
    std::chrono::milliseconds m_lastRound;
    std::chrono::milliseconds m_due{0}; // while the alarm is active
    std::chrono::milliseconds m_busyPause = kPause;
};

} // namespace longhaul
