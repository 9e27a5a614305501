#include "rpcpeer.h"

#include "log.h"

#include <QJsonDocument>
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

void Reply::operator()(const JsonText &result) const
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

template<typename Waiting>
void RpcPeer::ask(QHash<qint64, Waiting> &waiting, const QString &method, const QJsonObject &params, Waiting answer)
{
    const qint64 id = ++m_lastId;
    const QByteArray line = isOpen() ? encode(Request{id, method, params}) : QByteArray();
    if (!isOpen() || line.size() > Channel::kLargestLine) {
        const RpcError error = isOpen() ? tooLarge() : lostConnection();
        QMetaObject::invokeMethod(
            this, [answer = std::move(answer), error] { answer(std::unexpected(error)); }, Qt::QueuedConnection);
        return;
    }
    waiting.insert(id, std::move(answer));
    m_channel->send(line);
}

void RpcPeer::call(const QString &method, const QJsonObject &params, Answer answer)
{
    ask(m_pending, method, params, std::move(answer));
}

void RpcPeer::callForText(const QString &method, const QJsonObject &params, TextAnswer answer)
{
    ask(m_pendingTexts, method, params, std::move(answer));
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

void RpcPeer::respond(const QJsonValue &id, const JsonText &result)
{
    if (!isOpen())
        return;
    const QByteArray line = encodeResult(id, result);
    m_channel->send(line.size() > Channel::kLargestLine ? encode(Response{id, std::unexpected(tooLarge())}) : line);
}

/// True if it was the answer to a call for text.
bool RpcPeer::takeText(const QByteArray &line)
{
    const auto found = m_pendingTexts.isEmpty() ? std::nullopt : findResult(line);
    const auto pending = found ? m_pendingTexts.find(found->id) : m_pendingTexts.end();
    if (pending == m_pendingTexts.end())
        return false;
    const TextAnswer answer = std::move(*pending);
    m_pendingTexts.erase(pending);
    answer(JsonText(found->object.toByteArray()));
    return true;
}

void RpcPeer::onLine(const QByteArray &line)
{
    if (m_closing || takeText(line))
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
    if (const auto pending = m_pending.find(id); pending != m_pending.end()) {
        const Answer answer = std::move(*pending);
        m_pending.erase(pending);
        answer(response.result);
    } else if (const auto text = m_pendingTexts.find(id); text != m_pendingTexts.end()) {
        const TextAnswer answer = std::move(*text);
        m_pendingTexts.erase(text);
        if (response.result) // written in a way that `findResult` passes over
            answer(JsonText(QJsonDocument(*response.result).toJson(QJsonDocument::Compact)));
        else
            answer(std::unexpected(response.result.error()));
    } else if (!response.result) {
        qCWarning(logIpc, "the other side refused a line: %s", qPrintable(response.result.error().message));
    }
}

void RpcPeer::onClosed()
{
    m_closing = true;
    const QPointer<RpcPeer> alive(this);
    failPending();
    if (alive)
        emit closed();
}

template<typename Waiting>
void RpcPeer::failAll(QHash<qint64, Waiting> waiting)
{
    // Sorted, so that answers come in the order of the calls.
    QList<qint64> ids = waiting.keys();
    std::sort(ids.begin(), ids.end());
    for (const qint64 id : ids)
        waiting[id](std::unexpected(lostConnection()));
}

void RpcPeer::failPending()
{
    // Moved out, since an answer may call again, or be the end of me.
    auto texts = std::exchange(m_pendingTexts, {});
    failAll(std::exchange(m_pending, {}));
    failAll(std::move(texts));
}

} // namespace longhaul
