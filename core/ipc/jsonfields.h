#pragma once

#include "failure.h"
#include "taskid.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QUrl>

#include <expected>
#include <optional>

namespace longhaul {

// Values of the wire that several codecs share. Unknown is null in both directions; a missing field is null.

/// Largest whole number that JSON carries exactly.
inline constexpr qint64 kLargestExact = Q_INT64_C(1) << 53;

/// A whole number within the bounds; nothing for another type, a fraction or one out of bounds.
[[nodiscard]] std::optional<qint64> wholeNumber(const QJsonValue &value, qint64 least = 0, qint64 most = kLargestExact);
/// `value`, or null if there is none.
[[nodiscard]] QJsonValue orNull(const std::optional<qint64> &value);
[[nodiscard]] QJsonValue orNull(const std::optional<bool> &value);
/// `text`, or null if it is empty.
[[nodiscard]] QJsonValue orNull(const QString &text);

/// ISO 8601, UTC, milliseconds: "2026-01-31T12:00:00.000Z"; null for an invalid date.
[[nodiscard]] QJsonValue instantToJson(const QDateTime &instant);
/// Any ISO 8601 instant with its zone, as UTC; invalid for everything else.
[[nodiscard]] QDateTime instantFromJson(const QJsonValue &value);

/// Fully encoded, without user name and password; null for an empty address.
[[nodiscard]] QJsonValue urlToJson(const QUrl &url);
/// Empty for everything that is no address.
[[nodiscard]] QUrl urlFromJson(const QJsonValue &value);

/// `{"code", "message", "detail"}` or null. A code that is not known here is read as `Internal`.
[[nodiscard]] QJsonValue failureToJson(const std::optional<Failure> &failure);
[[nodiscard]] std::optional<Failure> failureFromJson(const QJsonValue &value);

[[nodiscard]] QJsonArray idsToJson(const QList<TaskId> &ids);
/// A list of task ids, each once, in the order of the list. Errors: one clear English line.
[[nodiscard]] std::expected<QList<TaskId>, QString> idsFromJson(const QJsonValue &value);

} // namespace longhaul
