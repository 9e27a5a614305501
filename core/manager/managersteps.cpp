#include "managercore.h"

#include "disk.h"
#include "log.h"
#include "oldpart.h"
#include "transfer.h"

#include <QPointer>

#include <utility>

namespace longhaul {

void DownloadManager::Private::step(TaskEntry &entry, TaskEvent event)
{
    const TaskState before = entry.task.state;
    const TaskStep next = nextStep(before, event);
    if (next.state != before) {
        tasks.setState(entry, next.state);
        if (next.state != TaskState::Waiting) {
            entry.task.reason = WaitReason::None;
            entry.task.retryAt = {};
        }
        if (next.state != TaskState::Waiting && next.state != TaskState::Failed) {
            entry.task.error.reset();
            entry.forgetCertificate();
        }
        if (!isActive(next.state)) {
            entry.task.speed = 0;
            entry.task.etaSeconds.reset();
            entry.task.connections = 0;
        }
        if (isActive(next.state) && isActive(before))
            qCDebug(logManager) << "task" << entry.task.id.value << stateName(before) << "->" << stateName(next.state);
        else
            qCInfo(logManager) << "task" << entry.task.id.value << stateName(before) << "->" << stateName(next.state);
        // That it is active, and in which way, need not survive: a restart begins at `Queued` whatever was kept.
        if (isActive(next.state))
            persister.touchLate(entry.task.id);
        else
            persister.touch(entry.task.id);
        changed(entry);
    }
    for (const TaskEffect effect : next.effects)
        perform(entry, effect);
}

void DownloadManager::Private::perform(TaskEntry &entry, TaskEffect effect)
{
    switch (effect) {
    case TaskEffect::StopTransfer:
        if (entry.transfer && !entry.isStopping) {
            entry.isStopping = true;
            entry.transfer->stop();
        }
        break;
    case TaskEffect::DropBytes: dropBytes(entry); break;
    case TaskEffect::ForgetTrouble:
        entry.task.attempts = 0;
        entry.task.troubleSince = {};
        entry.waitedFor = {};
        entry.sameEnds = 0;
        entry.lastEnd = -1;
        persister.touch(entry.task.id);
        break;
    case TaskEffect::StartTransfer: startTransfer(entry); break;
    case TaskEffect::AskForPlace: scheduleSoon(); break;
    case TaskEffect::ArmWait: armWait(entry); break;
    case TaskEffect::TellCompleted: postEvent(entry, EventKind::Completed); break;
    case TaskEffect::TellFailed: {
        const bool fileChanged = entry.task.error && entry.task.error->code == FailureCode::FileChanged;
        postEvent(entry, fileChanged ? EventKind::FileChanged : EventKind::Failed);
        break;
    }
    }
}

/// While a transfer runs, the part file is its own; while it is moved, it has two places.
void DownloadManager::Private::dropBytes(TaskEntry &entry)
{
    if (entry.folderMove)
        entry.folderMove->cancel = true;
    if (entry.transfer || (entry.folderMove && entry.isPartMoving))
        entry.dropWhenStopped = true;
    else
        dropBytesNow(entry);
}

void DownloadManager::Private::dropBytesNow(TaskEntry &entry)
{
    entry.dropWhenStopped = false;
    Task &task = entry.task;
    const bool keepsOldPart = std::exchange(entry.keepsOldPart, false);
    if (!task.partIdentity.isEmpty() && keepsOldPart)
        keepPartFile(entry);
    else if (!task.partIdentity.isEmpty())
        dropPartFile(entry);
    tasks.releasePaths(entry);
    entry.received.clear();
    if (entry.lastAnswer)
        entry.lastAnswer->redirects.clear();
    task.bytesReceived = 0;
    task.bytesTotal.reset();
    task.validator = {};
    task.partIdentity.clear();
    task.finalUrl = {};
    task.resumable.reset();
    task.startedAt = {};
    task.completedAt = {};
    task.checksum = asAskedFor(task.checksum);
    if (!task.nameIsFixed)
        task.fileName.clear();
    persister.touchReceived(task.id);
    changed(entry);
}

void DownloadManager::Private::dropPartFile(TaskEntry &entry)
{
    const Task &task = entry.task;
    services.disk.run<DiskResult<void>>(
        Disk::Length::Short,
        [path = partPath(task.directory, task.fileName), identity = task.partIdentity](FileLayer &files) {
            const auto facts = files.factsOf(path);
            // Only the file that this task made; somebody else's of the same name stays.
            return facts && isPart(*facts, identity) ? files.remove(path) : DiskResult<void>();
        },
        [id = task.id](const DiskResult<void> &result) {
            if (!result)
                qCWarning(logManager) << "task" << id.value << "part file not deleted:" << result.error().detail;
        });
}

/// From now on it is the user's. The next transfer waits for it, so that it gets the old name.
void DownloadManager::Private::keepPartFile(TaskEntry &entry)
{
    const Task &task = entry.task;
    entry.isPartMoving = true;
    services.disk.run<DiskResult<QString>>(
        Disk::Length::Short,
        [directory = task.directory, name = task.fileName, identity = task.partIdentity](FileLayer &files) {
            return keepOldPart(files, directory, name, identity);
        },
        [this, guard = QPointer<DownloadManager>(&q), id = task.id](const DiskResult<QString> &kept) {
            TaskEntry *owner = guard ? tasks.find(id) : nullptr;
            if (!owner)
                return;
            owner->isPartMoving = false;
            note(*owner, kept ? QStringLiteral("The old part is kept as \"%1\".").arg(*kept)
                              : QStringLiteral("The old part stays where it is: ") + kept.error().detail);
            scheduleSoon();
        });
}

void DownloadManager::Private::removeNow(TaskEntry &entry)
{
    const TaskId id = entry.task.id;
    if (entry.folderMove)
        endMove(entry, CommandError{CommandError::Kind::NotPossible, QStringLiteral("the task was removed")});
    if (entry.task.state == TaskState::Completed) {
        if (entry.deleteFileToo) {
            services.disk.run<DiskResult<void>>(
                Disk::Length::Short, [path = pathOf(entry.task)](FileLayer &files) { return files.remove(path); },
                [](const DiskResult<void> &) {});
        }
    } else {
        dropBytesNow(entry);
    }
    postEvent(entry, EventKind::Removed);
    persister.forget(id);
    signIns.drop(id);
    secretHeaders.remove(id);
    accounts.remove(id);
    tasks.remove(id);
    emit q.taskRemoved(id);
}

void DownloadManager::Private::postEvent(const TaskEntry &entry, EventKind kind)
{
    Event event;
    event.seq = ++lastEventSeq;
    event.session = entry.task.session;
    event.kind = kind;
    event.task = entry.task.id;
    event.at = services.clock.wall();
    event.path = pathOf(entry.task);
    if (kind == EventKind::Failed || kind == EventKind::FileChanged)
        event.error = entry.task.error;
    persister.touch(entry.task.id); // in the same batch
    persister.post(event);
}

void DownloadManager::Private::note(const TaskEntry &entry, const QString &line)
{
    qCInfo(logManager) << "task" << entry.task.id.value << line;
    persister.note({entry.task.id, services.clock.wall(), line});
}

void DownloadManager::Private::changed(const TaskEntry &entry)
{
    if (isStarted)
        emit q.taskChanged(entry.task.id);
}

} // namespace longhaul
