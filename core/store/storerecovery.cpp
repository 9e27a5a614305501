#include "storerecovery.h"

#include "durablefiles.h"
#include "log.h"
#include "storebackup.h"
#include "storefailure.h"
#include "storesalvage.h"
#include "storeschema.h"
#include "storewriter.h"
#include "taskrow.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QtEndian>

namespace longhaul {

namespace {

constexpr qint64 kNumberGap = 1000000;

struct Recovered {
    QDateTime backupTime;   // invalid: without a backup
    qsizetype salvaged = 0; // tasks read from the damaged file
};

QString damagedDatabase(const StoreFiles &files)
{
    return QFileInfo(files.database).size() > 0 ? files.database : QString();
}

/// SQLite reads nothing of a file that is shorter than its first page says; with zeros for what was cut off it reads
/// the rest. Source: https://www.sqlite.org/fileformat2.html section 1.3.
void completeLength(const QString &path)
{
    constexpr qint64 kMostBytes = qint64(1) << 32; // sparse, and gone in a moment
    constexpr qsizetype kHeader = 100;
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return;
    const QByteArray header = file.read(kHeader);
    if (header.size() < kHeader || !header.startsWith("SQLite format 3"))
        return;
    const qint64 pageSize = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 size = (pageSize == 1 ? 65536 : pageSize) * qFromBigEndian<quint32>(header.constData() + 28);
    if (size > file.size() && size <= kMostBytes)
        file.resize(size);
}

/// Reads a copy, so that the damaged file stays as it was found.
Salvage salvageFrom(const StoreFiles &files)
{
    const QString database = damagedDatabase(files);
    if (database.isEmpty())
        return {};
    Salvage saved;
    if (copyDatabaseFiles(database, files.salvageCopy())) {
        completeLength(files.salvageCopy());
        SqlConnection connection;
        if (connection.open(files.salvageCopy(), SqlConnection::Access::ReadWrite)) {
            (void)migrate(connection); // an older one may have other columns
            saved = salvage(connection);
        }
    }
    removeDatabaseFiles(files.salvageCopy());
    return saved;
}

/// Ranges of a backup hold only for the part file that they were stored with.
void distrustRanges(const QList<StoredTask> &known, const QSet<TaskId> &fresh, StoreBatch &batch)
{
    for (const StoredTask &stored : known) {
        if (fresh.contains(stored.task.id) || stored.received.isEmpty() || !stored.task.partIdentity.isEmpty())
            continue;
        batch.putReceived.insert(stored.task.id, {});
        if (!isFinal(stored.task.state)) {
            Task task = stored.task;
            task.bytesReceived = 0;
            batch.putTasks.append(task);
        }
    }
}

StoreBatch merge(const StoreContents &known, const Salvage &saved, qint64 knownSeq)
{
    QSet<TaskId> knownIds;
    for (const StoredTask &stored : known.tasks)
        knownIds.insert(stored.task.id);
    StoreBatch batch;
    QSet<TaskId> fresh;
    for (const auto &[id, task] : saved.tasks) {
        if (task.isDoubtful && knownIds.contains(task.stored.task.id))
            continue;
        batch.putTasks.append(task.stored.task);
        batch.putReceived.insert(task.stored.task.id, task.stored.received);
        fresh.insert(task.stored.task.id);
    }
    distrustRanges(known.tasks, fresh, batch);
    batch.settings = saved.settings;
    batch.hosts = saved.hosts;
    for (const Event &event : saved.events) {
        if (event.seq > qMax(knownSeq, batch.events.isEmpty() ? 0 : batch.events.back().seq)
            && event.seq <= kLargestNumber)
            batch.events.append(event);
    }
    return batch;
}

SqlOutcome<void> writeAll(SqlConnection &connection, const Salvage &saved)
{
    const auto known = readContents(connection);
    if (!known)
        return std::unexpected(known.error());
    const HighestNumbers before{known->lastTaskId, known->lastEventSeq};
    StoreWriter writer(connection, before);
    const StoreBatch batch = merge(*known, saved, before.eventSeq);
    if (const auto written = writer.writeTogether(std::span(&batch, 1)).front(); !written)
        return written;
    HighestNumbers least = saved.highest.value_or(HighestNumbers{});
    if (!saved.highest) {
        least = {before.taskId, before.eventSeq};
        if (!saved.tasks.empty())
            least.taskId = qMax(least.taskId, saved.tasks.rbegin()->first);
        if (!batch.events.isEmpty())
            least.eventSeq = batch.events.back().seq;
        least = {least.taskId + kNumberGap, least.eventSeq + kNumberGap};
    }
    if (const auto raised = writer.raiseNumbers(least); !raised)
        return raised;
    StoreBatch acknowledged;
    acknowledged.acknowledged = saved.acknowledged;
    return writer.writeTogether(std::span(&acknowledged, 1)).front();
}

SqlOutcome<Recovered> makeRepaired(const StoreFiles &files)
{
    Recovered recovered;
    const QString draft = files.repairDraft();
    removeDatabaseFiles(draft);
    const auto backup = newestGoodBackup(files);
    if (backup) {
        recovered.backupTime = QFileInfo(*backup).lastModified().toUTC();
        if (!copyDatabaseFiles(*backup, draft))
            return std::unexpected(SqlTrouble{SqlTrouble::IoError, QStringLiteral("cannot copy %1").arg(*backup)});
    } else if (!makePrivateFile(draft)) {
        return std::unexpected(SqlTrouble{SqlTrouble::CantOpen, draft});
    }
    SqlConnection connection;
    auto done = connection.open(draft, SqlConnection::Access::ReadWrite);
    if (done) {
        const auto climbed = migrate(connection);
        if (!climbed)
            done = std::unexpected(climbed.error());
    }
    if (done) {
        const Salvage saved = salvageFrom(files);
        recovered.salvaged = static_cast<qsizetype>(saved.tasks.size());
        done = writeAll(connection, saved);
    }
    connection.close();
    if (done && (!syncFile(draft) || !replaceFile(draft, files.repaired())))
        done = std::unexpected(SqlTrouble{SqlTrouble::IoError, QStringLiteral("cannot finish %1").arg(draft)});
    if (!done) {
        removeDatabaseFiles(draft);
        return std::unexpected(done.error());
    }
    syncFolder(files.folder());
    return recovered;
}

/// Puts the new file into its place. Result: where the damaged one is now; empty if there was none.
std::expected<QString, Failure> putInPlace(const StoreFiles &files, const QDateTime &now)
{
    const auto aside = files.setAside(now);
    if (!aside || !replaceFile(files.repaired(), files.database))
        return std::unexpected(
            folderFailure(files.folder(), QStringLiteral("cannot rename files in %1").arg(files.folder())));
    syncFolder(files.folder());
    return *aside;
}

QString keptSentence(const QString &aside)
{
    return aside.isEmpty() ? QString() : QStringLiteral(" The damaged file is kept at %1.").arg(aside);
}

StoreNotice noticeOf(const Recovered &recovered, const QString &aside)
{
    const QString trouble = aside.isEmpty() ? QStringLiteral("missing") : QStringLiteral("damaged");
    if (recovered.backupTime.isValid())
        return {QStringLiteral("database-restored"),
                QStringLiteral("The list of downloads was %1; it was restored from the copy of %2 and %3 downloads that"
                               " could still be read. Check the newest downloads.%4")
                    .arg(trouble, recovered.backupTime.toString(Qt::ISODate), QString::number(recovered.salvaged),
                         keptSentence(aside))};
    return {
        QStringLiteral("database-damaged"),
        QStringLiteral("The list of downloads was %1 and there was no good copy; %2 downloads could be read from it."
                       " Add what is missing again.%3")
            .arg(trouble, QString::number(recovered.salvaged), keptSentence(aside))};
}

} // namespace

std::expected<StoreNotice, Failure> recoverStore(const StoreFiles &files, const QDateTime &now)
{
    const auto recovered = makeRepaired(files);
    if (!recovered)
        return std::unexpected(failureOf(recovered.error(), files.database));
    const auto aside = putInPlace(files, now);
    if (!aside)
        return std::unexpected(aside.error());
    const StoreNotice notice = noticeOf(*recovered, *aside);
    qCWarning(logStore).noquote() << notice.message;
    return notice;
}

std::expected<std::optional<StoreNotice>, Failure> finishRecovery(const StoreFiles &files, const QDateTime &now)
{
    if (!QFileInfo::exists(files.repaired()))
        return std::nullopt;
    const auto aside = putInPlace(files, now);
    if (!aside)
        return std::unexpected(aside.error());
    return StoreNotice{
        QStringLiteral("database-restored"),
        QStringLiteral("The list of downloads was damaged; it was restored. Check the newest downloads.%1")
            .arg(keptSentence(*aside))};
}

} // namespace longhaul
