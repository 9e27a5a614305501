#pragma once

#include "event.h"
#include "failurewords.h"

#include <QObject>

namespace longhaul {

class AwayKeeper;
class AwayPanel;
class EventInbox;
class StatusLine;
class TaskMirror;

/// What the window tells of finishes and failures: in the status line what happens before the person's eyes,
/// on the panel what happened while nobody looked.
class WindowNews : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        TaskMirror &mirror;
        EventInbox &inbox;
        AwayPanel &panel;
        StatusLine &status;
    };

    WindowNews(Parts parts, QObject *parent);

    /// The window can be seen, or cannot.
    void setWatched(bool watched);
    /// What it could be seen to show counts as read.
    void windowCloses();

signals:
    void dismissed();

private:
    void onAnnounced(const Event &event);

    Parts m_parts;
    AwayKeeper *m_away;
};

} // namespace longhaul
