#include "taskwatch.h"

#include "jsonrpc.h"
#include "progressbars.h"
#include "taskpages.h"

#include <QPointer>

#include <algorithm>

namespace longhaul::ctl {

namespace {

constexpr std::chrono::milliseconds kDrawPause{100};

/// Nothing of the task is to be waited for when nobody named it.
bool isActiveOrWillBe(const TaskGlance &task)
{
    return !isFinal(task.state) && task.state != TaskState::Paused;
}

} // namespace

TaskWatch::TaskWatch(RunContext context, QObject *parent) : QObject(parent), m_context(context)
{
    m_drawSoon.setSingleShot(true);
    m_drawSoon.setInterval(kDrawPause);
    connect(&m_drawSoon, &QTimer::timeout, this, &TaskWatch::draw);
    connect(&m_context.agent, &AgentClient::notified, this, &TaskWatch::onNotified);
}

TaskWatch::~TaskWatch()
{
    m_context.output.block({});
}

void TaskWatch::expectTasks(const QJsonArray &tasks)
{
    for (const QJsonValue &task : tasks)
        m_expected.insert(task[QLatin1String("id")].toInteger());
    for (const QJsonValue &task : tasks)
        see(task.toObject());
    settleIfDone();
}

void TaskWatch::followExpected()
{
    m_follows = true;
    settleIfDone();
}

void TaskWatch::followIds(const QList<qint64> &ids)
{
    m_follows = true;
    m_expected = QSet<qint64>(ids.begin(), ids.end());
    subscribe();
    readIds(ids);
}

void TaskWatch::followActive()
{
    m_follows = true;
    m_mode = Mode::Active;
    readActive();
}

void TaskWatch::subscribe()
{
    // The agent tells of changes after the first task.list.
    m_context.agent.call(QStringLiteral("task.list"), {{QStringLiteral("count"), 1}},
                         [](std::expected<QJsonObject, CallError>) {});
}

void TaskWatch::resync()
{
    if (m_mode == Mode::Active) {
        readActive();
        return;
    }
    subscribe();
    readIds(unfinishedIds() + QList<qint64>(m_expected.begin(), m_expected.end()));
}

QJsonArray TaskWatch::tasks() const
{
    QJsonArray array;
    for (const QJsonObject &task : m_json)
        array.append(task);
    return array;
}

void TaskWatch::readIds(const QList<qint64> &ids)
{
    for (const qint64 id : ids)
        read(id);
}

void TaskWatch::read(qint64 id)
{
    const QPointer<TaskWatch> self(this);
    m_context.agent.call(QStringLiteral("task.show"), {{QStringLiteral("id"), id}},
                         [self, id](std::expected<QJsonObject, CallError> answer) {
                             if (!self || self->m_isSettled)
                                 return;
                             const bool isGone =
                                 !answer && answer.error().code == static_cast<int>(RpcCode::NoSuchTask);
                             if (answer)
                                 self->see(answer->value(QLatin1String("task")).toObject());
                             else if (isGone && self->m_unfinished.contains(id))
                                 self->dropRemoved(id);
                             else if (answer.error().code != static_cast<int>(RpcCode::Unreachable))
                                 emit self->failed(answer.error());
                             self->settleIfDone();
                         });
}

void TaskWatch::readActive()
{
    m_reading = true;
    auto *pages = new TaskPages(m_context.agent, {}, this);
    connect(pages, &TaskPages::finished, this, [this, pages] {
        pages->deleteLater();
        m_reading = false;
        settleIfDone();
    });
    connect(pages, &TaskPages::failed, this, [this, pages](const CallError &error) {
        pages->deleteLater();
        if (error.code != static_cast<int>(RpcCode::Unreachable))
            emit failed(error);
    });
    pages->read([this](const TaskPages::Texts &tasks) {
        for (const QByteArrayView task : tasks)
            see(objectOf(task));
        settleIfDone();
    });
}

void TaskWatch::onNotified(const QString &method, const QJsonObject &parameters)
{
    if (m_isSettled)
        return;
    if (method == QLatin1String("task.changed")) {
        const QJsonArray tasks = parameters.value(QLatin1String("tasks")).toArray();
        for (const QJsonValue &task : tasks)
            see(task.toObject());
    } else if (method == QLatin1String("task.removed")) {
        const QJsonArray ids = parameters.value(QLatin1String("ids")).toArray();
        for (const QJsonValue &id : ids)
            dropRemoved(id.toInteger());
    }
    settleIfDone();
}

void TaskWatch::see(const QJsonObject &task)
{
    const TaskGlance glance = glanceAt(task);
    const bool isKnown = m_unfinished.contains(glance.id);
    const bool isWanted =
        isKnown || m_expected.contains(glance.id) || (m_mode == Mode::Active && isActiveOrWillBe(glance));
    if (!isWanted || m_isSettled)
        return;
    m_expected.remove(glance.id);
    m_unfinished.insert(glance.id);
    const auto before = m_glances.constFind(glance.id);
    const bool isNews = before == m_glances.constEnd() || stateText(*before) != stateText(glance);
    m_glances.insert(glance.id, glance);
    m_json.insert(glance.id, task);
    if (isNews && (!m_context.output.hasBlock() || isFinal(glance.state)))
        m_context.output.news(newsLine(glance));
    if (m_mode == Mode::Active && glance.state == TaskState::Paused)
        m_unfinished.remove(glance.id);
    if (isFinal(glance.state)) {
        m_unfinished.remove(glance.id);
        ++m_finished;
        m_lostOne = m_lostOne || glance.state == TaskState::Cancelled;
        m_hasFailed = m_hasFailed || glance.state == TaskState::Failed;
    }
    if (m_context.output.hasBlock() && !m_drawSoon.isActive() && !m_isSettled)
        m_drawSoon.start();
}

void TaskWatch::dropRemoved(qint64 id)
{
    if (!m_unfinished.remove(id) && !m_expected.remove(id))
        return;
    m_context.output.news(QStringLiteral("%1 removed %2").arg(id).arg(m_glances.value(id).name));
    m_lostOne = true;
    ++m_finished;
}

void TaskWatch::settleIfDone()
{
    if (m_follows && m_hasFailed)
        settle(ExitStatus::TransferFailed);
    if (m_follows && !m_reading && m_expected.isEmpty() && m_unfinished.isEmpty())
        settle(m_lostOne ? ExitStatus::TransferFailed : ExitStatus::Done);
}

void TaskWatch::settle(ExitStatus status)
{
    if (m_isSettled)
        return;
    m_isSettled = true;
    m_drawSoon.stop();
    m_context.output.block({});
    emit settled(status);
}

void TaskWatch::draw()
{
    QList<TaskGlance> unfinished;
    for (const qint64 id : unfinishedIds())
        unfinished << m_glances.value(id);
    m_context.output.block(progressLines(unfinished, m_finished, m_context.output.size()));
}

QList<qint64> TaskWatch::unfinishedIds() const
{
    QList<qint64> ids(m_unfinished.begin(), m_unfinished.end());
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace longhaul::ctl
