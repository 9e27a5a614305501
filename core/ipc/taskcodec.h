#pragma once

#include "task.h"
#include "taskdetails.h"

#include <QJsonArray>
#include <QJsonObject>

#include <expected>

namespace longhaul {

/// The one word of `heldBack`.
inline constexpr QLatin1String kHeldByHost("host-connections");

/// A task as the contract has it. Not on the wire: headers, the part file's identity, `nameIsFixed`,
/// `troubleSince`, and the validator, which `task.show` adds.
[[nodiscard]] QJsonObject taskToJson(const Task &task);
/// Appends the same as compact text; `map` in place of the task's own.
void appendTaskText(QByteArray &out, const Task &task, const QByteArray &map);
/// Reads foreign bytes: fields of the wrong type count as missing; a reason or a failure code that is not known
/// here is read as `None` or `Internal`. Errors: no usable `id` or `state`; one clear English line.
[[nodiscard]] std::expected<Task, QString> taskFromJson(const QJsonObject &object);

[[nodiscard]] QJsonArray tasksToJson(const QList<Task> &tasks);
/// Tasks that cannot be read are left out, and told in the log.
[[nodiscard]] QList<Task> tasksFromJson(const QJsonArray &array);

/// The answer of `task.show`: the task with its validator, and what belongs to it.
struct DetailedTask {
    Task task;
    TaskDetails details;

    bool operator==(const DetailedTask &) const = default;
};

/// The task object with `segments`, `validator`, `redirects`, `log` and `certificate`.
[[nodiscard]] QJsonObject detailedTaskToJson(const DetailedTask &detailed);
/// Errors: those of `taskFromJson`; damaged segments, redirects and log lines are left out.
[[nodiscard]] std::expected<DetailedTask, QString> detailedTaskFromJson(const QJsonObject &object);

} // namespace longhaul
