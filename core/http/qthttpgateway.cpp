#include "qthttpgateway.h"

#include "qtexchange.h"
#include "redirects.h"

namespace longhaul {

QtHttpGateway::QtHttpGateway(Clock &clock) : m_pool(clock), m_proxies(clock) {}

std::unique_ptr<HttpExchange> QtHttpGateway::get(const HttpRequest &request)
{
    auto exchange = std::make_unique<QtExchange>(request);
    QtExchange *raw = exchange.get();
    m_proxies.resolve(request.url, request.proxy, raw, [this, raw, origin = originOf(request.url)](const auto &proxy) {
        raw->start(m_pool.take(origin, proxy));
    });
    return exchange;
}

} // namespace longhaul
