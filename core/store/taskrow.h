#pragma once

#include "sqlconnection.h"
#include "taskstore.h"

#include <QStringList>
#include <QVariantList>

#include <array>

namespace longhaul {

/// "id, position, …": all columns of `tasks`. A macro, so that statements are literals.
#define LONGHAUL_TASK_COLUMNS                                                                                          \
    "id, position, session, url, final_url, state, reason, error_code, error_detail, directory, file_name, "           \
    "name_is_fixed, bytes_received, bytes_total, connections_wanted, resumable, attempts, hash_algorithm, "            \
    "hash_expected, hash_actual, queue, priority, speed_limit, description, on_exists, headers, user_name, etag, "     \
    "last_modified, part_identity, created_at, started_at, completed_at, retry_at, trouble_since, hash_source, "       \
    "mirrors, pieces"

/// Ids and numbers of events above this are not ours: JSON could not carry them.
constexpr qint64 kLargestNumber = qint64(1) << 52;

/// The values of a task's row, in the order of the columns. What only a running transfer has (speed, time left, open
/// connections) is left out.
[[nodiscard]] QVariantList taskValues(const Task &task);

/// Milliseconds since 1970, UTC; NULL for an invalid date.
[[nodiscard]] QVariant timeValue(const QDateTime &time);
/// What `timeValue` made; invalid for anything else, also for years that no calendar has.
[[nodiscard]] QDateTime timeFromValue(const QVariant &value);

/// Reads rows of `tasks` as foreign bytes. Small damage is repaired to the cautious side (an unknown number to
/// "unknown", doubtful ranges to nothing received). A task that cannot be carried on safely is set aside: it
/// becomes `failed` with `internal` and keeps its place in the list. A finished or cancelled one keeps its state.
/// Equal texts of neighbouring rows share their memory.
class TaskRowReader
{
public:
    /// The columns in their order; the ranges come behind them.
    enum Column : int {
        Id,
        Position,
        Session,
        Url,
        FinalUrl,
        State,
        Reason,
        ErrorCode,
        ErrorDetail,
        Directory,
        FileName,
        NameIsFixed,
        BytesReceived,
        BytesTotal,
        ConnectionsWanted,
        Resumable,
        Attempts,
        HashName,
        HashExpected,
        HashActual,
        Queue,
        Priority,
        SpeedLimit,
        Description,
        Conflict,
        Headers,
        UserName,
        Etag,
        LastModified,
        PartIdentity,
        CreatedAt,
        StartedAt,
        CompletedAt,
        RetryAt,
        TroubleSince,
        HashSource,
        Mirrors,
        Pieces,
        Ranges,
    };

    /// The task of the row that `row` stands on; the columns are `LONGHAUL_TASK_COLUMNS` and the ranges.
    [[nodiscard]] StoredTask read(const SqlRows &row);
    /// What was wrong with the row that was read last; for the log, without its content.
    [[nodiscard]] const QStringList &complaints() const { return m_complaints; }

private:
    [[nodiscard]] QString text(const SqlRows &row, Column column);
    [[nodiscard]] QByteArray bytes(const SqlRows &row, Column column);
    [[nodiscard]] QDateTime time(const SqlRows &row, Column column);
    [[nodiscard]] std::optional<qint64> number(const SqlRows &row, Column column, qint64 least, qint64 most);
    [[nodiscard]] int smallNumber(const SqlRows &row, Column column, int least);
    void readState(const SqlRows &row, Task &task);
    void readAddresses(const SqlRows &row, Task &task);
    void readFile(const SqlRows &row, Task &task);
    void readChecksum(const SqlRows &row, Task &task);
    void readSources(const SqlRows &row, Task &task);
    void readChoices(const SqlRows &row, Task &task);
    void readTimes(const SqlRows &row, Task &task);
    void readRanges(const SqlRows &row, StoredTask &stored);
    void complain(Column column);
    void setAside(Column column);

    std::array<QString, Ranges> m_last;
    QStringList m_complaints;
    QString m_whyAside;
};

} // namespace longhaul
