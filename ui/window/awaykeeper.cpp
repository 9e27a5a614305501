#include "awaykeeper.h"

#include "eventinbox.h"

#include <algorithm>

namespace longhaul {

namespace {

/// That a task was taken off the list is no news to the one who did it.
bool isNews(const Event &event)
{
    return event.kind != EventKind::Removed;
}

} // namespace

AwayKeeper::AwayKeeper(EventInbox &inbox, QObject *parent) : QObject(parent), m_inbox(inbox)
{
    connect(&inbox, &EventInbox::delivered, this, &AwayKeeper::onDelivered);
    connect(&inbox, &EventInbox::posted, this, &AwayKeeper::onPosted);
    if (inbox.isDelivered())
        onDelivered();
}

void AwayKeeper::setWatched(bool watched)
{
    m_watched = watched;
}

QList<Event> AwayKeeper::away() const
{
    QList<Event> last;
    QSet<TaskId> spoken;
    const QList<Event> &events = m_inbox.events();
    for (auto event = events.crbegin(); event != events.crend(); ++event) {
        if (!m_shown.contains(event->seq) || spoken.contains(event->task))
            continue;
        spoken.insert(event->task);
        if (isNews(*event))
            last.append(*event);
    }
    std::reverse(last.begin(), last.end());
    return last;
}

void AwayKeeper::onDelivered()
{
    for (const Event &event : m_inbox.events()) {
        if (!m_told.contains(event.seq))
            m_shown.insert(event.seq);
    }
    if (away().isEmpty()) {
        m_told.unite(m_shown);
        m_shown.clear();
        acknowledgeTold();
    }
    emit changed();
}

void AwayKeeper::onPosted(const Event &event, bool live)
{
    if (!live)
        return; // the mark comes after the last of them
    if (m_watched || !isNews(event)) {
        m_told.insert(event.seq);
        if (isNews(event))
            emit announced(event);
        acknowledgeTold();
        return;
    }
    m_shown.insert(event.seq);
    emit changed();
}

void AwayKeeper::dismiss()
{
    m_told.unite(m_shown);
    m_shown.clear();
    acknowledgeTold();
    emit changed();
}

void AwayKeeper::windowCloses()
{
    if (m_watched)
        dismiss();
}

void AwayKeeper::acknowledgeTold()
{
    // An acknowledgement covers all before it: only an unbroken run from the oldest on may be told.
    qint64 upTo = 0;
    for (const Event &event : m_inbox.events()) {
        if (!m_told.contains(event.seq))
            break;
        upTo = event.seq;
    }
    if (upTo == 0)
        return;
    m_told.removeIf([upTo](qint64 seq) { return seq <= upTo; });
    m_inbox.acknowledge(upTo);
}

} // namespace longhaul
