#include "endwatch.h"

namespace longhaul {

EndWatch::EndWatch(quint16 port, Clock &clock)
    : m_beat(clock.makeAlarm([this] { look(); })), m_held(tcpConnectionsTo(port))
{
    if (!m_held.empty())
        m_beat->start(kBeat);
}

EndWatch::~EndWatch() = default;

void EndWatch::look()
{
    std::erase_if(m_held, [this](const TcpConnection &connection) {
        const TcpConnection::End end = connection.end();
        if (end != TcpConnection::End::None)
            m_ended.push_back({end, connection.bytesReceived()});
        return end != TcpConnection::End::None || connection.isLeft();
    });
    if (!m_held.empty())
        m_beat->start(kBeat);
}

EndWatch::Verdict EndWatch::verdict(qint64 bytes, std::optional<qint64> head)
{
    look();
    Verdict verdict = Verdict::Unseen;
    for (const Ended &ended : m_ended) {
        if (ended.bytes <= bytes)
            continue; // a body has a head before it
        if (ended.end == TcpConnection::End::Lost)
            return Verdict::Lost;
        const qint64 more = head ? ended.bytes - *head - bytes : 0;
        if (more == 0 || more == 1) // the system counts the mark of the end, too
            verdict = Verdict::Closed;
    }
    return verdict;
}

} // namespace longhaul
