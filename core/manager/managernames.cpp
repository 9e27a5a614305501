#include "managercore.h"

#include "disk.h"
#include "transfer.h"

#include <QPointer>

namespace longhaul {

bool DownloadManager::Private::takeName(TaskEntry &entry, const QString &fileName)
{
    Task named = entry.task;
    named.fileName = fileName;
    const TaskId owner = tasks.ownerOfPath(pathOf(named));
    if (owner.isValid() && owner != entry.task.id)
        return false;
    tasks.releasePaths(entry);
    entry.task.fileName = fileName;
    tasks.claimPath(pathOf(entry.task), entry.task.id);
    return true;
}

void DownloadManager::Private::abandon(const QString &directory, const PartClaimed &claimed)
{
    services.disk.run<bool>(
        Disk::Length::Short,
        [directory, claimed](FileLayer &files) {
            abandonPart(files, directory, claimed);
            return true;
        },
        [](bool) {});
}

void DownloadManager::Private::claimPart(TaskId id, const QString &wanted, const QStringList &taken,
                                         const std::optional<GatheredFile> &whole)
{
    const TaskEntry *entry = tasks.find(id);
    if (!entry)
        return;
    const Task &task = entry->task;
    const ClaimWanted claim{task.directory, wanted, task.onExists, taken, task.bytesTotal.value_or(0)};
    services.disk.run<DiskResult<PartClaimed>>(
        Disk::Length::Short,
        [claim, whole](FileLayer &files) {
            return whole ? claimWhole(files, claim, *whole) : longhaul::claimPart(files, claim);
        },
        [this, guard = QPointer<DownloadManager>(&q), id, claim, whole](const DiskResult<PartClaimed> &claimed) {
            if (guard && tasks.find(id))
                onClaimed(id, claim.fileName, claim.taken, whole, claimed);
            else if (guard && claimed)
                abandon(claim.directory, *claimed); // the task was removed meanwhile
        });
}

void DownloadManager::Private::onClaimed(TaskId id, const QString &wanted, const QStringList &taken,
                                         const std::optional<GatheredFile> &whole,
                                         const DiskResult<PartClaimed> &claimed)
{
    TaskEntry *entry = tasks.find(id);
    if (!entry)
        return;
    if (!entry->transfer) {
        if (claimed)
            abandon(entry->task.directory, *claimed); // it was paused or cancelled meanwhile
        return;
    }
    Task &task = entry->task;
    if (!claimed) {
        entry->transfer->refuseName(TroubleOutcome{troubleOf(claimed.error()), {}, false, {}});
        return;
    }
    if (!claimed->file.isValid()) {
        if (task.onExists == OnExists::Fail) {
            entry->transfer->refuseName(
                TroubleOutcome{Trouble::permanent(FailureCode::FileExists, claimed->fileName), {}, false, {}});
        } else {
            entry->transfer->refuseName(PublishedOutcome{claimed->fileName, {}, true});
        }
        return;
    }
    if (!takeName(*entry, claimed->fileName)) {
        // Two tasks took over the same empty file: it stays with the first. This handle is only a second one.
        services.disk.close(claimed->file);
        claimPart(id, wanted, taken + QStringList(claimed->fileName), whole);
        return;
    }
    task.partIdentity = claimed->identity;
    if (claimed->proof)
        task.checksum.actual = claimed->proof->digest;
    if (claimed->proof && entry->received.isEmpty())
        persister.touch(id);
    else
        persister.touchReceived(id);
    changed(*entry);
    persister.whenDurable([this, id, wanted, part = *claimed, directory = task.directory] {
        TaskEntry *named = tasks.find(id);
        if (!named) {
            abandon(directory, part);
            return;
        }
        // Whole files are published even if a pause was asked for meanwhile, not if they are not wanted any more.
        const bool isUnwanted = named->dropWhenStopped || named->removeWhenStopped;
        if (!isUnwanted && named->transfer && named->transfer->usePart(part, wanted))
            return;
        services.disk.close(part.file); // its identity is known: the next run goes on with it
        if (isUnwanted && named->transfer)
            named->transfer->refuseName(StoppedOutcome{});
    });
}

void DownloadManager::Private::findName(TaskId id, const QString &wanted, const QStringList &taken)
{
    const TaskEntry *entry = tasks.find(id);
    if (!entry)
        return;
    const Task &task = entry->task;
    services.disk.run<DiskResult<NameFound>>(
        Disk::Length::Short,
        [directory = task.directory, wanted, choice = task.onExists, taken](FileLayer &files) {
            return longhaul::findName(files, directory, wanted, choice, taken);
        },
        [this, guard = QPointer<DownloadManager>(&q), id, wanted, taken](const DiskResult<NameFound> &found) {
            if (guard)
                onNameFound(id, wanted, taken, found);
        });
}

void DownloadManager::Private::onNameFound(TaskId id, const QString &wanted, const QStringList &taken,
                                           const DiskResult<NameFound> &found)
{
    TaskEntry *entry = tasks.find(id);
    if (!entry || !entry->transfer)
        return;
    if (!found) {
        entry->transfer->refuseName(TroubleOutcome{troubleOf(found.error()), {}, false, {}});
        return;
    }
    if (!takeName(*entry, found->fileName)) {
        findName(id, wanted, taken + QStringList(found->fileName));
        return;
    }
    persister.touch(id);
    changed(*entry);
    persister.whenDurable([this, id, name = found->fileName] {
        if (TaskEntry *named = tasks.find(id); named && named->transfer)
            named->transfer->useName(name);
    });
}

} // namespace longhaul
