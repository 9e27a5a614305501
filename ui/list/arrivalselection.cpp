#include "arrivalselection.h"

#include "tasklistview.h"

namespace longhaul {

ArrivalSelection::ArrivalSelection(TaskListView &view, QObject *parent) : QObject(parent), m_view(view)
{
    connect(view.model(), &QAbstractItemModel::rowsInserted, this, &ArrivalSelection::look);
    connect(&view, &TaskListView::selectionChangedTo, this, [this](const QList<TaskId> &ids) {
        if (!ids.isEmpty())
            m_expected.reset();
    });
}

void ArrivalSelection::expect(const QList<TaskId> &ids)
{
    if (ids.isEmpty() || !m_view.selectedIds().isEmpty())
        return;
    m_expected = ids.first();
    look();
}

void ArrivalSelection::look()
{
    if (m_expected)
        m_view.select(TaskId(*m_expected)); // a copy: the selection ends what is expected
}

} // namespace longhaul
