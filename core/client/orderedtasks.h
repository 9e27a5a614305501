#pragma once

#include "task.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace longhaul {

/// A task's place in the list.
struct TaskPlace {
    qint64 position = 0;
    TaskId id;

    auto operator<=>(const TaskPlace &) const = default;
};

[[nodiscard]] inline TaskPlace placeOf(const Task &task)
{
    return {task.position, task.id};
}

/// Tasks sorted by place, each once, that tells what is done to it in terms of rows. Part of TaskMirror.
/// A row is found in O(log n); shifting what stands behind it is a plain move of bytes. A step that would
/// shift too much is done at once, as a reset.
class OrderedTasks : public QObject
{
    Q_OBJECT

public:
    /// Most tasks that one step shifts row by row: about 50 ms of work for it and for a view behind it.
    static constexpr qint64 kMostShifted = 300'000;

    [[nodiscard]] const QList<Task> &tasks() const { return m_tasks; }
    /// -1 if it is not there.
    [[nodiscard]] int rowOf(TaskId id) const;
    [[nodiscard]] const Task *find(TaskId id) const;
    [[nodiscard]] qint64 totalSpeed() const { return m_totalSpeed; } // bytes per second

    /// Puts tasks in or replaces them; of one that is given twice the later counts.
    void put(const QList<Task> &tasks);
    /// Takes tasks out; those that are not there are skipped.
    void remove(const QList<TaskId> &ids);

signals:
    void aboutToReset();
    void reset();
    void aboutToInsert(int first, int last);
    void inserted(int first, int last);
    void aboutToRemove(int first, int last);
    void removed(int first, int last);
    void changed(const QList<int> &rows);

private:
    struct Run {
        qsizetype row = 0;   // where it begins
        qsizetype count = 0; // at least one
        qsizetype from = 0;  // for inserts: the first of them in the list of new tasks
    };

    void reshape(QList<int> rowsToRemove, QList<Task> newTasks);
    [[nodiscard]] static QList<Run> removalRuns(const QList<int> &sortedRows);
    [[nodiscard]] QList<Run> insertRuns(const QList<Task> &sortedTasks) const;
    [[nodiscard]] qint64 shiftedBy(const QList<Run> &runs) const;
    void rebuild(const QList<int> &sortedRows, const QList<Task> &sortedTasks);
    void removeRun(const Run &run);
    void insertRun(const Run &run, const QList<Task> &sortedTasks);
    [[nodiscard]] qsizetype lowerBound(const TaskPlace &place) const;

    QList<Task> m_tasks;
    QHash<TaskId, qint64> m_positions;
    qint64 m_totalSpeed = 0;
};

} // namespace longhaul
