#include "sessionattachment.h"

#include "eventcodec.h"
#include "jsonfields.h"
#include "log.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace longhaul {

SessionAttachment::SessionAttachment(AgentConnection &connection, QString session)
    : m_connection(connection), m_session(std::move(session))
{
    if (m_session.isEmpty())
        return;
    connect(&connection, &AgentConnection::connected, this, &SessionAttachment::onConnected);
    connect(&connection, &AgentConnection::notified, this, &SessionAttachment::onNotified);
}

void SessionAttachment::onConnected()
{
    if (!m_superseded)
        attach();
}

void SessionAttachment::attachAgain()
{
    m_superseded = false;
    if (!m_session.isEmpty())
        attach();
}

void SessionAttachment::attach()
{
    RpcPeer *peer = m_connection.peer();
    if (!peer)
        return; // done when it is connected
    m_missedByAgent = 0;
    peer->call(QStringLiteral("session.attach"), {{QStringLiteral("session"), m_session}},
               [self = QPointer<SessionAttachment>(this)](const RpcResult &result) {
                   if (self && result)
                       self->onAttached(*result);
                   else if (self && !result.error().is(RpcCode::Unreachable))
                       qCWarning(logIpc, "the session was not attached: %s", qPrintable(result.error().message));
               });
}

void SessionAttachment::onAttached(const QJsonObject &result)
{
    forgetUpTo(wholeNumber(result.value(QLatin1String("acknowledged"))).value_or(0));
}

void SessionAttachment::onNotified(const QString &method, const QJsonObject &params)
{
    if (method == QLatin1String("event.posted")) {
        onEvent(params);
    } else if (method == QLatin1String("session.delivered")) {
        onDelivered();
    } else if (method == QLatin1String("session.superseded")) {
        m_superseded = true;
        emit superseded();
    }
}

void SessionAttachment::onEvent(const QJsonObject &params)
{
    const auto event = eventFromJson(params);
    if (!event) {
        qCWarning(logIpc, "%s", qPrintable(event.error()));
        return;
    }
    const auto known = m_handedOn.constFind(event->seq);
    // The time too: an agent that had to go back to a backup may give a seq a second time.
    if (known != m_handedOn.constEnd() && *known == event->at) {
        if (event->seq <= m_dealtWith)
            m_missedByAgent = std::max(m_missedByAgent, event->seq);
        return;
    }
    m_handedOn.insert(event->seq, event->at);
    emit eventReceived(*event);
}

void SessionAttachment::onDelivered()
{
    if (const qint64 missed = std::exchange(m_missedByAgent, 0); missed > 0)
        acknowledge(missed, {});
    emit delivered();
}

void SessionAttachment::acknowledge(qint64 seq, std::function<void(const RpcResult &)> done)
{
    m_dealtWith = std::max(m_dealtWith, seq);
    RpcPeer *peer = m_connection.peer();
    if (!peer)
        return;
    const QJsonObject params{{QStringLiteral("session"), m_session}, {QStringLiteral("seq"), seq}};
    peer->call(QStringLiteral("event.ack"), params,
               [self = QPointer<SessionAttachment>(this), seq, done = std::move(done)](const RpcResult &result) {
                   if (self && result)
                       self->forgetUpTo(seq);
                   if (done)
                       done(result);
               });
}

void SessionAttachment::forgetUpTo(qint64 seq)
{
    m_handedOn.removeIf([seq](const auto &entry) { return entry.key() <= seq; });
}

} // namespace longhaul
