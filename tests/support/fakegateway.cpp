#include "fakegateway.h"

#include <QTimer>

#include <algorithm>

namespace longhaul {

QByteArray headerOf(const HttpRequest &request, QByteArrayView name)
{
    for (const auto &[key, value] : request.headers) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

class FakeGateway::Exchange : public HttpExchange
{
public:
    Exchange(FakeGateway &gateway, const HttpRequest &request) : m_gateway(gateway), m_content(gateway.content)
    {
        m_step.setInterval(0);
        QObject::connect(&m_step, &QTimer::timeout, &m_step, [this] { step(); });
        prepare(request);
        m_step.start();
    }

    [[nodiscard]] qint64 bytesAvailable() const override { return m_arrived - m_position; }
    [[nodiscard]] QByteArray read(qint64 most) override
    {
        const qint64 end = std::min(m_position + most, m_arrived);
        const QByteArray bytes = m_content.bytes({m_position, end});
        m_position = end;
        m_gateway.m_bytesRead += bytes.size();
        return bytes;
    }
    [[nodiscard]] bool isFinished() const override { return m_finished; }
    [[nodiscard]] NetworkEnd end() const override { return m_end; }
    void abort() override
    {
        disconnect();
        m_step.stop();
        m_finished = true;
    }

private:
    void prepare(const HttpRequest &request)
    {
        const QByteArray guard = headerOf(request, "If-Range");
        const QByteArray range = headerOf(request, "Range");
        const qint64 size = m_content.size;
        m_bodyEnd = size;
        m_head.status = 200;
        if (m_gateway.knowsRanges && !range.isEmpty() && (guard.isEmpty() || guard == m_gateway.etag)) {
            const auto parts = range.mid(6).split('-');
            m_position = parts.value(0).toLongLong();
            if (!parts.value(1).isEmpty())
                m_bodyEnd = std::min(size, parts.value(1).toLongLong() + 1);
            if (m_position >= size) {
                m_head.status = 416;
                m_head.headers.emplaceBack("Content-Range", "bytes */" + QByteArray::number(size));
                m_bodyEnd = m_position;
            } else {
                m_head.status = 206;
                m_head.headers.emplaceBack("Content-Range", "bytes " + QByteArray::number(m_position) + '-'
                                                                + QByteArray::number(m_bodyEnd - 1) + '/'
                                                                + QByteArray::number(size));
            }
        }
        m_arrived = m_position;
        m_begin = m_position;
        m_head.headers.emplaceBack("ETag", m_gateway.etag);
        m_head.headers.emplaceBack("Content-Length", QByteArray::number(m_bodyEnd - m_position));
    }
    void step()
    {
        if (!m_headSent) {
            m_headSent = true;
            emit headReceived(m_head);
            return;
        }
        const qint64 cutAt = m_gateway.cutAfter >= 0 && m_gateway.cuts != 0 ? m_begin + m_gateway.cutAfter : m_bodyEnd;
        const qint64 silentAt = m_gateway.silentAfter >= 0 ? m_begin + m_gateway.silentAfter : m_bodyEnd;
        const qint64 last = std::min({m_bodyEnd, cutAt, silentAt});
        if (m_arrived < last) {
            // No more than a small buffer is taken ahead of the reader.
            m_arrived = std::min({last, m_arrived + m_gateway.piece, m_position + 4 * m_gateway.piece});
            emit readable();
            return;
        }
        m_step.stop();
        if (silentAt < m_bodyEnd)
            return;
        m_finished = true;
        if (last < m_bodyEnd) {
            m_end = {NetworkEnd::Kind::Cut, QStringLiteral("cut")};
            --m_gateway.cuts;
        }
        emit finished();
    }

    FakeGateway &m_gateway;
    TestContent m_content;
    ResponseHead m_head;
    QTimer m_step;
    NetworkEnd m_end;
    qint64 m_begin = 0;
    qint64 m_position = 0; // next byte for the reader
    qint64 m_arrived = 0;  // one past the last that came
    qint64 m_bodyEnd = 0;
    bool m_headSent = false;
    bool m_finished = false;
};

std::unique_ptr<HttpExchange> FakeGateway::get(const HttpRequest &request)
{
    m_requests.append(request);
    return std::make_unique<Exchange>(*this, request);
}

} // namespace longhaul
