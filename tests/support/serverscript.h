#pragma once

#include "servedresource.h"
#include "serverthrottle.h"

#include <QHash>
#include <QList>
#include <QRecursiveMutex>

#include <memory>

namespace longhaul {

/// What the server's thread and the test share: resources, and the log of requests.
/// Every function may be called from both threads; a hook may call back.
class ServerScript
{
public:
    ServerScript() { m_clock.start(); }

    struct Arrival {
        int order = 0;
        ServerAnswer answer;
    };

    void add(const QByteArray &path, const Resource &resource);
    void remove(const QByteArray &path);
    /// Does `edit` with the resource of `path`, if there is one.
    void edit(const QByteArray &path, const std::function<void(ServedResource &)> &edit);
    void forget();

    [[nodiscard]] Arrival arrive(RequestSeen request);
    /// `bytes` more of the body of a request went to the network.
    void bodySent(int order, qint64 bytes);
    void left(int order, bool finished);
    void connectionOpened();
    void connectionClosed();

    /// Empty path: of all.
    [[nodiscard]] QList<RequestSeen> requests(const QByteArray &path) const;
    [[nodiscard]] int connectionCount() const;
    [[nodiscard]] int connectionPeak() const;
    [[nodiscard]] int openConnections() const;
    void setTotalRate(qint64 bytesPerSecond);
    [[nodiscard]] qint64 takeTokens(qint64 most);

private:
    struct Entry {
        RequestSeen seen;
        std::shared_ptr<ServedResource> resource;
    };

    mutable QRecursiveMutex m_mutex;
    QHash<QByteArray, std::shared_ptr<ServedResource>> m_resources;
    QHash<int, Entry> m_log;
    ServerThrottle m_total;
    QElapsedTimer m_clock;
    int m_order = 0;
    int m_connections = 0;
    int m_open = 0;
    int m_openPeak = 0;
};

} // namespace longhaul
