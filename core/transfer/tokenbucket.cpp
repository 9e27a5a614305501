#include "tokenbucket.h"

#include <algorithm>
#include <limits>

namespace longhaul {

void TokenBucket::setRate(qint64 bytesPerSecond, std::chrono::milliseconds now)
{
    refill(now);
    if (m_rate == 0)
        m_milliTokens = 0;
    m_rate = std::max<qint64>(0, bytesPerSecond);
    m_at = now;
}

void TokenBucket::refill(std::chrono::milliseconds now)
{
    const auto passed = std::clamp(now - m_at, std::chrono::milliseconds(0), kLargestPause);
    m_at = now;
    m_milliTokens = std::min(m_milliTokens + passed.count() * m_rate, kLargestPause.count() * m_rate);
}

qint64 TokenBucket::available(std::chrono::milliseconds now)
{
    if (!isLimited())
        return std::numeric_limits<qint64>::max();
    refill(now);
    return std::max<qint64>(0, m_milliTokens / 1000);
}

void TokenBucket::spend(qint64 tokens)
{
    if (isLimited())
        m_milliTokens -= tokens * 1000;
}

} // namespace longhaul
