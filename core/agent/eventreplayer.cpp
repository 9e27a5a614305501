#include "eventreplayer.h"

#include "downloadmanager.h"
#include "eventcodec.h"
#include "log.h"

#include <algorithm>
#include <utility>

namespace longhaul {

EventReplayer::EventReplayer(DownloadManager &manager, Clock &clock, ClientSession &client, QString session,
                             QObject *parent)
    : QObject(parent)
    , m_manager(manager)
    , m_client(&client)
    , m_session(std::move(session))
    , m_alarm(clock.makeAlarm([this] { goOn(); }))
{
}

EventReplayer::~EventReplayer() = default;

void EventReplayer::start(Begun begun)
{
    m_begun = std::move(begun);
    readPage();
}

void EventReplayer::stop()
{
    m_client = nullptr;
    m_alarm->stop();
}

void EventReplayer::onEventPosted(const Event &event)
{
    m_liveSeq = std::max(m_liveSeq, event.seq);
    if (m_isLive && event.seq > m_sentSeq)
        send(event);
}

void EventReplayer::readPage()
{
    m_manager.readEvents(m_session, m_sentSeq, kPage,
                         [self = QPointer(this), liveSeq = m_liveSeq](std::expected<QList<Event>, Failure> page) {
                             if (self && self->m_client)
                                 self->onPage(std::move(page), liveSeq);
                         });
}

void EventReplayer::onPage(std::expected<QList<Event>, Failure> page, qint64 liveSeqAtRead)
{
    if (!page && m_begun) {
        std::exchange(m_begun, nullptr)(std::unexpected(page.error())); // the caller gives me up
        return;
    }
    if (!page) {
        qCWarning(logAgent, "the waiting events cannot be read: %s", qPrintable(page.error().detail));
        m_alarm->start(kTroublePause);
        return;
    }
    if (m_begun)
        std::exchange(m_begun, nullptr)(page->isEmpty() ? 0 : page->first().seq);
    for (const Event &event : std::as_const(*page))
        send(event);
    if (page->size() < kPage) {
        // Whatever was durable when the page was read has been sent, or was acknowledged meanwhile.
        m_sentSeq = std::max(m_sentSeq, liveSeqAtRead);
        if (!std::exchange(m_isDelivered, true) && m_client)
            m_client->notify(QStringLiteral("session.delivered"), {{QStringLiteral("session"), m_session}});
        m_isLive = m_liveSeq <= m_sentSeq;
    }
    if (!m_isLive && m_client) // a client that does not read was dropped on the way
        goOn();
}

void EventReplayer::goOn()
{
    if (!m_client)
        return;
    if (m_client->isBusy())
        m_alarm->start(kBusyPause);
    else
        readPage();
}

void EventReplayer::send(const Event &event)
{
    m_sentSeq = event.seq;
    if (m_client)
        m_client->notify(QStringLiteral("event.posted"), eventToJson(event));
}

} // namespace longhaul
