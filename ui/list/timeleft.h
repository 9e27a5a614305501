#pragma once

#include <QHash>

#include <chrono>
#include <optional>

#include "taskid.h"

namespace longhaul {

/// The time left as a person would like to see it: it counts down evenly, follows the measured one
/// slowly when it is near, and at once when it is far off.
class TimeLeft
{
public:
    /// Takes what was measured at `now` (steady time); returns what to show, in seconds.
    /// Nothing measured: forgets what it knew.
    std::optional<qint64> update(std::optional<qint64> measuredSeconds, std::chrono::milliseconds now);
    /// What to show since the last `update`.
    [[nodiscard]] std::optional<qint64> shown() const { return m_shown; }

private:
    std::optional<double> m_seconds;
    std::optional<qint64> m_shown;
    std::chrono::milliseconds m_at{0};
};

/// One for each task that moves.
class TimesLeft
{
public:
    void update(TaskId id, std::optional<qint64> measuredSeconds, std::chrono::milliseconds now);
    [[nodiscard]] std::optional<qint64> shown(TaskId id) const;
    void clear() { m_times.clear(); }

private:
    QHash<TaskId, TimeLeft> m_times;
};

} // namespace longhaul
