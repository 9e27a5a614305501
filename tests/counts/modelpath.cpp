#include "agentclient.h"
#include "countedpath.h"
#include "manualclock.h"
#include "orderedtasks.h"
#include "sampletasks.h"
#include "taskcodec.h"
#include "taskfiltermodel.h"
#include "tasklistmodel.h"
#include "taskmirror.h"

#include <memory>

namespace longhaul::counts {

namespace {

constexpr int kRows = 5000;
constexpr int kChanged = 1000;
constexpr int kRounds = 10;

/// The window's list without the window, sorted by name. What changes is put into a list in front of the mirror, as
/// the mirror does with its own: reading the wire would be most of the count, and is counted by `codec`.
struct List {
    List()
    {
        filter.sort(int(TaskColumn::Name));
        const QList<Task> tasks = sampleTasks(kRows);
        ordered.put(tasks);
        emit client.notified(QStringLiteral("task.changed"), {{QStringLiteral("tasks"), tasksToJson(tasks)}});
        QObject::connect(&ordered, &OrderedTasks::changed, &mirror, &TaskMirror::changed);
        QObject::connect(
            &filter, &QAbstractItemModel::dataChanged, &filter,
            [this](const QModelIndex &first, const QModelIndex &last) { changed += last.row() - first.row() + 1; });
    }
    /// Every third row, with another progress in each round.
    [[nodiscard]] QList<Task> change(int round) const
    {
        QList<Task> tasks;
        for (const Task &task : ordered.tasks().first(3 * kChanged)) {
            if (task.id.value % 3 != 0)
                continue;
            tasks.append(task);
            tasks.last().bytesReceived += round;
            tasks.last().speed -= round;
        }
        return tasks;
    }

    ManualClock clock;
    OrderedTasks ordered;
    AgentClient client{[](const auto &) {}, QStringLiteral("counts/1"), QString(), clock};
    TaskMirror mirror{client};
    TaskListModel model{mirror, clock};
    TaskFilterModel filter{model, clock};
    int changed = 0;
};

} // namespace

std::function<void()> prepareModel()
{
    auto list = std::make_shared<List>();
    return [list, odd = list->change(1), even = list->change(2)] {
        list->changed = 0;
        for (int round = 0; round < kRounds; ++round)
            list->ordered.put(round % 2 == 0 ? odd : even);
        require(list->changed == kRounds * kChanged, "every changed row is told, and no other");
    };
}

} // namespace longhaul::counts
