#include "callparameters.h"
#include "commanderrors.h"
#include "downloadmanager.h"
#include "linkcodec.h"
#include "listpage.h"
#include "methodgroups.h"
#include "publisher.h"
#include "requestcodec.h"
#include "taskcodec.h"

namespace longhaul {

namespace {

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
                     const auto query = readListQuery(params);
                     if (!query)
                         return answer(std::unexpected(query.error()));
                     context.publisher.subscribe(client);
                     answer(listPage(context.manager, *query));
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
