#pragma once

#include "clock.h"
#include "tcpconnections.h"

#include <QHash>
#include <QPointer>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace longhaul {

class QtExchange;
struct ExchangeProgress;

/// Ends requests whose head does not end. Qt (6.4.2) collects header lines without a bound, tells nothing of them
/// before the last one, and hears nothing meanwhile, not even that it is no longer wanted; its HTTP thread is free
/// again when the connection is shut down from outside. Of such a connection much more is read than a head may have,
/// and it carries none of the bodies that are coming. Which request it carries is not known, so the first time counts
/// as a cut connection, which is tried again; an origin that does it again is one that sends headers without end.
class HeadGuard
{
public:
    static constexpr std::chrono::milliseconds kBeat{100};
    static constexpr qint64 kMostHead = 1024 * 1024; // bytes
    /// So often in a row it must have too much: the head of a large body may be on its way through the event loop, and
    /// a connection that was let go of may be about to be closed. What waits in the system does not count, so that a
    /// busy computer does not look like an endless head.
    static constexpr int kLooks = 3;
    /// Most heads come sooner than they are looked at. Of an endless one Qt reads some 10 MB until it is ended.
    static constexpr std::chrono::milliseconds kYoung{150};
    /// After a request was let go of without a head, so long is looked for a connection that does not end.
    static constexpr std::chrono::seconds kAfterlife{5};
    /// So long a first time is remembered.
    static constexpr std::chrono::minutes kMemory{10};

    /// A connection of this process; `end` shuts it down.
    struct Seen {
        quint64 id = 0;
        qint64 bytesTaken = 0; // read by its owner
        std::function<void()> end;
    };
    /// All connections to a port of any host; see `seeTcpConnectionsTo`.
    using Look = std::function<std::vector<Seen>(quint16 port)>;

    explicit HeadGuard(Clock &clock, Look look = lookAtSystem);

    /// Watches `exchange` to `port` until its head has come, and what is left of it where it never came.
    void watch(QtExchange &exchange, quint16 port, const QString &origin);

private:
    struct Watched {
        QPointer<QtExchange> exchange;
        std::shared_ptr<const ExchangeProgress> progress;
        quint16 port = 0;
        QString origin;
        std::chrono::milliseconds began{0};
    };

    /// What became of a connection since it was first looked at.
    struct Growth {
        qint64 first = 0; // bytes taken
        qint64 last = 0;
        int overfull = 0; // looks in a row at which it had too much
    };

    [[nodiscard]] static std::vector<Seen> lookAtSystem(quint16 port);
    void look();
    void lookAt(quint16 port);
    [[nodiscard]] std::vector<Seen> growing(quint16 port);
    void takeOutCarriers(quint16 port, std::vector<Seen> &growing);
    void endWaiting(quint16 port);
    void end(const Watched &watched);

    Clock &m_clock;
    Look m_look;
    std::unique_ptr<Alarm> m_beat;
    std::vector<Watched> m_watched;
    QHash<quint16, std::chrono::milliseconds> m_deserted; // ports, and when a request was last let go of
    QHash<quint64, Growth> m_growth;                      // by connection
    QHash<QString, std::chrono::milliseconds> m_suspects; // by origin: when it was seen the first time
};

} // namespace longhaul
