#include "notificationpolicy.h"

namespace longhaul {

NotificationPolicy::NotificationPolicy(Clock &clock, Show show, IsQuietTime isQuietTime)
    : m_clock(clock)
    , m_show(std::move(show))
    , m_isQuietTime(std::move(isQuietTime))
    , m_alarm(clock.makeAlarm([this] { tell(); }))
{
}

void NotificationPolicy::add(const Outcome &outcome)
{
    if (outcome.failure ? !m_kinds.failed : !m_kinds.finished)
        return;
    const auto now = m_clock.steady();
    const bool isTold = !m_alarm->isActive();
    if (m_burst.count() == 0 || (isTold && now - m_lastOutcome > kQuiet)) {
        m_burst = {};
        m_burst.id = QStringLiteral("burst-%1").arg(++m_bursts);
    }
    m_lastOutcome = now;
    // A task that was tried again tells its last word only.
    m_burst.failed.removeIf([&](const Outcome &old) { return old.task == outcome.task; });
    if (outcome.failure) {
        m_burst.failed.append(outcome);
    } else {
        ++m_burst.completed;
        if (m_burst.firstCompleted.size() < Burst::kNamed)
            m_burst.firstCompleted.append(outcome);
    }
    if (!m_alarm->isActive())
        m_alarm->start(kGather);
}

void NotificationPolicy::tell()
{
    if (m_isQuietTime && m_isQuietTime())
        m_alarm->start(kLookAgain);
    else
        m_show(m_burst);
}

void NotificationPolicy::setKinds(Kinds kinds)
{
    m_kinds = kinds;
    if (!kinds.failed)
        m_burst.failed.clear();
    if (!kinds.finished) {
        m_burst.completed = 0;
        m_burst.firstCompleted.clear();
    }
    if (m_burst.count() == 0)
        m_alarm->stop();
}

} // namespace longhaul
