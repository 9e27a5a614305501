#pragma once

#include "httpgateway.h"
#include "testcontent.h"

#include <QList>

namespace longhaul {

/// A server without a network: answers from the event loop, in small pieces, the same way each time.
/// It knows ranges and If-Range, and can be told to change its file.
class FakeGateway : public HttpGateway
{
public:
    TestContent content;
    QByteArray etag = "\"v1\"";
    bool knowsRanges = true;
    qint64 piece = 16 * 1024; // bytes that come with each `readable`
    qint64 cutAfter = -1;     // bytes of a body, then the connection is lost
    int cuts = -1;            // so many bodies are cut, below 0 all
    qint64 silentAfter = -1;  // bytes of a body, then nothing comes any more

    [[nodiscard]] std::unique_ptr<HttpExchange> get(const HttpRequest &request) override;

    [[nodiscard]] const QList<HttpRequest> &requests() const { return m_requests; }
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }

private:
    class Exchange;

    QList<HttpRequest> m_requests;
    qint64 m_bytesRead = 0;
};

/// The value of a header of a request; empty if it was not sent.
[[nodiscard]] QByteArray headerOf(const HttpRequest &request, QByteArrayView name);

} // namespace longhaul
