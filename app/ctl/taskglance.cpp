#include "taskglance.h"

#include "displaywidth.h"
#include "log.h"
#include "rate.h"

#include <QJsonValue>

#include <algorithm>

namespace longhaul::ctl {

namespace {

std::optional<qint64> number(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

/// Before the server has named the file, its address stands for it.
QString provisionalName(const QJsonObject &task)
{
    const QUrl url(task.value(QLatin1String("url")).toString());
    return url.fileName().isEmpty() ? redacted(url) : url.fileName();
}

} // namespace

TaskGlance glanceAt(const QJsonObject &task)
{
    TaskGlance glance;
    glance.id = task.value(QLatin1String("id")).toInteger();
    glance.state = stateFromName(task.value(QLatin1String("state")).toString()).value_or(TaskState::Queued);
    glance.reason = task.value(QLatin1String("reason")).toString();
    const QJsonObject error = task.value(QLatin1String("error")).toObject();
    glance.errorCode = error.value(QLatin1String("code")).toString();
    glance.errorMessage = harmless(error.value(QLatin1String("message")).toString());
    const QString name = task.value(QLatin1String("fileName")).toString();
    glance.name = harmless(name.isEmpty() ? provisionalName(task) : name);
    glance.path = harmless(task.value(QLatin1String("path")).toString());
    glance.bytesReceived = task.value(QLatin1String("bytesReceived")).toInteger();
    glance.bytesTotal = number(task.value(QLatin1String("bytesTotal")));
    glance.speed = task.value(QLatin1String("speed")).toInteger();
    glance.etaSeconds = number(task.value(QLatin1String("eta")));
    return glance;
}

QString durationText(std::optional<qint64> seconds)
{
    constexpr qint64 kDay = 24 * 3600;
    if (!seconds || *seconds < 0)
        return {};
    if (*seconds >= 2 * kDay)
        return QStringLiteral("%1 d").arg(*seconds / kDay);
    const auto two = [](qint64 value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
    const qint64 minutes = *seconds / 60;
    if (minutes < 60)
        return QStringLiteral("%1:%2").arg(minutes).arg(two(*seconds % 60));
    return QStringLiteral("%1:%2:%3").arg(minutes / 60).arg(two(minutes % 60), two(*seconds % 60));
}

QString percentText(const TaskGlance &task)
{
    if (!task.bytesTotal)
        return {};
    if (*task.bytesTotal <= 0)
        return task.state == TaskState::Completed ? QStringLiteral("100 %") : QStringLiteral("0 %");
    const double share = double(task.bytesReceived) / double(*task.bytesTotal);
    return QStringLiteral("%1 %").arg(std::clamp(static_cast<int>(share * 100), 0, 100));
}

QString speedText(qint64 bytesPerSecond)
{
    return bytesPerSecond > 0 ? formatBytes(bytesPerSecond) + QStringLiteral("/s") : QString();
}

QString stateText(const TaskGlance &task)
{
    const QString state = stateName(task.state);
    if (task.state == TaskState::Waiting && !task.reason.isEmpty())
        return QStringLiteral("%1 (%2)").arg(state, task.reason);
    if (task.state == TaskState::Failed && !task.errorCode.isEmpty())
        return QStringLiteral("%1 (%2)").arg(state, task.errorCode);
    return state;
}

QString newsLine(const TaskGlance &task)
{
    const QString start = QStringLiteral("%1 %2").arg(task.id).arg(stateText(task));
    if (task.state == TaskState::Completed)
        return QStringLiteral("%1 %2 (%3)")
            .arg(start, task.path.isEmpty() ? task.name : task.path, formatBytes(task.bytesReceived));
    if (task.state == TaskState::Failed)
        return QStringLiteral("%1 %2: %3").arg(start, task.name, task.errorMessage);
    return QStringLiteral("%1 %2").arg(start, task.name);
}

} // namespace longhaul::ctl
