#pragma once

#include "task.h"

namespace longhaul::counts {

/// Downloads in the middle, as a busy list has them, with ids and places from 1 on.
[[nodiscard]] QList<Task> sampleTasks(int count);

} // namespace longhaul::counts
