#pragma once

#include "failure.h"
#include "task.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace longhaul {

/// What is said of a task in one short line, as plain values.
struct StatusFacts {
    TaskState state = TaskState::Queued;
    WaitReason reason = WaitReason::None;
    std::optional<FailureCode> error;
    qint64 speed = 0; // bytes per second
    std::optional<qint64> secondsLeft;
    QDateTime retryAt; // in `Waiting`
    QDateTime completedAt;
    std::optional<double> movedShare; // 0 to 1, while what was fetched goes to another folder
    QString fullHost;                 // in `Queued`: the host to which no connection is free; else empty
};

/// "Downloading", "Waiting" …
[[nodiscard]] QString stateText(TaskState state);
/// "Waiting for disk space", "Trying again in 12 s".
[[nodiscard]] QString waitText(WaitReason reason, const QDateTime &retryAt, const QDateTime &now);
/// The line below a progress bar: speed and time left, what it waits for, what went wrong.
[[nodiscard]] QString statusText(const StatusFacts &facts, const QDateTime &now);

/// When `statusText` of these facts will read differently by the passing of time alone;
/// nothing if it will not. In milliseconds from `now`.
[[nodiscard]] std::optional<qint64> millisecondsToNextText(const StatusFacts &facts, const QDateTime &now);

} // namespace longhaul
