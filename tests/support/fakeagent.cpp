#include "fakeagent.h"

#include "eventcodec.h"
#include "jsonfields.h"
#include "memorychannel.h"
#include "taskcodec.h"

#include <algorithm>

namespace longhaul {

namespace {

const QDateTime kFirstEvent(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC);

} // namespace

FakeAgent::FakeAgent(QObject *parent) : QObject(parent) {}

FakeAgent::~FakeAgent() = default;

FakeAgent::Connector FakeAgent::connector()
{
    return [self = QPointer<FakeAgent>(this)](auto hand) {
        if (!self)
            return;
        ++self->m_attempts;
        // From the event loop, as a real connection is made.
        QMetaObject::invokeMethod(
            self,
            [self, hand = std::move(hand)] {
                if (!self->m_unreachable.isEmpty())
                    return hand(std::unexpected(self->m_unreachable));
                MemoryChannel::Pair pair = MemoryChannel::makePair();
                self->accept(std::move(pair.first));
                hand(std::move(pair.second));
            },
            Qt::QueuedConnection);
    };
}

void FakeAgent::accept(std::unique_ptr<Channel> channel)
{
    m_clients.push_back(std::make_unique<Client>());
    Client *client = m_clients.back().get();
    client->peer = std::make_unique<RpcPeer>(std::move(channel));
    RpcPeer *peer = client->peer.get();
    peer->setHandler([this, client](const Request &request, const Reply &reply) { handle(*client, request, reply); });
    connect(
        peer, &RpcPeer::closed, this,
        [this, peer] { std::erase_if(m_clients, [peer](const auto &known) { return known->peer.get() == peer; }); },
        Qt::QueuedConnection);
}

void FakeAgent::dropConnections()
{
    m_clients.clear(); // first, so that no forgotten answer goes out
    m_held.clear();
}

void FakeAgent::stopInOrder()
{
    notifyAll(QStringLiteral("agent.stopping"), {});
    for (const auto &client : m_clients)
        client->peer->close();
}

int FakeAgent::connectionCount() const
{
    return static_cast<int>(
        std::count_if(m_clients.begin(), m_clients.end(), [](const auto &client) { return client->peer->isOpen(); }));
}

void FakeAgent::sortTasks()
{
    std::sort(m_tasks.begin(), m_tasks.end(),
              [](const Task &a, const Task &b) { return std::pair(a.position, a.id) < std::pair(b.position, b.id); });
    for (const Task &task : std::as_const(m_tasks))
        m_lastTaskId = std::max(m_lastTaskId, task.id.value);
}

void FakeAgent::setTasks(QList<Task> tasks)
{
    m_tasks = std::move(tasks);
    sortTasks();
}

qsizetype FakeAgent::rowOf(TaskId id) const
{
    const auto at = std::find_if(m_tasks.begin(), m_tasks.end(), [id](const Task &task) { return task.id == id; });
    return at == m_tasks.end() ? -1 : std::distance(m_tasks.begin(), at);
}

void FakeAgent::putTasks(const QList<Task> &tasks)
{
    for (const Task &task : tasks) {
        const qsizetype row = rowOf(task.id);
        if (row < 0)
            m_tasks.append(task);
        else
            m_tasks[row] = task;
    }
    sortTasks();
    for (const auto &client : m_clients) {
        if (client->watchesTasks)
            client->peer->notify(QStringLiteral("task.changed"), {{QStringLiteral("tasks"), tasksToJson(tasks)}});
    }
}

void FakeAgent::removeTasks(const QList<TaskId> &ids)
{
    m_tasks.removeIf([&ids](const Task &task) { return ids.contains(task.id); });
    for (const auto &client : m_clients) {
        if (client->watchesTasks)
            client->peer->notify(QStringLiteral("task.removed"), {{QStringLiteral("ids"), idsToJson(ids)}});
    }
}

qint64 FakeAgent::postEvent(Event event)
{
    event.seq = ++m_lastSeq;
    if (!event.at.isValid())
        event.at = kFirstEvent.addSecs(event.seq);
    m_events.append(event);
    for (const auto &client : m_clients) {
        if (!client->session.isEmpty() && client->session == event.session)
            client->peer->notify(QStringLiteral("event.posted"), eventToJson(event));
    }
    return event.seq;
}

QList<Event> FakeAgent::waitingEvents(const QString &session) const
{
    QList<Event> waiting;
    for (const Event &event : m_events) {
        if (event.session == session && event.seq > m_acknowledged.value(session))
            waiting.append(event);
    }
    return waiting;
}

void FakeAgent::notifyAll(const QString &method, const QJsonObject &params)
{
    for (const auto &client : m_clients)
        client->peer->notify(method, params);
}

void FakeAgent::setAnswer(const QString &method, RpcResult result)
{
    setScript(method, [result = std::move(result)](const Request &, const Reply &reply) { reply(result); });
}

void FakeAgent::setScript(const QString &method, Script script)
{
    m_scripts.insert(method, std::move(script));
}

void FakeAgent::clearAnswer(const QString &method)
{
    m_scripts.remove(method);
}

void FakeAgent::hold(const QString &method)
{
    m_holding.append(method);
}

void FakeAgent::release(const QString &method)
{
    m_holding.removeAll(method);
    std::vector<Held> held;
    std::swap(held, m_held);
    for (Held &one : held) {
        if (one.request.method != method) {
            m_held.push_back(std::move(one));
            continue;
        }
        for (const auto &client : m_clients) {
            if (client->peer.get() == one.peer)
                answer(*client, one.request, one.reply);
        }
    }
}

QList<QJsonObject> FakeAgent::parametersOf(const QString &method) const
{
    QList<QJsonObject> parameters;
    for (const Request &request : m_requests) {
        if (request.method == method)
            parameters.append(request.params);
    }
    return parameters;
}

void FakeAgent::setSetting(const QString &key, const QString &value)
{
    m_settings.insert(key, value);
    notifyAll(QStringLiteral("settings.changed"), settingsObject());
}

void FakeAgent::handle(Client &client, const Request &request, const Reply &reply)
{
    m_requests.append(request);
    emit requested(request);
    if (const auto script = m_scripts.constFind(request.method); script != m_scripts.constEnd()) {
        (*script)(request, reply);
    } else if (m_holding.contains(request.method)) {
        m_held.push_back({client.peer.get(), request, reply});
    } else {
        answer(client, request, reply);
    }
}

void FakeAgent::answer(Client &client, const Request &request, const Reply &reply)
{
    reply(perform(client, request));
    if (request.method == QLatin1String("session.attach"))
        deliverWaiting(client);
}

void FakeAgent::deliverWaiting(Client &client)
{
    for (const Event &event : waitingEvents(client.session))
        client.peer->notify(QStringLiteral("event.posted"), eventToJson(event));
    client.peer->notify(QStringLiteral("session.delivered"), {{QStringLiteral("session"), client.session}});
}

} // namespace longhaul
