#include "dropping.h"

#include "linkextractor.h"
#include "linkfilereader.h"

#include <QDropEvent>
#include <QMimeData>
#include <QWidget>

namespace longhaul {

namespace {

/// Below this many characters a text is searched at once; it takes less than a frame.
constexpr qsizetype kShortText = 64 * 1024;

/// True for rows that a view moves within itself: `widget` is the view, or its viewport.
bool isOwnDrag(const QDropEvent &event, const QWidget &widget)
{
    const auto *source = qobject_cast<const QWidget *>(event.source());
    return source && (source == &widget || source == widget.parent() || widget.isAncestorOf(source));
}

} // namespace

LinkDropTarget::LinkDropTarget(QWidget *widget) : QObject(widget), m_widget(widget)
{
    widget->setAcceptDrops(true);
    widget->installEventFilter(this);
}

void LinkDropTarget::take(const QMimeData &data)
{
    const LinkSources sources = linkSources(data);
    const QStringList files = linkFilesIn(data);
    if (!files.isEmpty() || sources.size() > kShortText) {
        auto *reader = new LinkFileReader(this);
        connect(reader, &LinkFileReader::finished, this, [this, reader](const OfferedSet &offered) {
            reader->deleteLater();
            report(offered);
        });
        reader->read(sources, files);
        return;
    }
    report(offeredIn(sources));
}

void LinkDropTarget::report(const OfferedSet &offered)
{
    if (!offered.isEmpty())
        emit found(offered);
    else if (const QStringList words = offerWords(offered); !words.isEmpty())
        emit nothingFound(words.join(u' '));
    else
        emit nothingFound(tr("There is no link in it. Longhaul takes links, text and web pages with links, lists of "
                             "links, Metalinks and curl commands."));
}

bool LinkDropTarget::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_widget)
        return false;
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        if (isOwnDrag(*drag, *m_widget) || !mayHoldLinks(*drag->mimeData()))
            return false;
        drag->setDropAction(Qt::CopyAction);
        drag->accept();
        if (event->type() == QEvent::DragEnter)
            emit hovered(true);
        return true;
    }
    case QEvent::DragLeave: emit hovered(false); return false;
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        if (isOwnDrag(*drop, *m_widget) || !mayHoldLinks(*drop->mimeData()))
            return false;
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        emit hovered(false);
        take(*drop->mimeData());
        return true;
    }
    default: return false;
    }
}

} // namespace longhaul
