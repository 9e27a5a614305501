#include "celltext.h"

#include "formatting.h"

#include <QCoreApplication>
#include <QLocale>
#include <QModelIndex>

namespace longhaul {

namespace {

struct CellWords {
    Q_DECLARE_TR_FUNCTIONS(longhaul::TaskList)
};

std::optional<qint64> number(const QModelIndex &row, int role)
{
    const QVariant value = row.data(role);
    return value.isValid() ? std::optional(qint64(value.toLongLong())) : std::nullopt;
}

QString progressText(const QModelIndex &row, const QDateTime &now)
{
    const StatusFacts facts = statusFacts(row);
    const QString state = stateText(facts.state);
    const QString status = statusText(facts, now);
    const auto fraction = fractionOf(row);
    QString text = state == status ? state : CellWords::tr("%1: %2", "state: what it does now").arg(state, status);
    if (fraction && facts.state != TaskState::Completed)
        text = CellWords::tr("%1, %2", "percent, state").arg(percentText(*fraction), text);
    return text;
}

} // namespace

StatusFacts statusFacts(const QModelIndex &row)
{
    StatusFacts facts;
    facts.state = TaskState(row.data(StateRole).toInt());
    facts.reason = WaitReason(row.data(ReasonRole).toInt());
    const QVariant error = row.data(ErrorRole);
    if (error.isValid())
        facts.error = FailureCode(error.toInt());
    facts.speed = row.data(SpeedRole).toLongLong();
    facts.secondsLeft = number(row, SecondsLeftRole);
    facts.retryAt = row.data(RetryAtRole).toDateTime();
    if (facts.state == TaskState::Queued && row.data(HostIsFullRole).toBool())
        facts.fullHost = row.data(HostRole).toString();
    facts.completedAt = row.data(FinishedRole).toDateTime();
    const qint64 received = row.data(ReceivedRole).toLongLong();
    if (const auto moved = number(row, MovedRole))
        facts.movedShare = received > 0 ? double(*moved) / double(received) : 0.0;
    return facts;
}

std::optional<double> fractionOf(const QModelIndex &row)
{
    if (TaskState(row.data(StateRole).toInt()) == TaskState::Completed)
        return 1.0;
    const auto total = number(row, TotalRole);
    if (!total)
        return std::nullopt;
    return *total > 0 ? double(row.data(ReceivedRole).toLongLong()) / double(*total) : 0.0;
}

QString cellText(const QModelIndex &row, TaskColumn column, const QDateTime &now)
{
    switch (column) {
    case TaskColumn::Name: return row.data(NameRole).toString();
    case TaskColumn::Progress: return progressText(row, now);
    case TaskColumn::Size: return amountText(row.data(ReceivedRole).toLongLong(), number(row, TotalRole));
    case TaskColumn::Speed: return speedText(row.data(SpeedRole).toLongLong());
    case TaskColumn::TimeLeft: {
        const auto left = number(row, SecondsLeftRole);
        return left ? durationText(*left) : QString();
    }
    case TaskColumn::Added: return momentText(row.data(AddedRole).toDateTime(), now);
    case TaskColumn::Place: return QLocale().toString(row.data(PositionRole).toInt() + 1);
    case TaskColumn::Finished: return momentText(row.data(FinishedRole).toDateTime(), now);
    case TaskColumn::Server: return row.data(HostRole).toString();
    case TaskColumn::Folder: return row.data(FolderRole).toString();
    case TaskColumn::Queue: return queueText(row.data(QueueRole).toString());
    case TaskColumn::Connections: {
        const int open = row.data(ConnectionsRole).toInt();
        return open > 0 ? QLocale().toString(open) : QString();
    }
    }
    return {};
}

QString spokenText(const QModelIndex &row, TaskColumn column, const QDateTime &now)
{
    if (column != TaskColumn::Name)
        return cellText(row, column, now);
    return CellWords::tr("%1, %2", "name of a file, its state")
        .arg(row.data(NameRole).toString(), progressText(row, now));
}

QString queueText(const QString &queue)
{
    return queue == QLatin1String("default") ? CellWords::tr("Default queue") : queue;
}

QString columnText(TaskColumn column)
{
    switch (column) {
    case TaskColumn::Name: return CellWords::tr("Name");
    case TaskColumn::Progress: return CellWords::tr("Progress");
    case TaskColumn::Size: return CellWords::tr("Size");
    case TaskColumn::Speed: return CellWords::tr("Speed");
    case TaskColumn::TimeLeft: return CellWords::tr("Time left");
    case TaskColumn::Added: return CellWords::tr("Added");
    case TaskColumn::Place: return CellWords::tr("No.", "place in the order of the downloads");
    case TaskColumn::Finished: return CellWords::tr("Finished");
    case TaskColumn::Server: return CellWords::tr("Server");
    case TaskColumn::Folder: return CellWords::tr("Folder");
    case TaskColumn::Queue: return CellWords::tr("Queue");
    case TaskColumn::Connections: return CellWords::tr("Connections");
    }
    return {};
}

} // namespace longhaul
