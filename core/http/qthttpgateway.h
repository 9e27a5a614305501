#pragma once

#include "headguard.h"
#include "httpgateway.h"
#include "managerpool.h"
#include "proxyresolver.h"

namespace longhaul {

/// The gateway over QNetworkAccessManager: HTTP/1.1 only, manual redirects, no cookie jar, bounded read buffers,
/// no time-outs of its own (the transfer has the stall clock). Source: Qt 6.4.2.
class QtHttpGateway : public HttpGateway
{
public:
    /// What Qt takes from the network ahead of the reader, for each exchange.
    static constexpr qint64 kReadBuffer = 512 * 1024;
    /// The same over TLS: with more, Qt 6.4.2 hands over record by record and wakes both threads for each (measured:
    /// 1 GiB costs 2.6 s of the processor with 512 KiB, 1.6 s with 64 KiB; plain HTTP costs less with the larger one).
    static constexpr qint64 kSecureReadBuffer = 64 * 1024;

    explicit QtHttpGateway(Clock &clock);

    [[nodiscard]] std::unique_ptr<HttpExchange> get(const HttpRequest &request) override;
    void forgetConnections() { m_pool.forgetConnections(); }

private:
    Clock &m_clock;
    HeadGuard m_headGuard;
    ManagerPool m_pool;
    ProxyResolver m_proxies;
    std::shared_ptr<class InterimOrigins> m_interim;
};

} // namespace longhaul
