#include "tasklistview.h"

#include "celltext.h"
#include "clock.h"
#include "headerstyle.h"
#include "rowdelegates.h"
#include "statecolors.h"
#include "taskfiltermodel.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace longhaul {

namespace {

// Of an average letter: the icon, and enough of a name to tell it from others.
constexpr int kLeastNameLetters = 34;

} // namespace

TaskListView::TaskListView(TaskFilterModel &model, Clock &clock, QWidget *parent)
    : TaskDragView(parent), m_filter(model), m_clock(clock)
{
    setModel(&model);
    setAccessibleName(tr("Downloads"));
    setItemDelegate(new RowDelegate(this));
    setItemDelegateForColumn(int(TaskColumn::Name), new NameDelegate(this));
    setItemDelegateForColumn(int(TaskColumn::Progress), new ProgressDelegate(clock, this));
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setSortingEnabled(true);
    setMouseTracking(true);
    setFirstLayout();

    m_countdown.setSingleShot(true);
    connect(&m_countdown, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    // What is hidden is not selected any more, and of neither does the selection tell.
    connect(&model, &TaskFilterModel::aboutToFilter, this, [this] { m_kept.take(*selectionModel(), m_filter); });
    connect(&model, &TaskFilterModel::filtered, this, [this] {
        m_kept.giveBack(*selectionModel(), m_filter);
        viewport()->update();
        tellSelection();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &TaskListView::tellSelection);
    connect(header(), &QHeaderView::sortIndicatorChanged, this, &TaskListView::tellSelection);
    connect(this, &QTreeView::activated, this,
            [this](const QModelIndex &index) { emit opened(TaskId{index.data(IdRole).toLongLong()}); });
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QHeaderView::customContextMenuRequested, this, &TaskListView::showColumnMenu);
}

void TaskListView::setFirstLayout()
{
    QHeaderView *columns = header();
    columns->setStyle(new HeaderStyle(columns));
    columns->setStretchLastSection(false);
    columns->setMinimumSectionSize(60);
    columns->setSectionResizeMode(QHeaderView::Interactive);
    columns->setSectionsMovable(true);
    columns->setFirstSectionMovable(true);
    connect(columns, &QHeaderView::sectionResized, this, &TaskListView::onColumnResized);
    const int letter = fontMetrics().averageCharWidth();
    columns->resizeSection(int(TaskColumn::Progress), 44 * letter);
    columns->resizeSection(int(TaskColumn::Size), 24 * letter);
    columns->resizeSection(int(TaskColumn::Speed), 15 * letter);
    columns->resizeSection(int(TaskColumn::TimeLeft), 15 * letter);
    columns->resizeSection(int(TaskColumn::Added), 20 * letter);
    columns->resizeSection(int(TaskColumn::Place), 8 * letter);
    columns->resizeSection(int(TaskColumn::Finished), 20 * letter);
    columns->resizeSection(int(TaskColumn::Server), 26 * letter);
    columns->resizeSection(int(TaskColumn::Folder), 30 * letter);
    columns->resizeSection(int(TaskColumn::Queue), 16 * letter);
    columns->resizeSection(int(TaskColumn::Connections), 14 * letter);
    hideRareColumns();
    columns->setSortIndicatorClearable(true);
    sortByColumn(int(TaskColumn::Added), Qt::DescendingOrder);
}

void TaskListView::hideRareColumns()
{
    for (int column = 0; column < kTaskColumns; ++column) {
        switch (TaskColumn(column)) {
        case TaskColumn::Name:
        case TaskColumn::Progress:
        case TaskColumn::Size:
        case TaskColumn::Added: break;
        case TaskColumn::Speed: // the bar's caption says these two already, and the name's second line the server
        case TaskColumn::TimeLeft:
        case TaskColumn::Server:
        case TaskColumn::Place:
        case TaskColumn::Finished:
        case TaskColumn::Folder:
        case TaskColumn::Queue:
        case TaskColumn::Connections: header()->hideSection(column); break;
        }
    }
}

bool TaskListView::showsQueueOrder() const
{
    const int column = header()->sortIndicatorSection();
    const bool isByPlace = column == int(TaskColumn::Place) && header()->sortIndicatorOrder() == Qt::AscendingOrder;
    return column < 0 || column >= kTaskColumns || isByPlace;
}

QList<TaskId> TaskListView::selectedIds() const
{
    QList<TaskId> ids;
    for (const auto &[first, last] : selectedRuns(*selectionModel())) {
        for (int row = first; row <= last; ++row)
            ids.append(m_filter.task(row).id);
    }
    return ids;
}

void TaskListView::tellSelection()
{
    QList<TaskId> ids = selectedIds();
    if (ids == m_told)
        return;
    m_told = std::move(ids);
    emit selectionChangedTo(m_told);
}

void TaskListView::select(TaskId id)
{
    const QModelIndexList found = m_filter.match(m_filter.index(0, 0), IdRole, id.value, 1, Qt::MatchExactly);
    if (found.isEmpty())
        return;
    setCurrentIndex(found.first());
    scrollTo(found.first());
}

QByteArray TaskListView::layoutState() const
{
    return header()->saveState();
}

void TaskListView::restoreLayout(const QByteArray &state)
{
    if (!state.isEmpty())
        header()->restoreState(state);
    header()->setSectionResizeMode(QHeaderView::Interactive); // whatever an older state says
    // What an older version saved knows nothing of newer columns.
    for (int column = 0; column < kTaskColumns; ++column) {
        if (header()->sectionSize(column) == 0 && !header()->isSectionHidden(column))
            header()->hideSection(column);
    }
    // A list without its names is of no use, whatever was saved.
    header()->showSection(int(TaskColumn::Name));
    sortByColumn(header()->sortIndicatorSection(), header()->sortIndicatorOrder());
    giveNamesRoom();
}

void TaskListView::onColumnResized(int column, int before, int now)
{
    if (m_isFitting)
        return;
    // Who draws at the edge of the names gives to their neighbour, or takes from it.
    if (column == int(TaskColumn::Name) && isVisible()) {
        int next = header()->visualIndex(column) + 1;
        while (next < header()->count() && header()->isSectionHidden(header()->logicalIndex(next)))
            ++next;
        if (next < header()->count()) {
            m_isFitting = true;
            const int neighbour = header()->logicalIndex(next);
            header()->resizeSection(
                neighbour, std::max(header()->minimumSectionSize(), header()->sectionSize(neighbour) + before - now));
            m_isFitting = false;
        }
    }
    giveNamesRoom();
}

void TaskListView::giveNamesRoom()
{
    // Names take what the other columns leave. Where that is next to nothing, the list scrolls sideways instead.
    if (m_isFitting)
        return;
    m_isFitting = true;
    const int name = int(TaskColumn::Name);
    const int others = header()->length() - header()->sectionSize(name);
    const int least = kLeastNameLetters * fontMetrics().averageCharWidth();
    header()->resizeSection(name, std::max(least, viewport()->width() - others));
    m_isFitting = false;
}

QSize TaskListView::minimumSizeHint() const
{
    const QSize usual = QTreeView::minimumSizeHint();
    const int rows = 2 * heightOfRow(fontMetrics());
    return {usual.width(), std::max(usual.height(), header()->sizeHint().height() + rows)};
}

void TaskListView::fillColumnMenu(QMenu &menu)
{
    for (int column = 1; column < kTaskColumns; ++column) {
        QAction *choice = menu.addAction(columnText(TaskColumn(column)));
        choice->setCheckable(true);
        choice->setChecked(!isColumnHidden(column));
        connect(choice, &QAction::toggled, this, [this, column](bool on) { setColumnHidden(column, !on); });
    }
    menu.addSeparator();
    QAction *listOrder = menu.addAction(tr("Order of the &queue"));
    listOrder->setCheckable(true);
    listOrder->setChecked(header()->sortIndicatorSection() < 0);
    connect(listOrder, &QAction::triggered, this, [this] { sortByColumn(-1, Qt::AscendingOrder); });
}

void TaskListView::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnMenu(*menu);
    menu->popup(header()->mapToGlobal(position));
}

void TaskListView::drawRow(QPainter *painter, const QStyleOptionViewItem &options, const QModelIndex &index) const
{
    QTreeView::drawRow(painter, options, index);
    const QColor line = mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.09);
    const QRect row(options.rect.left(), options.rect.top(), viewport()->width(), options.rect.height());
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), line);
    if (!hasFocus() || index.row() != currentIndex().row())
        return;
    painter->setPen(readable(palette().color(QPalette::Highlight), palette().color(QPalette::Base), kShapeContrast));
    painter->drawRect(row.adjusted(0, 0, -1, -1));
}

void TaskListView::paintEvent(QPaintEvent *event)
{
    TaskDragView::paintEvent(event);
    wakeForCountdowns();
}

void TaskListView::wakeForCountdowns()
{
    const QDateTime now = m_clock.wall();
    std::optional<qint64> next;
    QModelIndex row = indexAt(QPoint(1, 1));
    for (; row.isValid() && visualRect(row).top() < viewport()->height(); row = indexBelow(row)) {
        const auto wait = millisecondsToNextText(statusFacts(row), now);
        if (wait && (!next || *wait < *next))
            next = wait;
    }
    if (next)
        m_countdown.start(int(*next));
    else
        m_countdown.stop();
}

void TaskListView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    giveNamesRoom();
}

void TaskListView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint where = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        where = viewport()->mapToGlobal(visualRect(currentIndex()).center());
    emit menuAsked(where);
}

void TaskListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    // The frame around the current row is around all of its cells.
    updateRow(previous);
    updateRow(current);
}

void TaskListView::updateRow(const QModelIndex &index)
{
    const QRect cell = visualRect(index);
    viewport()->update(0, cell.top(), viewport()->width(), cell.height());
}

void TaskListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    tellSelection();
}

} // namespace longhaul
