#pragma once

#include "event.h"
#include "task.h"

namespace longhaul {

/// Bytes of tasks or events that one line may carry, so that it stays within `Channel::kLargestLine` with the rest.
inline constexpr qint64 kMostBatchBytes = 3 * 1024 * 1024;

/// At least as many bytes as the thing takes on the wire; cheap, and close for everyday ones.
[[nodiscard]] qint64 wireSize(const Task &task);
[[nodiscard]] qint64 wireSize(const Event &event);
/// Of the task that would be made of it.
[[nodiscard]] qint64 wireSize(const TaskRequest &request);

} // namespace longhaul
