#pragma once

#include "channel.h"
#include "event.h"
#include "jsonrpc.h"
#include "rpcpeer.h"
#include "task.h"

#include <QList>
#include <QMap>
#include <QObject>
#include <QPointer>

#include <expected>
#include <functional>
#include <memory>
#include <vector>

namespace longhaul {

/// The agent's side of the protocol, from a list that the test holds: a task list, sessions with their events
/// and settings, all in memory, over in-memory channels. Commands change the list and are told to every client.
/// A test may put its own answer in place of any method's, hold answers back, and cut connections.
class FakeAgent : public QObject
{
    Q_OBJECT

public:
    /// The same type as AgentClient::Connector.
    using Connector = std::function<void(std::function<void(std::expected<std::unique_ptr<Channel>, QString>)>)>;

    explicit FakeAgent(QObject *parent = nullptr);
    ~FakeAgent() override;

    [[nodiscard]] Connector connector();
    /// Not empty: connecting fails with these words.
    void setUnreachable(const QString &why) { m_unreachable = why; }
    /// Cuts every connection, as a killed agent does.
    void dropConnections();
    /// Says `agent.stopping`, then closes every connection.
    void stopInOrder();
    [[nodiscard]] int connectionCount() const;
    /// Connections that were ever asked for, refused ones included.
    [[nodiscard]] int attempts() const { return m_attempts; }

    /// The task list as it is now, by position, then id. `setTasks` tells nobody; it is for what happens while
    /// no client looks.
    [[nodiscard]] const QList<Task> &tasks() const { return m_tasks; }
    void setTasks(QList<Task> tasks);
    /// Puts in, or replaces by id; tells every client.
    void putTasks(const QList<Task> &tasks);
    void removeTasks(const QList<TaskId> &ids);

    /// Gives the event the next seq and delivers it to whoever is attached to its session. Returns the seq.
    qint64 postEvent(Event event);
    /// Events of `session` that are not acknowledged.
    [[nodiscard]] QList<Event> waitingEvents(const QString &session) const;
    [[nodiscard]] qint64 acknowledged(const QString &session) const { return m_acknowledged.value(session); }
    void notifyAll(const QString &method, const QJsonObject &params);

    /// What `method` answers from now on, in place of its own behaviour.
    void setAnswer(const QString &method, RpcResult result);
    using Script = std::function<void(const Request &, Reply)>;
    void setScript(const QString &method, Script script);
    void clearAnswer(const QString &method);
    /// Answers to `method` are kept back until `release`.
    void hold(const QString &method);
    void release(const QString &method);

    /// Every request that came, oldest first.
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    /// The parameters of every request of `method`.
    [[nodiscard]] QList<QJsonObject> parametersOf(const QString &method) const;
    void forgetRequests() { m_requests.clear(); }

    void setProtocol(int protocol) { m_protocol = protocol; }
    /// Most tasks of one page, whatever is asked for.
    void setLargestPage(int count) { m_largestPage = count; }
    /// False: as agents were before `task.list` had `after`.
    void setKnowsAfter(bool knows) { m_knowsAfter = knows; }
    void setSetting(const QString &key, const QString &value);

signals:
    /// Before it is answered.
    void requested(const longhaul::Request &request);

private:
    struct Client {
        std::unique_ptr<RpcPeer> peer;
        QString session;
        bool greeted = false;
        bool watchesTasks = false; // after its first task.list
    };
    struct Held {
        QPointer<RpcPeer> peer;
        Request request;
        Reply reply;
    };

    void accept(std::unique_ptr<Channel> channel);
    void handle(Client &client, const Request &request, const Reply &reply);
    void answer(Client &client, const Request &request, const Reply &reply);
    [[nodiscard]] RpcResult perform(Client &client, const Request &request);
    [[nodiscard]] RpcResult hello(Client &client, const QJsonObject &params);
    [[nodiscard]] RpcResult listTasks(Client &client, const QJsonObject &params);
    [[nodiscard]] RpcResult addTasks(const QJsonObject &params);
    [[nodiscard]] RpcResult showTask(const QJsonObject &params) const;
    [[nodiscard]] RpcResult setTasksFrom(const QJsonObject &params);
    [[nodiscard]] RpcResult command(const QString &verb, const QJsonObject &params);
    void deliverWaiting(Client &client);
    [[nodiscard]] RpcResult attach(Client &client, const QJsonObject &params);
    [[nodiscard]] RpcResult listEvents(const QJsonObject &params) const;
    [[nodiscard]] RpcResult acknowledge(const QJsonObject &params);
    [[nodiscard]] RpcResult status() const;
    [[nodiscard]] QJsonObject settingsObject() const;
    [[nodiscard]] qsizetype rowOf(TaskId id) const;
    void sortTasks();

    std::vector<std::unique_ptr<Client>> m_clients;
    std::vector<Held> m_held;
    QList<Task> m_tasks;
    QList<Event> m_events;
    QMap<QString, qint64> m_acknowledged;
    QMap<QString, QString> m_settings;
    QMap<QString, Script> m_scripts;
    QList<QString> m_holding;
    QList<Request> m_requests;
    QString m_unreachable;
    int m_attempts = 0;
    int m_protocol = 1;
    int m_largestPage = 1000;
    bool m_knowsAfter = true;
    qint64 m_lastTaskId = 0;
    qint64 m_lastSeq = 0;
};

} // namespace longhaul
