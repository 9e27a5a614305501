#include "storebackup.h"

#include "durablefiles.h"
#include "log.h"
#include "storeschema.h"

#include <QFile>
#include <QFileInfo>

#include <chrono>

namespace longhaul {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kBackupDistance = 24h;

SqlOutcome<void> checkFile(const QString &path)
{
    SqlConnection connection;
    if (const auto opened = connection.open(path, SqlConnection::Access::ReadOnly); !opened)
        return opened;
    const auto version = schemaVersion(connection);
    if (!version)
        return std::unexpected(version.error());
    if (*version < 1 || *version > static_cast<int>(migrations().size()))
        return std::unexpected(SqlTrouble{SqlTrouble::NotADatabase, QStringLiteral("version %1").arg(*version)});
    return checkPages(connection);
}

SqlOutcome<void> writeDraft(SqlConnection &live, const QString &draft)
{
    if (!makePrivateFile(draft))
        return std::unexpected(SqlTrouble{SqlTrouble::CantOpen, draft});
    QString quoted = draft;
    quoted.replace(u'\'', QLatin1String("''"));
    return live.execute(QStringLiteral("VACUUM INTO '%1'").arg(quoted));
}

/// The file's time is when it was made, by the clock that the caller goes by.
void stamp(const QString &path, const QDateTime &now)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite))
        file.setFileTime(now, QFileDevice::FileModificationTime);
}

} // namespace

SqlOutcome<void> checkPages(SqlConnection &connection)
{
    const auto verdict = connection.value(QStringLiteral("PRAGMA quick_check(1)"));
    if (!verdict)
        return std::unexpected(verdict.error());
    if (verdict->toString() != QLatin1String("ok"))
        return std::unexpected(SqlTrouble{SqlTrouble::Corrupt, verdict->toString()});
    return {};
}

SqlOutcome<void> makeBackup(SqlConnection &live, const StoreFiles &files, const QDateTime &now)
{
    const QString draft = files.backupDraft();
    removeDatabaseFiles(draft);
    auto made = writeDraft(live, draft);
    if (made)
        made = checkFile(draft);
    if (made && !syncFile(draft))
        made = std::unexpected(SqlTrouble{SqlTrouble::IoError, QStringLiteral("cannot sync %1").arg(draft)});
    if (!made) {
        removeDatabaseFiles(draft);
        return made;
    }
    stamp(draft, now);
    const QFileInfo older(files.olderBackup());
    const bool isOlderDue = !older.exists() || qAbs(older.lastModified().msecsTo(now)) >= kBackupDistance.count();
    if (isOlderDue && QFileInfo::exists(files.newerBackup()))
        (void)replaceFile(files.newerBackup(), files.olderBackup());
    if (!replaceFile(draft, files.newerBackup()))
        return std::unexpected(SqlTrouble{SqlTrouble::IoError, QStringLiteral("cannot rename %1").arg(draft)});
    syncFolder(files.folder());
    return {};
}

QDateTime backupTime(const StoreFiles &files)
{
    const QFileInfo info(files.newerBackup());
    return info.exists() ? info.lastModified().toUTC() : QDateTime();
}

std::optional<QString> newestGoodBackup(const StoreFiles &files)
{
    for (const QString &path : {files.newerBackup(), files.olderBackup()}) {
        if (!QFileInfo::exists(path))
            continue;
        const auto checked = checkFile(path);
        if (checked)
            return path;
        qCWarning(logStore) << "backup" << path << "is not usable:" << checked.error().text;
    }
    return std::nullopt;
}

} // namespace longhaul
