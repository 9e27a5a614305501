#include "segmentrun.h"

#include "clock.h"
#include "disk.h"

#include <algorithm>

namespace longhaul {

SegmentRun::SegmentRun(const Services &services, WorkerId id, Sink sink, QObject *parent)
    : QObject(parent), m_services(services), m_id(id), m_sink(std::move(sink))
{
    m_reader = std::make_unique<Bandwidth::Reader>(m_services.account, [this] { pump(); });
    connect(&m_services.disk, &Disk::roomMade, this, &SegmentRun::pump);
}

SegmentRun::~SegmentRun() = default;

void SegmentRun::send(const HttpRequest &request)
{
    if (m_exchange)
        m_exchange->abort();
    m_accepted = false;
    m_headSeen = false;
    m_over = false;
    m_bodyBytes = 0;
    m_toSkip = 0;
    m_overlap.clear();
    m_lastSign = m_services.clock.steady();
    m_exchange = m_services.gateway.get(request);
    connect(m_exchange.get(), &HttpExchange::headReceived, this, [this](const ResponseHead &head) {
        m_lastSign = m_services.clock.steady();
        m_headSeen = true;
        emit headReceived(this, head);
    });
    connect(m_exchange.get(), &HttpExchange::readable, this, &SegmentRun::pump);
    connect(m_exchange.get(), &HttpExchange::finished, this, &SegmentRun::pump);
}

void SegmentRun::accept(const QByteArray &overlap, std::optional<qint64> bodyLength)
{
    m_accepted = true;
    m_bodyLength = bodyLength;
    m_overlap = overlap;
    pump();
}

void SegmentRun::drop()
{
    m_over = true;
    if (m_exchange)
        m_exchange->abort();
}

std::chrono::milliseconds SegmentRun::silence() const
{
    const bool ours = m_heldByUs || (m_exchange && m_exchange->bytesAvailable() > 0);
    return ours ? std::chrono::milliseconds(0) : m_services.clock.steady() - m_lastSign;
}

bool SegmentRun::compareOverlap()
{
    const QByteArray bytes = m_exchange->read(m_overlap.size());
    m_bodyBytes += bytes.size();
    if (!m_overlap.startsWith(bytes)) {
        drop();
        emit contradicted(this);
        return false;
    }
    m_overlap.remove(0, bytes.size());
    return true;
}

/// Moves one piece on; false when there is nothing to do now.
bool SegmentRun::pumpOnce()
{
    const qint64 available = m_exchange->bytesAvailable();
    if (available <= 0)
        return false;
    m_lastSign = m_services.clock.steady();
    if (m_toSkip > 0) {
        const QByteArray skipped = m_exchange->read(std::min(m_toSkip, kPiece));
        m_bodyBytes += skipped.size();
        m_toSkip -= skipped.size();
        return !skipped.isEmpty();
    }
    if (!m_overlap.isEmpty())
        return compareOverlap();
    const qint64 wanted = std::min({available, kPiece, m_services.disk.room(), m_sink.wanted()});
    if (wanted <= 0) {
        m_heldByUs = m_services.disk.room() <= 0;
        return false;
    }
    const qint64 granted = m_reader->take(wanted);
    m_heldByUs = granted < wanted;
    if (granted <= 0)
        return false;
    QByteArray bytes = m_exchange->read(granted);
    if (bytes.isEmpty())
        return false;
    m_bodyBytes += bytes.size();
    m_meter.add(bytes.size(), m_services.clock.steady());
    m_sink.take(std::move(bytes));
    return true;
}

void SegmentRun::pump()
{
    if (!m_exchange || m_over)
        return;
    if (!m_accepted) {
        // Without a head there is nothing to wait for; with one, its owner decides first.
        if (m_exchange->isFinished() && !m_headSeen) {
            m_over = true;
            emit ended(this, m_exchange->end());
        }
        return;
    }
    while (!m_over && pumpOnce()) {
    }
    if (m_over)
        return;
    if (m_sink.wanted() <= 0) {
        if (m_bodyLength && m_bodyBytes == *m_bodyLength && !m_exchange->isFinished())
            return; // its end is on the way
        drop();
        emit satisfied(this);
    } else if (m_exchange->isFinished() && m_exchange->bytesAvailable() <= 0) {
        m_over = true;
        emit ended(this, m_exchange->end());
    }
}

} // namespace longhaul
