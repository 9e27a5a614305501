#include "headguard.h"

#include "qtexchange.h"

#include <algorithm>
#include <functional>
#include <set>
#include <utility>

namespace longhaul {

HeadGuard::HeadGuard(Clock &clock, Look look)
    : m_clock(clock), m_look(std::move(look)), m_beat(clock.makeAlarm([this] { this->look(); }))
{
}

std::vector<HeadGuard::Seen> HeadGuard::lookAtSystem(quint16 port)
{
    std::vector<Seen> seen;
    for (const TcpSight &sight : seeTcpConnectionsTo(port)) {
        seen.push_back({sight.id, sight.bytesTaken, [sight] {
                            if (const auto connection = holdTcpConnection(sight))
                                connection->shutDown();
                        }});
    }
    return seen;
}

void HeadGuard::watch(QtExchange &exchange, quint16 port, const QString &origin)
{
    m_watched.push_back({&exchange, exchange.progress(), port, origin, m_clock.steady()});
    if (!m_beat->isActive())
        m_beat->start(kBeat);
}

void HeadGuard::look()
{
    const auto now = m_clock.steady();
    std::erase_if(m_watched, [&](const Watched &watched) {
        if (watched.progress->isDeserted)
            m_deserted.insert(watched.port, now);
        return watched.progress->isOver;
    });
    m_deserted.removeIf([&](const auto &port) { return now - port.value() > kAfterlife; });
    std::set<quint16> ports(m_deserted.keyBegin(), m_deserted.keyEnd());
    bool isWaiting = false;
    for (const Watched &watched : m_watched) {
        isWaiting = isWaiting || !watched.progress->hasHead;
        if (!watched.progress->hasHead && now - watched.began >= kYoung)
            ports.insert(watched.port);
    }
    if (ports.empty())
        m_growth.clear();
    for (const quint16 port : ports)
        lookAt(port);
    if (isWaiting || !ports.empty())
        m_beat->start(kBeat);
}

void HeadGuard::lookAt(quint16 port)
{
    std::vector<Seen> suspects = growing(port);
    takeOutCarriers(port, suspects);
    for (const Seen &seen : suspects) {
        Growth &growth = m_growth[seen.id];
        if (seen.bytesTaken - growth.first <= kMostHead || ++growth.overfull < kLooks)
            continue;
        endWaiting(port);
        seen.end();
    }
}

/// The connections to `port` of which something was read since the last look, those with the least first.
std::vector<HeadGuard::Seen> HeadGuard::growing(quint16 port)
{
    std::vector<Seen> seen = m_look(port);
    std::erase_if(seen, [this](const Seen &one) {
        if (!m_growth.contains(one.id))
            m_growth.insert(one.id, {one.bytesTaken, one.bytesTaken, 0});
        return std::exchange(m_growth[one.id].last, one.bytesTaken) == one.bytesTaken;
    });
    std::sort(seen.begin(), seen.end(), [](const Seen &a, const Seen &b) { return a.bytesTaken < b.bytesTaken; });
    return seen;
}

/// Takes out as many connections as there are bodies for which they can have received more than the body: of those that
/// could carry one, the one that received the least. So no connection that carries a body is left over.
void HeadGuard::takeOutCarriers(quint16 port, std::vector<Seen> &growing)
{
    std::vector<qint64> bodies;
    for (const Watched &watched : m_watched) {
        if (watched.port == port && watched.progress->hasHead)
            bodies.push_back(watched.progress->bodyBytes);
    }
    std::sort(bodies.begin(), bodies.end(), std::greater<>());
    for (const qint64 body : bodies) {
        const auto carrier =
            std::find_if(growing.begin(), growing.end(), [&](const Seen &one) { return one.bytesTaken > body; });
        if (carrier == growing.end())
            continue;
        m_growth.insert(carrier->id, {carrier->bytesTaken, carrier->bytesTaken, 0});
        growing.erase(carrier);
    }
}

void HeadGuard::endWaiting(quint16 port)
{
    const auto now = m_clock.steady();
    // Whoever is told may start new requests at once.
    const std::vector<Watched> watched = m_watched;
    for (const Watched &one : watched) {
        const bool isWaiting = !one.progress->hasHead && !one.progress->isOver;
        if (one.exchange && isWaiting && one.port == port && now - one.began >= kYoung)
            end(one);
    }
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
    watched.exchange->giveUp({NetworkEnd::Kind::Cut, QStringLiteral("too much came before the end of the headers")});
}

} // namespace longhaul
