#include "linktableview.h"

#include "linkcheckdelegate.h"
#include "linknotedelegate.h"
#include "linktablemodel.h"
#include "statecolors.h"

#include <QHeaderView>
#include <QPainter>

#include <algorithm>

namespace longhaul {

namespace {

constexpr int kHintLetters = 60; // of a line at most

} // namespace

LinkTableView::LinkTableView(QWidget *parent) : QTableView(parent)
{
    setAccessibleName(tr("Found links"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(true);
    setTextElideMode(Qt::ElideMiddle);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setItemDelegateForColumn(LinkTableModel::NameColumn, new LinkCheckDelegate(this));
    setItemDelegateForColumn(LinkTableModel::NoteColumn, new LinkNoteDelegate(this));
}

void LinkTableView::sizeColumns()
{
    const int unit = fontMetrics().averageCharWidth();
    setColumnWidth(LinkTableModel::NameColumn, 36 * unit);
    setColumnWidth(LinkTableModel::SizeColumn, 15 * unit);
    setColumnWidth(LinkTableModel::ResumeColumn, 13 * unit);
    setColumnWidth(LinkTableModel::NoteColumn, 34 * unit);
}

std::pair<int, int> LinkTableView::visibleRows() const
{
    const int first = rowAt(0);
    if (first < 0)
        return {0, -1};
    const int last = rowAt(viewport()->height());
    return {first, last < 0 ? model()->rowCount() - 1 : last};
}

QString LinkTableView::emptyWords()
{
    return tr("Each link is looked at before it starts: its name, its size, and whether it can be resumed.");
}

void LinkTableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (model() && model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(quietText(palette(), palette().color(QPalette::Base)));
    const int width = std::min(viewport()->width(), kHintLetters * fontMetrics().averageCharWidth());
    const QRect middle((viewport()->width() - width) / 2, 0, width, viewport()->height());
    painter.drawText(middle, Qt::AlignCenter | Qt::TextWordWrap, emptyWords());
}

} // namespace longhaul
