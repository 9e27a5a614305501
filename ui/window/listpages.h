#pragma once

#include <QStackedWidget>

class QLineEdit;

namespace longhaul {

class EmptyState;
class FilterSidebar;
class TaskFilterModel;
class TaskListView;
class TaskMirror;

/// The list, or what stands in its place while it shows nothing; and where the keyboard is then.
class ListPages : public QStackedWidget
{
    Q_OBJECT

public:
    struct Parts {
        TaskMirror &mirror;
        TaskFilterModel &filter;
        TaskListView &view;
        FilterSidebar &sidebar;
        QLineEdit &search;
    };

    explicit ListPages(Parts parts, QWidget *parent = nullptr);

    /// Looks again whether there is something to show. Rows that come and go are seen by itself.
    void refresh();

    /// Takes back what is searched for and what side is chosen.
    void showAll();

signals:
    void addAsked();
    /// There are tasks in the list now, or there are none any more.
    void hasTasksChanged(bool hasTasks);

private:
    void onListComplete();
    void placeKeyboard(bool wasEmpty);

    Parts m_parts;
    EmptyState *m_empty;
    bool m_hadTasks = false;
};

} // namespace longhaul
