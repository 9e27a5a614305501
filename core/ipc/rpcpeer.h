#pragma once

#include "channel.h"
#include "jsonrpc.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace longhaul {

class RpcPeer;

/// Answers one request, once, now or later. Copies answer the same request; the first answer counts.
/// Does nothing when the connection is gone. If every copy dies unused, the caller gets `InternalError`.
class Reply
{
public:
    Reply(RpcPeer *peer, QJsonValue id);

    void operator()(RpcResult result) const;
    void operator()(const JsonText &result) const;
    [[nodiscard]] bool isAnswered() const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

/// JSON-RPC over a channel, for either side: calls and notifies the other, and is called and notified by it.
/// A malformed line is answered with its error; after `kMostMalformed` of them the connection is closed.
class RpcPeer : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMostMalformed = 10;
    using Answer = std::function<void(RpcResult)>;
    using TextAnswer = std::function<void(std::expected<JsonText, RpcError>)>;
    using Handler = std::function<void(const Request &, Reply)>;

    /// `channel` is open.
    explicit RpcPeer(std::unique_ptr<Channel> channel, QObject *parent = nullptr);
    /// Pending calls are answered with `Unreachable` before it goes.
    ~RpcPeer() override;

    /// `answer` is called once, from the event loop: with the result, the other side's error, or `Unreachable`
    /// when the connection closes first.
    void call(const QString &method, const QJsonObject &params, Answer answer);
    /// The same for a long result: it comes as it is written, see `findResult`.
    void callForText(const QString &method, const QJsonObject &params, TextAnswer answer);
    void notify(const QString &method, const QJsonObject &params);
    /// Who answers requests. Without one they get `MethodNotFound`.
    void setHandler(Handler handler) { m_handler = std::move(handler); }

    /// Sends what is queued, then closes; `closed` follows.
    void close();
    [[nodiscard]] bool isOpen() const;
    /// Bytes that the other side has not taken yet.
    [[nodiscard]] qint64 bytesToSend() const;
    [[nodiscard]] int malformedLines() const { return m_malformed; }
    [[nodiscard]] Channel &channel() { return *m_channel; }

signals:
    void notified(const QString &method, const QJsonObject &params);
    void closed();

private:
    friend class Reply;
    template<typename Waiting>
    void ask(QHash<qint64, Waiting> &waiting, const QString &method, const QJsonObject &params, Waiting answer);
    template<typename Waiting>
    static void failAll(QHash<qint64, Waiting> waiting);
    void respond(const QJsonValue &id, const RpcResult &result);
    void respond(const QJsonValue &id, const JsonText &result);
    [[nodiscard]] bool takeText(const QByteArray &line);
    void onLine(const QByteArray &line);
    void onMalformed(const MalformedLine &malformed);
    void onResponse(const Response &response);
    void onClosed();
    void failPending();

    std::unique_ptr<Channel> m_channel;
    Handler m_handler;
    QHash<qint64, Answer> m_pending;
    QHash<qint64, TextAnswer> m_pendingTexts;
    qint64 m_lastId = 0;
    int m_malformed = 0;
    bool m_closing = false;
};

} // namespace longhaul
