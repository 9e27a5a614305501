#include "exportedlist.h"

#include "requestcodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace longhaul {

namespace {

bool wantsToRun(TaskState state)
{
    switch (state) {
    case TaskState::Queued:
    case TaskState::Connecting:
    case TaskState::Downloading:
    case TaskState::Verifying:
    case TaskState::Waiting: return true;
    case TaskState::Paused:
    case TaskState::Failed:
    case TaskState::Completed:
    case TaskState::Cancelled: return false;
    }
    return false;
}

/// What a server said of its file is for the server to say again.
Checksum wishedChecksum(const Checksum &checksum)
{
    switch (checksum.source) {
    case ChecksumSource::User:
    case ChecksumSource::Metalink: return {checksum.algorithm, checksum.expected, {}, checksum.source};
    case ChecksumSource::SumsFile:
    case ChecksumSource::Unwanted: return {HashAlgorithm::None, {}, {}, checksum.source};
    case ChecksumSource::Server: break;
    }
    return {};
}

TaskRequest requestOf(const Task &task)
{
    TaskRequest request;
    request.url = QUrl(task.url).adjusted(QUrl::RemoveUserInfo);
    request.directory = task.directory;
    request.fileName = task.fileName;
    request.connections = task.connectionsWanted;
    request.checksum = wishedChecksum(task.checksum);
    request.userName = task.userName;
    request.limit = task.limit;
    request.queue = task.queue;
    request.priority = task.priority;
    request.onExists = task.onExists;
    request.startPaused = !wantsToRun(task.state);
    request.description = task.description;
    request.mirrors = task.mirrors;
    return request;
}

} // namespace

QByteArray exportedList(const QList<Task> &tasks)
{
    QJsonArray list;
    for (const Task &task : tasks) {
        QJsonObject object = requestToJson(requestOf(task));
        object.insert(QStringLiteral("state"), stateName(task.state));
        list.append(object);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("tasks"), list}}).toJson();
}

} // namespace longhaul
