#pragma once

#include "task.h"

namespace longhaul::counts {

/// Downloads in the middle, as a busy list has them, with ids and places from `first` on.
[[nodiscard]] QList<Task> sampleTasks(qint64 first, int count);

} // namespace longhaul::counts
