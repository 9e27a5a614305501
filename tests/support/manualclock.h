#pragma once

#include "clock.h"

#include <optional>
#include <vector>

namespace longhaul {

/// Time that a test holds in its hand. Alarms ring inside `advance`, in their order.
class ManualClock : public Clock
{
public:
    [[nodiscard]] std::chrono::milliseconds steady() const override { return m_steady; }
    [[nodiscard]] QDateTime wall() const override { return m_wall; }
    [[nodiscard]] std::unique_ptr<Alarm> makeAlarm(std::function<void()> ring) override;

    /// Moves both clocks on and rings what is due on the way.
    void advance(std::chrono::milliseconds time);
    /// Moves both clocks on at once, as after a sleep: what was due meanwhile rings once, late.
    void sleep(std::chrono::milliseconds time);
    /// Moves the calendar only, as a person or a time server does.
    void jumpWall(std::chrono::milliseconds by) { m_wall = m_wall.addMSecs(by.count()); }
    /// The time until the next alarm; nothing if none is set.
    [[nodiscard]] std::optional<std::chrono::milliseconds> nextAlarm() const;

private:
    class ManualAlarm;
    std::vector<ManualAlarm *> m_alarms;
    std::chrono::milliseconds m_steady{1000000};
    QDateTime m_wall = QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC);
};

} // namespace longhaul
