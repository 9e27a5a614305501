#include "addrun.h"

#include "taskglance.h"
#include "taskwatch.h"

#include <QPointer>

namespace longhaul::ctl {

AddRun::AddRun(RunContext context, QList<QJsonArray> chunks, bool waits, QObject *parent)
    : CtlRun(context, parent), m_chunks(std::move(chunks))
{
    if (!waits)
        return;
    m_watch = new TaskWatch(context, this);
    connect(m_watch, &TaskWatch::settled, this, &AddRun::end);
    connect(m_watch, &TaskWatch::failed, this, &AddRun::fail);
    connect(&context.agent, &AgentClient::agentStopping, this, [this] {
        output().message(QStringLiteral("the agent was stopped; the transfers go on at its next start"));
        end(ExitStatus::NoAgent);
    });
}

void AddRun::start()
{
    if (m_watch)
        m_watch->subscribe();
    addNext();
}

void AddRun::resumeAfterLoss()
{
    if (m_watch)
        m_watch->resync();
}

void AddRun::interrupt()
{
    if (m_tasks.isEmpty()) {
        CtlRun::interrupt();
        return;
    }
    output().message(QStringLiteral("the transfers go on; longhaulctl wait follows them"));
    end(ExitStatus::Interrupted);
}

void AddRun::addNext()
{
    if (m_chunks.isEmpty()) {
        onAllAdded();
        return;
    }
    const QPointer<AddRun> self(this);
    agent().call(QStringLiteral("task.add"), {{QStringLiteral("tasks"), m_chunks.takeFirst()}},
                 [self](std::expected<QJsonObject, CallError> answer) {
                     if (self && answer) {
                         self->take(answer->value(QLatin1String("tasks")).toArray());
                         self->addNext();
                     } else if (self) {
                         self->giveUp(answer.error());
                     }
                 });
}

/// What was added before stays added, so it is told.
void AddRun::giveUp(const CallError &error)
{
    if (!m_tasks.isEmpty()) {
        output().message(QStringLiteral("%1 tasks were added before this error").arg(m_tasks.size()));
        if (speaksJson())
            printJson({{QStringLiteral("tasks"), m_tasks}});
    }
    fail(error);
}

void AddRun::take(const QJsonArray &tasks)
{
    if (m_watch)
        m_watch->expectTasks(tasks); // some may be done before the next answer
    for (const QJsonValue &task : tasks) {
        m_tasks.append(task);
        if (!speaksJson())
            printLine(QString::number(task[QLatin1String("id")].toInteger()));
    }
}

void AddRun::onAllAdded()
{
    m_isAdded = true;
    if (m_watch)
        m_watch->followExpected();
    else
        end(tellRefused());
}

/// A task can fail at once, for example when its protocol is unknown.
ExitStatus AddRun::tellRefused() const
{
    ExitStatus status = ExitStatus::Done;
    for (const QJsonValue &task : m_tasks) {
        const TaskGlance glance = glanceAt(task.toObject());
        if (glance.state != TaskState::Failed)
            continue;
        context().output.message(newsLine(glance));
        status = ExitStatus::TransferFailed;
    }
    return status;
}

void AddRun::end(ExitStatus status)
{
    output().block({});
    if (speaksJson())
        printJson({{QStringLiteral("tasks"), m_watch && m_isAdded ? m_watch->tasks() : m_tasks}});
    finish(status);
}

} // namespace longhaul::ctl
