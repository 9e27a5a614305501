#include "addsubmission.h"

#include <QPointer>

namespace longhaul {

AddSubmission::AddSubmission(AgentClient &client, QList<TaskRequest> requests, QObject *parent)
    : QObject(parent), m_client(client), m_requests(std::move(requests))
{
}

void AddSubmission::start()
{
    QMetaObject::invokeMethod(this, &AddSubmission::sendPart, Qt::QueuedConnection);
}

void AddSubmission::sendPart()
{
    if (m_sent >= m_requests.size()) {
        emit finished(m_ids);
        return;
    }
    const QList<TaskRequest> part = m_requests.mid(m_sent, kPartSize);
    m_client.add(part, [self = QPointer(this), count = part.size()](const auto &answer) {
        if (self)
            self->onAnswer(count, answer);
    });
}

void AddSubmission::onAnswer(qsizetype count, const std::expected<QList<TaskId>, CallError> &answer)
{
    if (!answer) {
        emit refused(answer.error());
        return;
    }
    m_sent += count;
    m_ids += *answer;
    emit partAdded(count, *answer);
    sendPart();
}

} // namespace longhaul
