#include "linktableview.h"

#include "linkcheckdelegate.h"
#include "linknotedelegate.h"
#include "linktablemodel.h"

#include <QHeaderView>

namespace longhaul {

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
    setColumnWidth(LinkTableModel::SizeColumn, 11 * unit);
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

} // namespace longhaul
