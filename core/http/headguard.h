#pragma once

#include "clock.h"

#include <QHash>
#include <QPointer>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace longhaul {

class QtExchange;

/// Ends requests whose head does not end. Qt (6.4.2) collects header lines without a bound and tells nothing of them
/// before the last one, so that they are only seen in the memory of the process: it grows while a head is waited for.
/// That may have another cause. So the first time counts as a cut connection, which is tried again; an origin that
/// does it again is one that sends headers without end.
class HeadGuard
{
public:
    static constexpr std::chrono::milliseconds kBeat{100};
    static constexpr qint64 kMostGrowth = 48 * 1024 * 1024; // more than a busy agent grows by
    /// Most heads come sooner than they are looked at.
    static constexpr std::chrono::seconds kYoung{2};
    /// So long a first time is remembered.
    static constexpr std::chrono::minutes kMemory{10};

    /// `memory`: bytes of the process, 0 where they are not known; then nothing is guarded.
    HeadGuard(Clock &clock, std::function<qint64()> memory);

    /// Watches `exchange` until its head has come.
    void watch(QtExchange &exchange, const QString &origin);

private:
    struct Watched {
        QPointer<QtExchange> exchange;
        QString origin;
        qint64 before = 0; // bytes of the process when it began
        std::chrono::milliseconds began{0};
    };

    void look();
    void end(const Watched &watched);

    Clock &m_clock;
    std::function<qint64()> m_memory;
    std::unique_ptr<Alarm> m_beat;
    std::vector<Watched> m_watched;
    QHash<QString, std::chrono::milliseconds> m_suspects; // by origin: when it was seen the first time
};

} // namespace longhaul
