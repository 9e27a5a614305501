#pragma once

#include "agentclient.h"

#include <QList>
#include <QObject>

namespace longhaul {

/// What happened to the session's tasks and nobody has seen yet: the contents of "While you were away".
/// Events stay here until they are acknowledged, over any number of reconnections.
class EventInbox : public QObject
{
    Q_OBJECT

public:
    explicit EventInbox(AgentClient &client, QObject *parent = nullptr);

    /// Oldest first.
    [[nodiscard]] const QList<Event> &events() const { return m_events; }
    [[nodiscard]] bool isEmpty() const { return m_events.isEmpty(); }
    /// True when all that happened before this client attached is in the list: time to show it.
    [[nodiscard]] bool isDelivered() const { return m_delivered; }

    /// Takes every event up to `seq` out and tells the agent.
    void acknowledge(qint64 seq);
    void acknowledgeAll();

signals:
    /// One more event, at the end of the list. `arrivedLive`: it happened while this client was attached.
    void posted(const longhaul::Event &event, bool arrivedLive);
    /// The list is different.
    void changed();
    void delivered();

private:
    void onReceived(const Event &event);
    void onDelivered();

    AgentClient &m_client;
    QList<Event> m_events;
    bool m_delivered = false;
    bool m_live = false; // attached, and told of all that happened before
};

} // namespace longhaul
