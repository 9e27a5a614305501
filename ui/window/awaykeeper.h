#pragma once

#include "event.h"

#include <QObject>
#include <QSet>

namespace longhaul {

class EventInbox;

/// Decides what has been told to the person, and tells the agent only that.
///
/// What happened while nobody could see it is kept for "While you were away" until that was dismissed, or the
/// window was closed while it showed it. What happens before a visible window is announced, and done with; but an
/// acknowledgement covers everything before it, so it waits while something older is still to be seen.
class AwayKeeper : public QObject
{
    Q_OBJECT

public:
    explicit AwayKeeper(EventInbox &inbox, QObject *parent = nullptr);

    /// The window can be seen (shown, not minimised).
    void setWatched(bool watched);
    /// What to show as "While you were away", oldest first; the last word of each task alone.
    [[nodiscard]] QList<Event> away() const;
    /// The person has read it.
    void dismiss();
    /// The window closes. What it could be seen to show counts as read.
    void windowCloses();

signals:
    /// `away()` is different.
    void changed();
    /// Something happens now, before the person's eyes.
    void announced(const longhaul::Event &event);

private:
    void onDelivered();
    void onPosted(const Event &event, bool live);
    void acknowledgeTold();

    EventInbox &m_inbox;
    QSet<qint64> m_told;  // announced, or dismissed
    QSet<qint64> m_shown; // on the panel
    bool m_watched = false;
};

} // namespace longhaul
