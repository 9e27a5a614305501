#pragma once

#include "agentclient.h"

namespace longhaul {

/// Adds any number of requests through `client`, in calls that fit in a line, one after the other and in their order.
/// When a call fails, those after it are not made; the error's `data.ids` names the tasks that were added before.
void addInBatches(AgentClient &client, const QList<TaskRequest> &requests, AgentClient::AddedTasks added);

} // namespace longhaul
