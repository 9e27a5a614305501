#pragma once

#include "offeredlinks.h"

namespace longhaul {

/// A request for each file of a Metalink, with its mirrors, its digest and those of its pieces.
/// More pieces than fit a line of the protocol are left out with a problem.
[[nodiscard]] OfferedTasks tasksOfMetalink(const QByteArray &content);

} // namespace longhaul
