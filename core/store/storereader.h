#pragma once

#include "sqlconnection.h"
#include "taskstore.h"

namespace longhaul {

/// Each of these appends what it can read, in the order of the rows; on trouble `into` holds what came before it.
[[nodiscard]] SqlOutcome<void> readSettings(SqlConnection &connection, QMap<QString, QString> &into);
[[nodiscard]] SqlOutcome<void> readHosts(SqlConnection &connection, QList<HostRecord> &into);
[[nodiscard]] SqlOutcome<void> readAcknowledged(SqlConnection &connection, QHash<QString, qint64> &into);
/// Every event that no session acknowledged.
[[nodiscard]] SqlOutcome<void> readAllEvents(SqlConnection &connection, QList<Event> &into);

/// The highest ids that were ever given, also those whose rows are gone.
struct HighestNumbers {
    qint64 taskId = 0;
    qint64 eventSeq = 0;
};
[[nodiscard]] SqlOutcome<HighestNumbers> readHighestNumbers(SqlConnection &connection);

/// All that the agent needs at its start; tasks in the order of the list. A row with an id that cannot be one is
/// given a new id, in the file too.
[[nodiscard]] SqlOutcome<StoreContents> readContents(SqlConnection &connection);

/// As `TaskStore` has them.
[[nodiscard]] SqlOutcome<QList<Event>> readEvents(SqlConnection &connection, const QString &session, qint64 afterSeq,
                                                  int count);
[[nodiscard]] SqlOutcome<QList<HistoryLine>> readHistory(SqlConnection &connection, TaskId task, int count);

} // namespace longhaul
