#pragma once

#include "task.h"

#include <QJsonObject>

#include <expected>

namespace longhaul {

/// What `task.add` and `link.inspect` take. Fields that have their default are left out.
[[nodiscard]] QJsonObject requestToJson(const TaskRequest &request);
/// Reads foreign bytes; null counts as missing, unknown fields are ignored.
/// Errors: one clear English line, "FIELD: what is expected", for the first field that is wrong.
[[nodiscard]] std::expected<TaskRequest, QString> requestFromJson(const QJsonObject &object);

/// What `task.set` takes, beside its `ids`. A checksum without algorithm is written as "": take it away.
[[nodiscard]] QJsonObject changeToJson(const TaskChange &change);
/// Errors: as `requestFromJson`, and if nothing is to be changed.
[[nodiscard]] std::expected<TaskChange, QString> changeFromJson(const QJsonObject &object);

/// Reads "Name: value". Errors: one clear English line. Source: RFC 9110 sections 5.1 and 5.5.
[[nodiscard]] std::expected<std::pair<QByteArray, QByteArray>, QString> parseHeaderLine(QStringView line);

/// A link that somebody gives: stray spaces and signs are encoded, http and https need a host.
/// Other protocols are let through; the engine refuses them by name. Errors: one clear English line.
[[nodiscard]] std::expected<QUrl, QString> parseLink(QStringView text);

/// Empty if `name` can be a session's name (1 to 100 printable characters), else what is expected.
[[nodiscard]] QString sessionNameProblem(QStringView name);

} // namespace longhaul
