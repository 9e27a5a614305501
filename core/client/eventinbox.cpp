#include "eventinbox.h"

#include <algorithm>

namespace longhaul {

EventInbox::EventInbox(AgentClient &client, QObject *parent) : QObject(parent), m_client(client)
{
    connect(&client, &AgentClient::eventReceived, this, &EventInbox::onReceived);
    connect(&client, &AgentClient::eventsDelivered, this, &EventInbox::onDelivered);
    connect(&client, &AgentClient::linkChanged, this, [this] { m_live = false; });
    connect(&client, &AgentClient::superseded, this, [this] { m_live = false; });
}

void EventInbox::acknowledge(qint64 seq)
{
    const auto isDealtWith = [seq](const Event &event) { return event.seq <= seq; };
    const qsizetype taken = m_events.removeIf(isDealtWith);
    if (taken == 0)
        return;
    m_client.acknowledge(seq);
    emit changed();
}

void EventInbox::acknowledgeAll()
{
    const auto newest = std::max_element(m_events.begin(), m_events.end(),
                                         [](const Event &a, const Event &b) { return a.seq < b.seq; });
    if (newest != m_events.end())
        acknowledge(newest->seq);
}

void EventInbox::onReceived(const Event &event)
{
    m_events.append(event);
    emit posted(event, m_live);
    emit changed();
}

void EventInbox::onDelivered()
{
    m_delivered = true;
    m_live = true;
    emit delivered();
}

} // namespace longhaul
