// Who gets how many of the connections that a host is given.
#include "connectionshares.h"
#include "managercore.h"
#include "transfer.h"

#include <QSet>

#include <algorithm>

namespace longhaul {

namespace {

constexpr int kHostMemoryDays = 7;

} // namespace

/// Tasks that fetch from each host; who only waits for the disk needs no connection.
QHash<QString, int> DownloadManager::Private::fetchersByOrigin() const
{
    QHash<QString, int> fetchers;
    for (const TaskId id : tasks.active()) {
        const TaskEntry *entry = tasks.find(id);
        if (entry && entry->transfer && entry->task.state != TaskState::Verifying)
            ++fetchers[entry->origin()];
    }
    return fetchers;
}

/// The most that a task may have, were it alone with its host.
int DownloadManager::Private::mostConnections(const TaskEntry &entry) const
{
    const int wanted = entry.task.connectionsWanted;
    int most = wanted > 0 ? wanted : settings.connections;
    const auto known = hosts.constFind(entry.origin());
    if (known != hosts.cend() && known->connectionLimit > 0
        && known->learntAt.daysTo(services.clock.wall()) < kHostMemoryDays)
        most = std::min(most, known->connectionLimit);
    return std::max(1, most);
}

/// By task, of those at the origin of `entry`; it may be one that has no transfer yet.
std::map<TaskId, int> DownloadManager::Private::connectionShares(const TaskEntry &entry) const
{
    std::map<TaskId, int> result;
    std::vector<ConnectionWish> wishes;
    for (const TaskId id : tasks.active()) {
        const TaskEntry *other = tasks.find(id);
        if (!other || other->origin() != entry.origin())
            continue;
        const bool fetches = other->transfer && other->task.state != TaskState::Verifying;
        if (!fetches && other != &entry)
            continue;
        const int most = mostConnections(*other);
        wishes.push_back({other->transfer ? other->transfer->usefulConnections(most) : 1, most});
        result.emplace(id, 1);
    }
    const std::vector<int> shares = shareConnections(wishes, settings.connectionsPerHost);
    std::size_t next = 0;
    for (auto &[id, share] : result)
        share = shares[next++];
    return result;
}

/// Every task at the origin of `entry` gets its share, and those above theirs give back.
int DownloadManager::Private::shareOut(const TaskEntry &entry)
{
    const auto shares = connectionShares(entry);
    for (const auto &[id, share] : shares) {
        if (const TaskEntry *other = tasks.find(id); other && other != &entry && other->transfer)
            other->transfer->setConnectionCeiling(share);
    }
    const auto own = shares.find(entry.task.id);
    return own == shares.end() ? 1 : own->second;
}

void DownloadManager::Private::shareOutAll()
{
    QSet<QString> origins;
    for (const TaskId id : std::set<TaskId>(tasks.active())) {
        const TaskEntry *entry = tasks.find(id);
        const bool fetches = entry && entry->transfer && entry->task.state != TaskState::Verifying;
        if (!fetches || origins.contains(entry->origin()))
            continue;
        origins.insert(entry->origin());
        entry->transfer->setConnectionCeiling(shareOut(*entry));
    }
}

} // namespace longhaul
