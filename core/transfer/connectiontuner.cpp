#include "connectiontuner.h"

#include <algorithm>

namespace longhaul {

ConnectionTuner::ConnectionTuner(int wanted, int ceiling, int found)
    : m_fixed(wanted > 0)
    , m_ceiling(std::max(1, ceiling))
    , m_target(std::max(1, m_fixed ? wanted : std::min(found / 2, m_ceiling)))
    , m_helpful(m_target)
{
}

std::optional<ConnectionTuner::Finding> ConnectionTuner::finding() const
{
    if (m_fixed || (!m_settled && (!m_judged || isGrowing())))
        return std::nullopt;
    return Finding{m_helpful, m_settled};
}

/// Also the last doubling is judged.
bool ConnectionTuner::isGrowing() const
{
    return !m_fixed && !m_settled && m_target <= m_ceiling && (m_target < m_ceiling || m_helpful < m_target);
}

bool ConnectionTuner::isTrying(std::chrono::milliseconds now) const
{
    return isGrowing() && now >= m_cautiousUntil;
}

void ConnectionTuner::answered(std::chrono::milliseconds after)
{
    m_trial = std::clamp(2 * after, kShortestTrial, kLongestTrial);
}

void ConnectionTuner::sample(const Newcomers &newcomers, std::chrono::milliseconds now)
{
    if (!isTrying(now))
        return;
    // After a refusal nobody is new: more are tried without a comparison.
    const bool isRetry = m_grownAt < m_cautiousUntil;
    const int added = m_helpful < m_target ? m_target - m_helpful : m_target;
    if (!isRetry && newcomers.count * 2 < added)
        return;
    const bool helps = static_cast<double>(newcomers.speed) >= static_cast<double>(m_speedBefore) * kWorthwhile;
    if (!isRetry && !helps) {
        m_settled = newcomers.oldest >= kLongestTrial;
        return;
    }
    m_judged = m_judged || (m_helpful < m_target && m_speedBefore > 0);
    m_speedBefore = newcomers.speed;
    m_helpful = m_target;
    m_target = std::min(m_ceiling, m_target * 2);
    m_grownAt = now;
}

void ConnectionTuner::refused(int open, std::chrono::milliseconds now)
{
    m_target = std::clamp(open, 1, std::max(1, target() - 1));
    m_helpful = m_target;
    m_learntLimit = m_target;
    m_cautiousUntil = now + kCaution;
    m_speedBefore = 0;
}

} // namespace longhaul
