#pragma once

#include "clock.h"
#include "notificationwords.h"

#include <chrono>
#include <functional>
#include <memory>

namespace longhaul {

/// Decides when to tell of ended tasks: what ends within two seconds is told together, and while tasks go on
/// ending the same notification is replaced, so that a hundred small files make one message.
class NotificationPolicy
{
public:
    static constexpr std::chrono::milliseconds kGather = std::chrono::seconds(2);
    static constexpr std::chrono::milliseconds kQuiet = std::chrono::seconds(15); // after it a new burst begins
    using Show = std::function<void(const Burst &)>;

    NotificationPolicy(Clock &clock, Show show);

    void add(const Outcome &outcome);
    /// Switched off, nothing is told, nor made up for later.
    void setEnabled(bool enabled);

private:
    void tell();

    Clock &m_clock;
    Show m_show;
    std::unique_ptr<Alarm> m_alarm;
    Burst m_burst;
    std::chrono::milliseconds m_lastOutcome{0};
    int m_bursts = 0;
    bool m_enabled = true;
};

} // namespace longhaul
