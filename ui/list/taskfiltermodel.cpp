#include "taskfiltermodel.h"

#include "celltext.h"
#include "clock.h"

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

/// Unknown comes after every number: a row without a time left is not the next to finish.
bool numberLessThan(const QVariant &left, const QVariant &right)
{
    if (left.isValid() != right.isValid())
        return left.isValid();
    return left.toLongLong() < right.toLongLong();
}

/// What is not finished comes after all that is.
bool finishedLessThan(const QModelIndex &left, const QModelIndex &right)
{
    const QDateTime leftMoment = left.data(FinishedRole).toDateTime();
    const QDateTime rightMoment = right.data(FinishedRole).toDateTime();
    if (leftMoment.isValid() != rightMoment.isValid())
        return leftMoment.isValid();
    return leftMoment < rightMoment;
}

/// The C locale compares bytes; a person does not.
QLocale readingLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

} // namespace

TaskFilterModel::TaskFilterModel(QAbstractItemModel &tasks, Clock &clock, QObject *parent)
    : QSortFilterProxyModel(parent), m_clock(clock), m_collator(readingLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSortRole(PositionRole);
    setSourceModel(&tasks);
}

void TaskFilterModel::setSide(const ListSide &side)
{
    if (m_side == side)
        return;
    m_side = side;
    invalidateFilter();
}

void TaskFilterModel::setSearch(const QString &words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    if (m_words == wanted)
        return;
    m_words = wanted;
    invalidateFilter();
}

void TaskFilterModel::sort(int column, Qt::SortOrder order)
{
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

bool TaskFilterModel::isOnSide(const QModelIndex &row) const
{
    if (m_side.category)
        return row.data(CategoryRole).toInt() == int(*m_side.category);
    if (!m_side.queue.isEmpty())
        return row.data(QueueRole).toString() == m_side.queue;
    return m_side.group == TaskGroup::All || groupOf(TaskState(row.data(StateRole).toInt())) == m_side.group;
}

bool TaskFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex row = sourceModel()->index(sourceRow, 0, sourceParent);
    if (!isOnSide(row))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString name = row.data(NameRole).toString();
    const QString host = row.data(HostRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) {
        return name.contains(word, Qt::CaseInsensitive) || host.contains(word, Qt::CaseInsensitive);
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
    case TaskColumn::Connections: return numberLessThan(left.data(sortRole()), right.data(sortRole()));
    }
    return false;
}

bool TaskFilterModel::textLessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int order = m_collator.compare(left.data(sortRole()).toString(), right.data(sortRole()).toString());
    return order != 0 ? order < 0 : left.row() < right.row();
}

bool TaskFilterModel::addedLessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const qint64 leftSecond = left.data(AddedRole).toDateTime().toSecsSinceEpoch();
    const qint64 rightSecond = right.data(AddedRole).toDateTime().toSecsSinceEpoch();
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
