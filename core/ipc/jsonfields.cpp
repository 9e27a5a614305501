#include "jsonfields.h"

#include "isotime.h"

#include <QSet>

namespace longhaul {

std::optional<qint64> wholeNumber(const QJsonValue &value, qint64 least, qint64 most)
{
    if (!value.isDouble())
        return std::nullopt;
    // A fraction, or a number that no qint64 holds, gives the default whatever it is.
    const qint64 number = value.toInteger(least);
    if (number == least && value.toInteger(most) != least)
        return std::nullopt;
    if (number < least || number > most)
        return std::nullopt;
    return number;
}

QJsonValue orNull(const std::optional<qint64> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue orNull(const std::optional<bool> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue instantToJson(const QDateTime &instant)
{
    return orNull(isoFromInstant(instant));
}

QDateTime instantFromJson(const QJsonValue &value)
{
    return value.isString() ? instantFromIso(value.toString()) : QDateTime();
}

QJsonValue urlToJson(const QUrl &url)
{
    return orNull(url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo));
}

QUrl urlFromJson(const QJsonValue &value)
{
    const QUrl url = value.isString() ? QUrl(value.toString(), QUrl::TolerantMode) : QUrl();
    return url.isValid() && !url.scheme().isEmpty() ? url : QUrl();
}

QJsonValue failureToJson(const std::optional<Failure> &failure)
{
    if (!failure)
        return QJsonValue::Null;
    QJsonObject object{{QStringLiteral("code"), failureName(failure->code)},
                       {QStringLiteral("detail"), failure->detail},
                       {QStringLiteral("message"), failureMessage(failure->code)}};
    if (failure->hasCertificate)
        object.insert(QStringLiteral("certificate"), true);
    return object;
}

std::optional<Failure> failureFromJson(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject object = value.toObject();
    const auto code = failureFromName(object.value(QLatin1String("code")).toString());
    return Failure{code.value_or(FailureCode::Internal), object.value(QLatin1String("detail")).toString(),
                   object.value(QLatin1String("certificate")).toBool()};
}

QJsonArray idsToJson(const QList<TaskId> &ids)
{
    QJsonArray array;
    for (const TaskId id : ids)
        array.append(id.value);
    return array;
}

std::expected<QList<TaskId>, QString> idsFromJson(const QJsonValue &value)
{
    if (!value.isArray())
        return std::unexpected(QStringLiteral("ids: give a list of task numbers"));
    const QJsonArray array = value.toArray();
    QList<TaskId> ids;
    QSet<TaskId> seen;
    ids.reserve(array.size());
    for (const QJsonValue &item : array) {
        const auto number = wholeNumber(item, 1);
        if (!number)
            return std::unexpected(QStringLiteral("ids: a task number is a whole number from 1"));
        const TaskId id{*number};
        if (seen.contains(id))
            continue;
        seen.insert(id);
        ids.append(id);
    }
    return ids;
}

} // namespace longhaul
