#include "droptargetkeeper.h"

#include "droptarget.h"
#include "windowchoices.h"

#include <QGuiApplication>
#include <QScreen>

namespace longhaul {

namespace {

constexpr int kFromEdge = 24;

QString placeKey()
{
    return QStringLiteral("dropTargetPlace");
}

} // namespace

DropTargetKeeper::DropTargetKeeper(TaskMirror &mirror, Clock &clock, WindowChoices &choices, QObject *parent)
    : QObject(parent), m_mirror(mirror), m_clock(clock), m_choices(choices), m_memory(choices.configFolder())
{
    connect(&choices, &WindowChoices::showsDropTargetChanged, this, [this](bool shows) {
        if (shows)
            show();
        else
            hide();
    });
    if (choices.showsDropTarget())
        show();
}

DropTargetKeeper::~DropTargetKeeper()
{
    if (m_target)
        m_memory.setBytes(placeKey(), m_target->saveGeometry());
}

void DropTargetKeeper::show()
{
    if (m_target)
        return;
    m_target = std::make_unique<DropTarget>(m_mirror, m_clock);
    connect(m_target.get(), &DropTarget::found, this, &DropTargetKeeper::found);
    connect(m_target.get(), &DropTarget::windowAsked, this, &DropTargetKeeper::windowAsked);
    connect(m_target.get(), &DropTarget::pasteAsked, this, &DropTargetKeeper::pasteAsked);
    connect(m_target.get(), &DropTarget::pauseAllAsked, this, &DropTargetKeeper::pauseAllAsked);
    connect(m_target.get(), &DropTarget::resumeAllAsked, this, &DropTargetKeeper::resumeAllAsked);
    // Later, for it asks from within its own menu.
    connect(
        m_target.get(), &DropTarget::hideAsked, this, [this] { m_choices.setShowsDropTarget(false); },
        Qt::QueuedConnection);
    place();
    m_target->show();
    emit shownChanged(true);
}

void DropTargetKeeper::place()
{
    const QByteArray remembered = m_memory.bytes(placeKey());
    if (!remembered.isEmpty() && m_target->restoreGeometry(remembered)) {
        m_target->resize(m_target->sizeHint()); // the font may be another one now
        return;
    }
    // Where reading ends: out of the way, and near the panel of most desktops.
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    const QSize size = m_target->size();
    const bool mirrored = m_target->layoutDirection() == Qt::RightToLeft;
    m_target->move(mirrored ? room.left() + kFromEdge : room.right() - size.width() - kFromEdge,
                   room.bottom() - size.height() - kFromEdge);
}

void DropTargetKeeper::hide()
{
    if (!m_target)
        return;
    m_memory.setBytes(placeKey(), m_target->saveGeometry());
    m_target.reset();
    emit shownChanged(false);
}

} // namespace longhaul
