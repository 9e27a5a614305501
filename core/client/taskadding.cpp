#include "taskadding.h"

#include "jsonfields.h"
#include "requestcodec.h"

#include <QJsonDocument>
#include <QPointer>

#include <algorithm>

namespace longhaul {

namespace {

constexpr qsizetype kMostBytes = 512 * 1024; // the answer repeats each address and adds about a kilobyte
constexpr qsizetype kMostRequests = 1000;

struct Adding {
    QPointer<AgentClient> client;
    QList<QJsonArray> batches; // in reverse order: the next one is the last
    QList<Task> tasks;
    AgentClient::AddedTasks added;
};

QList<QJsonArray> batchesOf(const QList<TaskRequest> &requests)
{
    QList<QJsonArray> batches(1);
    qsizetype bytes = 0;
    for (const TaskRequest &request : requests) {
        const QJsonObject object = requestToJson(request);
        const qsizetype size = QJsonDocument(object).toJson(QJsonDocument::Compact).size();
        if (!batches.last().isEmpty() && (bytes + size > kMostBytes || batches.last().size() == kMostRequests)) {
            batches.append(QJsonArray());
            bytes = 0;
        }
        batches.last().append(object);
        bytes += size;
    }
    std::reverse(batches.begin(), batches.end());
    return batches;
}

void reportFailure(const Adding &adding, CallError error)
{
    QList<TaskId> ids;
    for (const Task &task : adding.tasks)
        ids.append(task.id);
    if (!ids.isEmpty())
        error.data.insert(QLatin1String("ids"), idsToJson(ids));
    adding.added(std::unexpected(error));
}

void addNext(const std::shared_ptr<Adding> &adding)
{
    const QJsonArray batch = adding->batches.takeLast();
    adding->client->call(QStringLiteral("task.add"), {{QStringLiteral("tasks"), batch}},
                         [adding](const std::expected<QJsonObject, CallError> &result) {
                             if (!result)
                                 return reportFailure(*adding, result.error());
                             adding->tasks += tasksFromJson(result->value(QLatin1String("tasks")).toArray());
                             if (adding->batches.isEmpty())
                                 adding->added(adding->tasks);
                             else if (adding->client)
                                 addNext(adding);
                         });
}

} // namespace

void addInBatches(AgentClient &client, const QList<TaskRequest> &requests, AgentClient::AddedTasks added)
{
    addNext(std::make_shared<Adding>(Adding{&client, batchesOf(requests), {}, std::move(added)}));
}

} // namespace longhaul
