#include "downloadmanager.h"

#include "disk.h"
#include "filemap.h"
#include "linkaddress.h"
#include "log.h"
#include "managercore.h"
#include "requestmaker.h"
#include "transfer.h"

#include <QPointer>

#include <algorithm>

namespace longhaul {

namespace {

CommandError badParameters(const QString &message)
{
    return {CommandError::Kind::BadParameters, message};
}

QString words(const Failure &failure)
{
    const QString message = failureMessage(failure.code);
    return failure.detail.isEmpty() ? message : QStringLiteral("%1 (%2)").arg(message, failure.detail);
}

} // namespace

DownloadManager::Private::Private(DownloadManager &manager, const Services &s)
    : q(manager)
    , services(s)
    , persister(s.store, tasks, s.clock)
    , bandwidth(s.clock)
    , linkProbe(s.gateway, s.clock)
    , pageReader(s.gateway, s.clock)
    , secrets(s.secrets ? *s.secrets : noSecrets)
    , signIns(secrets, [this](const QString &key, const QString &value) { persister.keepSetting(key, value); })
    , beatAlarm(s.clock.makeAlarm([this] { beat(); }))
    , waitAlarm(s.clock.makeAlarm([this] { onWaitsDue(); }))
{
}

DownloadManager::DownloadManager(Services services, QString defaultDirectory, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, services))
{
    d->defaultDirectory = std::move(defaultDirectory);
    d->settings.directory = d->defaultDirectory;
    connect(&d->persister, &Persister::eventDurable, this, &DownloadManager::eventPosted);
    connect(&d->persister, &Persister::storeTroubled, this, [this](const Failure &failure) {
        emit noticePosted({QStringLiteral("store-trouble"),
                           QStringLiteral("The agent cannot write its own list (%1). Make room on its disk; it tries "
                                          "again by itself.")
                               .arg(failure.detail)});
    });
    connect(&d->signIns, &SignInKeeper::settled, this, [this] { d->lookIntoKeyringAgain(); });
    connect(&d->secrets, &SecretStore::mayAnswerNow, this, [this] { d->lookIntoKeyringAgain(); });
    connect(&d->persister, &Persister::storeHealed, this, [this] {
        emit noticePosted({QStringLiteral("store-healed"), QStringLiteral("The agent can write its own list again.")});
    });
}

DownloadManager::~DownloadManager() = default;

void DownloadManager::start(const StoreContents &contents)
{
    d->lastTaskId = contents.lastTaskId;
    d->lastEventSeq = contents.lastEventSeq;
    for (auto it = contents.settings.cbegin(); it != contents.settings.cend(); ++it) {
        if (d->signIns.load(it.key(), it.value()) || d->loadCertificateRule(it.key(), it.value()))
            continue;
        const auto changed = withSetting(d->settings, it.key(), it.value());
        if (changed)
            d->settings = *changed;
        else
            qCWarning(logManager) << "a stored setting was left out:" << changed.error();
    }
    d->applySettings();
    for (const HostRecord &host : contents.hosts)
        d->hosts.insert(host.origin, host);
    for (const StoredTask &stored : contents.tasks) {
        TaskEntry &entry = d->tasks.insert(stored.task, stored.received);
        entry.task.speed = 0;
        entry.task.connections = 0;
        entry.task.etaSeconds.reset();
        if (entry.task.state != TaskState::Completed)
            entry.task.bytesReceived = entry.received.byteCount();
        d->lastTaskId = std::max(d->lastTaskId, stored.task.id.value);
        // A try that ended with the agent did not fail: it makes no later wait longer.
        if (isActive(entry.task.state))
            entry.task.attempts = std::max(0, entry.task.attempts - 1);
        d->step(entry, TaskEvent::AgentRestarted);
    }
    d->isStarted = true;
    d->scheduleSoon();
}

void DownloadManager::stop(std::function<void()> stopped)
{
    d->isStopping = true;
    d->stopped = std::move(stopped);
    d->waitAlarm->stop();
    for (const TaskId id : std::set<TaskId>(d->tasks.active())) {
        TaskEntry *entry = d->tasks.find(id);
        if (entry && entry->transfer && !entry->isStopping) {
            entry->isStopping = true;
            entry->transfer->stop();
        }
    }
    for (const TaskId id : d->moving) {
        if (const TaskEntry *entry = d->tasks.find(id); entry && entry->folderMove)
            entry->folderMove->cancel = true; // the task stays where it is
    }
    d->stopIfQuiet();
}

void DownloadManager::Private::stopIfQuiet()
{
    if (!isStopping || !stopped)
        return;
    for (const TaskId id : tasks.active()) {
        const TaskEntry *entry = tasks.find(id);
        if (entry && entry->transfer)
            return;
    }
    persister.whenTried([done = std::exchange(stopped, nullptr)](const auto &) { done(); });
}

const Task *DownloadManager::find(TaskId id) const
{
    const TaskEntry *entry = d->tasks.find(id);
    return entry ? &entry->task : nullptr;
}

const QList<TaskId> &DownloadManager::order() const
{
    return d->tasks.order();
}

Totals DownloadManager::totals() const
{
    Totals totals;
    totals.byState = d->tasks.counts();
    for (const TaskId id : d->tasks.active()) {
        if (const TaskEntry *entry = d->tasks.find(id))
            totals.speed += entry->task.speed;
    }
    return totals;
}

const Settings &DownloadManager::settings() const
{
    return d->settings;
}

void DownloadManager::Private::applySettings()
{
    if (settings.directory.isEmpty())
        settings.directory = defaultDirectory;
    bandwidth.setGlobalLimit(settings.limit);
    if (isStarted)
        scheduleSoon();
}

std::expected<std::vector<TaskEntry *>, CommandError> DownloadManager::Private::entries(const QList<TaskId> &ids)
{
    std::vector<TaskEntry *> found;
    found.reserve(static_cast<std::size_t>(ids.size()));
    for (const TaskId id : ids) {
        TaskEntry *entry = tasks.find(id);
        if (!entry) {
            return std::unexpected(
                CommandError{CommandError::Kind::NoSuchTask, QStringLiteral("there is no task %1").arg(id.value)});
        }
        found.push_back(entry);
    }
    return found;
}

void DownloadManager::Private::finish(const Done &done)
{
    persister.whenTried([done](const std::expected<void, Failure> &result) {
        if (result)
            done({});
        else
            done(std::unexpected(CommandError{CommandError::Kind::Store, words(result.error())}));
    });
}

void DownloadManager::pause(const QList<TaskId> &ids, Done done)
{
    askAll(ids, TaskEvent::PauseAsked, QStringLiteral("paused"), std::move(done));
}

void DownloadManager::resume(const QList<TaskId> &ids, ResumeMode mode, Done done)
{
    d->signIns.personIsThere();
    const TaskEvent event = mode == ResumeMode::KeepBytes ? TaskEvent::ResumeAsked : TaskEvent::RestartAsked;
    if (const auto found = d->entries(ids); found && mode == ResumeMode::RestartBesidePart) {
        for (TaskEntry *entry : *found)
            entry->keepsOldPart = true;
    }
    askAll(ids, event, QStringLiteral("resumed"), std::move(done));
}

void DownloadManager::cancel(const QList<TaskId> &ids, Done done)
{
    askAll(ids, TaskEvent::CancelAsked, QStringLiteral("cancelled"), std::move(done));
}

/// All or none: a task that does not allow it stops the whole call.
void DownloadManager::askAll(const QList<TaskId> &ids, TaskEvent event, const QString &word, Done done)
{
    const auto found = d->entries(ids);
    if (!found) {
        done(std::unexpected(found.error()));
        return;
    }
    for (const TaskEntry *entry : *found) {
        if (!isAllowed(entry->task.state, event)) {
            done(std::unexpected(
                CommandError{CommandError::Kind::NotPossible, QStringLiteral("task %1 is %2 and cannot be %3")
                                                                  .arg(entry->task.id.value)
                                                                  .arg(stateName(entry->task.state), word)}));
            return;
        }
    }
    for (TaskEntry *entry : *found)
        d->step(*entry, event);
    d->finish(done);
}

void DownloadManager::remove(const QList<TaskId> &ids, FileFate fate, Done done)
{
    const auto found = d->entries(ids);
    if (!found) {
        done(std::unexpected(found.error()));
        return;
    }
    for (TaskEntry *entry : *found) {
        entry->deleteFileToo = fate == FileFate::Delete;
        const bool isMoved = entry->folderMove && entry->isPartMoving;
        if (!entry->transfer && !isMoved) {
            d->removeNow(*entry);
            continue;
        }
        entry->removeWhenStopped = true;
        if (isMoved)
            entry->folderMove->cancel = true;
        d->step(*entry, TaskEvent::CancelAsked);
    }
    d->finish(done);
}

void DownloadManager::changeSetting(const QString &key, const QString &value, Done done)
{
    const auto changed = withSetting(d->settings, key, value);
    if (!changed) {
        done(std::unexpected(badParameters(changed.error())));
        return;
    }
    d->settings = *changed;
    d->applySettings();
    d->persister.keepSetting(key, settingsAsText(d->settings).value(key));
    if (key == QLatin1String("proxy"))
        d->takeProxyPassword(value);
    emit settingsChanged();
    d->finish(done);
}

void DownloadManager::acknowledge(const QString &session, qint64 seq, Done done)
{
    d->persister.acknowledge(session, seq);
    d->finish(done);
}

void DownloadManager::networkMayBeBack()
{
    d->networkCameBack();
}

void DownloadManager::readEvents(const QString &session, qint64 afterSeq, int count, TaskStore::EventsRead read)
{
    d->services.store.readEvents(session, afterSeq, count, std::move(read));
}

QByteArray DownloadManager::map(TaskId id) const
{
    const TaskEntry *entry = d->tasks.find(id);
    if (!entry || entry->task.state == TaskState::Completed)
        return {};
    return fileMap(entry->transfer ? entry->transfer->written() : entry->received, entry->task.bytesTotal);
}

void DownloadManager::readDetails(TaskId id, Detailed detailed)
{
    constexpr int kHistoryLines = 100;
    if (!d->tasks.find(id)) {
        detailed(std::unexpected(
            CommandError{CommandError::Kind::NoSuchTask, QStringLiteral("there is no task %1").arg(id.value)}));
        return;
    }
    d->services.store.readHistory(
        id, kHistoryLines,
        [this, guard = QPointer<DownloadManager>(this), id, detailed = std::move(detailed)](const auto &history) {
            const TaskEntry *entry = guard ? d->tasks.find(id) : nullptr;
            if (!entry) {
                detailed(
                    std::unexpected(CommandError{CommandError::Kind::NoSuchTask, QStringLiteral("the task is gone")}));
                return;
            }
            TaskDetails details;
            if (const LastAnswer *answer = entry->lastAnswer.get()) {
                details.redirects = answer->redirects;
                details.headers = answer->headers;
                details.certificate = answer->certificate;
            }
            if (history)
                details.history = *history;
            const RangeSet &received = entry->transfer ? entry->transfer->written() : entry->received;
            for (const ByteRange &range : received.ranges())
                details.segments.append({range, range.length(), false});
            if (entry->transfer) {
                for (const auto &[assigned, remaining] : entry->transfer->assignments()) {
                    if (!remaining.isEmpty())
                        details.segments.append({remaining, 0, true});
                }
            }
            std::sort(details.segments.begin(), details.segments.end(),
                      [](const SegmentInfo &a, const SegmentInfo &b) { return a.range.begin < b.range.begin; });
            detailed(details);
        });
}

std::expected<TransferJob, Failure> DownloadManager::Private::jobForLink(const TaskRequest &request) const
{
    const auto address = readLink(request.url.toString(QUrl::FullyEncoded));
    if (!address)
        return std::unexpected(address.error());
    TransferJob job;
    job.task.url = address->url;
    job.secretHeaders = request.headers;
    job.signIn = {request.userName.isEmpty() ? address->userName : request.userName,
                  request.password.isEmpty() ? address->password : request.password};
    job.userAgent = settings.userAgent.isEmpty() ? QStringLiteral("Longhaul/" LONGHAUL_VERSION) : settings.userAgent;
    job.proxy = settings.proxy;
    job.proxyPassword = proxyPassword();
    job.certificates = certificates;
    return job;
}

void DownloadManager::inspect(const TaskRequest &request, Inspected inspected)
{
    auto job = d->jobForLink(request);
    if (job)
        return d->linkProbe.inspect(*std::move(job), std::move(inspected));
    LinkInfo info;
    info.url = request.url.adjusted(QUrl::RemoveUserInfo);
    info.error = job.error();
    inspected(info);
}

void DownloadManager::readPage(const TaskRequest &request, PageRead read)
{
    auto job = d->jobForLink(request);
    if (job)
        return d->pageReader.fetch(*std::move(job), std::move(read));
    PageContent page;
    page.url = request.url.adjusted(QUrl::RemoveUserInfo);
    page.error = job.error();
    read(page);
}

} // namespace longhaul
