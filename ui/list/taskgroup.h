#pragma once

#include "task.h"

#include <QString>

#include <array>

namespace longhaul {

/// The sides from which a person looks at the list. Every state is in exactly one beside `All`.
enum class TaskGroup { All, Active, Waiting, Paused, Finished, Failed };
inline constexpr std::array kTaskGroups{TaskGroup::All,    TaskGroup::Active,   TaskGroup::Waiting,
                                        TaskGroup::Paused, TaskGroup::Finished, TaskGroup::Failed};

/// The one group of a state.
[[nodiscard]] TaskGroup groupOf(TaskState state);
[[nodiscard]] QString groupText(TaskGroup group);

} // namespace longhaul
