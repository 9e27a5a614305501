#include "taskdragview.h"

#include "statecolors.h"
#include "taskdrag.h"
#include "taskroles.h"

#include <QDrag>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>

#include <algorithm>

namespace longhaul {

namespace {

TaskId idOf(const QModelIndex &index)
{
    return TaskId{index.data(IdRole).toLongLong()};
}

} // namespace

TaskDragView::TaskDragView(QWidget *parent) : QTreeView(parent)
{
    setDragEnabled(true);
    viewport()->setAcceptDrops(true);
}

void TaskDragView::startDrag(Qt::DropActions)
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.row() < b.row(); });
    if (rows.isEmpty())
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(dragOf(rows).release()); // the drag owns it
    drag->setPixmap(viewport()->grab(visualRect(currentIndex())));
    // Never a move: a file manager would take the file away from its place.
    drag->exec(Qt::CopyAction | Qt::LinkAction, Qt::CopyAction);
    showDropLine(std::nullopt);
}

void TaskDragView::dragEnterEvent(QDragEnterEvent *event)
{
    // What comes from elsewhere is links, which the window takes.
    if (tasksOf(*event->mimeData()).isEmpty())
        event->ignore();
    else
        event->accept();
}

void TaskDragView::dragMoveEvent(QDragMoveEvent *event)
{
    if (tasksOf(*event->mimeData()).isEmpty()) {
        event->ignore();
        return;
    }
    if (showsQueueOrder())
        showDropLine(dropRow(event->position().toPoint()));
    event->accept();
}

void TaskDragView::dragLeaveEvent(QDragLeaveEvent *)
{
    showDropLine(std::nullopt);
}

void TaskDragView::dropEvent(QDropEvent *event)
{
    showDropLine(std::nullopt);
    const QList<TaskId> ids = tasksOf(*event->mimeData());
    if (ids.isEmpty()) {
        event->ignore();
        return;
    }
    event->accept();
    if (!showsQueueOrder()) {
        emit moveRefused();
        return;
    }
    const QModelIndex below = model()->index(dropRow(event->position().toPoint()), 0);
    emit moveAsked(ids, below.isValid() ? std::optional(idOf(below)) : std::nullopt);
}

int TaskDragView::dropRow(const QPoint &place) const
{
    const QModelIndex over = indexAt({1, place.y()});
    if (!over.isValid())
        return model()->rowCount();
    return place.y() < visualRect(over).center().y() ? over.row() : over.row() + 1;
}

void TaskDragView::showDropLine(std::optional<int> row)
{
    if (m_dropLine == row)
        return;
    m_dropLine = row;
    viewport()->update();
}

void TaskDragView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (!m_dropLine || model()->rowCount() == 0)
        return;
    const bool isLast = *m_dropLine >= model()->rowCount();
    const QRect row = visualRect(model()->index(isLast ? model()->rowCount() - 1 : *m_dropLine, 0));
    const int y = isLast ? row.bottom() : row.top();
    QPainter painter(viewport());
    const QColor color =
        readable(palette().color(QPalette::Highlight), palette().color(QPalette::Base), kShapeContrast);
    painter.fillRect(QRect(0, std::max(0, y - 1), viewport()->width(), 3), color);
}

void TaskDragView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    const QItemSelection selected = selectionModel()->selection();
    for (const QItemSelectionRange &range : selected) {
        for (int row = std::max(first, range.top()); row <= std::min(last, range.bottom()); ++row)
            m_leaving.insert(idOf(model()->index(row, 0)));
    }
    if (currentIndex().row() >= first && currentIndex().row() <= last)
        m_current = idOf(currentIndex());
    QTreeView::rowsAboutToBeRemoved(parent, first, last);
}

void TaskDragView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QTreeView::rowsInserted(parent, first, last);
    if (m_leaving.isEmpty() && m_current == TaskId())
        return;
    QItemSelection back;
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0);
        const TaskId id = idOf(index);
        if (m_leaving.remove(id))
            back.select(index, index);
        if (m_current == id) {
            m_current = {};
            selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        }
    }
    if (!back.isEmpty())
        selectionModel()->select(back, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

} // namespace longhaul
