#include "tasklistmodel.h"

#include "clock.h"
#include "filecategory.h"

namespace longhaul {

namespace {

/// What may be different after a change. The place of a name in the list's order is the same
/// for all: whoever sorts by another role than these is left in peace.
const QList<int> &movingRoles()
{
    static const QList<int> roles{Qt::DisplayRole, NameRole,     HostRole,       StateRole,       ReasonRole,
                                  ErrorRole,       ReceivedRole, TotalRole,      SpeedRole,       SecondsLeftRole,
                                  RetryAtRole,     FinishedRole, PositionRole,   CategoryRole,    QueueRole,
                                  FolderRole,      MapRole,      HostIsFullRole, ConnectionsRole, MovedRole};
    return roles;
}

template<typename Number>
QVariant known(const std::optional<Number> &value)
{
    return value ? QVariant::fromValue(qlonglong(*value)) : QVariant();
}

QVariant valid(const QDateTime &moment)
{
    return moment.isValid() ? QVariant(moment) : QVariant();
}

} // namespace

QList<std::pair<int, int>> mergedRuns(const QList<int> &sortedRows)
{
    QList<std::pair<int, int>> runs;
    for (int row : sortedRows) {
        if (!runs.isEmpty() && runs.last().second + 1 >= row)
            runs.last().second = row;
        else
            runs.append({row, row});
    }
    return runs;
}

TaskListModel::TaskListModel(TaskMirror &mirror, Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_mirror(mirror), m_clock(clock)
{
    connect(&mirror, &TaskMirror::reset, this, &TaskListModel::onReset);
    connect(&mirror, &TaskMirror::aboutToInsert, this,
            [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(&mirror, &TaskMirror::inserted, this, [this](int first, int last) {
        for (int row = first; row <= last; ++row)
            follow(m_mirror.tasks().at(row));
        endInsertRows();
    });
    connect(&mirror, &TaskMirror::aboutToRemove, this, [this](int first, int last) { onAboutToRemove(first, last); });
    connect(&mirror, &TaskMirror::removed, this, [this] { endRemoveRows(); });
    connect(&mirror, &TaskMirror::changed, this, &TaskListModel::onChanged);
    for (const Task &task : mirror.tasks())
        follow(task);
}

int TaskListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_mirror.tasks().size());
}

int TaskListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kTaskColumns;
}

const Task *TaskListModel::task(const QModelIndex &index) const
{
    if (!index.isValid() || index.model() != this || index.row() >= m_mirror.tasks().size())
        return nullptr;
    return &m_mirror.tasks().at(index.row());
}

QString TaskListModel::shownName(const Task &task)
{
    if (!task.fileName.isEmpty())
        return task.fileName;
    const QString last = task.url.fileName(QUrl::FullyDecoded);
    return last.isEmpty() ? task.url.host() : last;
}

QVariant TaskListModel::data(const QModelIndex &index, int role) const
{
    const Task *row = task(index);
    if (!row)
        return {};
    switch (role) {
    case IdRole: return QVariant::fromValue(qlonglong(row->id.value));
    case NameRole: return shownName(*row);
    case HostRole: return row->url.host();
    case StateRole: return int(row->state);
    case ReasonRole: return int(row->reason);
    case ErrorRole: return row->error ? QVariant(int(row->error->code)) : QVariant();
    case ReceivedRole: return QVariant::fromValue(qlonglong(row->bytesReceived));
    case TotalRole: return known(row->bytesTotal);
    case SpeedRole: return QVariant::fromValue(qlonglong(row->speed));
    case SecondsLeftRole: return known(m_timesLeft.shown(row->id));
    case RetryAtRole: return valid(row->retryAt);
    case MovedRole: return row->movingTo.isEmpty() ? QVariant() : QVariant::fromValue(qlonglong(row->bytesMoved));
    case AddedRole: return valid(row->createdAt);
    case FinishedRole: return valid(row->completedAt);
    case PositionRole: return index.row();
    case CategoryRole: return int(categoryOf(shownName(*row)));
    case QueueRole: return row->queue;
    case FolderRole: return row->directory;
    case ConnectionsRole: return row->connections;
    case MapRole: return row->map;
    case HostIsFullRole: return row->hostIsFull;
    default: return {};
    }
}

void TaskListModel::onChanged(const QList<int> &rows)
{
    for (int row : rows)
        follow(m_mirror.tasks().at(row));
    for (const auto &[first, last] : mergedRuns(rows))
        emit dataChanged(index(first, 0), index(last, kTaskColumns - 1), movingRoles());
}

void TaskListModel::onAboutToRemove(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_timesLeft.update(m_mirror.tasks().at(row).id, std::nullopt, m_clock.steady());
    beginRemoveRows({}, first, last);
}

void TaskListModel::onReset()
{
    beginResetModel();
    m_timesLeft.clear();
    for (const Task &task : m_mirror.tasks())
        follow(task);
    endResetModel();
}

void TaskListModel::follow(const Task &task)
{
    m_timesLeft.update(task.id, task.state == TaskState::Downloading ? task.etaSeconds : std::nullopt,
                       m_clock.steady());
}

} // namespace longhaul
