#pragma once

#include "clock.h"
#include "notificationwords.h"

#include <chrono>
#include <functional>
#include <memory>

namespace longhaul {

/// Decides when to tell of ended tasks: what ends within two seconds is told together, and while tasks go on
/// ending the same notification is replaced, so that a hundred small files make one message. What ends in quiet time
/// is told, together, after it.
class NotificationPolicy
{
public:
    static constexpr std::chrono::milliseconds kGather = std::chrono::seconds(2);
    static constexpr std::chrono::milliseconds kQuiet = std::chrono::seconds(15);     // after it a new burst begins
    static constexpr std::chrono::milliseconds kLookAgain = std::chrono::seconds(30); // while it is quiet time
    using Show = std::function<void(const Burst &)>;
    /// True while nobody is to be disturbed.
    using IsQuietTime = std::function<bool()>;

    /// Which outcomes are told.
    struct Kinds {
        bool finished = true;
        bool failed = true;
    };

    NotificationPolicy(Clock &clock, Show show, IsQuietTime isQuietTime = {});

    void add(const Outcome &outcome);
    /// What is switched off is not told, nor made up for later.
    void setKinds(Kinds kinds);

private:
    void tell();

    Clock &m_clock;
    Show m_show;
    IsQuietTime m_isQuietTime;
    std::unique_ptr<Alarm> m_alarm;
    Burst m_burst;
    std::chrono::milliseconds m_lastOutcome{0};
    int m_bursts = 0;
    Kinds m_kinds;
};

} // namespace longhaul
