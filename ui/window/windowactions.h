#pragma once

#include <QList>

class QAction;
class QMenu;
class QMenuBar;
class QToolBar;
class QWidget;

namespace longhaul {

class LimitMenu;
class TaskActions;

/// What can be done with the window and with the whole list.
struct WindowActions {
    explicit WindowActions(QWidget *window);

    QAction *add;
    QAction *paste;
    QAction *pauseAll;
    QAction *resumeAll;
    QAction *removeFinished;
    QAction *find;
    QAction *showDetails; // checkable
    QAction *showSidebar; // checkable
    QAction *dropTarget;  // checkable
    QAction *preferences;
    QAction *close;
    QAction *shortcuts;
    QAction *about;

    /// Those that may have a key.
    [[nodiscard]] QList<QAction *> all() const;
};

/// Everything once, grouped as people look for it.
void fillMenuBar(QMenuBar &bar, const WindowActions &window, const TaskActions &tasks, LimitMenu &limits,
                 QMenu &columns);
void fillToolBar(QToolBar &bar, const WindowActions &window, const TaskActions &tasks);
/// What is done with the selected rows. First what helps out of trouble, under the words of the details panel.
void fillContextMenu(QMenu &menu, TaskActions &tasks);

} // namespace longhaul
