#include "headguard.h"

#include "qtexchange.h"

#include <utility>

namespace longhaul {

HeadGuard::HeadGuard(Clock &clock, std::function<qint64()> memory)
    : m_clock(clock), m_memory(std::move(memory)), m_beat(clock.makeAlarm([this] { look(); }))
{
}

void HeadGuard::watch(QtExchange &exchange, const QString &origin)
{
    const qint64 now = m_memory();
    if (now <= 0)
        return;
    m_watched.push_back({&exchange, origin, now, m_clock.steady()});
    if (!m_beat->isActive())
        m_beat->start(kBeat);
}

void HeadGuard::look()
{
    std::erase_if(m_watched, [](const Watched &watched) {
        return !watched.exchange || watched.exchange->isHeadSeen() || watched.exchange->isFinished();
    });
    if (m_watched.empty())
        return;
    const qint64 now = m_memory();
    // Whoever is told may start new requests at once.
    const std::vector<Watched> watched = m_watched;
    for (const Watched &one : watched) {
        if (one.exchange && now - one.before > kMostGrowth && m_clock.steady() - one.began >= kYoung)
            end(one);
    }
    m_beat->start(kBeat);
}

void HeadGuard::end(const Watched &watched)
{
    const auto now = m_clock.steady();
    m_suspects.removeIf([&](const auto &suspect) { return now - suspect.value() > kMemory; });
    if (m_suspects.contains(watched.origin)) {
        watched.exchange->giveUp({NetworkEnd::Kind::Protocol, QStringLiteral("the server sends headers without end")});
        return;
    }
    m_suspects.insert(watched.origin, now);
    watched.exchange->giveUp({NetworkEnd::Kind::Cut, QStringLiteral("memory ran short before the answer's head came")});
}

} // namespace longhaul
