#include "eventcodec.h"

#include "jsonfields.h"

namespace longhaul {

QJsonObject eventToJson(const Event &event)
{
    return {{QStringLiteral("at"), instantToJson(event.at)},
            {QStringLiteral("error"), failureToJson(event.error)},
            {QStringLiteral("kind"), eventKindName(event.kind)},
            {QStringLiteral("path"), orNull(event.path)},
            {QStringLiteral("seq"), event.seq},
            {QStringLiteral("session"), event.session},
            {QStringLiteral("task"), event.task.value}};
}

std::expected<Event, QString> eventFromJson(const QJsonObject &object)
{
    const auto seq = wholeNumber(object.value(QLatin1String("seq")), 1);
    if (!seq)
        return std::unexpected(QStringLiteral("an event without a usable seq"));
    const auto kind = eventKindFromName(object.value(QLatin1String("kind")).toString());
    if (!kind)
        return std::unexpected(QStringLiteral("event %1 is of no kind that is known here").arg(*seq));
    const auto task = wholeNumber(object.value(QLatin1String("task")), 1);
    if (!task)
        return std::unexpected(QStringLiteral("event %1 has no usable task").arg(*seq));
    Event event;
    event.seq = *seq;
    event.kind = *kind;
    event.task = TaskId{*task};
    event.session = object.value(QLatin1String("session")).toString();
    event.at = instantFromJson(object.value(QLatin1String("at")));
    event.path = object.value(QLatin1String("path")).toString();
    event.error = failureFromJson(object.value(QLatin1String("error")));
    return event;
}

} // namespace longhaul
