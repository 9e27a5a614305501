#include "agentstatus.h"

#include "jsonfields.h"

#include <array>
#include <limits>

namespace longhaul {

namespace {

constexpr std::array kAllStates = {TaskState::Queued,    TaskState::Connecting, TaskState::Downloading,
                                   TaskState::Verifying, TaskState::Completed,  TaskState::Waiting,
                                   TaskState::Paused,    TaskState::Failed,     TaskState::Cancelled};

qint64 numberIn(const QJsonObject &object, const char *name, qint64 most = kLargestExact)
{
    return wholeNumber(object.value(QLatin1String(name)), 0, most).value_or(0);
}

} // namespace

QJsonObject statusToJson(const AgentStatus &status)
{
    QJsonObject counts;
    for (const TaskState state : kAllStates)
        counts.insert(stateName(state), status.counts.value(state));
    return {{QStringLiteral("counts"), counts},
            {QStringLiteral("keyring"), orNull(status.keyring)},
            {QStringLiteral("limit"), status.limit},
            {QStringLiteral("memory"), status.memoryBytes},
            {QStringLiteral("notices"), noticesToJson(status.notices)},
            {QStringLiteral("pid"), status.pid},
            {QStringLiteral("protocol"), status.protocol},
            {QStringLiteral("speed"), status.speed},
            {QStringLiteral("uptime"), status.uptimeSeconds},
            {QStringLiteral("version"), status.version}};
}

AgentStatus statusFromJson(const QJsonObject &object)
{
    AgentStatus status;
    const QJsonObject counts = object.value(QLatin1String("counts")).toObject();
    for (const TaskState state : kAllStates) {
        const auto count = wholeNumber(counts.value(stateName(state)), 0, std::numeric_limits<int>::max());
        status.counts.insert(state, static_cast<int>(count.value_or(0)));
    }
    status.keyring = object.value(QLatin1String("keyring")).toString();
    status.limit = numberIn(object, "limit");
    status.memoryBytes = numberIn(object, "memory");
    status.notices = noticesFromJson(object.value(QLatin1String("notices")));
    status.pid = numberIn(object, "pid");
    status.protocol = static_cast<int>(numberIn(object, "protocol", std::numeric_limits<int>::max()));
    status.speed = numberIn(object, "speed");
    status.uptimeSeconds = numberIn(object, "uptime");
    status.version = object.value(QLatin1String("version")).toString();
    return status;
}

QJsonArray noticesToJson(const QList<AgentNotice> &notices)
{
    QJsonArray array;
    for (const AgentNotice &notice : notices)
        array.append(QJsonObject{{QStringLiteral("code"), notice.code}, {QStringLiteral("message"), notice.message}});
    return array;
}

QList<AgentNotice> noticesFromJson(const QJsonValue &value)
{
    QList<AgentNotice> notices;
    for (const QJsonValue &item : value.toArray()) {
        const QJsonObject object = item.toObject();
        const AgentNotice notice{object.value(QLatin1String("code")).toString(),
                                 object.value(QLatin1String("message")).toString()};
        if (!notice.code.isEmpty() || !notice.message.isEmpty())
            notices.append(notice);
    }
    return notices;
}

} // namespace longhaul
