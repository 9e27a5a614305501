#include "serverscript.h"

#include <QMutexLocker>

#include <algorithm>

namespace longhaul {

void ServerScript::add(const QByteArray &path, const Resource &resource)
{
    const QMutexLocker lock(&m_mutex);
    m_resources.insert(path, std::make_shared<ServedResource>(resource));
}

void ServerScript::remove(const QByteArray &path)
{
    const QMutexLocker lock(&m_mutex);
    m_resources.remove(path);
}

void ServerScript::edit(const QByteArray &path, const std::function<void(ServedResource &)> &edit)
{
    const QMutexLocker lock(&m_mutex);
    if (const auto resource = m_resources.value(path))
        edit(*resource);
}

void ServerScript::forget()
{
    const QMutexLocker lock(&m_mutex);
    m_log.clear();
    m_openPeak = m_open;
    for (const auto &resource : std::as_const(m_resources))
        resource->forgetCounts();
}

ServerScript::Arrival ServerScript::arrive(RequestSeen request)
{
    const QMutexLocker lock(&m_mutex);
    const auto resource = m_resources.value(request.path);
    request.order = ++m_order;
    request.at = std::chrono::milliseconds(m_clock.elapsed());
    const ServerAnswer answer = resource ? resource->answer(request) : ServerAnswer::text(404, "no such file\n");
    request.status = answer.manner == ServerAnswer::Manner::Answer ? answer.status : 0;
    m_log.insert(request.order, {request, resource});
    return {request.order, answer};
}

void ServerScript::bodySent(int order, qint64 bytes)
{
    const QMutexLocker lock(&m_mutex);
    const auto entry = m_log.find(order);
    if (entry == m_log.end())
        return;
    entry->seen.bodyBytesSent += bytes;
    if (entry->resource && (entry->seen.status == 200 || entry->seen.status == 206))
        entry->resource->bodySent(bytes);
}

void ServerScript::left(int order, bool finished)
{
    const QMutexLocker lock(&m_mutex);
    const auto entry = m_log.find(order);
    if (entry == m_log.end())
        return;
    entry->seen.finished = finished;
    if (entry->resource)
        entry->resource->requestLeft();
}

void ServerScript::connectionOpened()
{
    const QMutexLocker lock(&m_mutex);
    ++m_connections;
    m_openPeak = std::max(m_openPeak, ++m_open);
}

void ServerScript::connectionClosed()
{
    const QMutexLocker lock(&m_mutex);
    --m_open;
}

QList<RequestSeen> ServerScript::requests(const QByteArray &path) const
{
    const QMutexLocker lock(&m_mutex);
    QList<RequestSeen> result;
    for (const Entry &entry : m_log) {
        if (path.isEmpty() || entry.seen.path == path)
            result.append(entry.seen);
    }
    std::ranges::sort(result, {}, &RequestSeen::order);
    return result;
}

int ServerScript::connectionCount() const
{
    const QMutexLocker lock(&m_mutex);
    return m_connections;
}

int ServerScript::connectionPeak() const
{
    const QMutexLocker lock(&m_mutex);
    return m_openPeak;
}

int ServerScript::openConnections() const
{
    const QMutexLocker lock(&m_mutex);
    return m_open;
}

void ServerScript::setTotalRate(qint64 bytesPerSecond)
{
    const QMutexLocker lock(&m_mutex);
    m_total = ServerThrottle(bytesPerSecond);
}

qint64 ServerScript::takeTokens(qint64 most)
{
    const QMutexLocker lock(&m_mutex);
    return m_total.take(most);
}

} // namespace longhaul
