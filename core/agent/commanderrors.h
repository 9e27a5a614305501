#pragma once

#include "downloadmanager.h"
#include "jsonrpc.h"

namespace longhaul {

/// What a client is told when a command was not done.
[[nodiscard]] RpcError rpcError(const CommandError &error);
/// `StoreFailed`, with the failure's name as `data.code`.
[[nodiscard]] RpcError rpcError(const Failure &failure);
/// `NoSuchTask`, with the ids as `data.ids`.
[[nodiscard]] RpcError noSuchTask(const QList<TaskId> &ids);

} // namespace longhaul
