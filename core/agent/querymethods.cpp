#include "callparameters.h"
#include "commanderrors.h"
#include "downloadmanager.h"
#include "linkcodec.h"
#include "methodgroups.h"
#include "protocol.h"
#include "publisher.h"
#include "requestcodec.h"
#include "taskcodec.h"
#include "toldtask.h"
#include "wiresize.h"

#include <algorithm>

namespace longhaul {

namespace {

struct ListQuery {
    qint64 offset = 0;
    qint64 count = kLargestPage;
    std::optional<TaskState> state;
    QString session; // empty: all

    [[nodiscard]] bool isFiltered() const { return state.has_value() || !session.isEmpty(); }
    [[nodiscard]] bool fits(const Task &task) const
    {
        return (!state || task.state == *state) && (session.isEmpty() || task.session == session);
    }
};

std::expected<ListQuery, RpcError> readQuery(const QJsonObject &params)
{
    CallParameters parameters(params);
    ListQuery query;
    query.offset = parameters.optionalNumber(QStringLiteral("offset"), 0, 0, std::numeric_limits<int>::max());
    query.count = parameters.optionalNumber(QStringLiteral("count"), kLargestPage, 0, kLargestPage);
    if (parameters.has(QStringLiteral("session")))
        query.session = parameters.session(QStringLiteral("session"));
    const QString state = parameters.optionalText(QStringLiteral("state"));
    if (!state.isEmpty()) {
        query.state = stateFromName(state);
        if (!query.state)
            parameters.refuse(QStringLiteral("state: there is no state \"%1\"").arg(state.left(40)));
    }
    if (parameters.error())
        return std::unexpected(*parameters.error());
    return query;
}

/// A page ends early where the line would grow too long; it has at least one task if there is one.
QJsonObject listTasks(const DownloadManager &manager, const ListQuery &query)
{
    const QList<TaskId> &order = manager.order();
    QJsonArray tasks;
    qint64 total = 0;
    qint64 bytes = 0;
    bool isFull = query.count == 0;
    const auto take = [&](const Task &task) {
        bytes += wireSize(task);
        isFull = !tasks.isEmpty() && bytes > kMostBatchBytes;
        if (isFull)
            return;
        tasks.append(toldTask(manager, task));
        isFull = tasks.size() >= query.count;
    };
    if (query.isFiltered()) {
        for (const TaskId id : order) {
            const Task *task = manager.find(id);
            if (!task || !query.fits(*task))
                continue;
            if (total >= query.offset && !isFull)
                take(*task);
            ++total;
        }
    } else {
        total = order.size();
        for (qint64 at = query.offset; at < total && !isFull; ++at) {
            if (const Task *task = manager.find(order.at(at)))
                take(*task);
        }
    }
    return {
        {QStringLiteral("tasks"), tasks}, {QStringLiteral("total"), total}, {QStringLiteral("offset"), query.offset}};
}

void showTask(DownloadManager &manager, const QJsonObject &params, const Answer &answer)
{
    CallParameters parameters(params);
    const TaskId id = parameters.taskId(QStringLiteral("id"));
    if (parameters.error())
        return answer(std::unexpected(*parameters.error()));
    if (!manager.find(id))
        return answer(std::unexpected(noSuchTask({id})));
    manager.readDetails(id, [&manager, id, answer](const std::expected<TaskDetails, CommandError> &details) {
        const Task *task = manager.find(id); // may have been removed meanwhile
        if (!task)
            answer(std::unexpected(noSuchTask({id})));
        else if (!details)
            answer(std::unexpected(rpcError(details.error())));
        else
            answer(QJsonObject{{QStringLiteral("task"), detailedTaskToJson({*task, *details})}});
    });
}

void inspectLink(DownloadManager &manager, const QJsonObject &params, const Answer &answer)
{
    const auto request = requestFromJson(params);
    if (!request)
        return answer(std::unexpected(RpcError(RpcCode::InvalidParams, request.error())));
    manager.inspect(*request, [answer](const LinkInfo &info) { answer(linkInfoToJson(info)); });
}

void readPage(DownloadManager &manager, const QJsonObject &params, const Answer &answer)
{
    const auto request = requestFromJson(params);
    if (!request)
        return answer(std::unexpected(RpcError(RpcCode::InvalidParams, request.error())));
    manager.readPage(*request, [answer](const PageContent &page) { answer(pageContentToJson(page)); });
}

} // namespace

void addTaskQueries(MethodTable &table, const AgentContext &context)
{
    table.insert(QStringLiteral("task.list"),
                 [context](ClientSession &client, const QJsonObject &params, const Answer &answer) {
                     const auto query = readQuery(params);
                     if (!query)
                         return answer(std::unexpected(query.error()));
                     context.publisher.subscribe(client);
                     answer(listTasks(context.manager, *query));
                 });
    table.insert(QStringLiteral("task.show"),
                 [context](ClientSession &, const QJsonObject &params, const Answer &answer) {
                     showTask(context.manager, params, answer);
                 });
    table.insert(QStringLiteral("link.inspect"),
                 [context](ClientSession &, const QJsonObject &params, const Answer &answer) {
                     inspectLink(context.manager, params, answer);
                 });
    table.insert(QStringLiteral("link.page"),
                 [context](ClientSession &, const QJsonObject &params, const Answer &answer) {
                     readPage(context.manager, params, answer);
                 });
}

} // namespace longhaul
