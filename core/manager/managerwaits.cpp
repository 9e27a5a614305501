#include "managercore.h"

#include "disk.h"
#include "retrypolicy.h"
#include "transfer.h"

#include <QPointer>

#include <algorithm>

namespace longhaul {

namespace {

constexpr std::chrono::milliseconds kShortest{10};
constexpr qint64 kSpareSpace = 4 * 1024 * 1024; // more than what is missing, so that the database has room too

} // namespace

void DownloadManager::Private::armWait(TaskEntry &entry)
{
    const auto now = services.clock.steady();
    if (entry.waitDue <= now) {
        // From before a restart: the calendar's word, but never longer than a wait can be.
        const qint64 left = entry.task.retryAt.isValid() ? services.clock.wall().msecsTo(entry.task.retryAt) : 0;
        const auto longest = retryDelay(entry.task.reason, entry.task.attempts, std::nullopt, 0);
        entry.waitDue = now + std::clamp(std::chrono::milliseconds(left), std::chrono::milliseconds(0), longest);
    }
    entry.task.retryAt = services.clock.wall().addMSecs((entry.waitDue - now).count());
    changed(entry);
    armWaits();
}

/// One alarm for all: at the earliest of them.
void DownloadManager::Private::armWaits()
{
    std::optional<std::chrono::milliseconds> earliest;
    for (const TaskId id : tasks.waiting()) {
        const TaskEntry *entry = tasks.find(id);
        if (entry && (!earliest || entry->waitDue < *earliest))
            earliest = entry->waitDue;
    }
    if (earliest && !isStopping)
        waitAlarm->start(std::max(*earliest - services.clock.steady(), kShortest));
    else
        waitAlarm->stop();
}

void DownloadManager::Private::onWaitsDue()
{
    const auto now = services.clock.steady();
    for (const TaskId id : std::set<TaskId>(tasks.waiting())) {
        TaskEntry *entry = tasks.find(id);
        if (!entry || entry->waitDue > now)
            continue;
        if (entry->task.reason == WaitReason::DiskSpace || entry->task.reason == WaitReason::FolderMissing) {
            entry->waitDue = now + retryDelay(entry->task.reason, 1, std::nullopt, 0);
            entry->task.retryAt = {}; // it is not tried at a time, but when the thing is there
            lookWhetherOver(*entry);
        } else {
            entry->waitedFor += retryDelay(entry->task.reason, entry->task.attempts, std::nullopt, 0);
            step(*entry, TaskEvent::WaitOver);
        }
    }
    armWaits();
}

/// A folder or space that is missing is looked for without starting anything.
void DownloadManager::Private::lookWhetherOver(TaskEntry &entry)
{
    const Task &task = entry.task;
    const qint64 missing = task.bytesTotal.value_or(0) - entry.received.byteCount() + kSpareSpace;
    services.disk.run<DiskResult<qint64>>(
        Disk::Length::Short,
        [directory = task.directory](FileLayer &files) -> DiskResult<qint64> {
            if (const auto folder = files.checkFolder(directory); !folder)
                return std::unexpected(folder.error());
            return files.freeSpace(directory);
        },
        [this, guard = QPointer<DownloadManager>(&q), id = task.id, missing](const DiskResult<qint64> &space) {
            TaskEntry *waiting = guard ? tasks.find(id) : nullptr;
            if (!waiting || waiting->task.state != TaskState::Waiting)
                return;
            const bool isThere = space && (waiting->task.reason != WaitReason::DiskSpace || *space >= missing);
            const bool needsPerson = !space && space.error().kind == DiskError::Kind::Permission;
            if (isThere || needsPerson)
                step(*waiting, TaskEvent::WaitOver);
        });
}

void DownloadManager::Private::networkCameBack()
{
    for (const TaskId id : std::set<TaskId>(tasks.waiting())) {
        TaskEntry *entry = tasks.find(id);
        if (entry && (entry->task.reason == WaitReason::Network || entry->task.reason == WaitReason::Retry))
            step(*entry, TaskEvent::WaitOver);
    }
    armWaits();
}

} // namespace longhaul
