#include "taskgroup.h"

#include <QCoreApplication>

namespace longhaul {

namespace {

struct GroupWords {
    Q_DECLARE_TR_FUNCTIONS(longhaul::TaskGroup)
};

} // namespace

TaskGroup groupOf(TaskState state)
{
    switch (state) {
    case TaskState::Connecting:
    case TaskState::Downloading:
    case TaskState::Verifying: return TaskGroup::Active;
    case TaskState::Queued:
    case TaskState::Waiting: return TaskGroup::Waiting;
    case TaskState::Paused: return TaskGroup::Paused;
    case TaskState::Completed: return TaskGroup::Finished;
    case TaskState::Failed:
    case TaskState::Cancelled: return TaskGroup::Failed;
    }
    return TaskGroup::All;
}

QString groupText(TaskGroup group)
{
    switch (group) {
    case TaskGroup::All: return GroupWords::tr("All");
    case TaskGroup::Active: return GroupWords::tr("Active");
    case TaskGroup::Waiting: return GroupWords::tr("Waiting");
    case TaskGroup::Paused: return GroupWords::tr("Paused");
    case TaskGroup::Finished: return GroupWords::tr("Finished");
    case TaskGroup::Failed: return GroupWords::tr("Failed");
    }
    return {};
}

} // namespace longhaul
