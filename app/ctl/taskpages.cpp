#include "taskpages.h"

#include "protocol.h"

#include <QPointer>

namespace longhaul::ctl {

TaskPages::TaskPages(AgentClient &agent, QJsonObject filter, QObject *parent)
    : QObject(parent), m_agent(agent), m_filter(std::move(filter))
{
}

void TaskPages::read(Page page)
{
    m_page = std::move(page);
    readNext();
}

void TaskPages::readNext()
{
    QJsonObject parameters = m_filter;
    parameters.insert(QLatin1String("offset"), m_offset);
    parameters.insert(QLatin1String("count"), kLargestPage);
    const QPointer<TaskPages> self(this);
    m_agent.call(QStringLiteral("task.list"), parameters, [self](std::expected<QJsonObject, CallError> answer) {
        if (!self)
            return;
        if (answer)
            self->take(*answer);
        else
            emit self->failed(answer.error());
    });
}

void TaskPages::take(const QJsonObject &answer)
{
    const QJsonArray tasks = answer.value(QLatin1String("tasks")).toArray();
    QJsonArray fresh;
    for (const QJsonValue &task : tasks) {
        const qint64 id = task[QLatin1String("id")].toInteger();
        if (!m_seen.contains(id))
            fresh.append(task);
        m_seen.insert(id);
    }
    m_offset += tasks.size();
    if (!fresh.isEmpty())
        m_page(fresh);
    if (tasks.isEmpty() || m_offset >= answer.value(QLatin1String("total")).toInteger())
        emit finished();
    else
        readNext();
}

} // namespace longhaul::ctl
