#include "taskmirror.h"

#include "jsonfields.h"
#include "listreader.h"
#include "orderedtasks.h"

#include <QSet>

namespace longhaul {

class TaskMirror::Private
{
public:
    explicit Private(AgentClient &client) : reader(client) {}

    void beginReading();
    void put(const QList<Task> &tasks);
    void remove(const QList<TaskId> &ids);
    void dropUnconfirmed();

    OrderedTasks list;
    ListReader reader;
    QSet<TaskId> unconfirmed; // of the old list, not yet seen in the new one
    bool complete = false;
};

void TaskMirror::Private::beginReading()
{
    complete = false;
    unconfirmed.clear();
    unconfirmed.reserve(list.tasks().size());
    for (const Task &task : list.tasks())
        unconfirmed.insert(task.id);
    reader.restart();
}

void TaskMirror::Private::put(const QList<Task> &tasks)
{
    for (const Task &task : tasks)
        unconfirmed.remove(task.id);
    list.put(tasks);
}

void TaskMirror::Private::remove(const QList<TaskId> &ids)
{
    for (const TaskId id : ids)
        unconfirmed.remove(id);
    list.remove(ids);
}

void TaskMirror::Private::dropUnconfirmed()
{
    list.remove(unconfirmed.values());
    unconfirmed.clear();
}

TaskMirror::TaskMirror(AgentClient &client, QObject *parent) : QObject(parent), d(std::make_unique<Private>(client))
{
    connect(&d->list, &OrderedTasks::aboutToReset, this, &TaskMirror::aboutToReset);
    connect(&d->list, &OrderedTasks::reset, this, &TaskMirror::reset);
    connect(&d->list, &OrderedTasks::aboutToInsert, this, &TaskMirror::aboutToInsert);
    connect(&d->list, &OrderedTasks::inserted, this, &TaskMirror::inserted);
    connect(&d->list, &OrderedTasks::aboutToRemove, this, &TaskMirror::aboutToRemove);
    connect(&d->list, &OrderedTasks::removed, this, &TaskMirror::removed);
    connect(&d->list, &OrderedTasks::changed, this, &TaskMirror::changed);

    connect(&d->reader, &ListReader::pageRead, this, [this](const QList<Task> &tasks) { d->put(tasks); });
    connect(&d->reader, &ListReader::finished, this, &TaskMirror::onWholeListRead);
    connect(&client, &AgentClient::notified, this, &TaskMirror::onNotified);
    connect(&client, &AgentClient::connected, this, [this] { d->beginReading(); });
    connect(&client, &AgentClient::linkChanged, this, &TaskMirror::onLinkChanged);
    if (client.link() == AgentClient::Link::Connected)
        d->beginReading();
}

TaskMirror::~TaskMirror() = default;

const QList<Task> &TaskMirror::tasks() const
{
    return d->list.tasks();
}

const Task *TaskMirror::find(TaskId id) const
{
    return d->list.find(id);
}

int TaskMirror::rowOf(TaskId id) const
{
    return d->list.rowOf(id);
}

bool TaskMirror::isComplete() const
{
    return d->complete;
}

qint64 TaskMirror::totalSpeed() const
{
    return d->list.totalSpeed();
}

void TaskMirror::onLinkChanged(AgentClient::Link link)
{
    if (link == AgentClient::Link::Connected)
        return; // `connected` follows
    d->complete = false;
    d->reader.stop();
}

void TaskMirror::onWholeListRead()
{
    d->dropUnconfirmed();
    d->complete = true;
    emit completed();
}

void TaskMirror::onNotified(const QString &method, const QJsonObject &parameters)
{
    if (method == QLatin1String("task.changed")) {
        d->put(tasksFromJson(parameters.value(QLatin1String("tasks")).toArray()));
    } else if (method == QLatin1String("task.removed")) {
        if (const auto ids = idsFromJson(parameters.value(QLatin1String("ids"))))
            d->remove(*ids);
    }
}

} // namespace longhaul
