#include "commanderrors.h"
#include "downloadmanager.h"
#include "methodgroups.h"
#include "requestcodec.h"
#include "toldtask.h"
#include "wiresize.h"

#include <QJsonArray>

#include <utility>

namespace longhaul {

namespace {

std::expected<QList<TaskRequest>, QString> readRequests(const QJsonObject &params)
{
    const QJsonValue value = params.value(QLatin1String("tasks"));
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.isEmpty())
        return std::unexpected(QStringLiteral("tasks: a list of at least one task request is expected"));
    QList<TaskRequest> requests;
    requests.reserve(array.size());
    qint64 bytes = 0;
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array.at(i).isObject())
            return std::unexpected(QStringLiteral("tasks[%1]: a task request is expected").arg(i));
        const auto request = requestFromJson(array.at(i).toObject());
        if (!request)
            return std::unexpected(QStringLiteral("tasks[%1].%2").arg(i).arg(request.error()));
        bytes += wireSize(*request);
        requests.append(*request);
    }
    // Known before anything is added: the answer holds every task and must fit into a line.
    if (bytes > kMostBatchBytes)
        return std::unexpected(QStringLiteral("tasks: too many for one call; send at most 1000 at a time"));
    return requests;
}

JsonText tasksOf(const DownloadManager &manager, const QList<TaskId> &ids)
{
    JsonText answer("{\"tasks\":[");
    bool isFirst = true;
    for (const TaskId id : ids) {
        const Task *task = manager.find(id);
        if (!task)
            continue;
        if (!std::exchange(isFirst, false))
            answer.bytes += ',';
        appendToldTask(answer.bytes, manager, *task);
    }
    answer.bytes += "]}";
    return answer;
}

} // namespace

void addTaskAdding(MethodTable &table, const AgentContext &context)
{
    table.insert(QStringLiteral("task.add"),
                 [context](ClientSession &, const QJsonObject &params, const Answer &answer) {
                     const auto requests = readRequests(params);
                     if (!requests)
                         return answer(std::unexpected(RpcError(RpcCode::InvalidParams, requests.error())));
                     context.manager.add(*requests, [&manager = context.manager,
                                                     answer](const std::expected<QList<TaskId>, CommandError> &ids) {
                         if (ids)
                             answer(tasksOf(manager, *ids));
                         else
                             answer(std::unexpected(rpcError(ids.error())));
                     });
                 });
}

} // namespace longhaul
