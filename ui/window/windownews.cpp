#include "windownews.h"

#include "awaykeeper.h"
#include "awaypanel.h"
#include "statusline.h"
#include "tasklistmodel.h"
#include "taskmirror.h"

#include <QFileInfo>

namespace longhaul {

WindowNews::WindowNews(Parts parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_away(new AwayKeeper(parts.inbox, this))
{
    connect(m_away, &AwayKeeper::changed, this, [this] { m_parts.panel.setEvents(m_away->away()); });
    connect(m_away, &AwayKeeper::announced, this, &WindowNews::onAnnounced);
    connect(&parts.panel, &AwayPanel::dismissed, this, [this] {
        m_away->dismiss();
        emit dismissed();
    });
    parts.panel.setEvents(m_away->away());
}

void WindowNews::setWatched(bool watched)
{
    m_away->setWatched(watched);
}

void WindowNews::windowCloses()
{
    m_away->windowCloses();
}

void WindowNews::onAnnounced(const Event &event)
{
    const Task *task = m_parts.mirror.find(event.task);
    // The event may come before the list tells the final name.
    const QString saved = QFileInfo(event.path).fileName();
    const QString name = task && saved.isEmpty() ? TaskListModel::shownName(*task) : saved;
    if (event.kind == EventKind::Completed)
        m_parts.status.announce(tr("Finished: %1").arg(name));
    else
        m_parts.status.announce(
            tr("%1: %2", "what went wrong, name of the file")
                .arg(failureTitle(event.error ? event.error->code : FailureCode::FileChanged), name));
}

} // namespace longhaul
