#include "listpages.h"

#include "emptystate.h"
#include "filtersidebar.h"
#include "taskfiltermodel.h"
#include "tasklistview.h"
#include "taskmirror.h"

#include <QLineEdit>

namespace longhaul {

ListPages::ListPages(Parts parts, QWidget *parent)
    : QStackedWidget(parent), m_parts(parts), m_empty(new EmptyState(this))
{
    addWidget(&parts.view);
    addWidget(m_empty);
    connect(m_empty, &EmptyState::addAsked, this, &ListPages::addAsked);
    connect(m_empty, &EmptyState::showAllAsked, this, &ListPages::showAll);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&parts.filter, signal, this, &ListPages::refresh);
    connect(&parts.filter, &QAbstractItemModel::modelReset, this, &ListPages::refresh);
    connect(&parts.mirror, &TaskMirror::completed, this, &ListPages::onListComplete);
    refresh();
}

void ListPages::refresh()
{
    const bool isEmpty = m_parts.filter.rowCount() == 0;
    const bool hasTasks = !m_parts.mirror.tasks().isEmpty();
    const bool wasEmpty = currentWidget() == m_empty;
    setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : &m_parts.view);
    if (hasTasks)
        m_empty->nothingFits(m_parts.filter.isSearching());
    else if (m_parts.mirror.isComplete())
        m_empty->teach();
    else
        m_empty->wait();
    placeKeyboard(wasEmpty);
    if (hasTasks != m_hadTasks) {
        m_hadTasks = hasTasks;
        emit hasTasksChanged(hasTasks);
    }
}

void ListPages::placeKeyboard(bool wasEmpty)
{
    const bool isBusyElsewhere = m_parts.search.hasFocus() || m_parts.sidebar.hasFocus();
    if (currentWidget() != m_empty) {
        if (wasEmpty && !isBusyElsewhere)
            m_parts.view.setFocus();
    } else if (m_parts.mirror.tasks().isEmpty() && !m_parts.search.hasFocus()) {
        m_empty->setFocus(); // one key from the first download
    }
}

void ListPages::onListComplete()
{
    refresh();
    // The keyboard needs a place to begin.
    if (m_parts.view.currentIndex().isValid() || m_parts.filter.rowCount() == 0)
        return;
    m_parts.view.setCurrentIndex(m_parts.filter.index(0, 0));
    if (!m_parts.search.hasFocus())
        m_parts.view.setFocus();
}

void ListPages::showAll()
{
    m_parts.search.clear();
    m_parts.sidebar.showAll();
}

} // namespace longhaul
