#pragma once

#include "taskid.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <chrono>

namespace longhaul {

class Clock;
class TaskMirror;

/// What was measured at a moment.
struct SpeedSample {
    std::chrono::milliseconds at{0}; // steady time
    qint64 speed = 0;                // bytes per second

    bool operator==(const SpeedSample &) const = default;
};

/// How fast the tasks were that moved lately: five minutes, a sample a second at most. It listens and never asks,
/// so it costs nothing while nothing moves.
class SpeedHistory : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds kKept{300};
    static constexpr qsizetype kMostTasks = 64; // who rests the longest is forgotten first

    SpeedHistory(TaskMirror &mirror, Clock &clock, QObject *parent = nullptr);

    /// The oldest first. A task that stopped ends with a 0.
    [[nodiscard]] QList<SpeedSample> samples(TaskId id) const { return m_samples.value(id); }

private:
    void onChanged(const QList<int> &rows);
    void take(TaskId id, qint64 speed);
    void makeRoom();

    TaskMirror &m_mirror;
    Clock &m_clock;
    QHash<TaskId, QList<SpeedSample>> m_samples; // none is empty
};

} // namespace longhaul
