#pragma once

#include "agentclient.h"

#include <QList>
#include <QObject>

namespace longhaul {

/// Hands tasks to the agent in parts that fit its lines, one after the other,
/// so that a loss in the middle leaves a clear border between what is kept and what is not.
class AddSubmission : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype kPartSize = 500;

    AddSubmission(AgentClient &client, QList<TaskRequest> requests, QObject *parent = nullptr);

    /// `finished` or `refused` comes once; never before this returns.
    void start();

signals:
    /// The agent has `count` more of the requests, durably.
    void partAdded(qsizetype count, const QList<longhaul::TaskId> &ids);
    void finished(const QList<longhaul::TaskId> &ids);
    /// The rest was not added. `error.code` 0: the agent is away.
    void refused(const longhaul::CallError &error);

private:
    void sendPart();
    void onAnswer(qsizetype count, const std::expected<QList<TaskId>, CallError> &answer);

    AgentClient &m_client;
    QList<TaskRequest> m_requests;
    qsizetype m_sent = 0;
    QList<TaskId> m_ids;
};

} // namespace longhaul
