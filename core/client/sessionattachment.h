#pragma once

#include "agentconnection.h"
#include "event.h"

#include <QDateTime>
#include <QHash>
#include <QObject>

namespace longhaul {

/// The events of one session, over any number of connections. Part of AgentClient.
/// Hands every event on once: what comes again after a lost connection is recognised by its seq and time.
/// After `superseded` it leaves the session to the newer client until `attachAgain`.
class SessionAttachment : public QObject
{
    Q_OBJECT

public:
    /// `session` empty: never attaches.
    SessionAttachment(AgentConnection &connection, QString session);

    [[nodiscard]] const QString &session() const { return m_session; }
    [[nodiscard]] bool isSuperseded() const { return m_superseded; }
    void attachAgain();
    /// Remembers what was dealt with, and tells the agent if it is there.
    void acknowledge(qint64 seq, std::function<void(const RpcResult &)> done);

signals:
    void eventReceived(const longhaul::Event &event);
    void delivered();
    void superseded();

private:
    void onConnected();
    void attach();
    void onAttached(const QJsonObject &result);
    void onNotified(const QString &method, const QJsonObject &params);
    void onEvent(const QJsonObject &params);
    void onDelivered();
    void forgetUpTo(qint64 seq);

    AgentConnection &m_connection;
    const QString m_session;
    QHash<qint64, QDateTime> m_handedOn; // by seq; not known to be acknowledged yet
    qint64 m_dealtWith = 0;              // the highest seq that was acknowledged on this side
    qint64 m_missedByAgent = 0;          // came again although dealt with
    bool m_superseded = false;
};

} // namespace longhaul
