#pragma once

#include "taskid.h"

#include <QSet>
#include <QTreeView>

#include <optional>

namespace longhaul {

/// A view of tasks out of which finished files are dragged, and in which tasks are dragged to another place of the
/// queue. A task that moves keeps its selection: to the models it goes and comes again.
class TaskDragView : public QTreeView
{
    Q_OBJECT

public:
    explicit TaskDragView(QWidget *parent = nullptr);

signals:
    /// In this order, in front of `before`, or to the end of the list.
    void moveAsked(const QList<longhaul::TaskId> &ids, std::optional<longhaul::TaskId> before);
    /// Somebody tried to, but the view is sorted by something else.
    void moveRefused();

protected:
    /// True if the rows stand in the order of the queue.
    [[nodiscard]] virtual bool showsQueueOrder() const = 0;

    void startDrag(Qt::DropActions supported) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;

private:
    /// The row in front of which a drop there would put something.
    [[nodiscard]] int dropRow(const QPoint &place) const;
    void showDropLine(std::optional<int> row);

    std::optional<int> m_dropLine;
    QSet<TaskId> m_leaving; // were selected when their rows went
    TaskId m_current;       // was the current one
};

} // namespace longhaul
