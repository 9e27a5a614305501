#pragma once

#include "taskid.h"
#include "windowactions.h"
#include "windowmemory.h"

#include <QMainWindow>
#include <QUrl>

#include <memory>
#include <optional>

class QLineEdit;

namespace longhaul {

class AddEntry;
class AgentClient;
class AwayPanel;
class Clock;
class ClosingNotice;
class DetailsPanel;
class DropTargetKeeper;
class EventInbox;
class FileOpener;
class FilterSidebar;
class LimitMenu;
class ListPages;
class PreferencesEntry;
class ShortcutBook;
class StatusLine;
class TaskActions;
class TaskCommands;
class TaskFilterModel;
class TaskListModel;
class TaskListView;
class TaskMirror;
class TaskQuestions;
class TaskTally;
class WindowLayout;
class WindowNews;

/// Puts the window together. What its parts do is theirs; here is only who tells whom.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    struct Services {
        AgentClient &client;
        TaskMirror &mirror;
        EventInbox &inbox;
        Clock &clock;
        QString configFolder;    // where `window.ini` is
        QString downloadsFolder; // where files go unless the settings say otherwise
    };

    explicit MainWindow(Services services);
    ~MainWindow() override;

    /// Offers links and files of links in the add dialog.
    void offer(const QList<QUrl> &linksAndFiles);
    /// Chooses the task in the list. One that is not known is waited for until the list is there, unless the person
    /// chooses something else meanwhile.
    void showTask(TaskId id);
    /// Brings the window before the person, from wherever it is.
    void comeForward();
    /// Where it was and how it was laid out is remembered for the next one.
    void keepLayout();
    [[nodiscard]] bool hasPreferencesOpen() const;
    void openPreferences();

signals:
    /// The person chose something that only a new window shows: another language, or other preferences at once.
    void renewalAsked();
    /// It closes for good; what it acknowledged is on its way to the agent.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    void buildBars();
    // Who tells whom: mainwindowwires.cpp.
    void connectList();
    void connectActions();
    void connectNews();
    void connectAgent();
    void connectPreferences();

    void onOpened(TaskId id);
    void showTaskMenu(const QPoint &where);
    void onListComplete();
    void onChosenElse();
    void refreshDetails();
    void refreshWatched();
    void useSettings(const QMap<QString, QString> &settings);

    Services m_services;
    WindowMemory m_memory;
    WindowActions m_window;
    ShortcutBook *m_shortcuts;
    TaskListModel *m_model;
    TaskFilterModel *m_filter;
    TaskListView *m_view;
    TaskTally *m_tally;
    FilterSidebar *m_sidebar;
    DetailsPanel *m_details;
    AwayPanel *m_awayPanel;
    QLineEdit *m_search;
    ListPages *m_pages;
    FileOpener *m_opener;
    TaskCommands *m_commands;
    TaskQuestions *m_questions;
    TaskActions *m_actions;
    LimitMenu *m_limits;
    StatusLine *m_status;
    WindowNews *m_news;
    ClosingNotice *m_closing;
    AddEntry *m_add;
    PreferencesEntry *m_preferences;
    DropTargetKeeper *m_dropTarget;
    std::unique_ptr<WindowLayout> m_layout;
    std::optional<TaskId> m_wanted; // is to be shown once the list is there
};

} // namespace longhaul
