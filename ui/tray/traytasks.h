#pragma once

#include "agentclient.h"
#include "clock.h"
#include "task.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <map>
#include <optional>

namespace longhaul {

/// What the tray has to know of a task that moves or waits.
struct TrayTask {
    TaskId id;
    QString name;
    TaskState state = TaskState::Queued;
    qint64 bytesReceived = 0;
    std::optional<qint64> bytesTotal;
    qint64 speed = 0; // bytes per second

    bool operator==(const TrayTask &) const = default;
};

/// How a task ended, seen as it happened.
struct Outcome {
    TaskId task;
    QString fileName;
    QString directory;
    qint64 bytes = 0;
    std::optional<FailureCode> failure; // nothing: completed

    [[nodiscard]] QString path() const { return directory + u'/' + fileName; }
    bool operator==(const Outcome &) const = default;
};

/// The tasks that move, wait or failed, of all sessions. It never reads the whole list: a hundred thousand
/// finished tasks cost the tray nothing.
class TrayTasks : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t kMostPaused = 8;

    TrayTasks(AgentClient &client, Clock &clock, QObject *parent = nullptr);

    /// Connecting, downloading or verifying, the oldest first.
    [[nodiscard]] const std::map<TaskId, TrayTask> &active() const { return m_active; }
    /// Paused while somebody looked, and not gone on since; at most `kMostPaused`, the oldest first.
    [[nodiscard]] const std::map<TaskId, TrayTask> &justPaused() const { return m_justPaused; }
    [[nodiscard]] int waitingCount() const { return static_cast<int>(m_waiting.size()); }
    [[nodiscard]] qint64 speed() const; // bytes per second, all together
    /// Of all active tasks whose size is known, from 0 to 1; nothing if none is.
    [[nodiscard]] std::optional<double> progress() const;
    /// Tasks that failed while somebody looked, and are still failed.
    [[nodiscard]] int freshFailures() const { return static_cast<int>(m_freshFailures.size()); }
    /// Somebody has seen the failures.
    void forgetFailures();

signals:
    void changed();
    /// A task became completed or failed just now; never for what was so at the start.
    void ended(const longhaul::Outcome &outcome);

private:
    void onConnected();
    void readPage(TaskState state, int offset);
    void onPage(TaskState state, const QJsonObject &result);
    void onNotified(const QString &method, const QJsonObject &parameters);
    void take(const Task &task);
    void drop(TaskId id);
    void judge(const Task &task, std::optional<TaskState> before);
    [[nodiscard]] bool happenedNow(const Task &task, std::optional<TaskState> before) const;

    AgentClient &m_client;
    Clock &m_clock;
    std::map<TaskId, TrayTask> m_active;
    std::map<TaskId, TrayTask> m_justPaused;
    QSet<TaskId> m_waiting;
    QSet<TaskId> m_freshFailures;
    QHash<TaskId, TaskState> m_known; // all but queued, paused and cancelled ones; completed ones if seen live
    int m_pagesToCome = 0;            // questions of the first reading without their answer
    int m_reading = 0;                // counts connections: answers of an older one are void
    QDateTime m_since;                // of the connection
};

} // namespace longhaul
