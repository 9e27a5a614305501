#include "storewriter.h"

#include "eventpayload.h"
#include "rangecodec.h"
#include "taskrow.h"

#include <QSet>

namespace longhaul {

namespace {

std::unexpected<SqlTrouble> refusal(const QString &why)
{
    return std::unexpected(SqlTrouble{SqlTrouble::Constraint, why});
}

/// An update in place: deleting and inserting anew would take the ranges and the history along.
QByteArray putTaskSql()
{
    const QByteArrayList columns = QByteArray(LONGHAUL_TASK_COLUMNS).split(',');
    QByteArrayList marks;
    QByteArrayList updates;
    for (const QByteArray &column : columns) {
        marks.append("?");
        updates.append(column.trimmed() + " = excluded." + column.trimmed());
    }
    return "INSERT INTO tasks (" LONGHAUL_TASK_COLUMNS ") VALUES (" + marks.join(',')
           + ") ON CONFLICT (id) DO UPDATE SET " + updates.sliced(1).join(',');
}

} // namespace

StoreWriter::StoreWriter(SqlConnection &connection, HighestNumbers highest)
    : m_connection(connection), m_highest(highest)
{
}

std::vector<SqlOutcome<void>> StoreWriter::writeTogether(std::span<const StoreBatch> batches)
{
    std::vector<SqlOutcome<void>> results;
    results.reserve(batches.size());
    const HighestNumbers before = m_highest;
    SqlOutcome<void> whole = m_connection.run("BEGIN IMMEDIATE");
    for (const StoreBatch &batch : batches) {
        if (!whole)
            break;
        results.push_back(writeOne(batch));
        if (!results.back() && !results.back().error().isRefusal())
            whole = results.back();
    }
    if (whole)
        whole = m_connection.run("COMMIT");
    if (whole)
        return results;
    (void)m_connection.run("ROLLBACK"); // SQLite may have done so itself
    m_highest = before;
    m_eventCounts.clear();
    return std::vector<SqlOutcome<void>>(batches.size(), whole);
}

SqlOutcome<void> StoreWriter::writeOne(const StoreBatch &batch)
{
    if (const auto begun = m_connection.run("SAVEPOINT batch"); !begun)
        return begun;
    const HighestNumbers before = m_highest;
    auto written = writeParts(batch);
    if (written)
        written = putNumbers(before);
    if (!written) {
        m_highest = before;
        m_eventCounts.clear();
        if (!written.error().isRefusal())
            return written;
        if (const auto undone = m_connection.run("ROLLBACK TO batch"); !undone)
            return std::unexpected(SqlTrouble{SqlTrouble::IoError, undone.error().text});
    }
    if (const auto released = m_connection.run("RELEASE batch"); !released)
        return std::unexpected(SqlTrouble{SqlTrouble::IoError, released.error().text});
    return written;
}

SqlOutcome<void> StoreWriter::writeParts(const StoreBatch &batch)
{
    auto done = putTasks(batch.putTasks);
    if (done)
        done = putReceived(batch.putReceived);
    if (done)
        done = addHistory(batch.history);
    if (done)
        done = deleteTasks(batch.deleteTasks);
    if (done)
        done = addEvents(batch.events);
    if (done)
        done = acknowledge(batch.acknowledged);
    if (done)
        done = putSettings(batch.settings);
    if (done)
        done = putHosts(batch.hosts);
    return done;
}

SqlOutcome<void> StoreWriter::putTasks(const QList<Task> &tasks)
{
    static const QByteArray sql = putTaskSql();
    for (const Task &task : tasks) {
        if (!task.id.isValid() || task.id.value > kLargestNumber)
            return refusal(QStringLiteral("%1 is no id for a task").arg(task.id.value));
        if (const auto put = m_connection.run(sql.constData(), taskValues(task)); !put)
            return put;
        m_highest.taskId = qMax(m_highest.taskId, task.id.value);
    }
    return {};
}

/// Progress of a task that was removed meanwhile is no contradiction, only late; it is left out.
SqlOutcome<void> StoreWriter::putReceived(const QHash<TaskId, RangeSet> &received)
{
    for (auto it = received.cbegin(); it != received.cend(); ++it) {
        const auto put =
            it.value().isEmpty()
                ? m_connection.run("DELETE FROM segments WHERE task = ?", {it.key().value})
                : m_connection.run("INSERT INTO segments (task, ranges) SELECT id, ? FROM tasks WHERE id = ?"
                                   " ON CONFLICT (task) DO UPDATE SET ranges = excluded.ranges",
                                   {encodeRanges(it.key(), it.value()), it.key().value});
        if (!put)
            return put;
    }
    return {};
}

SqlOutcome<void> StoreWriter::deleteTasks(const QList<TaskId> &ids)
{
    for (const TaskId id : ids) {
        if (const auto gone = m_connection.run("DELETE FROM tasks WHERE id = ?", {id.value}); !gone)
            return gone;
    }
    return {};
}

SqlOutcome<void> StoreWriter::addEvents(const QList<Event> &events)
{
    QHash<QString, qint64> added;
    for (const Event &event : events) {
        if (event.seq <= m_highest.eventSeq || event.seq > kLargestNumber)
            return refusal(QStringLiteral("event %1 does not come after %2").arg(event.seq).arg(m_highest.eventSeq));
        const auto put =
            m_connection.run("INSERT INTO events (seq, session, kind, task, payload, at) VALUES (?, ?, ?, ?, ?, ?)",
                             {event.seq, event.session.isNull() ? QStringLiteral("") : event.session,
                              eventKindName(event.kind), event.task.value, payloadText(event), timeValue(event.at)});
        if (!put)
            return put;
        m_highest.eventSeq = event.seq;
        ++added[event.session];
    }
    for (auto it = added.cbegin(); it != added.cend(); ++it) {
        if (const auto known = m_eventCounts.find(it.key()); known != m_eventCounts.end())
            *known += it.value();
        if (const auto bounded = boundEvents(it.key()); !bounded)
            return bounded;
    }
    return {};
}

SqlOutcome<void> StoreWriter::boundEvents(const QString &session)
{
    const QString name = session.isNull() ? QStringLiteral("") : session;
    if (!m_eventCounts.contains(session)) {
        auto rows = m_connection.select("SELECT count(*) FROM events WHERE session = ?", {name});
        if (!rows)
            return std::unexpected(rows.error());
        if (rows->next())
            m_eventCounts.insert(session, rows->value(0).toLongLong());
        if (const auto end = rows->end(); !end)
            return end;
    }
    if (m_eventCounts.value(session) <= kEventsPerSession)
        return {};
    m_eventCounts.insert(session, kEventsPerSession);
    return m_connection.run("DELETE FROM events WHERE session = ? AND seq <="
                            " (SELECT seq FROM events WHERE session = ? ORDER BY seq DESC LIMIT 1 OFFSET ?)",
                            {name, name, kEventsPerSession});
}

/// A number that was never given would silence the events to come.
SqlOutcome<void> StoreWriter::acknowledge(const QHash<QString, qint64> &acknowledged)
{
    for (auto it = acknowledged.cbegin(); it != acknowledged.cend(); ++it) {
        const QString name = it.key().isNull() ? QStringLiteral("") : it.key();
        const qint64 seq = qBound(qint64(0), it.value(), m_highest.eventSeq);
        auto done = m_connection.run("INSERT INTO sessions (name, acked_seq) VALUES (?, ?)"
                                     " ON CONFLICT (name) DO UPDATE SET acked_seq = max(acked_seq, excluded.acked_seq)",
                                     {name, seq});
        if (done)
            done = m_connection.run("DELETE FROM events WHERE session = ? AND seq <= ?", {name, seq});
        if (!done)
            return done;
        m_eventCounts.remove(it.key());
    }
    return {};
}

SqlOutcome<void> StoreWriter::putSettings(const QMap<QString, QString> &settings)
{
    for (auto it = settings.cbegin(); it != settings.cend(); ++it) {
        if (it.value().isNull()) {
            if (const auto gone = m_connection.run("DELETE FROM settings WHERE key = ?", {it.key()}); !gone)
                return gone;
            continue;
        }
        const auto put = m_connection.run("INSERT INTO settings (key, value) VALUES (?, ?)"
                                          " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                                          {it.key(), it.value()});
        if (!put)
            return put;
    }
    return {};
}

SqlOutcome<void> StoreWriter::putHosts(const QList<HostRecord> &hosts)
{
    for (const HostRecord &host : hosts) {
        const auto put = m_connection.run(
            "INSERT INTO hosts (origin, connection_limit, learnt_at) VALUES (?, ?, ?) ON CONFLICT (origin)"
            " DO UPDATE SET connection_limit = excluded.connection_limit, learnt_at = excluded.learnt_at",
            {host.origin, host.connectionLimit, timeValue(host.learntAt)});
        if (!put)
            return put;
    }
    return {};
}

SqlOutcome<void> StoreWriter::addHistory(const QList<HistoryLine> &lines)
{
    QSet<TaskId> touched;
    for (const HistoryLine &line : lines) {
        const auto put =
            m_connection.run("INSERT INTO history (task, at, text) SELECT id, ?, ? FROM tasks WHERE id = ?",
                             {timeValue(line.at), line.text, line.task.value});
        if (!put)
            return put;
        touched.insert(line.task);
    }
    for (const TaskId task : std::as_const(touched)) {
        const auto bounded =
            m_connection.run("DELETE FROM history WHERE task = ? AND id <="
                             " (SELECT id FROM history WHERE task = ? ORDER BY id DESC LIMIT 1 OFFSET ?)",
                             {task.value, task.value, kHistoryPerTask});
        if (!bounded)
            return bounded;
    }
    return {};
}

SqlOutcome<void> StoreWriter::putNumbers(HighestNumbers before)
{
    constexpr const char *kPut = "INSERT INTO meta (name, value) VALUES (?, ?)"
                                 " ON CONFLICT (name) DO UPDATE SET value = excluded.value";
    SqlOutcome<void> done;
    if (m_highest.taskId != before.taskId)
        done = m_connection.run(kPut, {QStringLiteral("last_task_id"), m_highest.taskId});
    if (done && m_highest.eventSeq != before.eventSeq)
        done = m_connection.run(kPut, {QStringLiteral("last_event_seq"), m_highest.eventSeq});
    return done;
}

SqlOutcome<void> StoreWriter::raiseNumbers(HighestNumbers least)
{
    const HighestNumbers before = m_highest;
    m_highest = {qMax(before.taskId, least.taskId), qMax(before.eventSeq, least.eventSeq)};
    return putNumbers(before);
}

} // namespace longhaul
