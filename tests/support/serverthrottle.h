#pragma once

#include <QElapsedTimer>

#include <algorithm>

namespace longhaul {

/// A token bucket with room for a twentieth of a second; rate 0 lets everything through.
class ServerThrottle
{
public:
    explicit ServerThrottle(qint64 bytesPerSecond = 0) : m_rate(bytesPerSecond) { m_clock.start(); }

    /// Takes up to `most` bytes out of what is there.
    [[nodiscard]] qint64 take(qint64 most)
    {
        if (m_rate <= 0)
            return most;
        constexpr double kNanoseconds = 1e9;
        constexpr double kRoom = 0.05; // seconds
        const double fresh = static_cast<double>(m_rate) * static_cast<double>(m_clock.nsecsElapsed()) / kNanoseconds;
        m_clock.restart();
        m_tokens = std::min(m_tokens + fresh, std::max(1.0, static_cast<double>(m_rate) * kRoom));
        const qint64 taken = std::min(most, static_cast<qint64>(m_tokens));
        m_tokens -= static_cast<double>(taken);
        return taken;
    }
    void giveBack(qint64 bytes) { m_tokens += m_rate > 0 ? static_cast<double>(bytes) : 0; }

private:
    qint64 m_rate;
    double m_tokens = 0;
    QElapsedTimer m_clock;
};

} // namespace longhaul
