#include "memorychannel.h"

#include <utility>

namespace longhaul {

MemoryChannel::Pair MemoryChannel::makePair()
{
    Pair pair(std::unique_ptr<MemoryChannel>(new MemoryChannel), std::unique_ptr<MemoryChannel>(new MemoryChannel));
    pair.first->m_other = pair.second.get();
    pair.second->m_other = pair.first.get();
    return pair;
}

MemoryChannel::~MemoryChannel()
{
    if (m_other && m_open)
        QMetaObject::invokeMethod(m_other, &MemoryChannel::onOtherClosed, Qt::QueuedConnection);
}

void MemoryChannel::send(const QByteArray &line)
{
    if (!m_open || !m_other)
        return;
    m_bytesUnderWay += line.size();
    QMetaObject::invokeMethod(
        m_other,
        [receiver = m_other.data(), sender = QPointer<MemoryChannel>(this), line] {
            if (sender)
                sender->m_bytesUnderWay -= line.size();
            receiver->deliver(line);
        },
        Qt::QueuedConnection);
}

void MemoryChannel::close()
{
    if (!m_open)
        return;
    m_open = false;
    // Queued behind the lines that are under way.
    if (m_other)
        QMetaObject::invokeMethod(m_other, &MemoryChannel::onOtherClosed, Qt::QueuedConnection);
    QMetaObject::invokeMethod(this, &MemoryChannel::tellClosed, Qt::QueuedConnection);
}

void MemoryChannel::deliver(const QByteArray &line)
{
    if (!m_open)
        return;
    if (line.size() > kLargestLine)
        emit lineTooLong();
    else
        emit lineReceived(line);
}

void MemoryChannel::onOtherClosed()
{
    m_open = false;
    tellClosed();
}

void MemoryChannel::tellClosed()
{
    if (!std::exchange(m_told, true))
        emit closed();
}

} // namespace longhaul
