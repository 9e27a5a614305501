#include "managerpool.h"

#include <QNetworkCookieJar>

#include <algorithm>

namespace longhaul {

ManagerPool::Seat::Seat(std::shared_ptr<int> used, QNetworkAccessManager *manager, Calls calls)
    : m_used(std::move(used)), m_manager(manager), m_calls(std::move(calls))
{
    ++*m_used;
}

ManagerPool::Seat::~Seat()
{
    --*m_used;
    m_calls.left();
}

ManagerPool::ManagerPool(Clock &clock) : m_clock(clock), m_cleaning(clock.makeAlarm([this] { clean(); })) {}

ManagerPool::~ManagerPool()
{
    *m_alive = false;
}

std::unique_ptr<ManagerPool::Seat> ManagerPool::take(const QString &origin, const QNetworkProxy &proxy,
                                                     const QString &policy)
{
    const QString key = QStringLiteral("%1 %2 %3:%4 %5 %6")
                            .arg(origin)
                            .arg(int(proxy.type()))
                            .arg(proxy.hostName())
                            .arg(proxy.port())
                            .arg(proxy.user(), policy);
    Place *best = nullptr;
    for (Place &place : m_places) {
        // The fullest manager with a free seat: its idle connections are used again, others can go.
        if (place.key == key && *place.used < kPerManager && (!best || *place.used > *best->used))
            best = &place;
    }
    return sit(best ? *best : open(key, proxy));
}

std::unique_ptr<ManagerPool::Seat> ManagerPool::takeAlone(const QNetworkProxy &proxy)
{
    return sit(open({}, proxy)); // no key fits
}

ManagerPool::Place &ManagerPool::open(const QString &key, const QNetworkProxy &proxy)
{
    auto manager = std::make_unique<QNetworkAccessManager>();
    manager->setAutoDeleteReplies(false);
    manager->setProxy(proxy);
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_places.push_back({key, std::move(manager), std::make_shared<int>(0), {}});
    return m_places.back();
}

std::unique_ptr<ManagerPool::Seat> ManagerPool::sit(Place &place)
{
    const auto left = [this, alive = std::weak_ptr<bool>(m_alive), used = std::weak_ptr<int>(place.used)] {
        if (alive.expired())
            return;
        const auto found =
            std::find_if(m_places.begin(), m_places.end(), [&](const Place &p) { return p.used == used.lock(); });
        if (found != m_places.end() && *found->used == 0 && found->key.isEmpty()) {
            // Nobody will use its connection again. Later, since one of its signals may be on the stack.
            found->manager.release()->deleteLater();
            m_places.erase(found);
        } else if (found != m_places.end() && *found->used == 0) {
            found->leftAt = m_clock.steady();
            armCleaning();
        }
    };
    const auto spoil = [this, alive = std::weak_ptr<bool>(m_alive), used = std::weak_ptr<int>(place.used)] {
        if (alive.expired())
            return;
        for (Place &one : m_places) {
            if (one.used == used.lock())
                one.key.clear(); // no key fits, and it goes with its last seat
        }
    };
    return std::make_unique<Seat>(place.used, place.manager.get(), Seat::Calls{left, spoil});
}

void ManagerPool::forgetConnections()
{
    for (Place &place : m_places)
        place.manager->clearConnectionCache();
}

void ManagerPool::armCleaning()
{
    if (!m_cleaning->isActive())
        m_cleaning->start(kIdleTime);
}

void ManagerPool::clean()
{
    const auto now = m_clock.steady();
    std::erase_if(m_places, [&](const Place &p) { return *p.used == 0 && now - p.leftAt >= kIdleTime; });
    if (std::any_of(m_places.begin(), m_places.end(), [](const Place &p) { return *p.used == 0; }))
        armCleaning();
}

} // namespace longhaul
