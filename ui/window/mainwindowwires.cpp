#include "mainwindow.h"

#include "aboutbox.h"
#include "addentry.h"
#include "agentclient.h"
#include "arrivalselection.h"
#include "awaypanel.h"
#include "closingnotice.h"
#include "detailspanel.h"
#include "droptargetkeeper.h"
#include "fileopener.h"
#include "filtersidebar.h"
#include "limitmenu.h"
#include "listpages.h"
#include "preferencesentry.h"
#include "searchline.h"
#include "shortcutsdialog.h"
#include "statusline.h"
#include "taskactions.h"
#include "taskcommands.h"
#include "taskfiltermodel.h"
#include "tasklistview.h"
#include "taskmirror.h"
#include "taskquestions.h"
#include "windownews.h"

#include <QPointer>

namespace longhaul {

void MainWindow::connectList()
{
    connect(m_view, &TaskListView::selectionChangedTo, m_actions, &TaskActions::setSelection);
    connect(m_view, &TaskListView::selectionChangedTo, m_details, &DetailsPanel::setSelection);
    connect(m_view, &TaskListView::selectionChangedTo, this, [this](const QList<TaskId> &ids) {
        if (!ids.isEmpty())
            onChosenElse();
    });
    connect(m_view, &TaskListView::opened, this, &MainWindow::onOpened);
    connect(m_view, &TaskListView::moveAsked, m_commands, &TaskCommands::move);
    connect(m_view, &TaskListView::moveRefused, this, [this] {
        m_status->announce(tr("To move downloads, show them in the order of the queue: View, Columns."));
    });
    connect(m_view, &TaskListView::menuAsked, this, &MainWindow::showTaskMenu);
    connect(&m_services.mirror, &TaskMirror::changed, m_actions, &TaskActions::refresh);
    connect(&m_services.mirror, &TaskMirror::reset, m_actions, &TaskActions::refresh);
    connect(&m_services.mirror, &TaskMirror::completed, this, &MainWindow::onListComplete);
    connect(m_details, &DetailsPanel::stepAsked, m_questions, &TaskQuestions::take);
    connect(m_details, &DetailsPanel::checksumAsked, m_questions, &TaskQuestions::askChecksum);

    connect(m_sidebar, &FilterSidebar::sideChanged, this, [this](const ListSide &side) {
        onChosenElse();
        m_filter->setSide(side);
        m_pages->refresh();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        onChosenElse();
        m_filter->setSearch(words);
        m_pages->refresh();
    });
    connect(m_search, &QLineEdit::returnPressed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_pages, &ListPages::addAsked, m_window.add, &QAction::trigger);
    connect(m_pages, &ListPages::hasTasksChanged, this, &MainWindow::refreshDetails);
}

void MainWindow::connectActions()
{
    connect(m_window.add, &QAction::triggered, m_add, &AddEntry::open);
    connect(m_window.paste, &QAction::triggered, m_add, &AddEntry::paste);
    connect(m_add, &AddEntry::said, m_status, &StatusLine::announce);
    auto *arrivals = new ArrivalSelection(*m_view, this);
    connect(m_add, &AddEntry::added, arrivals, &ArrivalSelection::expect);
    connect(m_window.pauseAll, &QAction::triggered, m_commands, &TaskCommands::pauseAll);
    connect(m_window.resumeAll, &QAction::triggered, m_commands, &TaskCommands::resumeAll);
    connect(m_window.removeFinished, &QAction::triggered, m_commands, &TaskCommands::removeFinished);
    connect(m_window.find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_window.showDetails, &QAction::toggled, this, &MainWindow::refreshDetails);
    connect(m_window.showSidebar, &QAction::toggled, m_sidebar, &QWidget::setVisible);
    connect(m_window.close, &QAction::triggered, this, &QWidget::close);
    connect(m_window.shortcuts, &QAction::triggered, this,
            [this] { (new ShortcutsDialog(*m_shortcuts, this))->open(); });
    connect(m_window.about, &QAction::triggered, this, [this] { showAbout(*this); });
    connect(m_limits, &LimitMenu::chosen, m_commands, &TaskCommands::setTotalLimit);
    connect(m_limits, &LimitMenu::otherAsked, m_questions, &TaskQuestions::askTotalLimit);
    connect(m_commands, &TaskCommands::refused, m_status, &StatusLine::announce);
    connect(m_opener, &FileOpener::refused, m_status, &StatusLine::announce);
    connect(m_closing, &ClosingNotice::accepted, this, &QWidget::close);
}

void MainWindow::connectNews()
{
    connect(m_news, &WindowNews::dismissed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_awayPanel, &AwayPanel::openAsked, m_actions, &TaskActions::open);
    connect(m_awayPanel, &AwayPanel::folderAsked, this, [this](TaskId id) { m_actions->showInFolder({id}); });
    connect(m_awayPanel, &AwayPanel::selectAsked, this, &MainWindow::showTask);
    connect(m_awayPanel, &AwayPanel::stepAsked, m_questions, &TaskQuestions::take);
}

void MainWindow::connectAgent()
{
    connect(&m_services.client, &AgentClient::linkChanged, m_status, &StatusLine::refresh);
    connect(&m_services.client, &AgentClient::settingsChanged, this, &MainWindow::useSettings);
    connect(&m_services.client, &AgentClient::connected, this, [this] {
        m_services.client.readSettings([self = QPointer(this)](const auto &settings) {
            if (self && settings)
                self->useSettings(*settings);
        });
    });
}

void MainWindow::connectPreferences()
{
    WindowChoices &choices = m_preferences->choices();
    connect(m_window.preferences, &QAction::triggered, m_preferences, &PreferencesEntry::open);
    connect(m_preferences, &PreferencesEntry::shortcutsAsked, this,
            [this](QWidget *over) { (new ShortcutsDialog(*m_shortcuts, over))->open(); });
    connect(&choices, &WindowChoices::languageChanged, this, &MainWindow::renewalAsked);
    connect(&m_preferences->exchange(), &Exchange::windowSettingsReplaced, this, &MainWindow::renewalAsked);
    connect(&m_preferences->exchange(), &Exchange::said, m_status, &StatusLine::announce);
    connect(&m_preferences->exchange(), &Exchange::listChosen, this, [this](const QUrl &file) { offer({file}); });

    m_window.dropTarget->setChecked(m_dropTarget->isShown());
    connect(m_window.dropTarget, &QAction::toggled, &choices, &WindowChoices::setShowsDropTarget);
    connect(m_dropTarget, &DropTargetKeeper::shownChanged, m_window.dropTarget, &QAction::setChecked);
    connect(m_dropTarget, &DropTargetKeeper::shownChanged, this, [this](bool shown) {
        if (!shown && !isVisible())
            close(); // it was kept for the drop target alone
    });
    connect(m_dropTarget, &DropTargetKeeper::windowAsked, this, &MainWindow::comeForward);
    connect(m_dropTarget, &DropTargetKeeper::pauseAllAsked, m_commands, &TaskCommands::pauseAll);
    connect(m_dropTarget, &DropTargetKeeper::resumeAllAsked, m_commands, &TaskCommands::resumeAll);
    connect(m_dropTarget, &DropTargetKeeper::found, this, [this](const OfferedSet &offered) {
        comeForward();
        m_add->openWith(offered);
    });
    connect(m_dropTarget, &DropTargetKeeper::pasteAsked, this, [this] {
        comeForward();
        m_add->paste();
    });
}

} // namespace longhaul
