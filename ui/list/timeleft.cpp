#include "timeleft.h"

#include <algorithm>
#include <cmath>

namespace longhaul {

namespace {

// Off by more than half and by more than this: something changed, follow at once.
constexpr double kFarSeconds = 20.0;
constexpr double kFollow = 0.2; // part of the difference that is taken over with each measurement

/// Coarser the longer it is, so that the number rests between its steps.
qint64 inSteps(double seconds)
{
    const double step = seconds < 20 ? 1 : seconds < 60 ? 5 : seconds < 300 ? 10 : 60;
    return qint64(std::ceil(seconds / step) * step);
}

} // namespace

std::optional<qint64> TimeLeft::update(std::optional<qint64> measuredSeconds, std::chrono::milliseconds now)
{
    if (!measuredSeconds) {
        *this = TimeLeft();
        return std::nullopt;
    }
    const double measured = double(*measuredSeconds);
    if (!m_seconds) {
        m_seconds = measured;
    } else {
        const double passed = std::chrono::duration<double>(now - m_at).count();
        const double expected = std::max(0.0, *m_seconds - passed);
        const double difference = measured - expected;
        const bool far = std::abs(difference) > std::max(kFarSeconds, 0.5 * expected);
        m_seconds = far ? measured : expected + kFollow * difference;
    }
    m_at = now;
    m_shown = inSteps(*m_seconds);
    return m_shown;
}

void TimesLeft::update(TaskId id, std::optional<qint64> measuredSeconds, std::chrono::milliseconds now)
{
    if (measuredSeconds)
        m_times[id].update(measuredSeconds, now);
    else
        m_times.remove(id);
}

std::optional<qint64> TimesLeft::shown(TaskId id) const
{
    const auto found = m_times.constFind(id);
    return found == m_times.constEnd() ? std::nullopt : found->shown();
}

} // namespace longhaul
