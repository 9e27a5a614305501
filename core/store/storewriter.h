#pragma once

#include "sqlconnection.h"
#include "storereader.h"
#include "taskstore.h"

#include <span>
#include <vector>

namespace longhaul {

/// Writes batches. Keeps what must hold over all rows: event numbers only grow, acknowledgements never go back
/// and never reach beyond the last event, and events and history are bounded.
class StoreWriter
{
public:
    /// Of a session that nobody acknowledges, the newest events that are kept.
    static constexpr int kEventsPerSession = 10000;
    /// The newest lines of a task's history that are kept.
    static constexpr int kHistoryPerTask = 200;

    StoreWriter(SqlConnection &connection, HighestNumbers highest);

    /// Writes all batches in one transaction; a result for each. A batch that contradicts the store is left out and
    /// does no harm to the others; any other trouble (full disk, damage) lets all of them fail, and nothing is written.
    [[nodiscard]] std::vector<SqlOutcome<void>> writeTogether(std::span<const StoreBatch> batches);

    /// Makes sure that ids up to these are never given again.
    [[nodiscard]] SqlOutcome<void> raiseNumbers(HighestNumbers least);

private:
    [[nodiscard]] SqlOutcome<void> writeOne(const StoreBatch &batch);
    [[nodiscard]] SqlOutcome<void> writeParts(const StoreBatch &batch);
    [[nodiscard]] SqlOutcome<void> putTasks(const QList<Task> &tasks);
    [[nodiscard]] SqlOutcome<void> putReceived(const QHash<TaskId, RangeSet> &received);
    [[nodiscard]] SqlOutcome<void> deleteTasks(const QList<TaskId> &ids);
    [[nodiscard]] SqlOutcome<void> addEvents(const QList<Event> &events);
    [[nodiscard]] SqlOutcome<void> boundEvents(const QString &session);
    [[nodiscard]] SqlOutcome<void> acknowledge(const QHash<QString, qint64> &acknowledged);
    [[nodiscard]] SqlOutcome<void> putSettings(const QMap<QString, QString> &settings);
    [[nodiscard]] SqlOutcome<void> putHosts(const QList<HostRecord> &hosts);
    [[nodiscard]] SqlOutcome<void> addHistory(const QList<HistoryLine> &lines);
    [[nodiscard]] SqlOutcome<void> putNumbers(HighestNumbers before);

    SqlConnection &m_connection;
    HighestNumbers m_highest;
    QHash<QString, qint64> m_eventCounts; // by session, of those written to; forgotten after a failure
};

} // namespace longhaul
