#include "notificationpolicy.h"

namespace longhaul {

NotificationPolicy::NotificationPolicy(Clock &clock, Show show)
    : m_clock(clock), m_show(std::move(show)), m_alarm(clock.makeAlarm([this] { tell(); }))
{
}

void NotificationPolicy::add(const Outcome &outcome)
{
    if (!m_enabled)
        return;
    const auto now = m_clock.steady();
    if (m_burst.count() == 0 || now - m_lastOutcome > kQuiet) {
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
    m_show(m_burst);
}

void NotificationPolicy::setEnabled(bool enabled)
{
    m_enabled = enabled;
    if (enabled)
        return;
    m_alarm->stop();
    m_burst = {};
}

} // namespace longhaul
