#include "tasktally.h"

#include "tasklistmodel.h"
#include "taskmirror.h"

#include <limits>

namespace longhaul {

TaskTally::TaskTally(TaskMirror &mirror, QObject *parent) : QObject(parent), m_mirror(mirror)
{
    connect(&mirror, &TaskMirror::reset, this, &TaskTally::onReset);
    connect(&mirror, &TaskMirror::inserted, this, &TaskTally::onInserted);
    connect(&mirror, &TaskMirror::aboutToRemove, this, &TaskTally::onAboutToRemove);
    connect(&mirror, &TaskMirror::changed, this, &TaskTally::onChanged);
    onReset();
}

int TaskTally::count(const ListSide &side) const
{
    if (side.category)
        return m_categories[std::size_t(*side.category)];
    if (!side.queue.isEmpty()) {
        const auto place = m_queuePlaces.constFind(side.queue);
        return place == m_queuePlaces.constEnd() ? 0 : m_queueCounts.at(*place);
    }
    return side.group == TaskGroup::All ? int(m_rows.size()) : m_groups[std::size_t(side.group)];
}

QStringList TaskTally::queues() const
{
    QStringList used;
    for (qsizetype place = 0; place < m_queues.size(); ++place) {
        if (m_queueCounts.at(place) > 0)
            used.append(m_queues.at(place));
    }
    return used;
}

TaskTally::Row TaskTally::rowOf(const Task &task)
{
    auto place = m_queuePlaces.constFind(task.queue);
    if (place == m_queuePlaces.constEnd()) {
        // Nobody has that many queues; whoever has finds the last ones together.
        const auto next = quint16(std::min<qsizetype>(m_queues.size(), std::numeric_limits<quint16>::max()));
        place = m_queuePlaces.insert(task.queue, next);
        if (next == m_queues.size()) {
            m_queues.append(task.queue);
            m_queueCounts.append(0);
        }
    }
    return {quint8(groupOf(task.state)), quint8(categoryOf(TaskListModel::shownName(task))), *place};
}

void TaskTally::add(const Row &row, int number)
{
    m_groups[row.group] += number;
    m_categories[row.category] += number;
    m_queueCounts[row.queue] += number;
}

void TaskTally::onReset()
{
    m_rows.clear();
    m_groups.fill(0);
    m_categories.fill(0);
    m_queueCounts.fill(0);
    if (m_mirror.tasks().isEmpty())
        emit changed();
    else
        onInserted(0, int(m_mirror.tasks().size()) - 1);
}

void TaskTally::onInserted(int first, int last)
{
    m_rows.insert(first, last - first + 1, Row());
    for (int row = first; row <= last; ++row) {
        m_rows[row] = rowOf(m_mirror.tasks().at(row));
        add(m_rows.at(row), 1);
    }
    emit changed();
}

void TaskTally::onAboutToRemove(int first, int last)
{
    for (int row = first; row <= last; ++row)
        add(m_rows.at(row), -1);
    m_rows.remove(first, last - first + 1);
    emit changed();
}

void TaskTally::onChanged(const QList<int> &rows)
{
    bool isOther = false;
    for (const int row : rows) {
        const Row now = rowOf(m_mirror.tasks().at(row));
        Row &before = m_rows[row];
        if (now == before)
            continue;
        add(before, -1);
        add(now, 1);
        before = now;
        isOther = true;
    }
    if (isOther)
        emit changed();
}

} // namespace longhaul
