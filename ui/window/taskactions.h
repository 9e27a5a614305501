#pragma once

#include "failurewords.h"
#include "taskverbs.h"

#include <QHash>
#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace longhaul {

class FileOpener;
class OrderMenu;
enum class MoveTo;
class TaskCommands;
class TaskMirror;
class TaskQuestions;

/// One QAction for each verb, for the toolbar, the menus and the keyboard alike;
/// enabled while the selection holds a task that the verb is offered for.
class TaskActions : public QObject
{
    Q_OBJECT

public:
    struct Services {
        TaskMirror &mirror;
        TaskCommands &commands;
        TaskQuestions &questions;
        FileOpener &opener;
    };

    TaskActions(Services services, QWidget *window);

    [[nodiscard]] QAction *action(Verb verb) const { return m_actions.value(verb); }
    /// High, normal, low: who of the waiting comes first.
    [[nodiscard]] QMenu *priorityMenu() const { return m_priority; }
    /// Before and after whom the selected tasks stand in the list.
    [[nodiscard]] QMenu *orderMenu() const;
    /// Every action, those of the menus included.
    [[nodiscard]] QList<QAction *> all() const;
    /// What helps the one selected task out of its trouble, the most helpful first; empty without trouble.
    [[nodiscard]] QList<NextStep> nextSteps() const;
    void take(NextStep step);

    void setSelection(const QList<TaskId> &ids);
    /// Looks at the selected tasks again: their states may be others now.
    void refresh();

    void open(TaskId id);
    void showInFolder(const QList<TaskId> &ids);

private:
    void add(Verb verb);
    void perform(Verb verb);
    void fillPriorityMenu(QWidget *window);
    void move(MoveTo where);
    void copyLinks() const;

    Services m_services;
    QHash<Verb, QAction *> m_actions;
    QMenu *m_priority = nullptr;
    OrderMenu *m_order;
    QList<TaskId> m_selection;
};

} // namespace longhaul
