#include "manualclock.h"

#include <algorithm>

namespace longhaul {

class ManualClock::ManualAlarm : public Alarm
{
public:
    ManualAlarm(ManualClock &clock, std::function<void()> ring) : m_clock(clock), m_ring(std::move(ring))
    {
        m_clock.m_alarms.push_back(this);
    }
    ~ManualAlarm() override { std::erase(m_clock.m_alarms, this); }
    Q_DISABLE_COPY_MOVE(ManualAlarm)

    void start(std::chrono::milliseconds delay) override { m_due = m_clock.m_steady + delay; }
    void stop() override { m_due.reset(); }
    [[nodiscard]] bool isActive() const override { return m_due.has_value(); }
    [[nodiscard]] std::optional<std::chrono::milliseconds> due() const { return m_due; }
    void fire()
    {
        m_due.reset();
        const auto ring = m_ring; // the alarm may be destroyed by what it calls
        ring();
    }

private:
    ManualClock &m_clock;
    std::function<void()> m_ring;
    std::optional<std::chrono::milliseconds> m_due;
};

std::unique_ptr<Alarm> ManualClock::makeAlarm(std::function<void()> ring)
{
    return std::make_unique<ManualAlarm>(*this, std::move(ring));
}

void ManualClock::advance(std::chrono::milliseconds time)
{
    const auto goal = m_steady + time;
    for (;;) {
        ManualAlarm *next = nullptr;
        for (ManualAlarm *alarm : m_alarms) {
            if (alarm->due() && *alarm->due() <= goal && (!next || *alarm->due() < *next->due()))
                next = alarm;
        }
        if (!next)
            break;
        const auto step = std::max(*next->due() - m_steady, std::chrono::milliseconds(0));
        m_steady += step;
        m_wall = m_wall.addMSecs(step.count());
        next->fire();
    }
    m_wall = m_wall.addMSecs((goal - m_steady).count());
    m_steady = goal;
}

void ManualClock::sleep(std::chrono::milliseconds time)
{
    m_steady += time;
    m_wall = m_wall.addMSecs(time.count());
    // Those that are set anew while they ring have their time from now on.
    advance(std::chrono::milliseconds(0));
}

std::optional<std::chrono::milliseconds> ManualClock::nextAlarm() const
{
    std::optional<std::chrono::milliseconds> next;
    for (const ManualAlarm *alarm : m_alarms) {
        if (alarm->due() && (!next || *alarm->due() - m_steady < *next))
            next = *alarm->due() - m_steady;
    }
    return next;
}

} // namespace longhaul
