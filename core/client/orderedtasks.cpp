#include "orderedtasks.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace longhaul {

namespace {

bool isEarlier(const Task &a, const Task &b)
{
    return placeOf(a) < placeOf(b);
}

/// The last of each id, in the order of the ids' first appearance.
QList<Task> lastOfEach(const QList<Task> &tasks)
{
    QHash<TaskId, qsizetype> indexes;
    QList<Task> result;
    result.reserve(tasks.size());
    for (const Task &task : tasks) {
        const auto known = indexes.constFind(task.id);
        if (known != indexes.constEnd()) {
            result[*known] = task;
            continue;
        }
        indexes.insert(task.id, result.size());
        result.append(task);
    }
    return result;
}

} // namespace

qsizetype OrderedTasks::lowerBound(const TaskPlace &place) const
{
    const auto at = std::lower_bound(m_tasks.cbegin(), m_tasks.cend(), place,
                                     [](const Task &task, const TaskPlace &wanted) { return placeOf(task) < wanted; });
    return std::distance(m_tasks.cbegin(), at);
}

int OrderedTasks::rowOf(TaskId id) const
{
    const auto position = m_positions.constFind(id);
    return position == m_positions.constEnd() ? -1 : static_cast<int>(lowerBound({*position, id}));
}

const Task *OrderedTasks::find(TaskId id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_tasks.at(row);
}

void OrderedTasks::put(const QList<Task> &tasks)
{
    QList<int> rowsToRemove; // of tasks that move
    QList<Task> newTasks;
    QList<TaskId> changedIds;
    for (const Task &task : lastOfEach(tasks)) {
        const int row = rowOf(task.id);
        if (row < 0) {
            newTasks.append(task);
        } else if (placeOf(m_tasks.at(row)) != placeOf(task)) {
            rowsToRemove.append(row);
            newTasks.append(task);
        } else if (m_tasks.at(row) != task) {
            m_totalSpeed += task.speed - m_tasks.at(row).speed;
            m_tasks[row] = task;
            changedIds.append(task.id);
        }
    }
    reshape(std::move(rowsToRemove), std::move(newTasks));
    if (changedIds.isEmpty())
        return;
    QList<int> rows;
    rows.reserve(changedIds.size());
    for (const TaskId id : std::as_const(changedIds))
        rows.append(rowOf(id));
    std::sort(rows.begin(), rows.end());
    emit changed(rows);
}

void OrderedTasks::remove(const QList<TaskId> &ids)
{
    QList<int> rows;
    rows.reserve(ids.size());
    for (const TaskId id : ids) {
        if (const int row = rowOf(id); row >= 0)
            rows.append(row);
    }
    reshape(std::move(rows), {});
}

void OrderedTasks::reshape(QList<int> rowsToRemove, QList<Task> newTasks)
{
    std::sort(rowsToRemove.begin(), rowsToRemove.end());
    rowsToRemove.erase(std::unique(rowsToRemove.begin(), rowsToRemove.end()), rowsToRemove.end());
    std::sort(newTasks.begin(), newTasks.end(), isEarlier);

    const QList<Run> removals = removalRuns(rowsToRemove);
    const QList<Run> inserts = insertRuns(newTasks);
    if (removals.size() + inserts.size() > 1 && shiftedBy(removals) + shiftedBy(inserts) > kMostShifted) {
        rebuild(rowsToRemove, newTasks);
        return;
    }
    // From the back, so that the rows of those before stay right.
    for (auto run = removals.crbegin(); run != removals.crend(); ++run)
        removeRun(*run);
    const QList<Run> placed = removals.isEmpty() ? inserts : insertRuns(newTasks);
    for (auto run = placed.crbegin(); run != placed.crend(); ++run)
        insertRun(*run, newTasks);
}

QList<OrderedTasks::Run> OrderedTasks::removalRuns(const QList<int> &sortedRows)
{
    QList<Run> runs;
    for (const int row : sortedRows) {
        if (!runs.isEmpty() && runs.last().row + runs.last().count == row)
            ++runs.last().count;
        else
            runs.append({row, 1, 0});
    }
    return runs;
}

QList<OrderedTasks::Run> OrderedTasks::insertRuns(const QList<Task> &sortedTasks) const
{
    QList<Run> runs;
    for (qsizetype i = 0; i < sortedTasks.size(); ++i) {
        const qsizetype row = lowerBound(placeOf(sortedTasks.at(i)));
        if (!runs.isEmpty() && runs.last().row == row)
            ++runs.last().count;
        else
            runs.append({row, 1, i});
    }
    return runs;
}

qint64 OrderedTasks::shiftedBy(const QList<Run> &runs) const
{
    qint64 shifted = 0;
    for (const Run &run : runs)
        shifted += m_tasks.size() - run.row;
    return shifted;
}

void OrderedTasks::rebuild(const QList<int> &sortedRows, const QList<Task> &sortedTasks)
{
    emit aboutToReset();
    QList<Task> kept;
    kept.reserve(m_tasks.size() - sortedRows.size());
    auto removedRow = sortedRows.cbegin();
    for (qsizetype row = 0; row < m_tasks.size(); ++row) {
        if (removedRow != sortedRows.cend() && *removedRow == row)
            ++removedRow;
        else
            kept.append(m_tasks.at(row));
    }
    QList<Task> merged;
    merged.reserve(kept.size() + sortedTasks.size());
    std::merge(kept.cbegin(), kept.cend(), sortedTasks.cbegin(), sortedTasks.cend(), std::back_inserter(merged),
               isEarlier);
    m_tasks = std::move(merged);
    m_positions.clear();
    m_positions.reserve(m_tasks.size());
    m_totalSpeed = 0;
    for (const Task &task : std::as_const(m_tasks)) {
        m_positions.insert(task.id, task.position);
        m_totalSpeed += task.speed;
    }
    emit reset();
}

void OrderedTasks::removeRun(const Run &run)
{
    const int first = static_cast<int>(run.row);
    const int last = static_cast<int>(run.row + run.count - 1);
    emit aboutToRemove(first, last);
    for (int row = first; row <= last; ++row) {
        m_positions.remove(m_tasks.at(row).id);
        m_totalSpeed -= m_tasks.at(row).speed;
    }
    m_tasks.remove(run.row, run.count);
    emit removed(first, last);
}

void OrderedTasks::insertRun(const Run &run, const QList<Task> &sortedTasks)
{
    const int first = static_cast<int>(run.row);
    const int last = static_cast<int>(run.row + run.count - 1);
    emit aboutToInsert(first, last);
    m_tasks.insert(run.row, run.count, Task());
    for (qsizetype i = 0; i < run.count; ++i) {
        const Task &task = sortedTasks.at(run.from + i);
        m_positions.insert(task.id, task.position);
        m_totalSpeed += task.speed;
        m_tasks[run.row + i] = task;
    }
    emit inserted(first, last);
}

} // namespace longhaul
