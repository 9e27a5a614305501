#pragma once

#include "rpcpeer.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <memory>

namespace longhaul {

class ClientSession;

/// Answers one call of a client, once, now or later; nothing happens when the client is gone.
class Answer
{
public:
    Answer(ClientSession *session, Reply reply);

    void operator()(RpcResult result) const;
    void operator()(const JsonText &result) const;

private:
    QPointer<ClientSession> m_session;
    Reply m_reply;
};

/// A method of docs/protocol.md. Parameters are foreign bytes.
using AgentMethod = std::function<void(ClientSession &, const QJsonObject &params, Answer)>;
using MethodTable = QHash<QString, AgentMethod>;

/// One connection: refuses everything before `agent.hello`, finds each call's method in the table, and ends a
/// client that does not read.
class ClientSession : public QObject
{
    Q_OBJECT

public:
    /// Bytes that may wait for a client before it is dropped.
    static constexpr qint64 kMostBacklog = 64 * 1024 * 1024;
    /// Bytes above which notifications that can wait do so.
    static constexpr qint64 kBusyBacklog = 1024 * 1024;

    /// `methods` outlives me.
    ClientSession(std::unique_ptr<Channel> channel, const MethodTable &methods, QObject *parent = nullptr);
    ~ClientSession() override;

    void notify(const QString &method, const QJsonObject &params);
    /// A notification that was encoded for many clients.
    void sendLine(const QByteArray &line);

    [[nodiscard]] bool isGreeted() const { return m_greeted; }
    /// `agent.hello` went well. `name` is what the client calls itself.
    void greet(const QString &name);
    [[nodiscard]] QString name() const { return m_name; }
    /// True while it takes more than it is sent.
    [[nodiscard]] bool isBusy() const { return m_peer->bytesToSend() > kBusyBacklog; }

    /// From now on each call is answered with `error`.
    void refuseCalls(const RpcError &error) { m_refusal = error; }
    /// Sends what is queued, then closes; `ended` follows.
    void close();

signals:
    /// The connection is over; comes once.
    void ended();

private:
    friend class Answer;
    void onRequest(const Request &request, const Reply &reply);
    void dropIfStuck();
    void end();

    const MethodTable &m_methods;
    std::unique_ptr<RpcPeer> m_peer;
    QString m_name;
    RpcError m_refusal;
    bool m_greeted = false;
    bool m_ended = false;
};

} // namespace longhaul
