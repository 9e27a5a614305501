#include "rpcpeer.h"

#include "log.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace longhaul {

namespace {

const RpcError &lostConnection()
{
    static const RpcError error(RpcCode::Unreachable, QStringLiteral("The connection to the agent was lost."));
    return error;
}

const RpcError &tooLarge()
{
    static const RpcError error(RpcCode::InternalError, QStringLiteral("The message is too large for one line."));
    return error;
}

} // namespace

struct Reply::State {
    State(RpcPeer *answering, QJsonValue request) : peer(answering), id(std::move(request)) {}
    Q_DISABLE_COPY_MOVE(State)
    ~State()
    {
        if (!answered && peer)
            peer->respond(id, std::unexpected(RpcError(RpcCode::InternalError, QStringLiteral("no answer was given"))));
    }

    QPointer<RpcPeer> peer;
    QJsonValue id;
    bool answered = false;
};

Reply::Reply(RpcPeer *peer, QJsonValue id) : m_state(std::make_shared<State>(peer, std::move(id))) {}

void Reply::operator()(RpcResult result) const
{
    if (std::exchange(m_state->answered, true) || !m_state->peer)
        return;
    m_state->peer->respond(m_state->id, result);
}

bool Reply::isAnswered() const
{
    return m_state->answered;
}

RpcPeer::RpcPeer(std::unique_ptr<Channel> channel, QObject *parent) : QObject(parent), m_channel(std::move(channel))
{
    m_channel->setParent(nullptr);
    connect(m_channel.get(), &Channel::lineReceived, this, &RpcPeer::onLine);
    connect(m_channel.get(), &Channel::lineTooLong, this, [this] {
        onMalformed(
            {QJsonValue::Null, RpcError(RpcCode::InvalidRequest, QStringLiteral("the line is longer than 4 MiB"))});
    });
    connect(m_channel.get(), &Channel::closed, this, &RpcPeer::onClosed);
}

RpcPeer::~RpcPeer()
{
    m_channel->disconnect(this);
    m_closing = true;
    failPending();
}

void RpcPeer::call(const QString &method, const QJsonObject &params, Answer answer)
{
    const qint64 id = ++m_lastId;
    const QByteArray line = isOpen() ? encode(Request{id, method, params}) : QByteArray();
    if (!isOpen() || line.size() > Channel::kLargestLine) {
        const RpcError error = isOpen() ? tooLarge() : lostConnection();
        QMetaObject::invokeMethod(
            this, [answer = std::move(answer), error] { answer(std::unexpected(error)); }, Qt::QueuedConnection);
        return;
    }
    m_pending.insert(id, std::move(answer));
    m_channel->send(line);
}

void RpcPeer::notify(const QString &method, const QJsonObject &params)
{
    if (!isOpen())
        return;
    const QByteArray line = encode(Notification{method, params});
    if (line.size() > Channel::kLargestLine)
        qCWarning(logIpc, "%s is too large for one line and was not sent", qPrintable(method));
    else
        m_channel->send(line);
}

void RpcPeer::close()
{
    m_closing = true;
    m_channel->close();
}

bool RpcPeer::isOpen() const
{
    return !m_closing && m_channel->isOpen();
}

qint64 RpcPeer::bytesToSend() const
{
    return m_channel->bytesToSend();
}

void RpcPeer::respond(const QJsonValue &id, const RpcResult &result)
{
    if (!isOpen())
        return;
    const QByteArray line = encode(Response{id, result});
    m_channel->send(line.size() > Channel::kLargestLine ? encode(Response{id, std::unexpected(tooLarge())}) : line);
}

void RpcPeer::onLine(const QByteArray &line)
{
    if (m_closing)
        return;
    const auto message = parseRpc(line);
    if (!message) {
        onMalformed(message.error());
    } else if (const auto *request = std::get_if<Request>(&*message)) {
        if (m_handler)
            m_handler(*request, Reply(this, request->id));
        else
            respond(request->id, std::unexpected(RpcError(RpcCode::MethodNotFound, QStringLiteral("no methods here"))));
    } else if (const auto *notification = std::get_if<Notification>(&*message)) {
        emit notified(notification->method, notification->params);
    } else {
        onResponse(std::get<Response>(*message));
    }
}

void RpcPeer::onMalformed(const MalformedLine &malformed)
{
    ++m_malformed;
    respond(malformed.id, std::unexpected(malformed.error));
    if (m_malformed < kMostMalformed || m_closing)
        return;
    qCInfo(logIpc, "closing a connection after %d malformed lines", m_malformed);
    close();
}

void RpcPeer::onResponse(const Response &response)
{
    const qint64 id = response.id.toInteger(-1);
    const auto pending = m_pending.find(id);
    if (pending == m_pending.end()) {
        if (!response.result)
            qCWarning(logIpc, "the other side refused a line: %s", qPrintable(response.result.error().message));
        return;
    }
    const Answer answer = std::move(*pending);
    m_pending.erase(pending);
    answer(response.result);
}

void RpcPeer::onClosed()
{
    m_closing = true;
    const QPointer<RpcPeer> alive(this);
    failPending();
    if (alive)
        emit closed();
}

void RpcPeer::failPending()
{
    // Sorted, so that answers come in the order of the calls; moved out, since an answer may call again.
    QHash<qint64, Answer> pending = std::exchange(m_pending, {});
    QList<qint64> ids = pending.keys();
    std::sort(ids.begin(), ids.end());
    for (const qint64 id : ids)
        pending[id](std::unexpected(lostConnection()));
}

} // namespace longhaul
