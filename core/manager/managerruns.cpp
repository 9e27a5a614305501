#include "managercore.h"

#include "disk.h"
#include "log.h"
#include "retrypolicy.h"
#include "transfer.h"

#include <QPointer>

#include <algorithm>

namespace longhaul {

namespace {

constexpr int kLookAhead = 200;    // queued tasks looked at for one place
constexpr int kMostFinishing = 32; // beside the active ones
constexpr int kMostSameEnds = 3;

QString defaultUserAgent()
{
    return QStringLiteral("Longhaul/" LONGHAUL_VERSION);
}

} // namespace

void DownloadManager::Private::scheduleSoon()
{
    if (std::exchange(scheduleAsked, true))
        return;
    QMetaObject::invokeMethod(
        &q,
        [this] {
            scheduleAsked = false;
            schedule();
        },
        Qt::QueuedConnection);
}

void DownloadManager::Private::schedule()
{
    if (isStopping || !isStarted)
        return;
    // Who only waits for the disk leaves its place on the network to the next, up to a bound.
    const int onNetwork = tasks.counts().value(TaskState::Connecting) + tasks.counts().value(TaskState::Downloading);
    const int places = std::min(settings.maxActive - onNetwork,
                                settings.maxActive + kMostFinishing - static_cast<int>(tasks.active().size()));
    std::set<TaskId> heldNow;
    if (places > 0)
        startQueued(places, heldNow);
    tellHeld(std::move(heldNow));
}

/// Starts who comes first; `heldNow` gets those that would have started had their host a connection to spare.
void DownloadManager::Private::startQueued(int places, std::set<TaskId> &heldNow)
{
    QHash<QString, int> fetchers = fetchersByOrigin();
    for (const TaskId id : tasks.firstQueued(places + kLookAhead)) {
        TaskEntry *entry = tasks.find(id);
        if (!entry || entry->transfer || entry->isPartMoving || entry->folderMove)
            continue; // still being let go
        if (failsAtOnce(*entry)) {
            scheduleSoon(); // those behind it may not have been looked at
            continue;
        }
        if (waitsForKeyring(*entry))
            continue;
        int &ofItsHost = fetchers[entry->origin()];
        if (ofItsHost >= settings.connectionsPerHost) {
            heldNow.insert(id);
            continue;
        }
        ++ofItsHost;
        step(*entry, TaskEvent::Started);
        if (--places <= 0)
            return;
    }
}

void DownloadManager::Private::tellHeld(std::set<TaskId> heldNow)
{
    const auto tell = [this](TaskId id, bool isHeld) {
        TaskEntry *entry = tasks.find(id);
        if (!entry || entry->task.hostIsFull == isHeld)
            return;
        entry->task.hostIsFull = isHeld;
        changed(*entry);
    };
    held.swap(heldNow); // now `heldNow` is what was held before
    for (const TaskId id : heldNow) {
        if (!held.contains(id))
            tell(id, false);
    }
    for (const TaskId id : held)
        tell(id, true);
}

/// A link that no transfer can be made from.
bool DownloadManager::Private::failsAtOnce(TaskEntry &entry)
{
    const QString scheme = entry.task.url.scheme();
    if (scheme == QLatin1String("http") || scheme == QLatin1String("https"))
        return false;
    entry.task.error = Failure{FailureCode::UnsupportedProtocol, scheme};
    note(entry, QStringLiteral("Failed (%1): %2").arg(failureName(FailureCode::UnsupportedProtocol), scheme));
    step(entry, TaskEvent::FinalTrouble);
    return true;
}

TransferJob DownloadManager::Private::jobFor(const TaskEntry &entry)
{
    TransferJob job;
    job.task = entry.task;
    job.received = entry.received;
    job.signIn = signIns.find(entry.task.id, entry.origin(), entry.task.userName);
    job.secretHeaders = secretHeaders.value(entry.task.id);
    job.connectionCeiling = shareOut(entry);
    job.connectionsFound = connectionsFound.value(entry.origin(), 1);
    job.userAgent = settings.userAgent.isEmpty() ? defaultUserAgent() : settings.userAgent;
    job.proxy = settings.proxy;
    job.proxyPassword = proxyPassword();
    job.certificates = certificates;
    job.serverTime = settings.serverTime;
    job.preallocation = settings.preallocation;
    return job;
}

void DownloadManager::Private::startTransfer(TaskEntry &entry)
{
    const TaskId id = entry.task.id;
    auto &account = accounts[id];
    if (!account)
        account = bandwidth.open(entry.task.limit);
    ++entry.task.attempts;
    if (!entry.task.startedAt.isValid())
        entry.task.startedAt = services.clock.wall();
    entry.isStopping = false;
    entry.transfer = std::make_unique<Transfer>(
        Transfer::Services{services.gateway, services.disk, services.clock, account}, jobFor(entry));
    tasks.updateActivity(entry);
    connectTransfer(id, *entry.transfer);
    entry.transfer->start();
    if (!beatAlarm->isActive())
        beatAlarm->start(kSampleBeat);
    tellActivity();
}

void DownloadManager::Private::tellActivity()
{
    const bool isActiveNow = !tasks.active().empty();
    if (std::exchange(wasActive, isActiveNow) != isActiveNow)
        emit q.activityChanged(isActiveNow);
}

void DownloadManager::Private::connectTransfer(TaskId id, Transfer &transfer)
{
    const auto with = [this, id](auto act) {
        if (TaskEntry *entry = tasks.find(id))
            act(*entry);
    };
    QObject::connect(&transfer, &Transfer::factsLearnt, &q, [this, with](const TransferFacts &facts) {
        with([&](TaskEntry &entry) { onFacts(entry, facts); });
    });
    QObject::connect(&transfer, &Transfer::partWanted, &q,
                     [this, with](const QString &proposed, const std::optional<GatheredFile> &whole) {
                         with([&](TaskEntry &entry) {
                             const bool chosen = entry.task.nameIsFixed && !entry.task.fileName.isEmpty();
                             const QString name = chosen ? entry.task.fileName : proposed;
                             claimPart({entry.task.id, entry.transfer.get(), name, ownedNames(entry, name), whole});
                         });
                     });
    QObject::connect(&transfer, &Transfer::nameWanted, &q, [this, with](const QString &proposed) {
        with([&](TaskEntry &entry) {
            findName({entry.task.id, entry.transfer.get(), proposed, ownedNames(entry, proposed), {}});
        });
    });
    QObject::connect(&transfer, &Transfer::downloading, &q,
                     [this, with] { with([&](TaskEntry &entry) { step(entry, TaskEvent::HeadAccepted); }); });
    QObject::connect(&transfer, &Transfer::verifying, &q, [this, with] {
        with([&](TaskEntry &entry) {
            sample(entry);
            step(entry, TaskEvent::BytesComplete);
            scheduleSoon();
        });
    });
    QObject::connect(&transfer, &Transfer::checkpointReached, &q, [this, with](const RangeSet &received) {
        with([&](TaskEntry &entry) { onCheckpoint(entry, received); });
    });
    QObject::connect(&transfer, &Transfer::checksumLearnt, &q, [this, with](const Checksum &checksum) {
        with([&](TaskEntry &entry) {
            entry.task.checksum = checksum;
            persister.touch(entry.task.id);
            changed(entry);
        });
    });
    QObject::connect(&transfer, &Transfer::startedOver, &q, [this, with] {
        with([&](TaskEntry &entry) {
            entry.task.bytesReceived = 0;
            changed(entry);
        });
    });
    QObject::connect(&transfer, &Transfer::proved, &q,
                     [this, with](const RangeSet &received, const QByteArray &digest) {
                         with([&](TaskEntry &entry) { onProved(entry, received, digest); });
                     });
    QObject::connect(&transfer, &Transfer::noted, &q,
                     [this, with](const QString &line) { with([&](TaskEntry &entry) { note(entry, line); }); });
    QObject::connect(&transfer, &Transfer::ended, &q,
                     [this, id](const TransferOutcome &outcome) { onEnded(id, outcome); });
}

void DownloadManager::Private::onFacts(TaskEntry &entry, const TransferFacts &facts)
{
    Task &task = entry.task;
    task.finalUrl = facts.finalUrl;
    task.bytesTotal = facts.total;
    task.resumable = facts.resumable;
    task.validator = facts.validator;
    entry.answer().redirects = facts.redirects;
    entry.answer().headers = facts.headers;
    for (const QUrl &hop : facts.redirects)
        note(entry, QStringLiteral("Redirected to %1").arg(redacted(hop)));
    persister.touchLate(task.id); // a name, or bytes, are kept together with it
    changed(entry);
}

void DownloadManager::Private::onCheckpoint(TaskEntry &entry, const RangeSet &received)
{
    if (received.byteCount() > entry.received.byteCount()) {
        // Bytes came: whatever was wrong before is over.
        entry.task.attempts = 1;
        entry.task.troubleSince = {};
        entry.waitedFor = {};
    }
    entry.received = received;
    if (entry.transfer)
        entry.task.bytesReceived = entry.transfer->bytesWritten();
    persister.touchProgress(entry.task.id);
}

void DownloadManager::Private::onProved(TaskEntry &entry, const RangeSet &received, const QByteArray &digest)
{
    entry.received = received;
    entry.task.bytesReceived = received.byteCount();
    entry.task.bytesTotal = entry.task.bytesReceived;
    entry.task.checksum.actual = digest;
    persister.touchReceived(entry.task.id);
    changed(entry);
    persister.whenDurable([this, id = entry.task.id] {
        if (TaskEntry *proved = tasks.find(id); proved && proved->transfer)
            proved->transfer->publish();
    });
}

void DownloadManager::Private::onEnded(TaskId id, const TransferOutcome &outcome)
{
    TaskEntry *entry = tasks.find(id);
    if (!entry || !entry->transfer)
        return;
    learnHost(*entry, *entry->transfer);
    if (!entry->transfer->mayBeNamed() && isWholeIdentity(entry->task.partIdentity))
        entry->task.partIdentity.clear();     // nobody shall be taken for that file
    entry->transfer.release()->deleteLater(); // we are in its signal
    entry->isStopping = false;
    tasks.updateActivity(*entry);
    if (const auto *published = std::get_if<PublishedOutcome>(&outcome)) {
        onPublished(*entry, *published);
    } else if (const auto *trouble = std::get_if<TroubleOutcome>(&outcome)) {
        onTrouble(*entry, *trouble);
    } else {
        entry->received = std::get<StoppedOutcome>(outcome).received;
        entry->task.bytesReceived = entry->received.byteCount();
        persister.touchReceived(id);
    }
    afterTransfer(*entry);
}

void DownloadManager::Private::afterTransfer(TaskEntry &entry)
{
    if (entry.removeWhenStopped) {
        removeNow(entry);
    } else {
        if (entry.dropWhenStopped && entry.task.state != TaskState::Completed)
            dropBytesNow(entry);
        entry.dropWhenStopped = false;
        changed(entry);
        if (entry.folderMove && !entry.isPartMoving)
            takePartAlong(entry);
    }
    scheduleSoon();
    stopIfQuiet();
}

void DownloadManager::Private::onPublished(TaskEntry &entry, const PublishedOutcome &outcome)
{
    Task &task = entry.task;
    task.fileName = outcome.fileName;
    task.completedAt = services.clock.wall();
    if (!outcome.digest.isEmpty())
        task.checksum.actual = outcome.digest;
    if (outcome.keptExisting) {
        note(entry, QStringLiteral("A file of that name was there already; it was kept, nothing was downloaded."));
    } else {
        // A small file is first claimed now: until it had its name, a death would have taken it along.
        if (task.bytesTotal)
            entry.received.insert({0, *task.bytesTotal});
        task.bytesReceived = entry.received.byteCount();
        note(entry, QStringLiteral("Finished: %1 bytes.").arg(task.bytesReceived));
    }
    tasks.releasePaths(entry);
    step(entry, TaskEvent::Published);
    persister.touchReceived(task.id);
}

void DownloadManager::Private::onTrouble(TaskEntry &entry, const TroubleOutcome &outcome)
{
    Task &task = entry.task;
    Trouble trouble = outcome.trouble;
    entry.received = outcome.received;
    task.bytesReceived = outcome.received.byteCount();
    persister.touchReceived(task.id);
    if (!outcome.digest.isEmpty())
        task.checksum.actual = outcome.digest;
    if (outcome.madeProgress) {
        task.attempts = 1;
        task.troubleSince = {};
        entry.waitedFor = {};
    }
    // Where a server cannot go on in the middle, each try is a whole one: the same end again and again is its own.
    entry.sameEnds = task.bytesReceived == entry.lastEnd && task.bytesReceived > 0 ? entry.sameEnds + 1 : 0;
    entry.lastEnd = task.bytesReceived;
    if (trouble.reason == WaitReason::Retry && task.resumable != true && entry.sameEnds >= kMostSameEnds) {
        trouble = Trouble::permanent(FailureCode::LengthMismatch,
                                     QStringLiteral("the server always stops after %1 bytes").arg(task.bytesReceived));
    }
    const bool looksOnly = trouble.reason == WaitReason::DiskSpace || trouble.reason == WaitReason::FolderMissing;
    if (trouble.isTemporary() && !looksOnly && entry.waitedFor >= std::chrono::seconds(settings.retryPeriodSeconds))
        trouble = Trouble::permanent(FailureCode::GaveUp, trouble.detail);
    if (!task.troubleSince.isValid())
        task.troubleSince = services.clock.wall();
    if (!isActive(task.state))
        return; // somebody paused or cancelled it meanwhile
    if (trouble.certificate)
        entry.answer().certificate = trouble.certificate;
    else
        entry.forgetCertificate();
    if (canTryRememberedSignIn(entry, trouble)) {
        note(entry, QStringLiteral("The server asks for a sign-in; one is remembered."));
        task.reason = WaitReason::Keyring;
        entry.waitDue = {};
        step(entry, TaskEvent::HealableTrouble);
        return;
    }
    if (trouble.isTemporary()) {
        task.reason = trouble.reason;
        entry.waitDue = services.clock.steady()
                        + retryDelay(trouble.reason, task.attempts, trouble.retryAfter,
                                     static_cast<double>(task.id.value % 16) / 16);
        note(entry, QStringLiteral("Waiting (%1): %2").arg(reasonName(trouble.reason), trouble.detail));
        step(entry, TaskEvent::HealableTrouble);
    } else {
        task.error = trouble.failure();
        note(entry, QStringLiteral("Failed (%1): %2").arg(failureName(trouble.code), trouble.detail));
        step(entry, TaskEvent::FinalTrouble);
    }
}

void DownloadManager::Private::learnHost(const TaskEntry &entry, const Transfer &transfer)
{
    if (const auto found = transfer.foundConnections()) {
        int &known = connectionsFound[entry.origin()];
        known = found->isMost ? found->connections : std::max(known, found->connections);
    }
    const int limit = transfer.learntHostLimit();
    if (limit <= 0)
        return;
    const HostRecord record{entry.origin(), limit, services.clock.wall()};
    hosts.insert(record.origin, record);
    persister.keepHost(record);
}

void DownloadManager::Private::sample(TaskEntry &entry)
{
    if (!entry.transfer)
        return;
    Task &task = entry.task;
    const Task before = task;
    task.bytesReceived = entry.transfer->bytesWritten();
    task.speed = task.state == TaskState::Downloading ? entry.transfer->speed() : 0;
    task.connections = entry.transfer->connections();
    task.etaSeconds.reset();
    if (task.speed > 0 && task.bytesTotal)
        task.etaSeconds = (*task.bytesTotal - task.bytesReceived + task.speed - 1) / task.speed;
    if (task != before)
        changed(entry);
}

void DownloadManager::Private::beat()
{
    for (const TaskId id : std::set<TaskId>(tasks.active())) {
        if (TaskEntry *entry = tasks.find(id))
            sample(*entry);
    }
    shareOutAll();
    sampleMoves();
    if (!tasks.active().empty() || !moving.empty())
        beatAlarm->start(kSampleBeat);
    tellActivity();
}

} // namespace longhaul
