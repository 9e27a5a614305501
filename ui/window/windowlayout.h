#pragma once

class QAction;
class QMainWindow;
class QSplitter;

namespace longhaul {

class TaskListView;
class WindowMemory;

/// Brings the window back as it was left: size and place, columns, splitters, what is shown.
class WindowLayout
{
public:
    struct Parts {
        QMainWindow &window;
        TaskListView &list;
        QSplitter &across;
        QSplitter &down;
        QAction &showSidebar;
        QAction &showDetails;
    };

    WindowLayout(WindowMemory &memory, Parts parts);

    void restore();
    void save();

private:
    WindowMemory &m_memory;
    Parts m_parts;
};

} // namespace longhaul
