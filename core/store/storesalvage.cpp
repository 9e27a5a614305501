#include "storesalvage.h"

#include "rangecodec.h"
#include "taskrow.h"

namespace longhaul {

namespace {

/// Ranges are fetched for themselves: damage in one table does not hide the other.
constexpr const char *kForward =
    "SELECT " LONGHAUL_TASK_COLUMNS ", NULL FROM tasks WHERE id BETWEEN 1 AND ? ORDER BY id";
constexpr const char *kBackward =
    "SELECT " LONGHAUL_TASK_COLUMNS ", NULL FROM tasks WHERE id BETWEEN ? AND ? ORDER BY id DESC";
constexpr const char *kSingle = "SELECT " LONGHAUL_TASK_COLUMNS ", NULL FROM tasks WHERE id = ?";
/// Lookups of single ids within the damage: a few seconds at the most.
constexpr qint64 kMostLookups = 300000;

class TaskSalvage
{
public:
    explicit TaskSalvage(SqlConnection &connection) : m_connection(connection) {}

    std::map<qint64, SalvagedTask> run()
    {
        if (take(kForward, {kLargestNumber}))
            return std::move(m_tasks);
        const qint64 below = m_last;
        m_last = 0;
        (void)take(kBackward, {below + 1, kLargestNumber});
        const qint64 above = m_last > 0 ? m_last : highestId() + 1;
        const qint64 end = qMin(above, below + 1 + kMostLookups);
        for (qint64 id = below + 1; id < end; ++id)
            (void)take(kSingle, {id});
        return std::move(m_tasks);
    }

private:
    /// A damaged page gives rows that never were: with other ids than were asked for, and without an address.
    static bool isRubbish(const Task &task)
    {
        return !task.id.isValid() || task.id.value > kLargestNumber || task.url.isEmpty();
    }

    /// True if the rows came to their end.
    bool take(const char *sql, const QVariantList &values)
    {
        const bool isFalling = sql == kBackward;
        auto rows = m_connection.select(sql, values);
        if (!rows)
            return false;
        qint64 before = 0;
        while (rows->next()) {
            // Pages that point at each other would give rows without end, but not in order.
            const qint64 id = rows->value(TaskRowReader::Id).toLongLong();
            if (before != 0 && (isFalling ? id >= before : id <= before))
                return false;
            before = id;
            StoredTask stored = m_reader.read(*rows);
            const bool isDoubtful = !m_reader.complaints().isEmpty();
            if (isRubbish(stored.task))
                continue;
            m_last = id;
            m_tasks.insert_or_assign(id, SalvagedTask{std::move(stored), isDoubtful});
        }
        return rows->end().has_value();
    }

    qint64 highestId()
    {
        const auto highest = m_connection.value(QStringLiteral("SELECT value FROM meta WHERE name = 'last_task_id'"));
        return highest ? qBound(qint64(0), highest->toLongLong(), kLargestNumber) : 0;
    }

    SqlConnection &m_connection;
    TaskRowReader m_reader;
    std::map<qint64, SalvagedTask> m_tasks;
    qint64 m_last = 0; // the id that was read last
};

void readRangesOf(SqlConnection &connection, StoredTask &stored)
{
    auto rows = connection.select("SELECT ranges FROM segments WHERE task = ?", {stored.task.id.value});
    const bool isThere = rows && rows->next();
    const auto ranges = isThere ? decodeRanges(stored.task.id, rows->value(0).toByteArray()) : std::nullopt;
    const bool fits =
        ranges
        && (!stored.task.bytesTotal || ranges->isEmpty() || ranges->ranges().back().end <= *stored.task.bytesTotal);
    if (fits)
        stored.received = *ranges;
    else if (!isFinal(stored.task.state))
        stored.task.bytesReceived = 0;
}

} // namespace

Salvage salvage(SqlConnection &damaged)
{
    Salvage saved;
    saved.tasks = TaskSalvage(damaged).run();
    for (auto &[id, task] : saved.tasks)
        readRangesOf(damaged, task.stored);
    // Each as far as it goes.
    (void)readSettings(damaged, saved.settings);
    (void)readHosts(damaged, saved.hosts);
    (void)readAllEvents(damaged, saved.events);
    (void)readAcknowledged(damaged, saved.acknowledged);
    if (const auto highest = readHighestNumbers(damaged))
        saved.highest = *highest;
    return saved;
}

} // namespace longhaul
