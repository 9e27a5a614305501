#include "managerpool.h"

#include <QNetworkCookieJar>
#include <QNetworkProxyFactory>

#include <algorithm>
#include <utility>

namespace longhaul {

namespace {

/// Directly, said in another way than `NoProxy`, with which Qt (6.4.2) opens sockets without a buffer. Now they ask for
/// the application's proxy, which is none (see ProxyResolver), and have a buffer of 64 KiB.
class DirectFactory : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &) override { return {QNetworkProxy::DefaultProxy}; }
};

} // namespace

ManagerPool::Seat::Seat(std::shared_ptr<int> used, QNetworkAccessManager *manager, QNetworkProxy proxy, Calls calls)
    : m_used(std::move(used)), m_manager(manager), m_proxy(std::move(proxy)), m_calls(std::move(calls))
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
    const bool hasBuffers = proxy.type() == QNetworkProxy::NoProxy && needsBuffers(key);
    Place *best = nullptr;
    for (Place &place : m_places) {
        // The fullest manager with a free seat: its idle connections are used again, others can go.
        if (place.key == key && place.hasBuffers == hasBuffers && *place.used < kPerManager
            && (!best || *place.used > *best->used))
            best = &place;
    }
    return sit(best ? *best : open(key, proxy, hasBuffers));
}

std::unique_ptr<ManagerPool::Seat> ManagerPool::takeAlone(const QNetworkProxy &proxy)
{
    return sit(open({}, proxy, false)); // no key fits
}

ManagerPool::Place &ManagerPool::open(const QString &key, const QNetworkProxy &proxy, bool hasBuffers)
{
    auto manager = std::make_unique<QNetworkAccessManager>();
    manager->setAutoDeleteReplies(false);
    if (hasBuffers)
        manager->setProxyFactory(new DirectFactory); // NOLINT: the manager's own from here on
    else
        manager->setProxy(proxy);
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_places.push_back({key, hasBuffers, proxy, std::move(manager), std::make_shared<int>(0), {}});
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
    // Over TLS every socket has a buffer.
    const bool counts = place.key.startsWith(u"http:");
    const auto told = [this, alive = std::weak_ptr<bool>(m_alive),
                       key = counts ? place.key : QString()](qint64 length) {
        if (alive.expired() || key.isEmpty())
            return;
        int &inARow = m_smallFiles[key];
        inARow = length < kSmallFile ? std::min(inARow + 1, kFew) : 0;
    };
    return std::make_unique<Seat>(place.used, place.manager.get(), place.proxy, Seat::Calls{left, spoil, told});
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
    m_smallFiles.removeIf([this](const auto &known) {
        return std::none_of(m_places.begin(), m_places.end(), [&](const Place &p) { return p.key == known.key(); });
    });
    if (std::any_of(m_places.begin(), m_places.end(), [](const Place &p) { return *p.used == 0; }))
        armCleaning();
}

} // namespace longhaul
