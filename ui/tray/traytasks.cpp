#include "traytasks.h"

#include <QPointer>

#include <array>

namespace longhaul {

namespace {

constexpr std::array kInterestingStates{TaskState::Connecting, TaskState::Downloading, TaskState::Verifying,
                                        TaskState::Waiting, TaskState::Failed};
constexpr int kPageSize = 1000;

QString nameOf(const Task &task)
{
    if (!task.fileName.isEmpty())
        return task.fileName;
    return task.url.fileName().isEmpty() ? task.url.host() : task.url.fileName();
}

TrayTask trayTaskOf(const Task &task)
{
    return {task.id, nameOf(task), task.state, task.bytesReceived, task.bytesTotal, task.speed};
}

} // namespace

TrayTasks::TrayTasks(AgentClient &client, Clock &clock, QObject *parent)
    : QObject(parent), m_client(client), m_clock(clock)
{
    connect(&client, &AgentClient::connected, this, &TrayTasks::onConnected);
    connect(&client, &AgentClient::notified, this, &TrayTasks::onNotified);
    if (client.link() == AgentClient::Link::Connected)
        onConnected();
}

void TrayTasks::onConnected()
{
    m_active.clear();
    m_justPaused.clear();
    m_waiting.clear();
    m_freshFailures.clear();
    m_known.clear();
    m_since = m_clock.wall();
    ++m_reading;
    m_pagesToCome = 0;
    for (const TaskState state : kInterestingStates)
        readPage(state, 0);
}

void TrayTasks::readPage(TaskState state, int offset)
{
    ++m_pagesToCome;
    const QJsonObject question{{QStringLiteral("state"), stateName(state)},
                               {QStringLiteral("offset"), offset},
                               {QStringLiteral("count"), kPageSize}};
    m_client.call(QStringLiteral("task.list"), question,
                  [self = QPointer(this), state, reading = m_reading](const auto &answer) {
                      if (!self || self->m_reading != reading)
                          return;
                      --self->m_pagesToCome;
                      if (answer)
                          self->onPage(state, *answer);
                  });
}

void TrayTasks::onPage(TaskState state, const QJsonObject &result)
{
    const QJsonArray tasks = result.value(QLatin1String("tasks")).toArray();
    for (const QJsonValue &value : tasks) {
        if (const auto task = taskFromJson(value.toObject()))
            take(*task);
    }
    const auto next = static_cast<int>(result.value(QLatin1String("offset")).toInteger() + tasks.size());
    if (!tasks.isEmpty() && next < result.value(QLatin1String("total")).toInteger())
        readPage(state, next);
    emit changed();
}

void TrayTasks::onNotified(const QString &method, const QJsonObject &parameters)
{
    if (method == QLatin1String("task.changed")) {
        const QJsonArray tasks = parameters.value(QLatin1String("tasks")).toArray();
        for (const QJsonValue &value : tasks) {
            const auto task = taskFromJson(value.toObject());
            if (!task)
                continue;
            const auto known = m_known.constFind(task->id);
            const auto before = known != m_known.cend() ? std::optional(*known) : std::nullopt;
            take(*task);
            judge(*task, before);
        }
        emit changed();
    } else if (method == QLatin1String("task.removed")) {
        const QJsonArray ids = parameters.value(QLatin1String("ids")).toArray();
        for (const QJsonValue &id : ids)
            drop(TaskId{id.toInteger()});
        emit changed();
    }
}

void TrayTasks::take(const Task &task)
{
    const bool wasSteered = m_active.contains(task.id) || m_justPaused.contains(task.id);
    const bool staysFresh = task.state == TaskState::Failed && m_freshFailures.contains(task.id);
    drop(task.id);
    if (staysFresh)
        m_freshFailures.insert(task.id);
    switch (task.state) {
    case TaskState::Connecting:
    case TaskState::Downloading:
    case TaskState::Verifying: m_active.insert_or_assign(task.id, trayTaskOf(task)); break;
    case TaskState::Waiting: m_waiting.insert(task.id); break;
    case TaskState::Failed:
    case TaskState::Completed: break;
    case TaskState::Paused:
        if (wasSteered && m_justPaused.size() < kMostPaused)
            m_justPaused.insert_or_assign(task.id, trayTaskOf(task));
        return; // there may be a hundred thousand of them
    case TaskState::Queued:
    case TaskState::Cancelled: return; // and of these
    }
    m_known.insert(task.id, task.state);
}

void TrayTasks::drop(TaskId id)
{
    m_active.erase(id);
    m_justPaused.erase(id);
    m_waiting.remove(id);
    m_freshFailures.remove(id);
    m_known.remove(id);
}

bool TrayTasks::happenedNow(const Task &task, std::optional<TaskState> before) const
{
    if (before)
        return *before != task.state;
    // Not known: it was queued or paused, or it is an old one that was changed in another way.
    if (task.state == TaskState::Completed)
        return task.completedAt.isValid() && task.completedAt >= m_since;
    return m_pagesToCome == 0; // all that had failed before are known by then
}

void TrayTasks::judge(const Task &task, std::optional<TaskState> before)
{
    const bool failed = task.state == TaskState::Failed;
    if ((!failed && task.state != TaskState::Completed) || !happenedNow(task, before))
        return;
    Outcome outcome{task.id, nameOf(task), task.directory, task.bytesTotal.value_or(task.bytesReceived), {}};
    if (failed) {
        outcome.failure = task.error ? task.error->code : FailureCode::Internal;
        m_freshFailures.insert(task.id);
    }
    emit ended(outcome);
}

qint64 TrayTasks::speed() const
{
    qint64 sum = 0;
    for (const auto &[id, task] : m_active)
        sum += task.speed;
    return sum;
}

std::optional<double> TrayTasks::progress() const
{
    double received = 0;
    double total = 0;
    for (const auto &[id, task] : m_active) {
        if (!task.bytesTotal || *task.bytesTotal <= 0)
            continue;
        received += static_cast<double>(task.bytesReceived);
        total += static_cast<double>(*task.bytesTotal);
    }
    return total > 0 ? std::optional(received / total) : std::nullopt;
}

void TrayTasks::forgetFailures()
{
    if (m_freshFailures.isEmpty())
        return;
    m_freshFailures.clear();
    emit changed();
}

} // namespace longhaul
