#include "eventledger.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace longhaul {

QByteArray EventLedger::collect(const QString &socketPath, bool acknowledge)
{
    RawClient peer(socketPath);
    if (!peer.greet())
        return "no greeting";
    const QString session = u"default"_s;
    if (peer.result(u"session.attach"_s, {{u"session"_s, session}}).isEmpty())
        return "no attachment";
    // The mark comes after the last waiting event, so all of them are on the way before it.
    const auto wrong = takeUntilDelivered(peer);
    if (!wrong.isEmpty() || !acknowledge || m_last == m_acknowledged)
        return wrong;
    const QJsonObject answer = peer.answer(u"event.ack"_s, {{u"session"_s, session}, {u"seq"_s, m_last}});
    if (!answer.contains(u"result"_s))
        return "not acknowledged";
    m_acknowledged = m_last;
    return {};
}

QByteArray EventLedger::takeUntilDelivered(RawClient &peer)
{
    qint64 previous = m_acknowledged;
    std::set<qint64> toldNow;
    while (true) {
        QString method;
        const auto parameters = peer.readNotificationOf({u"event.posted"_s, u"session.delivered"_s}, method);
        if (method == u"session.delivered")
            break;
        if (!parameters || method != u"event.posted")
            return "nothing came";
        const qint64 seq = parameters->value(u"seq"_s).toInteger();
        if (seq <= previous)
            return "event " + QByteArray::number(seq) + " after " + QByteArray::number(previous);
        if (m_events.contains(seq) && m_events[seq] != *parameters)
            return "event " + QByteArray::number(seq) + " was told differently";
        m_events[seq] = *parameters;
        ++m_tellings;
        previous = seq;
        toldNow.insert(seq);
        m_told[parameters->value(u"kind"_s).toString()][parameters->value(u"task"_s).toInteger()].insert(seq);
    }
    for (const auto &[seq, event] : m_events) {
        if (seq > m_acknowledged && !toldNow.contains(seq))
            return "event " + QByteArray::number(seq) + " was not told again";
    }
    m_last = std::max(m_last, previous);
    return {};
}

} // namespace longhaul
