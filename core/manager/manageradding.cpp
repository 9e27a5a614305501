#include "managercore.h"

#include "linkaddress.h"
#include "log.h"
#include "redirects.h"
#include "requestmaker.h"
#include "safename.h"
#include "transfer.h"

#include <QDir>
#include <QPointer>

namespace longhaul {

namespace {

/// A request as a task, its secrets apart.
struct NewTask {
    Task task;
    SignIn signIn;
    bool remember = false;
    HeaderList secretHeaders;
};

CommandError refused(const QString &message)
{
    return {CommandError::Kind::BadParameters, message};
}

std::expected<NewTask, CommandError> newTaskFrom(const TaskRequest &request, const Settings &settings)
{
    NewTask made;
    Task &task = made.task;
    const auto address = readLink(request.url.toString(QUrl::FullyEncoded));
    const bool isForeign = !address && address.error().code == FailureCode::UnsupportedProtocol;
    if (!address && !isForeign)
        return std::unexpected(refused(QStringLiteral("bad-url: ") + failureMessage(FailureCode::BadUrl)));
    if (address) {
        task.url = address->url;
        made.signIn = {address->userName, address->password};
    } else {
        // It is added all the same, so that a list of links is complete; it fails as soon as it would start.
        task.url = request.url.adjusted(QUrl::RemoveUserInfo);
    }
    if (!request.userName.isEmpty())
        made.signIn = {request.userName, request.password};
    task.userName = made.signIn.userName;
    made.remember = request.remember && !task.userName.isEmpty() && !made.signIn.password.isEmpty();
    task.session = request.session.isEmpty() ? QStringLiteral("default") : request.session;
    task.directory = request.directory.isEmpty() ? settings.directory : QDir::cleanPath(request.directory);
    if (!QDir::isAbsolutePath(task.directory))
        return std::unexpected(refused(QStringLiteral("the folder must be an absolute path")));
    if (!request.fileName.isEmpty()) {
        task.fileName = safeFileName(request.fileName);
        if (task.fileName.isEmpty() || request.fileName.contains(QLatin1Char('/')))
            return std::unexpected(refused(QStringLiteral("\"%1\" is no file name").arg(request.fileName)));
        task.nameIsFixed = true;
    }
    for (const auto &header : request.headers)
        (isSecretHeader(header.first) ? made.secretHeaders : task.headers).append(header);
    task.connectionsWanted = request.connections;
    task.checksum = request.checksum;
    task.checksum.expected = task.checksum.expected.toLower();
    for (const QUrl &mirror : request.mirrors) {
        // A mirror that is no address is no reason to refuse the task.
        if (const auto read = readLink(mirror.toString(QUrl::FullyEncoded)); read && read->url != task.url)
            task.mirrors.append(read->url);
    }
    task.pieces = request.pieces;
    task.limit = request.limit;
    task.queue = request.queue.isEmpty() ? QStringLiteral("default") : request.queue;
    task.priority = request.priority;
    task.onExists = request.onExists.value_or(settings.onExists);
    task.description = request.description;
    if (request.startPaused)
        task.state = TaskState::Paused;
    return made;
}

} // namespace

void DownloadManager::add(const QList<TaskRequest> &requests, Added added)
{
    StoreBatch batch;
    QList<NewTask> made;
    qint64 position = d->tasks.lastPosition();
    const QDateTime now = d->services.clock.wall(); // of one call, so of one time: lists sorted by it keep their order
    for (const TaskRequest &request : requests) {
        auto task = newTaskFrom(request, d->settings);
        if (!task) {
            added(std::unexpected(task.error()));
            return;
        }
        task->task.position = ++position;
        task->task.createdAt = now;
        made.append(std::move(*task));
    }
    for (NewTask &task : made) {
        task.task.id = TaskId{++d->lastTaskId};
        batch.putTasks.append(task.task);
    }
    d->services.store.commit(batch, [this, guard = QPointer<DownloadManager>(this), made,
                                     added = std::move(added)](const std::expected<void, Failure> &result) {
        if (!guard)
            return;
        if (!result) {
            added(std::unexpected(CommandError{
                CommandError::Kind::Store, QStringLiteral("%1: the task could not be kept; make room and add it again")
                                               .arg(result.error().detail)}));
            return;
        }
        QList<TaskId> ids;
        for (const NewTask &task : made) {
            ids.append(task.task.id);
            const QString origin = originOf(task.task.url);
            if (!task.signIn.userName.isEmpty())
                d->signIns.give(task.task.id, origin, task.signIn);
            if (task.remember)
                d->rememberSignIn({origin, task.signIn.userName}, task.signIn.password, [](bool) {});
            if (!task.secretHeaders.isEmpty())
                d->secretHeaders.insert(task.task.id, task.secretHeaders);
            d->tasks.insert(task.task, {});
            emit taskAdded(task.task.id);
        }
        added(ids);
        d->scheduleSoon();
    });
}

void DownloadManager::change(const QList<TaskId> &ids, const TaskChange &change, Done done)
{
    const auto found = d->entries(ids);
    if (!found) {
        done(std::unexpected(found.error()));
        return;
    }
    std::optional<LinkAddress> address;
    if (change.url) {
        const auto read = readLink(change.url->toString(QUrl::FullyEncoded));
        if (!read) {
            done(std::unexpected(refused(failureMessage(read.error().code))));
            return;
        }
        address = *read;
    }
    const bool renames = change.fileName.has_value();
    if (renames && (safeFileName(*change.fileName).isEmpty() || change.fileName->contains(QLatin1Char('/')))) {
        done(std::unexpected(refused(QStringLiteral("\"%1\" is no file name").arg(*change.fileName))));
        return;
    }
    for (const TaskEntry *entry : *found) {
        if (renames && (!entry->task.partIdentity.isEmpty() || isActive(entry->task.state))) {
            done(std::unexpected(CommandError{
                CommandError::Kind::NotPossible,
                QStringLiteral("task %1 has begun; its name cannot change any more").arg(entry->task.id.value)}));
            return;
        }
    }
    const auto changeRest = [this, change, address](const QList<TaskId> &tasks) {
        for (const TaskId id : tasks) {
            if (TaskEntry *entry = d->tasks.find(id))
                d->change(*entry, change, address ? &*address : nullptr);
        }
    };
    if (!change.directory) {
        changeRest(ids);
        d->finish(done);
        return;
    }
    // The folder can be refused, and then nothing else is changed.
    d->changeFolder(ids, *change.directory,
                    [this, guard = QPointer<DownloadManager>(this), ids, changeRest, done](const auto &moved) {
                        if (!moved) {
                            done(moved);
                        } else if (guard) {
                            changeRest(ids);
                            d->finish(done);
                        }
                    });
}

void DownloadManager::Private::change(TaskEntry &entry, const TaskChange &change, const LinkAddress *address)
{
    Task &task = entry.task;
    if (change.limit) {
        task.limit = *change.limit;
        if (const auto account = accounts.value(task.id))
            bandwidth.setLimit(account, task.limit);
    }
    if (change.connections) {
        task.connectionsWanted = *change.connections;
        if (entry.transfer)
            entry.transfer->setConnections(task.connectionsWanted, shareOut(entry));
    }
    if (change.priority)
        tasks.setPriority(entry, *change.priority);
    if (change.position)
        tasks.setPosition(entry, *change.position);
    if (change.queue)
        task.queue = *change.queue;
    if (change.checksum) {
        task.checksum = *change.checksum;
        if (entry.transfer)
            entry.transfer->setChecksum(task.checksum);
    }
    if (change.description)
        task.description = *change.description;
    if (change.fileName) {
        task.fileName = safeFileName(*change.fileName);
        task.nameIsFixed = true;
    }
    persister.touch(task.id);
    changed(entry);
    if (address)
        changeLink(entry, *address);
}

/// The bytes stay: the next request proves by validator, length and an overlap that the new link has the same file.
void DownloadManager::Private::changeLink(TaskEntry &entry, const LinkAddress &address)
{
    Task &task = entry.task;
    if (entry.changeUrl(address.url)) {
        // What was given for the other server is not for this one.
        signIns.drop(task.id);
        secretHeaders.remove(task.id);
        task.userName.clear();
    }
    task.finalUrl = {};
    if (!address.userName.isEmpty()) {
        signIns.give(task.id, entry.origin(), {address.userName, address.password});
        task.userName = address.userName;
    }
    note(entry, QStringLiteral("New link: %1").arg(redacted(address.url)));
    if (isActive(task.state)) {
        step(entry, TaskEvent::PauseAsked);
        step(entry, TaskEvent::ResumeAsked);
    } else if (task.state == TaskState::Failed || task.state == TaskState::Waiting) {
        step(entry, TaskEvent::ResumeAsked);
    }
    changed(entry);
    scheduleSoon();
}

} // namespace longhaul
