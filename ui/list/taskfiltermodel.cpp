#include "taskfiltermodel.h"

#include "celltext.h"
#include "clock.h"
#include "filecategory.h"
#include "tasklistmodel.h"

#include <algorithm>

namespace longhaul {

namespace {

/// What a column is sorted by; only a change of this role can move a row.
int sortRoleOf(int column)
{
    if (column < 0 || column >= kTaskColumns)
        return PositionRole;
    switch (TaskColumn(column)) {
    case TaskColumn::Name: return NameRole;
    case TaskColumn::Progress: return ReceivedRole;
    case TaskColumn::Size: return TotalRole;
    case TaskColumn::Speed: return SpeedRole;
    case TaskColumn::TimeLeft: return SecondsLeftRole;
    case TaskColumn::Added: return AddedRole;
    case TaskColumn::Place: return PositionRole;
    case TaskColumn::Finished: return FinishedRole;
    case TaskColumn::Server: return HostRole;
    case TaskColumn::Folder: return FolderRole;
    case TaskColumn::Queue: return QueueRole;
    case TaskColumn::Connections: return ConnectionsRole;
    }
    return PositionRole;
}

bool isRightAligned(TaskColumn column)
{
    return column == TaskColumn::Size || column == TaskColumn::Speed || column == TaskColumn::TimeLeft
           || column == TaskColumn::Place || column == TaskColumn::Connections;
}

/// A column of numbers; unknown is nothing.
std::optional<qint64> numberOf(const TaskListModel &tasks, const QModelIndex &row)
{
    const Task &task = *tasks.task(row);
    switch (TaskColumn(row.column())) {
    case TaskColumn::Size: return task.bytesTotal;
    case TaskColumn::Speed: return task.speed;
    case TaskColumn::TimeLeft: return tasks.secondsLeft(task.id);
    case TaskColumn::Connections: return task.connections;
    default: return row.row();
    }
}

} // namespace

TaskFilterModel::TaskFilterModel(TaskListModel &tasks, Clock &clock, QObject *parent)
    : QSortFilterProxyModel(parent), m_tasks(tasks), m_clock(clock), m_keys(tasks)
{
    setSortRole(PositionRole);
    // Before the base class hears of it, and sorts.
    const auto forget = [this] { m_keys.forget(); };
    connect(&tasks, &QAbstractItemModel::modelReset, this, forget);
    connect(&tasks, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { m_keys.onInserted(first, last); });
    connect(&tasks, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { m_keys.onRemoved(first, last); });
    connect(&tasks, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) { m_keys.onChanged(first.row(), last.row()); });
    setSourceModel(&tasks);
}

void TaskFilterModel::setSide(const ListSide &side)
{
    if (m_side == side)
        return;
    m_side = side;
    filterAnew();
}

void TaskFilterModel::setSearch(const QString &words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    if (m_words == wanted)
        return;
    m_words = wanted;
    filterAnew();
}

void TaskFilterModel::filterAnew()
{
    emit aboutToFilter();
    // All at once: invalidateFilter() would tell of each run of rows that comes or goes, and they are all over the
    // list.
    invalidate();
    emit filtered();
}

const Task &TaskFilterModel::task(int row) const
{
    return *m_tasks.task(mapToSource(index(row, 0)));
}

int TaskFilterModel::sourceRow(int row) const
{
    return mapToSource(index(row, 0)).row();
}

void TaskFilterModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0)
        m_keys.choose(TaskColumn(column));
    setSortRole(sortRoleOf(column));
    QSortFilterProxyModel::sort(column, order);
}

QVariant TaskFilterModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = TaskColumn(index.column());
    switch (role) {
    case Qt::AccessibleTextRole: return spokenText(mapToSource(index), column, m_clock.wall());
    case Qt::DisplayRole: return cellText(mapToSource(index), column, m_clock.wall());
    case Qt::ToolTipRole:
        if (isRightAligned(column))
            return {};
        return cellText(mapToSource(index), column, m_clock.wall());
    case Qt::TextAlignmentRole:
        return int((isRightAligned(column) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    default: return QSortFilterProxyModel::data(index, role);
    }
}

Qt::ItemFlags TaskFilterModel::flags(const QModelIndex &index) const
{
    // The same for each: a view asks every row at every layout.
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

QVariant TaskFilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kTaskColumns)
        return {};
    if (role == Qt::DisplayRole)
        return columnText(TaskColumn(section));
    if (role == Qt::TextAlignmentRole)
        return int((isRightAligned(TaskColumn(section)) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    return {};
}

bool TaskFilterModel::isOnSide(const Task &task) const
{
    if (m_side.category)
        return categoryOf(TaskListModel::shownName(task)) == *m_side.category;
    if (!m_side.queue.isEmpty())
        return task.queue == m_side.queue;
    return m_side.group == TaskGroup::All || groupOf(task.state) == m_side.group;
}

bool TaskFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const Task &task = *m_tasks.task(m_tasks.index(sourceRow, 0));
    if (!isOnSide(task))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString name = TaskListModel::shownName(task);
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) {
        return name.contains(word, Qt::CaseInsensitive) || task.url.host().contains(word, Qt::CaseInsensitive);
    });
}

bool TaskFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    switch (TaskColumn(left.column())) {
    case TaskColumn::Name:
    case TaskColumn::Server:
    case TaskColumn::Folder:
    case TaskColumn::Queue: return textLessThan(left, right);
    case TaskColumn::Progress: return progressLessThan(left, right);
    case TaskColumn::Added: return addedLessThan(left, right);
    case TaskColumn::Finished: return finishedLessThan(left, right);
    case TaskColumn::Size:
    case TaskColumn::Speed:
    case TaskColumn::TimeLeft:
    case TaskColumn::Place:
    case TaskColumn::Connections: return numberLessThan(left, right);
    }
    return false;
}

/// Unknown comes after every number: a row without a time left is not the next to finish.
bool TaskFilterModel::numberLessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto leftNumber = numberOf(m_tasks, left);
    const auto rightNumber = numberOf(m_tasks, right);
    if (leftNumber.has_value() != rightNumber.has_value())
        return leftNumber.has_value();
    return leftNumber < rightNumber;
}

/// What is not finished comes after all that is.
bool TaskFilterModel::finishedLessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QDateTime &leftMoment = m_tasks.task(left)->completedAt;
    const QDateTime &rightMoment = m_tasks.task(right)->completedAt;
    if (leftMoment.isValid() != rightMoment.isValid())
        return leftMoment.isValid();
    return leftMoment < rightMoment;
}

bool TaskFilterModel::textLessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int order = m_keys.words(left.row()).compare(m_keys.words(right.row()));
    return order != 0 ? order < 0 : left.row() < right.row();
}

bool TaskFilterModel::addedLessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const qint64 leftSecond = m_keys.addedSecond(left.row());
    const qint64 rightSecond = m_keys.addedSecond(right.row());
    if (leftSecond != rightSecond)
        return leftSecond < rightSecond;
    // Links that came together stay in the order in which they were given, whichever way the list is sorted.
    return sortOrder() == Qt::AscendingOrder ? left.row() < right.row() : left.row() > right.row();
}

bool TaskFilterModel::progressLessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const double leftPart = fractionOf(left).value_or(-1.0);
    const double rightPart = fractionOf(right).value_or(-1.0);
    if (leftPart != rightPart)
        return leftPart < rightPart;
    return left.data(StateRole).toInt() < right.data(StateRole).toInt();
}

} // namespace longhaul
