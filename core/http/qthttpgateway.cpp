#include "qthttpgateway.h"

#include "qtexchange.h"
#include "redirects.h"

namespace longhaul {

QtHttpGateway::QtHttpGateway(Clock &clock) : m_pool(clock), m_proxies(clock) {}

std::unique_ptr<HttpExchange> QtHttpGateway::get(const HttpRequest &request)
{
    auto exchange = std::make_unique<QtExchange>(request);
    QtExchange *raw = exchange.get();
    // A hash, so that the secret is not kept a second time.
    const QString signIn =
        request.userName.isEmpty() ? QString() : QString::number(qHashMulti(0, request.userName, request.password), 16);
    m_proxies.resolve(request.url, request.proxy, raw,
                      [this, raw, origin = originOf(request.url), signIn](const QNetworkProxy &proxy) {
                          raw->start(m_pool.take(origin, proxy, signIn));
                      });
    return exchange;
}

} // namespace longhaul
