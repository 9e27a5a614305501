#pragma once

#include "keptselection.h"
#include "taskdragview.h"

#include <QTimer>

namespace longhaul {

class Clock;
class TaskFilterModel;

/// The list: rows of two lines, columns to choose, everything by keyboard.
/// It wakes up by itself only while it shows a countdown.
class TaskListView : public TaskDragView
{
    Q_OBJECT

public:
    TaskListView(TaskFilterModel &model, Clock &clock, QWidget *parent = nullptr);

    /// In the order of the view.
    [[nodiscard]] QList<TaskId> selectedIds() const;
    void select(TaskId id);
    /// Header widths, order and sorting, to be remembered.
    [[nodiscard]] QByteArray layoutState() const;
    void restoreLayout(const QByteArray &state);
    /// Adds a check mark for each column.
    void fillColumnMenu(QMenu &menu);
    /// The titles and two rows.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// Other tasks than before, or in another order by the person's will.
    void selectionChangedTo(const QList<longhaul::TaskId> &ids);
    void opened(longhaul::TaskId id);
    void menuAsked(const QPoint &globalPosition);

protected:
    [[nodiscard]] bool showsQueueOrder() const override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &options, const QModelIndex &index) const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void setFirstLayout();
    void hideRareColumns();
    void giveNamesRoom();
    void onColumnResized(int column, int before, int now);
    void updateRow(const QModelIndex &index);
    void wakeForCountdowns();
    void showColumnMenu(const QPoint &position);
    void tellSelection();

    TaskFilterModel &m_filter;
    Clock &m_clock;
    KeptSelection m_kept;
    QList<TaskId> m_told; // last, as selected
    QTimer m_countdown;
    bool m_isFitting = false;
};

} // namespace longhaul
