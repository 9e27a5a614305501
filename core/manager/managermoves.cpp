#include "managercore.h"

#include "disk.h"
#include "partmove.h"
#include "transfer.h"

#include <QDir>
#include <QPointer>

#include <algorithm>

namespace longhaul {

namespace {

CommandError notPossible(const QString &message)
{
    return {CommandError::Kind::NotPossible, message};
}

/// Another folder is the way out of it.
bool isAboutFolder(const Task &task)
{
    if (task.state == TaskState::Waiting)
        return task.reason == WaitReason::FolderMissing || task.reason == WaitReason::DiskSpace;
    if (task.state != TaskState::Failed || !task.error)
        return false;
    switch (task.error->code) {
    case FailureCode::Permission:
    case FailureCode::Disk:
    case FailureCode::FileExists:
    case FailureCode::BadName: return true;
    default: return false;
    }
}

QString whyNotMoved(const Task &task, const DiskError &error)
{
    const QString detail = task.directory + QStringLiteral(": ") + error.detail;
    switch (error.kind) {
    case DiskError::Kind::Missing:
    case DiskError::Kind::Changed:
        return QStringLiteral(
                   "what task %1 has fetched cannot be taken along (%2); bring the drive or the folder back, "
                   "or resume the task with --restart first")
            .arg(task.id.value)
            .arg(detail);
    case DiskError::Kind::Full:
        return QStringLiteral("there is no room for task %1 (%2)").arg(task.id.value).arg(error.detail);
    default: return QStringLiteral("task %1 stays in %2").arg(task.id.value).arg(detail);
    }
}

} // namespace

/// The folder is looked at first, off the event loop; one that cannot be used changes nothing.
void DownloadManager::Private::changeFolder(const QList<TaskId> &ids, const QString &directory, Done done)
{
    const auto found = entries(ids);
    if (!found) {
        done(std::unexpected(found.error()));
        return;
    }
    const QString wanted = QDir::cleanPath(directory);
    for (const TaskEntry *entry : *found) {
        const Task &task = entry->task;
        if (task.state == TaskState::Completed) {
            done(std::unexpected(notPossible(
                QStringLiteral("task %1 is finished; move its file with your file manager").arg(task.id.value))));
            return;
        }
        if (entry->folderMove && wanted != task.directory && wanted != entry->folderMove->directory) {
            done(std::unexpected(notPossible(
                QStringLiteral("task %1 is on its way to %2; wait for it, or set its present folder to stop that")
                    .arg(task.id.value)
                    .arg(entry->folderMove->directory))));
            return;
        }
    }
    services.disk.run<DiskResult<void>>(
        Disk::Length::Short, [wanted](FileLayer &files) { return files.checkFolder(wanted); },
        [this, guard = QPointer<DownloadManager>(&q), ids, wanted, done](const DiskResult<void> &usable) {
            if (!guard)
                return;
            if (usable)
                moveAll(ids, wanted, done);
            else
                done(std::unexpected(CommandError{CommandError::Kind::BadParameters,
                                                  QStringLiteral("no files can be made in %1 (%2); choose another "
                                                                 "folder, or make this one first")
                                                      .arg(wanted, usable.error().detail)}));
        });
}

/// Answers when each is in its new folder, or stays where it is; the first refusal is the one that is told.
void DownloadManager::Private::moveAll(const QList<TaskId> &ids, const QString &directory, const Done &done)
{
    struct Sum {
        qsizetype open = 0;
        std::optional<CommandError> error;
    };
    const auto sum = std::make_shared<Sum>(Sum{ids.size(), {}});
    const FolderMove::Done one = [this, sum, done](const std::optional<CommandError> &error) {
        if (error && !sum->error)
            sum->error = error;
        if (--sum->open > 0)
            return;
        if (sum->error)
            done(std::unexpected(*sum->error));
        else
            finish(done);
    };
    for (const TaskId id : ids) {
        if (TaskEntry *entry = tasks.find(id))
            moveOne(*entry, directory, one);
        else
            one({}); // removed meanwhile
    }
}

void DownloadManager::Private::moveOne(TaskEntry &entry, const QString &directory, const FolderMove::Done &done)
{
    if (entry.folderMove) {
        if (directory == entry.task.directory) {
            entry.folderMove->isUnwanted = true;
            entry.folderMove->cancel = true;
        }
        done({});
        return;
    }
    if (directory == entry.task.directory) {
        done({});
        return;
    }
    entry.folderMove = std::make_shared<FolderMove>();
    entry.folderMove->directory = directory;
    entry.folderMove->done = done;
    moving.insert(entry.task.id);
    if (!entry.transfer) {
        takePartAlong(entry);
        return;
    }
    if (isActive(entry.task.state)) { // the part file is the transfer's until it has let go
        step(entry, TaskEvent::PauseAsked);
        step(entry, TaskEvent::ResumeAsked);
    }
}

void DownloadManager::Private::takePartAlong(TaskEntry &entry)
{
    const Task &task = entry.task;
    if (task.state == TaskState::Completed) {
        endMove(entry, notPossible(QStringLiteral("task %1 has finished meanwhile").arg(task.id.value)));
        return;
    }
    if (task.partIdentity.isEmpty()) {
        adoptFolder(entry, {});
        return;
    }
    entry.isPartMoving = true;
    const auto move = entry.folderMove;
    const PartMoveWanted wanted{task.directory, move->directory, task.fileName, task.partIdentity,
                                entry.received, task.onExists,   move->taken};
    if (!beatAlarm->isActive())
        beatAlarm->start(kSampleBeat);
    services.disk.run<DiskResult<PartMoved>>(
        Disk::Length::Long,
        [wanted, move](FileLayer &files) { return givePartSecondPlace(files, wanted, move->cancel, move->copied); },
        [this, guard = QPointer<DownloadManager>(&q), id = task.id](const DiskResult<PartMoved> &moved) {
            if (TaskEntry *owner = guard ? tasks.find(id) : nullptr)
                onPartMoved(*owner, moved);
        });
}

void DownloadManager::Private::onPartMoved(TaskEntry &entry, const DiskResult<PartMoved> &moved)
{
    Task &task = entry.task;
    const auto move = entry.folderMove;
    entry.isPartMoving = false;
    const auto takeBack = [&] {
        if (moved)
            dropPlace(move->directory, moved->fileName, moved->identity);
    };
    if (entry.removeWhenStopped) {
        takeBack();
        removeNow(entry);
        return;
    }
    if (move->isUnwanted) {
        takeBack();
        endMove(entry,
                notPossible(QStringLiteral("task %1 stays in %2, as asked").arg(task.id.value).arg(task.directory)));
        return;
    }
    if (entry.dropWhenStopped) { // cancelled, or to be started again: nothing is to be taken along
        takeBack();
        dropBytesNow(entry);
        adoptFolder(entry, {});
        return;
    }
    if (!moved) {
        if (moved.error().kind == DiskError::Kind::Missing && entry.received.isEmpty()) {
            dropBytesNow(entry);
            adoptFolder(entry, {});
        } else {
            endMove(entry, notPossible(whyNotMoved(task, moved.error())));
        }
        return;
    }
    Task there = task;
    there.directory = move->directory;
    there.fileName = moved->fileName;
    if (const TaskId owner = tasks.ownerOfPath(pathOf(there)); owner.isValid() && owner != task.id) {
        takeBack();
        move->taken.append(moved->fileName);
        takePartAlong(entry);
        return;
    }
    adoptFolder(entry, *moved);
}

/// From here on the new folder is the task's; the first place of the part file goes once the store knows that.
void DownloadManager::Private::adoptFolder(TaskEntry &entry, const std::optional<PartMoved> &moved)
{
    Task &task = entry.task;
    const Task before = task;
    tasks.releasePaths(entry);
    task.directory = entry.folderMove->directory;
    if (moved) {
        task.fileName = moved->fileName;
        task.partIdentity = moved->identity;
        tasks.claimPath(pathOf(task), task.id);
    }
    persister.touchReceived(task.id);
    note(entry, QStringLiteral("The folder is now %1.").arg(task.directory));
    changed(entry);
    if (!moved) {
        endMove(entry, {});
        return;
    }
    // Until that is durable nobody may write to the second place: the first is what a restart would go on with.
    entry.isPartMoving = true;
    persister.whenDurable([this, before] {
        dropPlace(before.directory, before.fileName, before.partIdentity);
        TaskEntry *owner = tasks.find(before.id);
        if (!owner || !owner->folderMove)
            return;
        owner->isPartMoving = false;
        if (owner->removeWhenStopped) {
            removeNow(*owner);
            return;
        }
        if (owner->dropWhenStopped)
            dropBytesNow(*owner);
        endMove(*owner, {});
    });
}

void DownloadManager::Private::dropPlace(const QString &directory, const QString &fileName, const QString &identity)
{
    services.disk.run<bool>(
        Disk::Length::Short,
        [directory, fileName, identity](FileLayer &files) {
            dropPartPlace(files, directory, fileName, identity);
            return true;
        },
        [](bool) {});
}

void DownloadManager::Private::endMove(TaskEntry &entry, const std::optional<CommandError> &error)
{
    const auto move = std::exchange(entry.folderMove, nullptr);
    moving.erase(entry.task.id);
    entry.isPartMoving = false;
    entry.task.movingTo.clear();
    entry.task.bytesMoved = 0;
    if (error)
        note(entry, error->message);
    else if (isAboutFolder(entry.task))
        step(entry, TaskEvent::ResumeAsked);
    changed(entry);
    scheduleSoon();
    move->done(error);
}

/// How far the copies are, for those who look.
void DownloadManager::Private::sampleMoves()
{
    for (const TaskId id : moving) {
        TaskEntry *entry = tasks.find(id);
        if (!entry || !entry->folderMove || !entry->isPartMoving)
            continue;
        const qint64 copied = entry->folderMove->copied;
        if (entry->task.bytesMoved == copied && !entry->task.movingTo.isEmpty())
            continue;
        entry->task.movingTo = entry->folderMove->directory;
        entry->task.bytesMoved = copied;
        changed(*entry);
    }
}

} // namespace longhaul
