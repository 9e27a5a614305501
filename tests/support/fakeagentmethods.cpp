#include "fakeagent.h"

#include "agentstatus.h"
#include "eventcodec.h"
#include "jsonfields.h"
#include "protocol.h"
#include "requestcodec.h"
#include "taskcodec.h"

#include <algorithm>

namespace longhaul {

// What each method of the protocol does here.

namespace {

using L1 = QLatin1String;

const QDateTime kFirstCreation(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC);

std::unexpected<RpcError> refuse(RpcCode code, const QString &message)
{
    return std::unexpected(RpcError(code, message));
}

Task taskFor(const TaskRequest &request, qint64 number)
{
    Task task;
    task.id = TaskId{number};
    task.position = number;
    task.session = request.session;
    task.url = request.url.adjusted(QUrl::RemoveUserInfo);
    task.state = request.startPaused ? TaskState::Paused : TaskState::Queued;
    task.directory = request.directory.isEmpty() ? QStringLiteral("/downloads") : request.directory;
    task.fileName = request.fileName.isEmpty() ? request.url.fileName() : request.fileName;
    task.connectionsWanted = request.connections;
    task.checksum = request.checksum;
    task.userName = request.userName;
    task.limit = request.limit;
    task.queue = request.queue;
    task.priority = request.priority;
    task.onExists = request.onExists.value_or(OnExists::Rename);
    task.description = request.description;
    task.createdAt = kFirstCreation.addSecs(number);
    return task;
}

void applyChange(Task &task, const TaskChange &change)
{
    task.url = change.url.value_or(task.url);
    task.limit = change.limit.value_or(task.limit);
    task.connectionsWanted = change.connections.value_or(task.connectionsWanted);
    task.priority = change.priority.value_or(task.priority);
    task.queue = change.queue.value_or(task.queue);
    task.checksum = change.checksum.value_or(task.checksum);
    task.fileName = change.fileName.value_or(task.fileName);
    task.description = change.description.value_or(task.description);
    task.position = change.position.value_or(task.position);
}

bool verbApplies(const QString &verb, TaskState state)
{
    if (verb == L1("task.resume"))
        return state == TaskState::Paused || state == TaskState::Waiting || state == TaskState::Failed;
    return verb == L1("task.remove") || !isFinal(state);
}

} // namespace

QJsonObject FakeAgent::settingsObject() const
{
    QJsonObject object;
    for (auto it = m_settings.begin(); it != m_settings.end(); ++it)
        object.insert(it.key(), it.value());
    return {{QStringLiteral("settings"), object}};
}

RpcResult FakeAgent::perform(Client &client, const Request &request)
{
    const QString &method = request.method;
    const QJsonObject &params = request.params;
    if (method == L1("agent.hello"))
        return hello(client, params);
    if (!client.greeted)
        return refuse(RpcCode::NotGreeted, QStringLiteral("agent.hello comes first"));
    if (method == L1("task.list"))
        return listTasks(client, params);
    if (method == L1("task.add"))
        return addTasks(params);
    if (method == L1("task.show"))
        return showTask(params);
    if (method == L1("task.set"))
        return setTasksFrom(params);
    if (method == L1("task.pause") || method == L1("task.resume") || method == L1("task.cancel")
        || method == L1("task.remove"))
        return command(method, params);
    if (method == L1("session.attach"))
        return attach(client, params);
    if (method == L1("event.list"))
        return listEvents(params);
    if (method == L1("event.ack"))
        return acknowledge(params);
    if (method == L1("settings.get"))
        return settingsObject();
    if (method == L1("settings.set")) {
        setSetting(params.value(L1("key")).toString(), params.value(L1("value")).toString());
        return settingsObject();
    }
    if (method == L1("agent.status"))
        return status();
    if (method == L1("task.signIn"))
        return QJsonObject();
    if (method == L1("agent.shutdown")) {
        QMetaObject::invokeMethod(this, &FakeAgent::stopInOrder, Qt::QueuedConnection);
        return QJsonObject();
    }
    return refuse(RpcCode::MethodNotFound, QStringLiteral("no method %1").arg(method));
}

RpcResult FakeAgent::hello(Client &client, const QJsonObject &params)
{
    if (params.value(L1("protocol")).toInt() != m_protocol)
        return refuse(RpcCode::NotGreeted,
                      QStringLiteral("this agent speaks version %1 of the protocol").arg(m_protocol));
    client.greeted = true;
    return QJsonObject{{QStringLiteral("agent"), QStringLiteral("longhaul-agent/fake")},
                       {QStringLiteral("protocol"), m_protocol},
                       {QStringLiteral("pid"), 4242},
                       {QStringLiteral("notices"), QJsonArray()}};
}

RpcResult FakeAgent::listTasks(Client &client, const QJsonObject &params)
{
    client.watchesTasks = true;
    const QString state = params.value(L1("state")).toString();
    const QString session = params.value(L1("session")).toString();
    QList<Task> matching = m_tasks;
    if (!state.isEmpty())
        matching.removeIf([&](const Task &task) { return stateName(task.state) != state; });
    if (!session.isEmpty())
        matching.removeIf([&](const Task &task) { return task.session != session; });
    if (m_knowsAfter && params.contains(L1("after"))) {
        const QJsonValue after = params.value(L1("after"));
        const std::pair place(after[L1("position")].toInteger(std::numeric_limits<qint64>::min()),
                              after[L1("id")].toInteger());
        matching.removeIf([&](const Task &task) { return std::pair(task.position, task.id.value) <= place; });
        return QJsonObject{{QStringLiteral("tasks"), tasksToJson(matching.mid(0, m_largestPage))},
                           {QStringLiteral("more"), matching.size() > m_largestPage}};
    }
    const qint64 offset = wholeNumber(params.value(L1("offset"))).value_or(0);
    const qint64 count = wholeNumber(params.value(L1("count"))).value_or(kLargestPage);
    const QList<Task> page = matching.mid(offset, std::min<qint64>(count, m_largestPage));
    return QJsonObject{{QStringLiteral("tasks"), tasksToJson(page)},
                       {QStringLiteral("total"), matching.size()},
                       {QStringLiteral("offset"), offset}};
}

RpcResult FakeAgent::addTasks(const QJsonObject &params)
{
    QList<Task> added;
    for (const QJsonValue &value : params.value(L1("tasks")).toArray()) {
        const auto request = requestFromJson(value.toObject());
        if (!request)
            return refuse(RpcCode::InvalidParams, request.error());
        added.append(taskFor(*request, m_lastTaskId + added.size() + 1));
    }
    putTasks(added);
    return QJsonObject{{QStringLiteral("tasks"), tasksToJson(added)}};
}

RpcResult FakeAgent::showTask(const QJsonObject &params) const
{
    const qsizetype row = rowOf(TaskId{params.value(L1("id")).toInteger()});
    if (row < 0)
        return refuse(RpcCode::NoSuchTask, QStringLiteral("no such task"));
    return QJsonObject{{QStringLiteral("task"), detailedTaskToJson({m_tasks.at(row), {}})}};
}

RpcResult FakeAgent::setTasksFrom(const QJsonObject &params)
{
    const auto ids = idsFromJson(params.value(L1("ids")));
    const auto change = changeFromJson(params);
    if (!ids || !change)
        return refuse(RpcCode::InvalidParams, ids ? change.error() : ids.error());
    QList<Task> changed;
    for (const TaskId id : *ids) {
        const qsizetype row = rowOf(id);
        if (row < 0)
            return refuse(RpcCode::NoSuchTask, QStringLiteral("no such task"));
        changed.append(m_tasks.at(row));
        applyChange(changed.last(), *change);
    }
    putTasks(changed);
    return QJsonObject{{QStringLiteral("ids"), idsToJson(*ids)}};
}

RpcResult FakeAgent::command(const QString &verb, const QJsonObject &params)
{
    QList<Task> changed;
    QList<TaskId> ids;
    const bool all = params.value(L1("all")).toBool();
    const auto wanted = all ? QList<TaskId>() : idsFromJson(params.value(L1("ids")));
    if (!wanted)
        return refuse(RpcCode::InvalidParams, wanted.error());
    for (const Task &task : std::as_const(m_tasks)) {
        if (all ? !verbApplies(verb, task.state) : !wanted->contains(task.id))
            continue;
        ids.append(task.id);
        changed.append(task);
        Task &copy = changed.last();
        copy.speed = 0;
        copy.state = verb == L1("task.pause")    ? TaskState::Paused
                     : verb == L1("task.resume") ? TaskState::Queued
                                                 : TaskState::Cancelled;
    }
    if (!all && ids.size() != wanted->size())
        return refuse(RpcCode::NoSuchTask, QStringLiteral("no such task"));
    if (verb == L1("task.remove"))
        removeTasks(ids);
    else
        putTasks(changed);
    return QJsonObject{{QStringLiteral("ids"), idsToJson(ids)}};
}

RpcResult FakeAgent::attach(Client &client, const QJsonObject &params)
{
    const QString session = params.value(L1("session")).toString();
    for (const auto &other : m_clients) {
        if (other.get() == &client || other->session != session)
            continue;
        other->session.clear();
        other->peer->notify(QStringLiteral("session.superseded"), {{QStringLiteral("session"), session}});
    }
    client.session = session;
    return QJsonObject{{QStringLiteral("session"), session},
                       {QStringLiteral("acknowledged"), m_acknowledged.value(session)}};
}

RpcResult FakeAgent::listEvents(const QJsonObject &params) const
{
    QJsonArray events;
    for (const Event &event : waitingEvents(params.value(L1("session")).toString())) {
        if (event.seq > params.value(L1("after")).toInteger())
            events.append(eventToJson(event));
    }
    return QJsonObject{{QStringLiteral("events"), events}};
}

RpcResult FakeAgent::acknowledge(const QJsonObject &params)
{
    const qint64 wanted = params.value(L1("seq")).toInteger();
    if (wanted > m_lastSeq)
        return refuse(RpcCode::InvalidParams, QStringLiteral("seq: there is no event %1 yet").arg(wanted));
    qint64 &seq = m_acknowledged[params.value(L1("session")).toString()];
    seq = std::max(seq, wanted);
    return QJsonObject();
}

RpcResult FakeAgent::status() const
{
    AgentStatus status;
    status.pid = 4242;
    status.version = QStringLiteral("fake");
    status.protocol = m_protocol;
    for (const Task &task : m_tasks) {
        ++status.counts[task.state];
        status.speed += task.speed;
    }
    return statusToJson(status);
}

} // namespace longhaul
