#include "managercore.h"

#include "disk.h"
#include "nameparts.h"
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

/// Of the names that would be tried for `wanted`, those in front that other tasks have: known without asking the disk.
QStringList DownloadManager::Private::ownedNames(const TaskEntry &entry, const QString &wanted) const
{
    QStringList owned;
    Task named = entry.task;
    for (int n = 0;; ++n) {
        named.fileName = n == 0 ? wanted : numberedName(wanted, n);
        const TaskId owner = tasks.ownerOfPath(pathOf(named));
        if (!owner.isValid() || owner == entry.task.id)
            return owned;
        owned.append(named.fileName);
    }
}

/// Empty once the run that has the wish is over: what was found for it is not for the next one.
TaskEntry *DownloadManager::Private::entryOf(const NameWish &wish)
{
    TaskEntry *entry = tasks.find(wish.id);
    return entry && entry->transfer && entry->transfer.get() == wish.run ? entry : nullptr;
}

void DownloadManager::Private::claimPart(const NameWish &wish)
{
    const TaskEntry *entry = entryOf(wish);
    if (!entry)
        return;
    const Task &task = entry->task;
    const ClaimWanted claim{task.directory, wish.fileName, task.onExists, wish.taken, task.bytesTotal.value_or(0)};
    services.disk.run<DiskResult<PartClaimed>>(
        Disk::Length::Short,
        [claim, whole = wish.whole](FileLayer &files) {
            return whole ? claimWhole(files, claim, *whole) : longhaul::claimPart(files, claim);
        },
        [this, guard = QPointer<DownloadManager>(&q), wish, directory = claim.directory](const auto &claimed) {
            if (guard)
                onClaimed(wish, directory, claimed);
        });
}

void DownloadManager::Private::onClaimed(const NameWish &wish, const QString &directory,
                                         const DiskResult<PartClaimed> &claimed)
{
    TaskEntry *entry = entryOf(wish);
    if (!entry) {
        if (claimed)
            abandon(directory, *claimed); // it was paused, cancelled or removed meanwhile
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
        NameWish next = wish;
        next.taken.append(claimed->fileName);
        if (claimed->proof) {
            renameClaim(next, directory, *claimed);
        } else {
            // Two tasks took over the same empty file: it stays with the first. This handle is only a second one.
            services.disk.close(claimed->file);
            claimPart(next);
        }
        return;
    }
    task.partIdentity = claimed->identity;
    if (claimed->proof)
        task.checksum.actual = claimed->proof->digest;
    if (claimed->proof && entry->received.isEmpty())
        persister.touch(wish.id);
    else
        persister.touchReceived(wish.id);
    changed(*entry);
    persister.whenDurable([this, wish, directory, part = *claimed] {
        if (!tasks.find(wish.id)) {
            abandon(directory, part);
            return;
        }
        TaskEntry *named = entryOf(wish);
        // Whole files are published even if a pause was asked for meanwhile, not if they are not wanted any more.
        const bool isUnwanted = named && (named->dropWhenStopped || named->removeWhenStopped);
        if (named && !isUnwanted && named->transfer->usePart(part, wish.fileName))
            return;
        services.disk.close(part.file); // its identity is known: the next run goes on with it
        if (isUnwanted)
            named->transfer->refuseName(StoppedOutcome{});
    });
}

/// What is whole and has no name yet fits any: it is not written once more for another one.
void DownloadManager::Private::renameClaim(const NameWish &wish, const QString &directory, const PartClaimed &claimed)
{
    services.disk.run<DiskResult<NameFound>>(
        Disk::Length::Short,
        [directory, wish](FileLayer &files) {
            return longhaul::findName(files, directory, wish.fileName, OnExists::Rename, wish.taken);
        },
        [this, guard = QPointer<DownloadManager>(&q), wish, directory, claimed](const DiskResult<NameFound> &found) {
            if (!guard)
                return;
            if (!found) {
                services.disk.close(claimed.file);
                onClaimed(wish, directory, std::unexpected(found.error()));
                return;
            }
            PartClaimed renamed = claimed;
            renamed.fileName = found->fileName;
            onClaimed(wish, directory, renamed);
        });
}

void DownloadManager::Private::findName(const NameWish &wish)
{
    const TaskEntry *entry = entryOf(wish);
    if (!entry)
        return;
    const Task &task = entry->task;
    services.disk.run<DiskResult<NameFound>>(
        Disk::Length::Short,
        [directory = task.directory, choice = task.onExists, wish](FileLayer &files) {
            return longhaul::findName(files, directory, wish.fileName, choice, wish.taken);
        },
        [this, guard = QPointer<DownloadManager>(&q), wish](const DiskResult<NameFound> &found) {
            if (guard)
                onNameFound(wish, found);
        });
}

void DownloadManager::Private::onNameFound(const NameWish &wish, const DiskResult<NameFound> &found)
{
    TaskEntry *entry = entryOf(wish);
    if (!entry)
        return;
    if (!found) {
        entry->transfer->refuseName(TroubleOutcome{troubleOf(found.error()), {}, false, {}});
        return;
    }
    if (!takeName(*entry, found->fileName)) {
        NameWish next = wish;
        next.taken.append(found->fileName);
        findName(next);
        return;
    }
    persister.touch(wish.id);
    changed(*entry);
    persister.whenDurable([this, wish, name = found->fileName] {
        if (TaskEntry *named = entryOf(wish))
            named->transfer->useName(name);
    });
}

} // namespace longhaul
