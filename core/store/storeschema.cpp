#include "storeschema.h"

#include <array>

namespace longhaul {

namespace {

constexpr int kApplicationId = 0x4C48554C; // "LHUL"

/// Times are milliseconds since 1970, UTC. NULL is unknown, or the default of `Task`. Nothing is `NOT NULL` that
/// a reader could do without. There is no column for a password, and none may come.
constexpr std::array kFirstVersion = {
    // final_url "=" is the same as url; headers as headercodec.h has them
    "CREATE TABLE tasks (id INTEGER PRIMARY KEY, position INTEGER, session TEXT, url TEXT, final_url TEXT,"
    " state TEXT, reason TEXT, error_code TEXT, error_detail TEXT, directory TEXT, file_name TEXT,"
    " name_is_fixed INTEGER, bytes_received INTEGER, bytes_total INTEGER, connections_wanted INTEGER,"
    " resumable INTEGER, attempts INTEGER, hash_algorithm TEXT, hash_expected TEXT, hash_actual TEXT, queue TEXT,"
    " priority INTEGER, speed_limit INTEGER, description TEXT, on_exists TEXT, headers BLOB, user_name TEXT,"
    " etag BLOB, last_modified BLOB, part_identity TEXT, created_at INTEGER, started_at INTEGER,"
    " completed_at INTEGER, retry_at INTEGER, trouble_since INTEGER)",
    // ranges as rangecodec.h has them; no row: nothing received
    "CREATE TABLE segments (task INTEGER PRIMARY KEY REFERENCES tasks (id) ON DELETE CASCADE, ranges BLOB NOT NULL)",
    // payload: {"path": …, "code": …, "detail": …}
    "CREATE TABLE events (seq INTEGER PRIMARY KEY, session TEXT NOT NULL, kind TEXT, task INTEGER, payload TEXT,"
    " at INTEGER)",
    "CREATE INDEX events_by_session ON events (session, seq)",
    "CREATE TABLE sessions (name TEXT PRIMARY KEY, acked_seq INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID",
    "CREATE TABLE hosts (origin TEXT PRIMARY KEY, connection_limit INTEGER, learnt_at INTEGER) WITHOUT ROWID",
    "CREATE TABLE history (id INTEGER PRIMARY KEY, task INTEGER NOT NULL REFERENCES tasks (id) ON DELETE CASCADE,"
    " at INTEGER, text TEXT)",
    "CREATE INDEX history_by_task ON history (task, id)",
    // last_task_id, last_event_seq: they outlive the rows, so that no number is given twice
    "CREATE TABLE meta (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID",
};

SqlOutcome<void> toFirstVersion(SqlConnection &connection)
{
    for (const char *sql : kFirstVersion) {
        if (const auto made = connection.execute(QString::fromLatin1(sql)); !made)
            return made;
    }
    return connection.execute(QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId));
}

/// Who said the digest, further addresses, digests of pieces; as `taskvalues.cpp` writes them.
SqlOutcome<void> addProofOfFiles(SqlConnection &connection)
{
    for (const char *column : {"hash_source TEXT", "mirrors TEXT", "pieces BLOB"}) {
        const auto added =
            connection.execute(QStringLiteral("ALTER TABLE tasks ADD COLUMN %1").arg(QLatin1String(column)));
        if (!added)
            return added;
    }
    return {};
}

constexpr std::array<Migration, 2> kMigrations = {
    toFirstVersion,
    addProofOfFiles,
};

SqlOutcome<void> climb(SqlConnection &connection, int from, std::span<const Migration> steps)
{
    for (const Migration step : steps.subspan(static_cast<std::size_t>(from))) {
        if (const auto done = step(connection); !done)
            return done;
    }
    return connection.execute(QStringLiteral("PRAGMA user_version = %1").arg(steps.size()));
}

} // namespace

std::span<const Migration> migrations()
{
    return kMigrations;
}

SqlOutcome<int> schemaVersion(SqlConnection &connection)
{
    const auto version = connection.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return std::unexpected(version.error());
    const auto application = connection.value(QStringLiteral("PRAGMA application_id"));
    if (!application)
        return std::unexpected(application.error());
    const auto objects = connection.value(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (!objects)
        return std::unexpected(objects.error());
    const bool isEmpty = objects->toInt() == 0;
    if (isEmpty && version->toInt() == 0)
        return 0;
    if (application->toInt() != kApplicationId || isEmpty || version->toInt() < 1)
        return std::unexpected(
            SqlTrouble{SqlTrouble::NotADatabase, QStringLiteral("this SQLite file is not one of Longhaul's")});
    return version->toInt();
}

SqlOutcome<std::optional<NewerDatabase>> migrate(SqlConnection &connection, std::span<const Migration> steps)
{
    const auto version = schemaVersion(connection);
    if (!version)
        return std::unexpected(version.error());
    if (*version > static_cast<int>(steps.size()))
        return NewerDatabase{*version};
    if (*version == static_cast<int>(steps.size()))
        return std::nullopt;
    auto done = connection.execute(QStringLiteral("BEGIN IMMEDIATE"));
    if (done)
        done = climb(connection, *version, steps);
    if (done)
        done = connection.execute(QStringLiteral("COMMIT"));
    if (done)
        return std::nullopt;
    (void)connection.execute(QStringLiteral("ROLLBACK")); // the first trouble is the one to tell
    return std::unexpected(done.error());
}

} // namespace longhaul
