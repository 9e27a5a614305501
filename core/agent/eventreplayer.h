#pragma once

#include "clientsession.h"
#include "clock.h"
#include "event.h"
#include "failure.h"

#include <QObject>
#include <QPointer>

#include <expected>
#include <functional>
#include <memory>

namespace longhaul {

class DownloadManager;

/// Brings one session's events to the client that is attached to it: first the waiting ones from the store, page
/// by page, then the mark `session.delivered`, then each as it happens; every one once and in order of `seq`.
/// Holds no event: one that happens during the replay is read from the store in its turn.
/// Ends with `stop`, which loses nothing: what is not acknowledged comes again at the next attachment.
class EventReplayer : public QObject
{
    Q_OBJECT

public:
    static constexpr int kPage = 500;
    /// While the client takes more slowly than it is sent.
    static constexpr std::chrono::milliseconds kBusyPause{100};
    /// After the store could not be read.
    static constexpr std::chrono::seconds kTroublePause{5};
    /// Called once, before the first event is sent: with the seq of the oldest waiting event, or 0 if none waits.
    using Begun = std::function<void(std::expected<qint64, Failure>)>;

    EventReplayer(DownloadManager &manager, Clock &clock, ClientSession &client, QString session,
                  QObject *parent = nullptr);
    ~EventReplayer() override;

    void start(Begun begun);
    /// A durable event of this session.
    void onEventPosted(const Event &event);
    /// Sends nothing more, from this moment on.
    void stop();
    [[nodiscard]] ClientSession *client() const { return m_client; }

private:
    void readPage();
    void onPage(std::expected<QList<Event>, Failure> page, qint64 liveSeqAtRead);
    void goOn();
    void send(const Event &event);

    DownloadManager &m_manager;
    QPointer<ClientSession> m_client; // null: stopped
    const QString m_session;
    std::unique_ptr<Alarm> m_alarm;
    Begun m_begun;
    qint64 m_sentSeq = 0;  // everything up to it was sent or needs no sending
    qint64 m_liveSeq = 0;  // highest that was posted since the start
    bool m_isLive = false; // nothing is to be read: events are sent as they come
    bool m_isDelivered = false;
};

} // namespace longhaul
