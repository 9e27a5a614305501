#include "sessionregistry.h"

#include "clientsession.h"
#include "downloadmanager.h"
#include "eventreplayer.h"

#include <algorithm>

namespace longhaul {

SessionRegistry::SessionRegistry(DownloadManager &manager, Clock &clock, QObject *parent)
    : QObject(parent), m_manager(manager), m_clock(clock)
{
    connect(&manager, &DownloadManager::eventPosted, this, &SessionRegistry::onEventPosted);
}

SessionRegistry::~SessionRegistry() = default;

void SessionRegistry::attach(const QString &session, ClientSession &client, Attached attached)
{
    if (const auto old = m_replayers.find(session); old != m_replayers.end()) {
        const QPointer<ClientSession> before(old->second->client());
        remove(session);
        if (before && before != &client)
            before->notify(QStringLiteral("session.superseded"), {{QStringLiteral("session"), session}});
    }
    auto replayer = std::make_unique<EventReplayer>(m_manager, m_clock, client, session);
    EventReplayer &started = *replayer;
    m_replayers[session] = std::move(replayer);
    started.start([this, session, attached = std::move(attached)](std::expected<qint64, Failure> oldest) {
        if (!oldest) {
            attached(std::unexpected(oldest.error()));
            remove(session);
            return;
        }
        const qint64 known = m_acknowledged.value(session);
        attached(*oldest > 0 ? std::max(known, *oldest - 1) : known);
    });
}

void SessionRegistry::noteAcknowledged(const QString &session, qint64 seq)
{
    qint64 &known = m_acknowledged[session];
    known = std::max(known, seq);
}

void SessionRegistry::forget(ClientSession *client)
{
    QList<QString> sessions;
    for (const auto &[session, replayer] : m_replayers) {
        if (replayer->client() == client)
            sessions.append(session);
    }
    for (const QString &session : std::as_const(sessions))
        remove(session);
}

void SessionRegistry::onEventPosted(const Event &event)
{
    m_lastSeq = std::max(m_lastSeq, event.seq);
    const auto found = m_replayers.find(event.session);
    if (found != m_replayers.end())
        found->second->onEventPosted(event);
}

/// Deleted later: it may be in the middle of sending to a client that is dropped for it.
void SessionRegistry::remove(const QString &session)
{
    const auto found = m_replayers.find(session);
    if (found == m_replayers.end())
        return;
    found->second->stop();
    found->second.release()->deleteLater();
    m_replayers.erase(found);
}

} // namespace longhaul
