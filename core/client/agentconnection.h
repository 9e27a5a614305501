#pragma once

#include "agentclient.h"
#include "clock.h"
#include "rpcpeer.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace longhaul {

/// Keeps one greeted connection to the agent: connects, says hello, waits and tries again. Part of AgentClient.
/// Invariant: `peer()` is there exactly while `link()` is Connected.
class AgentConnection : public QObject
{
    Q_OBJECT

public:
    using Link = AgentClient::Link;
    static constexpr std::chrono::milliseconds kFirstPause{100};
    static constexpr std::chrono::milliseconds kLongestPause{5000};
    static constexpr std::chrono::seconds kGreetingTime{10}; // until `agent.hello` must be answered

    AgentConnection(AgentClient::Connector connector, QString clientName, Clock &clock);
    ~AgentConnection() override;

    void setWatchingConnector(AgentClient::Connector connector) { m_watchingConnector = std::move(connector); }
    void start();
    [[nodiscard]] Link link() const { return m_link; }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] bool isAgentStopped() const { return m_stopped; }
    [[nodiscard]] RpcPeer *peer() const { return m_link == Link::Connected ? m_peer.get() : nullptr; }

signals:
    void linkChanged();
    void connected(const QJsonObject &hello);
    void notified(const QString &method, const QJsonObject &params);
    void agentStopping();

private:
    using Offer = std::expected<std::unique_ptr<Channel>, QString>;

    void attempt();
    void onOffer(int attempt, Offer offer);
    void greet(std::unique_ptr<Channel> channel);
    void onGreeted(const RpcResult &result);
    void onNotified(const QString &method, const QJsonObject &params);
    void onPeerClosed();
    void fail(const QString &error);
    void dropPeer();
    void scheduleAttempt();
    void setLink(Link link);

    AgentClient::Connector m_connector;
    AgentClient::Connector m_watchingConnector;
    const QString m_clientName;
    Clock &m_clock;
    std::unique_ptr<Alarm> m_retryAlarm;
    std::unique_ptr<Alarm> m_greetingAlarm;
    std::unique_ptr<RpcPeer> m_peer;
    Link m_link = Link::Offline;
    QString m_error;
    std::chrono::milliseconds m_pause = kFirstPause; // before the next attempt
    std::chrono::milliseconds m_connectedAt{0};
    int m_attempt = 0;      // the one whose answer counts
    bool m_trying = false;  // a connector is at work
    bool m_stopped = false; // the agent stopped in order: look for it, do not start it
};

} // namespace longhaul
