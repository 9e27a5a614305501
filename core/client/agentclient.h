#pragma once

#include "channel.h"
#include "event.h"
#include "settings.h"
#include "task.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QObject>

#include <expected>
#include <functional>
#include <memory>

namespace longhaul {

/// What the agent answered in place of a result.
struct CallError {
    int code = 0;    // JSON-RPC code, see docs/protocol.md; 0: the agent could not be reached
    QString message; // one line, fit for people
};

/// A connection to the agent that heals by itself: finds it, starts it, greets it, attaches the session,
/// and does so again when it is lost. Every call's answer comes once, in this thread.
class AgentClient : public QObject
{
    Q_OBJECT

public:
    enum class Link { Offline, Starting, Connected };
    using Answer = std::function<void(std::expected<QJsonObject, CallError>)>;
    using Done = std::function<void(std::expected<void, CallError>)>;
    using Added = std::function<void(std::expected<QList<TaskId>, CallError>)>;
    /// Makes a channel to the agent and hands it over when it is open; an error is one line for people.
    using Connector = std::function<void(std::function<void(std::expected<std::unique_ptr<Channel>, QString>)>)>;

    /// `session` empty: do not attach, get no events.
    AgentClient(Connector connector, QString clientName, QString session, QObject *parent = nullptr);
    ~AgentClient() override;

    /// Starts to connect; goes on until it works, with growing pauses. `linkChanged` tells.
    void start();
    [[nodiscard]] Link link() const;
    /// Why the last attempt failed; empty when connected.
    [[nodiscard]] QString linkError() const;

    /// Any method of docs/protocol.md. Fails at once with code 0 while not connected.
    void call(const QString &method, const QJsonObject &parameters, Answer answer);

    void add(const QList<TaskRequest> &requests, Added added);
    void pause(const QList<TaskId> &ids, Done done = {});
    void resume(const QList<TaskId> &ids, bool restart, Done done = {});
    void cancel(const QList<TaskId> &ids, Done done = {});
    void remove(const QList<TaskId> &ids, bool deleteFile, Done done = {});
    void change(const QList<TaskId> &ids, const TaskChange &change, Done done = {});
    void acknowledge(qint64 seq, Done done = {});
    void changeSetting(const QString &key, const QString &value, Done done = {});

signals:
    void linkChanged(longhaul::AgentClient::Link link);
    /// Connected anew: everything that was known before is to be read again.
    void connected(const QJsonObject &hello);
    void notified(const QString &method, const QJsonObject &parameters);
    /// In order, each at least once until acknowledged.
    void eventReceived(const longhaul::Event &event);
    /// All undelivered events of before the attachment have come.
    void eventsDelivered();
    void superseded();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace longhaul
