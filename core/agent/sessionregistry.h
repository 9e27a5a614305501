#pragma once

#include "clock.h"
#include "event.h"
#include "failure.h"

#include <QHash>
#include <QObject>

#include <expected>
#include <functional>
#include <map>
#include <memory>

namespace longhaul {

class ClientSession;
class DownloadManager;
class EventReplayer;

/// Who is attached to which session: at most one client to each, the newest. Brings each session its events.
class SessionRegistry : public QObject
{
    Q_OBJECT

public:
    /// With the seq up to which every event of the session is known to be acknowledged.
    using Attached = std::function<void(std::expected<qint64, Failure>)>;

    SessionRegistry(DownloadManager &manager, Clock &clock, QObject *parent = nullptr);
    ~SessionRegistry() override;

    /// The highest seq that was ever given, from the store.
    void setLastSeq(qint64 seq) { m_lastSeq = seq; }
    [[nodiscard]] qint64 lastSeq() const { return m_lastSeq; }

    /// Takes the session over for `client`: another one is told `session.superseded` and gets no more events.
    /// Waiting events follow after `attached`, oldest first.
    void attach(const QString &session, ClientSession &client, Attached attached);
    /// The session's events up to `seq` were acknowledged.
    void noteAcknowledged(const QString &session, qint64 seq);
    void forget(ClientSession *client);

private:
    void onEventPosted(const Event &event);
    void remove(const QString &session);

    DownloadManager &m_manager;
    Clock &m_clock;
    std::map<QString, std::unique_ptr<EventReplayer>> m_replayers; // by session
    QHash<QString, qint64> m_acknowledged;                         // in this run
    qint64 m_lastSeq = 0;
};

} // namespace longhaul
