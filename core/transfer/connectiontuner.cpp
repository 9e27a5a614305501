#include "connectiontuner.h"

#include <algorithm>

namespace longhaul {

ConnectionTuner::ConnectionTuner(int wanted, int ceiling)
    : m_fixed(wanted > 0), m_ceiling(std::max(1, ceiling)), m_target(m_fixed ? std::min(wanted, m_ceiling) : 1)
{
}

void ConnectionTuner::setCeiling(int ceiling)
{
    m_ceiling = std::max(1, ceiling);
    m_target = std::min(m_target, m_ceiling);
}

void ConnectionTuner::sample(qint64 bytesPerSecond, int open, std::chrono::milliseconds now)
{
    if (m_fixed || m_settled || m_target >= m_ceiling || now < m_cautiousUntil || open < m_target)
        return;
    if (m_trialSince.count() < 0)
        m_trialSince = now;
    if (now - m_trialSince < kTrial)
        return;
    if (m_target > 1 && static_cast<double>(bytesPerSecond) < static_cast<double>(m_speedBefore) * kWorthwhile) {
        m_settled = true;
        return;
    }
    m_speedBefore = bytesPerSecond;
    m_target = std::min(m_ceiling, m_target * 2);
    m_trialSince = std::chrono::milliseconds(-1);
}

void ConnectionTuner::refused(int open, std::chrono::milliseconds now)
{
    m_target = std::clamp(open, 1, std::max(1, m_target - 1));
    m_learntLimit = m_target;
    m_cautiousUntil = now + kCaution;
    m_trialSince = std::chrono::milliseconds(-1);
}

} // namespace longhaul
