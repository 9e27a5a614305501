#include "qthttpgateway.h"

#include "qtexchange.h"
#include "redirects.h"

namespace longhaul {

namespace {

/// What a manager's connections were opened under. Hashes, so that no secret is kept a second time.
QString policyOf(const HttpRequest &request)
{
    size_t refused = 0;
    for (const QByteArray &fingerprint : request.refusedCertificates)
        refused ^= qHash(fingerprint); // a set has no order
    const size_t signIn =
        request.userName.isEmpty() ? 0 : qHashMulti(QHashSeed::globalSeed(), request.userName, request.password);
    const size_t proxy = request.proxyPassword.isEmpty() ? 0 : qHash(request.proxyPassword, QHashSeed::globalSeed());
    return QStringLiteral("%1 %2 %3").arg(signIn, 0, 16).arg(proxy, 0, 16).arg(refused, 0, 16);
}

} // namespace

QtHttpGateway::QtHttpGateway(Clock &clock)
    : m_clock(clock), m_headGuard(clock), m_pool(clock), m_proxies(clock), m_interim(std::make_shared<InterimOrigins>())
{
}

std::unique_ptr<HttpExchange> QtHttpGateway::get(const HttpRequest &request)
{
    auto exchange = std::make_unique<QtExchange>(request, m_clock, m_interim);
    QtExchange *raw = exchange.get();
    const bool alone = !request.trustedCertificate.isEmpty();
    m_proxies.resolve(
        request.url, {request.proxy, request.proxyPassword}, raw,
        [this, raw, alone, origin = originOf(request.url), policy = policyOf(request)](const QNetworkProxy &proxy) {
            raw->start(alone ? m_pool.takeAlone(proxy) : m_pool.take(origin, proxy, policy));
            m_headGuard.watch(*raw, raw->peerPort(), origin);
        });
    return exchange;
}

} // namespace longhaul
