#include "callparameters.h"
#include "commanderrors.h"
#include "downloadmanager.h"
#include "jsonfields.h"
#include "methodgroups.h"
#include "requestcodec.h"

#include <QSet>

#include <algorithm>

namespace longhaul {

namespace {

using Verb = void (*)(DownloadManager &, const QList<TaskId> &, CallParameters &, DownloadManager::Done);

bool canBePaused(const Task &task)
{
    return !isFinal(task.state);
}

bool canBeResumed(const Task &task)
{
    return task.state == TaskState::Paused || task.state == TaskState::Waiting || task.state == TaskState::Failed;
}

bool canBeCancelled(const Task &task)
{
    return !isFinal(task.state);
}

bool canBeRemoved(const Task &)
{
    return true;
}

/// The tasks that `ids` names, or with `all: true` those that the verb applies to.
std::expected<QList<TaskId>, RpcError> chosenTasks(const DownloadManager &manager, CallParameters &parameters,
                                                   bool (*applies)(const Task &))
{
    const bool all = parameters.flag(QStringLiteral("all"));
    const bool hasIds = parameters.has(QStringLiteral("ids"));
    if (all == hasIds)
        parameters.refuse(QStringLiteral("either ids or all: true is expected"));
    QList<TaskId> ids;
    if (hasIds)
        ids = parameters.taskIds(QStringLiteral("ids"));
    if (parameters.error())
        return std::unexpected(*parameters.error());
    QList<TaskId> missing;
    if (hasIds) {
        std::copy_if(ids.cbegin(), ids.cend(), std::back_inserter(missing),
                     [&](TaskId id) { return !manager.find(id); });
    } else {
        std::copy_if(manager.order().cbegin(), manager.order().cend(), std::back_inserter(ids), [&](TaskId id) {
            const Task *task = manager.find(id);
            return task && applies(*task);
        });
    }
    if (!missing.isEmpty())
        return std::unexpected(noSuchTask(missing));
    return ids;
}

DownloadManager::Done answerIds(const Answer &answer, const QList<TaskId> &ids)
{
    return [answer, ids](const std::expected<void, CommandError> &done) {
        if (done)
            answer(QJsonObject{{QStringLiteral("ids"), idsToJson(ids)}});
        else
            answer(std::unexpected(rpcError(done.error())));
    };
}

void pauseTasks(DownloadManager &manager, const QList<TaskId> &ids, CallParameters &, DownloadManager::Done done)
{
    manager.pause(ids, std::move(done));
}

void resumeTasks(DownloadManager &manager, const QList<TaskId> &ids, CallParameters &parameters,
                 DownloadManager::Done done)
{
    const bool restart = parameters.flag(QStringLiteral("restart"));
    const bool keepPart = parameters.flag(QStringLiteral("keepPart"));
    if (keepPart && !restart)
        parameters.refuse(QStringLiteral("keepPart is for a restart only"));
    if (parameters.error())
        return;
    const ResumeMode begin = keepPart ? ResumeMode::RestartBesidePart : ResumeMode::Restart;
    manager.resume(ids, restart ? begin : ResumeMode::KeepBytes, std::move(done));
}

void cancelTasks(DownloadManager &manager, const QList<TaskId> &ids, CallParameters &, DownloadManager::Done done)
{
    manager.cancel(ids, std::move(done));
}

void removeTasks(DownloadManager &manager, const QList<TaskId> &ids, CallParameters &parameters,
                 DownloadManager::Done done)
{
    const bool deleteFile = parameters.flag(QStringLiteral("deleteFile"));
    if (!parameters.error())
        manager.remove(ids, deleteFile ? FileFate::Delete : FileFate::Keep, std::move(done));
}

void addVerb(MethodTable &table, const QString &name, DownloadManager &manager, bool (*applies)(const Task &),
             Verb perform)
{
    table.insert(name, [&manager, applies, perform](ClientSession &, const QJsonObject &params, const Answer &answer) {
        CallParameters parameters(params);
        const auto ids = chosenTasks(manager, parameters, applies);
        if (!ids)
            return answer(std::unexpected(ids.error()));
        if (ids->isEmpty())
            return answer(QJsonObject{{QStringLiteral("ids"), QJsonArray()}});
        perform(manager, *ids, parameters, answerIds(answer, *ids));
        if (parameters.error()) // nothing was done then
            answer(std::unexpected(*parameters.error()));
    });
}

void setTasks(DownloadManager &manager, const QJsonObject &params, const Answer &answer)
{
    CallParameters parameters(params);
    const auto ids = chosenTasks(manager, parameters, canBeRemoved);
    if (!ids)
        return answer(std::unexpected(ids.error()));
    const auto change = changeFromJson(params);
    if (!change)
        return answer(std::unexpected(RpcError(RpcCode::InvalidParams, change.error())));
    if (ids->isEmpty())
        return answer(QJsonObject{{QStringLiteral("ids"), QJsonArray()}});
    manager.change(*ids, *change, answerIds(answer, *ids));
}

void moveTasks(DownloadManager &manager, const QJsonObject &params, const Answer &answer)
{
    CallParameters parameters(params);
    QList<TaskId> ids = parameters.taskIds(QStringLiteral("ids"));
    std::optional<TaskId> before;
    if (parameters.has(QStringLiteral("before")))
        before = parameters.taskId(QStringLiteral("before"));
    if (parameters.error())
        return answer(std::unexpected(*parameters.error()));
    QSet<TaskId> seen;
    ids.removeIf([&seen](TaskId id) {
        const bool isAgain = seen.contains(id);
        seen.insert(id);
        return isAgain;
    });
    QList<TaskId> missing;
    std::copy_if(ids.cbegin(), ids.cend(), std::back_inserter(missing), [&](TaskId id) { return !manager.find(id); });
    if (before && !manager.find(*before))
        missing.append(*before);
    if (!missing.isEmpty())
        return answer(std::unexpected(noSuchTask(missing)));
    manager.move(ids, before, answerIds(answer, ids));
}

} // namespace

void addTaskCommands(MethodTable &table, const AgentContext &context)
{
    DownloadManager &manager = context.manager;
    addVerb(table, QStringLiteral("task.pause"), manager, canBePaused, pauseTasks);
    addVerb(table, QStringLiteral("task.resume"), manager, canBeResumed, resumeTasks);
    addVerb(table, QStringLiteral("task.cancel"), manager, canBeCancelled, cancelTasks);
    addVerb(table, QStringLiteral("task.remove"), manager, canBeRemoved, removeTasks);
    table.insert(QStringLiteral("task.set"), [&manager](ClientSession &, const QJsonObject &params,
                                                        const Answer &answer) { setTasks(manager, params, answer); });
    table.insert(QStringLiteral("task.move"), [&manager](ClientSession &, const QJsonObject &params,
                                                         const Answer &answer) { moveTasks(manager, params, answer); });
}

} // namespace longhaul
