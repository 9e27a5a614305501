#include "taskcodec.h"

#include "filemap.h"
#include "jsonfields.h"
#include "log.h"
#include "secretcodec.h"

#include <limits>

namespace longhaul {

namespace {

using L1 = QLatin1String;

Checksum checksumFromJson(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const ChecksumSource source =
        checksumSourceFromName(object.value(L1("source")).toString()).value_or(ChecksumSource::User);
    const auto algorithm = hashFromName(object.value(L1("algorithm")).toString());
    if (!algorithm)
        return {HashAlgorithm::None, {}, {}, source};
    return {*algorithm, object.value(L1("expected")).toString().toLatin1(),
            object.value(L1("actual")).toString().toLatin1(), source};
}

int smallNumber(const QJsonValue &value, int least = 0)
{
    return static_cast<int>(wholeNumber(value, least, std::numeric_limits<int>::max()).value_or(0));
}

QJsonObject segmentToJson(const SegmentInfo &segment)
{
    return {{QStringLiteral("active"), segment.active},
            {QStringLiteral("begin"), segment.range.begin},
            {QStringLiteral("end"), segment.range.end},
            {QStringLiteral("received"), segment.received}};
}

std::optional<SegmentInfo> segmentFromJson(const QJsonObject &object)
{
    const auto begin = wholeNumber(object.value(L1("begin")));
    const auto end = wholeNumber(object.value(L1("end")));
    const auto received = wholeNumber(object.value(L1("received")));
    if (!begin || !end || !received || *end < *begin || *received > *end - *begin)
        return std::nullopt;
    return SegmentInfo{{*begin, *end}, *received, object.value(L1("active")).toBool()};
}

QJsonValue validatorToJson(const Validator &validator)
{
    if (validator.isEmpty())
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("etag"), orNull(QString::fromLatin1(validator.etag))},
                       {QStringLiteral("lastModified"), orNull(QString::fromLatin1(validator.lastModified))}};
}

Validator validatorFromJson(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return {object.value(L1("etag")).toString().toLatin1(), object.value(L1("lastModified")).toString().toLatin1()};
}

QJsonArray mirrorsToJson(const QList<QUrl> &mirrors)
{
    QJsonArray array;
    for (const QUrl &mirror : mirrors)
        array.append(urlToJson(mirror));
    return array;
}

QJsonArray headersToJson(const HeaderList &headers)
{
    QJsonArray array;
    for (const auto &[name, value] : headers)
        array.append(QJsonArray{QString::fromLatin1(name), QString::fromLatin1(value)});
    return array;
}

HeaderList headersFromJson(const QJsonValue &value)
{
    HeaderList headers;
    for (const QJsonValue &line : value.toArray()) {
        const QByteArray name = line.toArray().at(0).toString().toLatin1();
        if (!name.isEmpty())
            headers.append({name, line.toArray().at(1).toString().toLatin1()});
    }
    return headers;
}

/// The digests themselves are of use to the agent alone.
QJsonValue piecesToJson(const PieceHashes &pieces)
{
    if (pieces.isEmpty())
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("algorithm"), hashName(pieces.algorithm)},
                       {QStringLiteral("count"), pieces.count()},
                       {QStringLiteral("length"), pieces.length}};
}

} // namespace

std::expected<Task, QString> taskFromJson(const QJsonObject &object)
{
    Task task;
    const auto id = wholeNumber(object.value(L1("id")), 1);
    if (!id)
        return std::unexpected(QStringLiteral("a task without a usable id"));
    task.id = TaskId{*id};
    const auto state = stateFromName(object.value(L1("state")).toString());
    if (!state)
        return std::unexpected(QStringLiteral("task %1 is in no state that is known here").arg(*id));
    task.state = *state;

    task.attempts = smallNumber(object.value(L1("attempts")));
    task.bytesReceived = wholeNumber(object.value(L1("bytesReceived"))).value_or(0);
    task.bytesTotal = wholeNumber(object.value(L1("bytesTotal")));
    task.checksum = checksumFromJson(object.value(L1("checksum")));
    task.completedAt = instantFromJson(object.value(L1("completedAt")));
    task.connections = smallNumber(object.value(L1("connections")));
    task.connectionsWanted = smallNumber(object.value(L1("connectionsWanted")));
    task.createdAt = instantFromJson(object.value(L1("createdAt")));
    task.description = object.value(L1("description")).toString();
    task.directory = object.value(L1("directory")).toString();
    task.error = failureFromJson(object.value(L1("error")));
    task.etaSeconds = wholeNumber(object.value(L1("eta")));
    task.fileName = object.value(L1("fileName")).toString();
    task.finalUrl = urlFromJson(object.value(L1("finalUrl")));
    task.hostIsFull = object.value(L1("heldBack")).toString() == kHeldByHost;
    task.limit = wholeNumber(object.value(L1("limit"))).value_or(0);
    if (const QByteArray map = object.value(L1("map")).toString().toLatin1(); isFileMap(map))
        task.map = map;
    if (const QJsonObject moving = object.value(L1("moving")).toObject(); !moving.isEmpty()) {
        task.movingTo = moving.value(L1("directory")).toString();
        task.bytesMoved = wholeNumber(moving.value(L1("bytes"))).value_or(0);
    }
    task.onExists = onExistsFromName(object.value(L1("onExists")).toString()).value_or(OnExists::Rename);
    task.position = wholeNumber(object.value(L1("position")), -kLargestExact).value_or(0);
    task.priority = smallNumber(object.value(L1("priority")), std::numeric_limits<int>::min());
    task.queue = object.value(L1("queue")).toString(QStringLiteral("default"));
    task.reason = reasonFromName(object.value(L1("reason")).toString()).value_or(WaitReason::None);
    const QJsonValue resumable = object.value(L1("resumable"));
    if (resumable.isBool())
        task.resumable = resumable.toBool();
    task.retryAt = instantFromJson(object.value(L1("retryAt")));
    task.session = object.value(L1("session")).toString();
    task.speed = wholeNumber(object.value(L1("speed"))).value_or(0);
    task.startedAt = instantFromJson(object.value(L1("startedAt")));
    task.url = urlFromJson(object.value(L1("url")));
    task.userName = object.value(L1("user")).toString();
    return task;
}

QJsonArray tasksToJson(const QList<Task> &tasks)
{
    QJsonArray array;
    for (const Task &task : tasks)
        array.append(taskToJson(task));
    return array;
}

QList<Task> tasksFromJson(const QJsonArray &array)
{
    QList<Task> tasks;
    tasks.reserve(array.size());
    for (const QJsonValue &value : array) {
        if (auto task = taskFromJson(value.toObject()))
            tasks.append(*std::move(task));
        else
            qCWarning(logIpc, "%s", qPrintable(task.error()));
    }
    return tasks;
}

QJsonObject detailedTaskToJson(const DetailedTask &detailed)
{
    QJsonArray segments;
    for (const SegmentInfo &segment : detailed.details.segments)
        segments.append(segmentToJson(segment));
    QJsonArray redirects;
    for (const QUrl &url : detailed.details.redirects)
        redirects.append(urlToJson(url));
    QJsonArray log;
    for (const HistoryLine &line : detailed.details.history)
        log.append(QJsonObject{{QStringLiteral("at"), instantToJson(line.at)}, {QStringLiteral("text"), line.text}});

    QJsonObject object = taskToJson(detailed.task);
    object.insert(L1("certificate"), certificateToJson(detailed.details.certificate));
    object.insert(L1("headers"), headersToJson(detailed.details.headers));
    object.insert(L1("log"), log);
    object.insert(L1("mirrors"), mirrorsToJson(detailed.task.mirrors));
    object.insert(L1("pieces"), piecesToJson(detailed.task.pieces));
    object.insert(L1("redirects"), redirects);
    object.insert(L1("segments"), segments);
    object.insert(L1("validator"), validatorToJson(detailed.task.validator));
    return object;
}

std::expected<DetailedTask, QString> detailedTaskFromJson(const QJsonObject &object)
{
    auto task = taskFromJson(object);
    if (!task)
        return std::unexpected(task.error());
    DetailedTask detailed{*std::move(task), {}};
    detailed.task.validator = validatorFromJson(object.value(L1("validator")));
    detailed.details.certificate = certificateFromJson(object.value(L1("certificate")));
    detailed.details.headers = headersFromJson(object.value(L1("headers")));
    for (const QJsonValue &value : object.value(L1("segments")).toArray()) {
        if (const auto segment = segmentFromJson(value.toObject()))
            detailed.details.segments.append(*segment);
    }
    for (const QJsonValue &value : object.value(L1("redirects")).toArray()) {
        if (const QUrl url = urlFromJson(value); !url.isEmpty())
            detailed.details.redirects.append(url);
    }
    for (const QJsonValue &value : object.value(L1("mirrors")).toArray()) {
        if (const QUrl url = urlFromJson(value); !url.isEmpty())
            detailed.task.mirrors.append(url);
    }
    for (const QJsonValue &value : object.value(L1("log")).toArray()) {
        const QString text = value.toObject().value(L1("text")).toString();
        if (!text.isEmpty())
            detailed.details.history.append(
                {detailed.task.id, instantFromJson(value.toObject().value(L1("at"))), text});
    }
    return detailed;
}

} // namespace longhaul
