#include "speedmeter.h"

#include <algorithm>

namespace longhaul {

void SpeedMeter::add(qint64 bytes, std::chrono::milliseconds now)
{
    if (m_first.count() < 0 || now - m_last > kWindow)
        m_first = now; // after a silence the average starts afresh
    m_last = now;
    m_total += bytes;
    const qint64 index = now / kSlot;
    Sample &sample = m_samples[static_cast<std::size_t>(index % kSlots)];
    if (sample.index != index)
        sample = {index, 0};
    sample.bytes += bytes;
}

qint64 SpeedMeter::speed(std::chrono::milliseconds now) const
{
    if (m_first.count() < 0 || now - m_last > kWindow)
        return 0;
    const qint64 index = now / kSlot;
    qint64 sum = 0;
    for (const Sample &sample : m_samples) {
        if (sample.index >= 0 && index - sample.index < kSlots)
            sum += sample.bytes;
    }
    const std::chrono::milliseconds oldest = kSlot * (index - kSlots + 1);
    const auto span = std::max<std::chrono::milliseconds>(now - std::max(m_first, oldest), kSlot);
    return sum * 1000 / span.count();
}

} // namespace longhaul
