#include "clientsession.h"

#include "log.h"

#include <utility>

namespace longhaul {

namespace {

constexpr qsizetype kLongestClientName = 100;

} // namespace

Answer::Answer(ClientSession *session, Reply reply) : m_session(session), m_reply(std::move(reply)) {}

void Answer::operator()(RpcResult result) const
{
    if (!m_session || m_session->m_ended)
        return;
    m_reply(std::move(result));
    m_session->dropIfStuck();
}

void Answer::operator()(const JsonText &result) const
{
    if (!m_session || m_session->m_ended)
        return;
    m_reply(result);
    m_session->dropIfStuck();
}

ClientSession::ClientSession(std::unique_ptr<Channel> channel, const MethodTable &methods, QObject *parent)
    : QObject(parent), m_methods(methods), m_peer(std::make_unique<RpcPeer>(std::move(channel)))
{
    m_peer->setHandler([this](const Request &request, const Reply &reply) { onRequest(request, reply); });
    connect(m_peer.get(), &RpcPeer::closed, this, &ClientSession::end);
}

ClientSession::~ClientSession() = default;

void ClientSession::notify(const QString &method, const QJsonObject &params)
{
    if (m_ended)
        return;
    m_peer->notify(method, params);
    dropIfStuck();
}

void ClientSession::sendLine(const QByteArray &line)
{
    if (m_ended || !m_peer->isOpen())
        return;
    m_peer->channel().send(line);
    dropIfStuck();
}

void ClientSession::greet(const QString &name)
{
    m_greeted = true;
    m_name = name.left(kLongestClientName);
}

void ClientSession::close()
{
    m_peer->close();
}

void ClientSession::onRequest(const Request &request, const Reply &reply)
{
    const Answer answer(this, reply);
    if (m_ended)
        return;
    if (!m_refusal.message.isEmpty()) {
        answer(std::unexpected(m_refusal));
        return;
    }
    if (!m_greeted && request.method != QLatin1String("agent.hello")) {
        answer(std::unexpected(RpcError(RpcCode::NotGreeted, QStringLiteral("agent.hello must be the first call"))));
        return;
    }
    const auto method = m_methods.constFind(request.method);
    if (method == m_methods.cend()) {
        answer(std::unexpected(
            RpcError(RpcCode::MethodNotFound, QStringLiteral("no such method: %1").arg(request.method.left(100)))));
        return;
    }
    (*method)(*this, request.params, answer);
}

void ClientSession::dropIfStuck()
{
    if (m_ended || m_peer->bytesToSend() <= kMostBacklog)
        return;
    qCWarning(logAgent, "dropped the client \"%s\": it does not read", qPrintable(m_name));
    end();
}

void ClientSession::end()
{
    if (std::exchange(m_ended, true))
        return;
    m_peer->close(); // nothing more is queued for it
    emit ended();    // the owner deletes me later, and with me the channel
}

} // namespace longhaul
