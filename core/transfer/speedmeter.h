#pragma once

#include <QtGlobal>

#include <array>
#include <chrono>

namespace longhaul {

/// Bytes per second over the last `kWindow`, told by samples. Pure: the caller says what time it is.
class SpeedMeter
{
public:
    static constexpr std::chrono::milliseconds kWindow{3000};

    void add(qint64 bytes, std::chrono::milliseconds now);
    /// Shape: bytes per second; 0 before anything came and after a window without bytes.
    [[nodiscard]] qint64 speed(std::chrono::milliseconds now) const;
    /// When the last byte came; zero if none did.
    [[nodiscard]] std::chrono::milliseconds lastAt() const { return m_last; }
    [[nodiscard]] qint64 totalBytes() const { return m_total; }

private:
    static constexpr std::chrono::milliseconds kSlot{250};
    static constexpr int kSlots = static_cast<int>(kWindow / kSlot) + 1;
    struct Sample {
        qint64 index = -1;
        qint64 bytes = 0;
    };
    std::array<Sample, kSlots> m_samples;
    std::chrono::milliseconds m_first{-1};
    std::chrono::milliseconds m_last{0};
    qint64 m_total = 0;
};

} // namespace longhaul
