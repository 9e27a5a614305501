#pragma once

#include <QtGlobal>

#include <chrono>

namespace longhaul {

/// Tokens that come at a steady rate; one is one byte. Pure: the caller says what time it is.
/// A rate of 0 is no limit. What was not used within `kLargestPause` is lost, so a silence gives no burst.
class TokenBucket
{
public:
    static constexpr std::chrono::milliseconds kLargestPause{200};

    void setRate(qint64 bytesPerSecond, std::chrono::milliseconds now);
    [[nodiscard]] qint64 rate() const { return m_rate; }
    [[nodiscard]] bool isLimited() const { return m_rate > 0; }
    /// Tokens at `now`.
    [[nodiscard]] qint64 available(std::chrono::milliseconds now);
    void spend(qint64 tokens);

private:
    void refill(std::chrono::milliseconds now);

    qint64 m_rate = 0;
    qint64 m_milliTokens = 0; // thousandths, so that no rate loses by rounding
    std::chrono::milliseconds m_at{0};
};

} // namespace longhaul
