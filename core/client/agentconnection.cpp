#include "agentconnection.h"

#include "log.h"
#include "protocol.h"

#include <QPointer>

#include <algorithm>

namespace longhaul {

AgentConnection::AgentConnection(AgentClient::Connector connector, QString clientName, Clock &clock)
    : m_connector(std::move(connector))
    , m_clientName(std::move(clientName))
    , m_clock(clock)
    , m_retryAlarm(clock.makeAlarm([this] { attempt(); }))
    , m_greetingAlarm(clock.makeAlarm([this] { fail(QStringLiteral("The agent does not answer.")); }))
{
}

AgentConnection::~AgentConnection()
{
    if (m_peer)
        m_peer->disconnect(this);
}

void AgentConnection::start()
{
    if (m_peer || (m_trying && !m_stopped))
        return;
    m_stopped = false;
    m_pause = kFirstPause;
    attempt();
}

void AgentConnection::attempt()
{
    m_retryAlarm->stop();
    const bool onlyLook = m_stopped;
    if (onlyLook && !m_watchingConnector)
        return;
    m_trying = true;
    const int number = ++m_attempt;
    if (!onlyLook)
        setLink(Link::Starting);
    const auto &connector = onlyLook ? m_watchingConnector : m_connector;
    connector([self = QPointer<AgentConnection>(this), number](Offer offer) {
        if (self)
            self->onOffer(number, std::move(offer));
    });
}

void AgentConnection::onOffer(int attempt, Offer offer)
{
    if (attempt != m_attempt || !m_trying)
        return; // a newer attempt has taken its place
    m_trying = false;
    if (!offer)
        fail(offer.error());
    else if (!*offer || !(*offer)->isOpen())
        fail(QStringLiteral("The connection to the agent was lost."));
    else
        greet(*std::move(offer));
}

void AgentConnection::greet(std::unique_ptr<Channel> channel)
{
    m_peer = std::make_unique<RpcPeer>(std::move(channel));
    connect(m_peer.get(), &RpcPeer::notified, this, &AgentConnection::onNotified);
    connect(m_peer.get(), &RpcPeer::closed, this, &AgentConnection::onPeerClosed);
    m_greetingAlarm->start(kGreetingTime);
    const QJsonObject params{{QStringLiteral("client"), m_clientName}, {QStringLiteral("protocol"), kProtocolVersion}};
    m_peer->call(QStringLiteral("agent.hello"), params,
                 [self = QPointer<AgentConnection>(this), peer = m_peer.get()](const RpcResult &result) {
                     if (self && self->m_peer.get() == peer)
                         self->onGreeted(result);
                 });
}

void AgentConnection::onGreeted(const RpcResult &result)
{
    m_greetingAlarm->stop();
    if (!result && result.error().is(RpcCode::Unreachable))
        return; // `closed` follows
    if (!result) {
        fail(QStringLiteral("The agent refused this program: %1").arg(result.error().message));
        return;
    }
    const int protocol = result->value(QLatin1String("protocol")).toInt();
    if (protocol != kProtocolVersion) {
        fail(QStringLiteral("The agent speaks version %1 of the protocol, this program version %2; "
                            "stop the agent and start Longhaul again.")
                 .arg(protocol)
                 .arg(kProtocolVersion));
        return;
    }
    m_stopped = false;
    m_error.clear();
    m_connectedAt = m_clock.steady();
    const QPointer<AgentConnection> alive(this);
    setLink(Link::Connected);
    if (alive && peer())
        emit connected(*result);
}

void AgentConnection::onNotified(const QString &method, const QJsonObject &params)
{
    if (m_link != Link::Connected)
        return;
    if (method != QLatin1String("agent.stopping")) {
        emit notified(method, params);
        return;
    }
    m_stopped = true;
    emit agentStopping();
}

void AgentConnection::onPeerClosed()
{
    fail(m_stopped ? QStringLiteral("The agent was stopped.")
                   : QStringLiteral("The connection to the agent was lost."));
}

void AgentConnection::fail(const QString &error)
{
    // An agent that dies as soon as it is greeted must not be started ten times a second.
    const bool heldLong = m_link == Link::Connected && m_clock.steady() - m_connectedAt >= kLongestPause;
    if (heldLong)
        m_pause = kFirstPause;
    if (m_error != error)
        qCInfo(logIpc, "no agent: %s", qPrintable(error));
    m_error = error;
    dropPeer();
    scheduleAttempt();
    setLink(Link::Offline);
}

void AgentConnection::dropPeer()
{
    m_greetingAlarm->stop();
    if (!m_peer)
        return;
    m_peer->disconnect(this);
    m_peer->close();
    m_peer.release()->deleteLater(); // it may be the one that is calling
}

void AgentConnection::scheduleAttempt()
{
    if (m_stopped && !m_watchingConnector)
        return;
    m_retryAlarm->start(m_pause);
    m_pause = std::min(m_pause * 2, kLongestPause);
}

void AgentConnection::setLink(Link link)
{
    if (m_link == link)
        return;
    m_link = link;
    emit linkChanged();
}

} // namespace longhaul
