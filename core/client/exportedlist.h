#pragma once

#include "task.h"

#include <QByteArray>
#include <QList>

namespace longhaul {

/// The list as a JSON document that can be added anywhere: `{"tasks": [REQUEST, …]}`, the requests of
/// docs/protocol.md with the name of each state beside them. Passwords and headers are not in it, nor what was
/// fetched. Whoever adds it gets what had come to an end, or was not running, as paused tasks.
[[nodiscard]] QByteArray exportedList(const QList<Task> &tasks);

} // namespace longhaul
