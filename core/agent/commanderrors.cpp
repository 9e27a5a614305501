#include "commanderrors.h"

#include "jsonfields.h"

namespace longhaul {

RpcError rpcError(const CommandError &error)
{
    switch (error.kind) {
    case CommandError::Kind::NoSuchTask: return {RpcCode::NoSuchTask, error.message};
    case CommandError::Kind::BadParameters: return {RpcCode::InvalidParams, error.message};
    case CommandError::Kind::NotPossible: return {RpcCode::NotPossible, error.message};
    case CommandError::Kind::Store:
        return {RpcCode::StoreFailed, error.message, {{QStringLiteral("code"), failureName(FailureCode::Disk)}}};
    }
    return {RpcCode::InternalError, error.message};
}

RpcError rpcError(const Failure &failure)
{
    return {RpcCode::StoreFailed,
            failureMessage(failure.code),
            {{QStringLiteral("code"), failureName(failure.code)}, {QStringLiteral("detail"), failure.detail}}};
}

RpcError noSuchTask(const QList<TaskId> &ids)
{
    const QString message = ids.size() == 1 ? QStringLiteral("there is no task %1").arg(ids.first().value)
                                            : QStringLiteral("%1 of the tasks do not exist").arg(ids.size());
    return {RpcCode::NoSuchTask, message, {{QStringLiteral("ids"), idsToJson(ids)}}};
}

} // namespace longhaul
