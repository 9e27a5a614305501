#include "mainwindow.h"

#include "addentry.h"
#include "agentclient.h"
#include "awaypanel.h"
#include "closingnotice.h"
#include "connectionbanner.h"
#include "detailspanel.h"
#include "droptargetkeeper.h"
#include "fileopener.h"
#include "filtersidebar.h"
#include "icons.h"
#include "limitmenu.h"
#include "listpages.h"
#include "preferencesentry.h"
#include "rate.h"
#include "searchline.h"
#include "shortcutbook.h"
#include "statusline.h"
#include "taskactions.h"
#include "taskcommands.h"
#include "taskfiltermodel.h"
#include "tasklistmodel.h"
#include "tasklistview.h"
#include "taskmirror.h"
#include "taskquestions.h"
#include "tasktally.h"
#include "windowframe.h"
#include "windowlayout.h"
#include "windownews.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QToolBar>
#include <QWindow>

namespace longhaul {

MainWindow::MainWindow(Services services)
    : m_services(std::move(services))
    , m_memory(m_services.configFolder)
    , m_window(this)
    , m_shortcuts(new ShortcutBook(m_memory, this))
    , m_model(new TaskListModel(m_services.mirror, m_services.clock, this))
    , m_filter(new TaskFilterModel(*m_model, m_services.clock, this))
    , m_view(new TaskListView(*m_filter, m_services.clock, this))
    , m_tally(new TaskTally(m_services.mirror, this))
    , m_sidebar(new FilterSidebar(*m_tally, this))
    , m_details(new DetailsPanel({m_services.client, m_services.mirror, *m_model, m_services.clock}, this))
    , m_awayPanel(new AwayPanel(m_services.mirror, m_services.clock, this))
    , m_search(new SearchLine(this))
    , m_pages(new ListPages({m_services.mirror, *m_filter, *m_view, *m_sidebar, *m_search}, this))
    , m_opener(new FileOpener(this))
    , m_commands(new TaskCommands(m_services.client, m_services.mirror, this))
    , m_questions(new TaskQuestions(*m_commands, *m_opener, this))
    , m_actions(new TaskActions({m_services.mirror, *m_commands, *m_questions, *m_opener}, this))
    , m_limits(new LimitMenu(this))
    , m_status(new StatusLine(m_services.mirror, m_services.clock, *m_limits, this))
    , m_news(new WindowNews({m_services.mirror, m_services.inbox, *m_awayPanel, *m_status}, this))
    , m_closing(new ClosingNotice(m_memory, this))
    , m_add(new AddEntry(m_services.client, m_services.mirror, m_services.configFolder, this))
    , m_preferences(new PreferencesEntry(m_services.client, m_services.mirror, m_services.configFolder, this))
    , m_dropTarget(new DropTargetKeeper(m_services.mirror, m_services.clock, m_preferences->choices(), this))
{
    setWindowTitle(tr("Longhaul"));
    setWindowIcon(icon(Icon::Application));
    m_shortcuts->add(m_window.all() + m_actions->all());
    buildBars();
    connectList();
    connectActions();
    connectNews();
    connectAgent();
    connectPreferences();
    auto *banner = new ConnectionBanner(m_services.client, this);
    const auto [across, down] =
        layOutFrame(*this, {*banner, *m_add->clipboardBar(), *m_sidebar, *m_awayPanel, *m_pages, *m_details});
    m_layout = std::make_unique<WindowLayout>(
        m_memory, WindowLayout::Parts{*this, *m_view, *across, *down, *m_window.showSidebar, *m_window.showDetails});
    m_layout->restore();
    m_status->setFolder(m_services.downloadsFolder);
    refreshDetails();
    m_pages->currentWidget()->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildBars()
{
    auto *columns = new QMenu(tr("&Columns"), this);
    connect(columns, &QMenu::aboutToShow, this, [this, columns] {
        columns->clear();
        m_view->fillColumnMenu(*columns);
    });
    fillMenuBar(*menuBar(), m_window, *m_actions, *m_limits, *columns);

    auto *bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    fillToolBar(*bar, m_window, *m_actions);
    auto *gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    bar->addWidget(m_search);
    setStatusBar(m_status);
}

void MainWindow::useSettings(const QMap<QString, QString> &settings)
{
    const qint64 limit = parseRate(settings.value(QStringLiteral("limit"))).value_or(0);
    m_limits->setLimit(limit);
    m_status->setLimit(limit);
    const QString folder = settings.value(QStringLiteral("directory"));
    m_status->setFolder(folder.isEmpty() ? m_services.downloadsFolder : folder);
}

void MainWindow::offer(const QList<QUrl> &linksAndFiles)
{
    m_add->offer(linksAndFiles);
}

void MainWindow::showTask(TaskId id)
{
    m_wanted.reset();
    if (m_services.mirror.find(id)) {
        m_pages->showAll();
        m_view->select(id);
        m_view->setFocus();
    } else if (!m_services.mirror.isComplete()) {
        m_wanted = id; // it may be newer than what is known
    }
}

void MainWindow::onListComplete()
{
    if (m_wanted)
        showTask(*m_wanted);
}

void MainWindow::onChosenElse()
{
    // The window's own choice comes when the list is there.
    if (!m_services.mirror.isComplete())
        m_wanted.reset();
}

void MainWindow::comeForward()
{
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
    if (windowHandle())
        windowHandle()->requestActivate();
}

void MainWindow::onOpened(TaskId id)
{
    const Task *task = m_services.mirror.find(id);
    if (task && isOffered(Verb::Open, *task))
        m_actions->open(id);
    else
        m_window.showDetails->setChecked(true);
}

void MainWindow::showTaskMenu(const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillContextMenu(*menu, *m_actions);
    menu->popup(where);
}

void MainWindow::refreshDetails()
{
    m_details->setVisible(m_window.showDetails->isChecked() && !m_services.mirror.tasks().isEmpty());
}

void MainWindow::refreshWatched()
{
    m_news->setWatched(isVisible() && !isMinimized());
}

QSize MainWindow::sizeHint() const
{
    const int letter = fontMetrics().averageCharWidth();
    return {std::max(980, 150 * letter), std::max(700, 50 * fontMetrics().height())};
}

void MainWindow::keepLayout()
{
    m_layout->save();
}

bool MainWindow::hasPreferencesOpen() const
{
    return m_preferences->isOpen();
}

void MainWindow::openPreferences()
{
    m_preferences->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_dropTarget->isShown() && isVisible() && !qApp->isSavingSession()) {
        // The drop target stays, and with it what it needs.
        event->ignore();
        keepLayout();
        m_news->windowCloses();
        m_preferences->close();
        hide();
        return;
    }
    // The end of the desktop session asks nothing.
    // Nor does the end of the drop target, of which the window was left.
    if (!qApp->isSavingSession() && isVisible() && !m_closing->mayClose()) {
        event->ignore();
        return;
    }
    m_news->windowCloses();
    m_layout->save();
    QMainWindow::closeEvent(event);
    emit closed();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        refreshWatched();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    refreshWatched();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    refreshWatched();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_add->fitVeil();
}

} // namespace longhaul
