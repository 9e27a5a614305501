#pragma once

#include "task.h"

#include <QJsonObject>

namespace longhaul::ctl {

/// The part of a task's JSON that the terminal shows.
struct TaskGlance {
    qint64 id = 0;
    TaskState state = TaskState::Queued;
    QString reason;
    QString errorCode;
    QString errorMessage;
    QString name; // file name, or what stands for it as long as there is none; harmless
    QString path; // harmless
    qint64 bytesReceived = 0;
    std::optional<qint64> bytesTotal;
    qint64 speed = 0; // bytes per second
    std::optional<qint64> etaSeconds;

    bool operator==(const TaskGlance &) const = default;
};

[[nodiscard]] TaskGlance glanceAt(const QJsonObject &task);

/// "0:42", "1:02:03", "3 d"; empty if unknown.
[[nodiscard]] QString durationText(std::optional<qint64> seconds);
/// "45 %"; empty if the total is unknown. Never 100 % before the last byte.
[[nodiscard]] QString percentText(const TaskGlance &task);
/// "1.5 MiB/s"; empty for nothing.
[[nodiscard]] QString speedText(qint64 bytesPerSecond);
/// The state, with what a waiting task waits for and why a failed one failed: "waiting (network)".
[[nodiscard]] QString stateText(const TaskGlance &task);
/// A line that tells of a change of state: "12 completed /home/…/disk.iso (1.2 GiB)".
[[nodiscard]] QString newsLine(const TaskGlance &task);

} // namespace longhaul::ctl
