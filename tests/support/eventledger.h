#pragma once

#include "rawclient.h"

#include <QJsonObject>

#include <map>
#include <set>

namespace longhaul {

/// Everything that a session was told over any number of deaths, and whether it was told by the rules: in order,
/// always the same, and again until it is acknowledged.
class EventLedger
{
public:
    /// Attaches, takes all undelivered events, and acknowledges them or not. Empty, or what is wrong.
    [[nodiscard]] QByteArray collect(const QString &socketPath, bool acknowledge);

    /// Task -> the numbers of its events of that kind.
    [[nodiscard]] const std::map<qint64, std::set<qint64>> &told(const QString &kind) { return m_told[kind]; }
    /// Told events, each once, and how often they were told.
    [[nodiscard]] std::size_t events() const { return m_events.size(); }
    [[nodiscard]] std::size_t tellings() const { return m_tellings; }

private:
    [[nodiscard]] QByteArray takeUntilDelivered(RawClient &peer);

    std::map<qint64, QJsonObject> m_events;
    std::map<QString, std::map<qint64, std::set<qint64>>> m_told;
    std::size_t m_tellings = 0;
    qint64 m_last = 0;
    qint64 m_acknowledged = 0;
};

} // namespace longhaul
