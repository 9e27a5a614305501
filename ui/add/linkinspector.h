#pragma once

#include "agentclient.h"
#include "linktablemodel.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <deque>
#include <functional>

namespace longhaul {

/// Asks the agent what servers say of links: a few at a time, answers in any order.
/// Nothing is asked any more, and no late answer does anything, once it is gone.
/// While the agent is away it waits and goes on by itself.
class LinkInspector : public QObject
{
    Q_OBJECT

public:
    static constexpr int kAtOnce = 4;

    explicit LinkInspector(AgentClient &client, QObject *parent = nullptr);

    /// What is asked for a link: its address, and the headers and the sign-in that go with it. The password goes no
    /// farther than the agent's memory.
    using RequestOf = std::function<TaskRequest(const QString &link)>;
    void setRequestOf(RequestOf requestOf) { m_requestOf = std::move(requestOf); }
    /// Asks for the links that were not asked for before, these before all that wait.
    void askFirst(const QStringList &links);
    /// As `askFirst`, after all that wait.
    void ask(const QStringList &links);
    /// Forgets that it was asked for `link`, so that it can be asked again.
    void forget(const QString &link);
    /// Drops what waits, except `links`.
    void keepOnly(const QStringList &links);

signals:
    void asking(const QString &link);
    void found(const QString &link, const longhaul::LinkFacts &facts);
    void refused(const QString &link, const longhaul::Failure &failure);
    /// The agent went away before it answered; the link waits again.
    void postponed(const QString &link);

private:
    void next();
    void send(const QString &link);
    void onAnswer(const QString &link, int question, const std::expected<LinkInfo, CallError> &answer);

    AgentClient &m_client;
    RequestOf m_requestOf;
    std::deque<QString> m_waiting;
    QSet<QString> m_known;         // asked, or waiting to be
    QHash<QString, int> m_running; // link -> number of the question
    int m_question = 0;
};

} // namespace longhaul
