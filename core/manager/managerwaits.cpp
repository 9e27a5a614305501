#include "managercore.h"

#include "disk.h"
#include "retryafter.h"
#include "retrypolicy.h"
#include "transfer.h"

#include <QPointer>

#include <algorithm>

namespace longhaul {

namespace {

constexpr std::chrono::milliseconds kShortest{10};
constexpr qint64 kSpareSpace = 4 * 1024 * 1024; // more than what is missing, so that the database has room too

/// What is left of a wait from before a restart: the calendar's word, but never longer than such a wait can be.
std::chrono::milliseconds restOfWait(const Task &task, const QDateTime &now)
{
    if (!task.retryAt.isValid())
        return std::chrono::milliseconds(0);
    // A busy server has named its time itself. A clock from before the task began is wrong, and its word counts less.
    const bool isNamed = task.reason == WaitReason::ServerBusy && now >= task.startedAt;
    const auto longest = isNamed ? std::chrono::milliseconds(kLongestRetryAfter)
                                 : retryDelay(task.reason, task.attempts, std::nullopt, 0);
    return std::clamp(std::chrono::milliseconds(now.msecsTo(task.retryAt)), std::chrono::milliseconds(0), longest);
}

} // namespace

void DownloadManager::Private::armWait(TaskEntry &entry)
{
    const auto now = services.clock.steady();
    if (entry.waitDue <= now)
        entry.waitDue = now + restOfWait(entry.task, services.clock.wall());
    entry.task.retryAt = services.clock.wall().addMSecs((entry.waitDue - now).count());
    changed(entry);
    waits.emplace(entry.waitDue, entry.task.id);
    armWaits();
}

/// One alarm for all: at the earliest of them.
void DownloadManager::Private::armWaits()
{
    if (!waits.empty() && !isStopping)
        waitAlarm->start(std::max(waits.begin()->first - services.clock.steady(), kShortest));
    else
        waitAlarm->stop();
}

void DownloadManager::Private::onWaitsDue()
{
    const auto now = services.clock.steady();
    while (!waits.empty() && waits.begin()->first <= now) {
        const auto [due, id] = *waits.begin();
        waits.erase(waits.begin());
        TaskEntry *entry = tasks.find(id);
        if (!entry || entry->task.state != TaskState::Waiting || entry->waitDue != due)
            continue; // it waits no longer, or for another time
        if (entry->task.reason == WaitReason::DiskSpace || entry->task.reason == WaitReason::FolderMissing) {
            entry->waitDue = now + retryDelay(entry->task.reason, 1, std::nullopt, 0);
            entry->task.retryAt = {}; // it is not tried at a time, but when the thing is there
            waits.emplace(entry->waitDue, id);
            lookWhetherOver(*entry);
        } else if (entry->task.reason == WaitReason::Keyring) {
            entry->waitDue = now + retryDelay(entry->task.reason, 1, std::nullopt, 0);
            entry->task.retryAt = {};
            waits.emplace(entry->waitDue, id);
            lookIntoKeyring(*entry);
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
        [task](FileLayer &files) -> DiskResult<qint64> {
            if (const auto place = checkPlace(files, task); !place)
                return std::unexpected(place.error());
            return files.freeSpace(task.directory);
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
}

} // namespace longhaul
