#include "storeopener.h"

#include "durablefiles.h"
#include "folders.h"
#include "log.h"
#include "storebackup.h"
#include "storefailure.h"
#include "storereader.h"
#include "storerecovery.h"
#include "storeschema.h"

#include <QFileInfo>

#include <array>
#include <variant>

namespace longhaul {

namespace {

/// Makes SQLite work without shared memory, also on network folders, and keeps a second writer out; only if it is set
/// before anything is read.
constexpr const char *kExclusive = "PRAGMA locking_mode = EXCLUSIVE";

/// Journal files above 16 MiB are cut down again.
constexpr std::array kPragmas = {
    "PRAGMA trusted_schema = OFF", "PRAGMA cell_size_check = ON",
    "PRAGMA journal_mode = WAL",   "PRAGMA synchronous = FULL",
    "PRAGMA fullfsync = ON",       "PRAGMA foreign_keys = ON",
    "PRAGMA temp_store = MEMORY",  "PRAGMA journal_size_limit = 16777216",
};

/// A database can be read where it cannot be written; that is of no use.
SqlOutcome<void> proveWritable(SqlConnection &connection)
{
    if (const auto begun = connection.execute(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    return connection.execute(QStringLiteral("ROLLBACK"));
}

/// An older database is kept as a backup before it is changed.
SqlOutcome<void> climbSafely(SqlConnection &connection, int version, const StoreFiles &files, const QDateTime &now)
{
    if (version > 0 && version < static_cast<int>(migrations().size())) {
        if (const auto kept = makeBackup(connection, files, now); !kept)
            return kept;
    }
    const auto climbed = migrate(connection);
    return climbed ? SqlOutcome<void>() : std::unexpected(climbed.error());
}

using Attempt = std::expected<OpenedStore, std::variant<SqlTrouble, NewerDatabase>>;

Attempt attempt(const StoreFiles &files, const QDateTime &now)
{
    OpenedStore opened;
    opened.connection = std::make_unique<SqlConnection>();
    SqlConnection &connection = *opened.connection;
    auto done = connection.open(files.database, SqlConnection::Access::ReadWrite);
    if (done)
        done = connection.execute(QString::fromLatin1(kExclusive));
    if (!done)
        return std::unexpected(done.error());
    const auto version = schemaVersion(connection); // before anything is written
    if (!version)
        return std::unexpected(version.error());
    if (*version > static_cast<int>(migrations().size()))
        return std::unexpected(NewerDatabase{*version});
    for (const char *pragma : kPragmas) {
        if (done)
            done = connection.execute(QString::fromLatin1(pragma));
    }
    if (done)
        done = checkPages(connection);
    if (done)
        done = proveWritable(connection);
    if (!done)
        return std::unexpected(done.error());
    if (const auto climbed = climbSafely(connection, *version, files, now); !climbed)
        return std::unexpected(climbed.error());
    auto contents = readContents(connection);
    if (!contents)
        return std::unexpected(contents.error());
    opened.contents = std::move(*contents);
    return opened;
}

Failure failureOfNewer(const NewerDatabase &newer, const QString &path)
{
    return {FailureCode::Disk,
            QStringLiteral("database-newer: the list of downloads at %1 was written by a newer Longhaul (version %2 of"
                           " the file); start that one, or move the file away.")
                .arg(path)
                .arg(newer.version)};
}

/// A table or a column that is not there is damage too: the version says that it must be.
bool needsRecovery(const SqlTrouble &trouble)
{
    return trouble.isDamage()
           || (trouble.code == SqlTrouble::Error && trouble.text.startsWith(QLatin1String("no such")));
}

/// An empty file where a backup or a journal is was not always empty.
bool isLost(const StoreFiles &files)
{
    return QFileInfo(files.database).size() == 0
           && (QFileInfo::exists(files.database + QStringLiteral("-wal")) || newestGoodBackup(files).has_value());
}

std::expected<void, Failure> prepareFolder(const StoreFiles &files)
{
    if (makePrivateFolder(files.folder()))
        return {};
    QString parent = files.folder();
    while (!QFileInfo::exists(parent))
        parent = QFileInfo(parent).path();
    const QString detail = QStringLiteral("cannot make the folder %1").arg(files.folder());
    const Failure failure = folderFailure(parent, detail);
    // A file may be in its place, or it belongs to somebody else.
    return std::unexpected(failure.detail == detail ? Failure{FailureCode::Permission, detail} : failure);
}

} // namespace

std::expected<OpenedStore, Failure> openStore(const StoreFiles &files, const QDateTime &now)
{
    if (const auto prepared = prepareFolder(files); !prepared)
        return std::unexpected(prepared.error());
    const auto finished = finishRecovery(files, now);
    if (!finished)
        return std::unexpected(finished.error());
    std::optional<StoreNotice> notice = *finished;
    for (int i = 0; i < 2; ++i) {
        std::optional<SqlTrouble> trouble;
        if (isLost(files)) {
            trouble = SqlTrouble{SqlTrouble::NotADatabase, QStringLiteral("it is empty")};
        } else if (!makePrivateFile(files.database)) {
            return std::unexpected(folderFailure(files.folder(), QStringLiteral("cannot make %1").arg(files.database)));
        } else {
            auto opened = attempt(files, now);
            if (opened) {
                opened->isRecovered = notice.has_value();
                if (notice)
                    opened->contents.notices.append(*notice);
                return std::move(*opened);
            }
            if (const auto *newer = std::get_if<NewerDatabase>(&opened.error()))
                return std::unexpected(failureOfNewer(*newer, files.database));
            trouble = std::get<SqlTrouble>(opened.error());
        }
        if (!needsRecovery(*trouble) || i > 0)
            return std::unexpected(failureOf(*trouble, files.database));
        qCWarning(logStore) << files.database << "is damaged:" << trouble->text;
        const auto recovered = recoverStore(files, now);
        if (!recovered)
            return std::unexpected(recovered.error());
        notice = *recovered;
    }
    return std::unexpected(Failure{FailureCode::Disk, QStringLiteral("the database could not be recovered")});
}

} // namespace longhaul
