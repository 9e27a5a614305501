#include "storefiles.h"

#include "durablefiles.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <filesystem>
#include <system_error>

namespace longhaul {

namespace {

constexpr std::array kJournals = {"-wal", "-shm", "-journal"};

QString freeDamagedName(const QString &database, const QDateTime &now)
{
    const QString name =
        database + QStringLiteral(".damaged-") + now.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    QString free = name;
    for (int i = 2; QFileInfo::exists(free) || QFileInfo::exists(free + QStringLiteral("-wal")); ++i)
        free = QStringLiteral("%1-%2").arg(name).arg(i);
    return free;
}

} // namespace

QString StoreFiles::folder() const
{
    return QFileInfo(database).absolutePath();
}

QString StoreFiles::newerBackup() const
{
    return database + QStringLiteral(".backup-1");
}

QString StoreFiles::olderBackup() const
{
    return database + QStringLiteral(".backup-2");
}

QString StoreFiles::backupDraft() const
{
    return database + QStringLiteral(".backup-draft");
}

QString StoreFiles::repairDraft() const
{
    return database + QStringLiteral(".repair-draft");
}

QString StoreFiles::repaired() const
{
    return database + QStringLiteral(".repaired");
}

QString StoreFiles::salvageCopy() const
{
    return database + QStringLiteral(".salvage");
}

std::optional<QString> StoreFiles::setAside(const QDateTime &now) const
{
    const QString aside = freeDamagedName(database, now);
    bool isMoved = false;
    if (QFileInfo::exists(database)) {
        isMoved = QFile::rename(database, aside);
        if (!isMoved)
            return std::nullopt;
    }
    // A journal that stayed behind would be played into the next database of this name.
    for (const char *journal : kJournals) {
        const QString suffix = QLatin1String(journal);
        if (!QFileInfo::exists(database + suffix))
            continue;
        if (!QFile::rename(database + suffix, aside + suffix))
            return std::nullopt;
        isMoved = true;
    }
    syncFolder(folder());
    return isMoved ? aside : QString();
}

bool replaceFile(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), error);
    return !error;
}

void removeDatabaseFiles(const QString &path)
{
    QFile::remove(path);
    for (const char *journal : kJournals)
        QFile::remove(path + QLatin1String(journal));
}

bool copyDatabaseFiles(const QString &from, const QString &to)
{
    const QString wal = QStringLiteral("-wal");
    removeDatabaseFiles(to);
    return QFile::copy(from, to) && makePrivateFile(to)
           && (!QFileInfo::exists(from + wal) || QFile::copy(from + wal, to + wal));
}

} // namespace longhaul
