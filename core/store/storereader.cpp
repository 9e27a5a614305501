#include "storereader.h"

#include "eventpayload.h"
#include "log.h"
#include "taskrow.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace longhaul {

namespace {

constexpr const char *kSelectTasks =
    "SELECT " LONGHAUL_TASK_COLUMNS ", ranges FROM tasks LEFT JOIN segments ON segments.task = tasks.id ORDER BY id";

/// More than a sound file ever has. A damaged one can give rows without end, of pages that point at each other.
constexpr int kMostRows = 1000000;

Event eventOf(const SqlRows &row)
{
    Event event;
    event.seq = row.value(0).toLongLong();
    event.session = row.value(1).toString();
    event.task = TaskId{row.value(3).toLongLong()};
    event.at = timeFromValue(row.value(5));
    readPayload(row.value(4).toString(), event);
    if (const auto kind = eventKindFromName(row.value(2).toString())) {
        event.kind = *kind;
    } else {
        qCWarning(logStore) << "event" << event.seq << "has a kind that is not known";
        event.kind = EventKind::Failed; // better told as something that went wrong than not at all
        event.error = Failure{FailureCode::Internal, QStringLiteral("the stored event was damaged")};
    }
    return event;
}

SqlOutcome<void> appendEvents(SqlOutcome<SqlRows> rows, QList<Event> &into)
{
    if (!rows)
        return std::unexpected(rows.error());
    for (int i = 0; i < kMostRows && rows->next(); ++i)
        into.append(eventOf(*rows));
    return rows->end();
}

/// The list's order, without moving whole tasks about while sorting.
QList<StoredTask> inOrderOfTheList(QList<StoredTask> tasks)
{
    const auto isBefore = [&](const StoredTask &a, const StoredTask &b) { return a.task.position < b.task.position; };
    if (std::is_sorted(tasks.cbegin(), tasks.cend(), isBefore))
        return tasks;
    std::vector<qsizetype> order(static_cast<std::size_t>(tasks.size()));
    std::iota(order.begin(), order.end(), qsizetype(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype a, qsizetype b) { return isBefore(tasks.at(a), tasks.at(b)); });
    QList<StoredTask> sorted;
    sorted.reserve(tasks.size());
    for (const qsizetype index : order)
        sorted.append(std::move(tasks[index]));
    return sorted;
}

SqlOutcome<void> readTasks(SqlConnection &connection, QList<StoredTask> &into)
{
    const auto count = connection.value(QStringLiteral("SELECT count(*) FROM tasks"));
    if (!count)
        return std::unexpected(count.error());
    into.reserve(count->toLongLong());
    auto rows = connection.select(kSelectTasks);
    if (!rows)
        return std::unexpected(rows.error());
    TaskRowReader reader;
    while (rows->next()) {
        into.append(reader.read(*rows));
        if (!reader.complaints().isEmpty())
            qCWarning(logStore) << "task" << into.back().task.id.value << "was stored damaged:" << reader.complaints();
    }
    return rows->end();
}

SqlOutcome<void> renumber(SqlConnection &connection, qint64 oldId, qint64 newId)
{
    // Whose ranges these are is not sure any more.
    for (const char *sql : {"DELETE FROM segments WHERE task = ?", "DELETE FROM history WHERE task = ?"}) {
        if (const auto done = connection.run(sql, {oldId}); !done)
            return done;
    }
    qCWarning(logStore) << "task" << oldId << "had an impossible id; it is task" << newId << "now";
    return connection.run("UPDATE tasks SET id = ? WHERE id = ?", {newId, oldId});
}

SqlOutcome<void> renumberImpossibleIds(SqlConnection &connection, HighestNumbers &highest)
{
    QList<qint64> ids;
    {
        auto rows = connection.select("SELECT id FROM tasks WHERE id < 1 OR id > ?", {kLargestNumber});
        if (!rows)
            return std::unexpected(rows.error());
        while (rows->next())
            ids.append(rows->value(0).toLongLong());
        if (const auto end = rows->end(); !end)
            return end;
    }
    for (const qint64 id : ids) {
        if (const auto done = renumber(connection, id, ++highest.taskId); !done)
            return done;
    }
    return {};
}

} // namespace

SqlOutcome<void> readSettings(SqlConnection &connection, QMap<QString, QString> &into)
{
    auto rows = connection.select("SELECT key, value FROM settings");
    if (!rows)
        return std::unexpected(rows.error());
    for (int i = 0; i < kMostRows && rows->next(); ++i)
        into.insert(rows->value(0).toString(), rows->value(1).toString());
    return rows->end();
}

SqlOutcome<void> readHosts(SqlConnection &connection, QList<HostRecord> &into)
{
    auto rows = connection.select("SELECT origin, connection_limit, learnt_at FROM hosts");
    if (!rows)
        return std::unexpected(rows.error());
    for (int i = 0; i < kMostRows && rows->next(); ++i) {
        constexpr qint64 kMostConnections = 1000; // a number that no server meant is taken as unknown
        const qint64 limit = rows->value(1).toLongLong();
        into.append({rows->value(0).toString(), limit > 0 && limit <= kMostConnections ? static_cast<int>(limit) : 0,
                     timeFromValue(rows->value(2))});
    }
    return rows->end();
}

SqlOutcome<void> readAcknowledged(SqlConnection &connection, QHash<QString, qint64> &into)
{
    auto rows = connection.select("SELECT name, acked_seq FROM sessions");
    if (!rows)
        return std::unexpected(rows.error());
    for (int i = 0; i < kMostRows && rows->next(); ++i)
        into.insert(rows->value(0).toString(), rows->value(1).toLongLong());
    return rows->end();
}

SqlOutcome<void> readAllEvents(SqlConnection &connection, QList<Event> &into)
{
    return appendEvents(connection.select("SELECT seq, session, kind, task, payload, at FROM events ORDER BY seq"),
                        into);
}

SqlOutcome<HighestNumbers> readHighestNumbers(SqlConnection &connection)
{
    auto rows = connection.select("SELECT (SELECT max(id) FROM tasks WHERE id <= ?),"
                                  " (SELECT value FROM meta WHERE name = 'last_task_id' AND value <= ?),"
                                  " (SELECT max(seq) FROM events WHERE seq <= ?),"
                                  " (SELECT value FROM meta WHERE name = 'last_event_seq' AND value <= ?)",
                                  QVariantList(4, kLargestNumber));
    if (!rows)
        return std::unexpected(rows.error());
    HighestNumbers highest;
    if (rows->next()) {
        highest.taskId = std::max({qint64(0), rows->value(0).toLongLong(), rows->value(1).toLongLong()});
        highest.eventSeq = std::max({qint64(0), rows->value(2).toLongLong(), rows->value(3).toLongLong()});
    }
    if (const auto end = rows->end(); !end)
        return std::unexpected(end.error());
    return highest;
}

SqlOutcome<StoreContents> readContents(SqlConnection &connection)
{
    StoreContents contents;
    auto highest = readHighestNumbers(connection);
    if (!highest)
        return std::unexpected(highest.error());
    auto done = renumberImpossibleIds(connection, *highest);
    if (done)
        done = readTasks(connection, contents.tasks);
    if (done)
        done = readSettings(connection, contents.settings);
    if (done)
        done = readHosts(connection, contents.hosts);
    if (!done)
        return std::unexpected(done.error());
    contents.tasks = inOrderOfTheList(std::move(contents.tasks));
    contents.lastTaskId = highest->taskId;
    contents.lastEventSeq = highest->eventSeq;
    return contents;
}

SqlOutcome<QList<Event>> readEvents(SqlConnection &connection, const QString &session, qint64 afterSeq, int count)
{
    QList<Event> events;
    const auto done =
        appendEvents(connection.select("SELECT seq, session, kind, task, payload, at FROM events WHERE session = ?"
                                       " AND seq > max(?, coalesce((SELECT acked_seq FROM sessions WHERE name = ?), 0))"
                                       " ORDER BY seq LIMIT ?",
                                       {session, afterSeq, session, qMax(0, count)}),
                     events);
    if (!done)
        return std::unexpected(done.error());
    return events;
}

SqlOutcome<QList<HistoryLine>> readHistory(SqlConnection &connection, TaskId task, int count)
{
    auto rows = connection.select("SELECT at, text FROM history WHERE task = ? ORDER BY id DESC LIMIT ?",
                                  {task.value, qMax(0, count)});
    if (!rows)
        return std::unexpected(rows.error());
    QList<HistoryLine> lines;
    while (rows->next())
        lines.append({task, timeFromValue(rows->value(0)), rows->value(1).toString()});
    if (const auto end = rows->end(); !end)
        return std::unexpected(end.error());
    std::reverse(lines.begin(), lines.end());
    return lines;
}

} // namespace longhaul
