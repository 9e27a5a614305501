#include "mainwindow.h"

#include "aboutbox.h"
#include "addentry.h"
#include "agentclient.h"
#include "awaykeeper.h"
#include "awaypanel.h"
#include "closingnotice.h"
#include "connectionbanner.h"
#include "detailspanel.h"
#include "failurewords.h"
#include "fileopener.h"
#include "filtersidebar.h"
#include "icons.h"
#include "limitmenu.h"
#include "listpages.h"
#include "rate.h"
#include "searchline.h"
#include "statusline.h"
#include "taskactions.h"
#include "taskcommands.h"
#include "taskfiltermodel.h"
#include "tasklistmodel.h"
#include "tasklistview.h"
#include "taskmirror.h"
#include "taskquestions.h"
#include "windowlayout.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QPointer>
#include <QSplitter>
#include <QToolBar>
#include <QVBoxLayout>
#include <QWindow>

namespace longhaul {

MainWindow::MainWindow(Services services)
    : m_services(std::move(services))
    , m_memory(m_services.configFolder)
    , m_window(this)
    , m_model(new TaskListModel(m_services.mirror, m_services.clock, this))
    , m_filter(new TaskFilterModel(*m_model, m_services.clock, this))
    , m_view(new TaskListView(*m_filter, m_services.clock, this))
    , m_sidebar(new FilterSidebar(m_services.mirror, this))
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
    , m_away(new AwayKeeper(m_services.inbox, this))
    , m_closing(new ClosingNotice(m_memory, this))
    , m_add(new AddEntry(m_services.client, m_services.mirror, m_services.configFolder, this))
{
    setWindowTitle(tr("Longhaul"));
    setWindowIcon(icon(Icon::Application));
    buildBars();
    buildCentre();
    connectList();
    connectActions();
    connectAway();
    connectAgent();
    m_layout =
        std::make_unique<WindowLayout>(m_memory, WindowLayout::Parts{*this, *m_view, *m_across, *m_down,
                                                                     *m_window.showSidebar, *m_window.showDetails});
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

void MainWindow::buildCentre()
{
    m_down = new QSplitter(Qt::Vertical, this);
    m_down->addWidget(m_pages);
    m_down->addWidget(m_details);
    m_down->setStretchFactor(0, 1);
    m_down->setChildrenCollapsible(false);
    m_down->setHandleWidth(1);

    auto *right = new QWidget(this);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(0);
    rightLayout->addWidget(m_awayPanel);
    rightLayout->addWidget(m_down, 1);

    m_across = new QSplitter(Qt::Horizontal, this);
    m_across->addWidget(m_sidebar);
    m_across->addWidget(right);
    m_across->setStretchFactor(1, 1);
    m_across->setChildrenCollapsible(false);
    m_across->setHandleWidth(1);

    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new ConnectionBanner(m_services.client, centre));
    layout->addWidget(m_add->clipboardBar());
    layout->addWidget(m_across, 1);
    setCentralWidget(centre);
}

void MainWindow::connectList()
{
    connect(m_view, &TaskListView::selectionChangedTo, m_actions, &TaskActions::setSelection);
    connect(m_view, &TaskListView::selectionChangedTo, m_details, &DetailsPanel::setSelection);
    connect(m_view, &TaskListView::opened, this, &MainWindow::onOpened);
    connect(m_view, &TaskListView::menuAsked, this, &MainWindow::showTaskMenu);
    connect(&m_services.mirror, &TaskMirror::changed, m_actions, &TaskActions::refresh);
    connect(&m_services.mirror, &TaskMirror::reset, m_actions, &TaskActions::refresh);
    connect(m_details, &DetailsPanel::stepAsked, m_questions, &TaskQuestions::take);

    connect(m_sidebar, &FilterSidebar::groupChanged, this, [this](TaskGroup group) {
        m_filter->setGroup(group);
        m_pages->refresh();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
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
    connect(m_window.about, &QAction::triggered, this, [this] { showAbout(*this); });
    connect(m_limits, &LimitMenu::chosen, m_commands, &TaskCommands::setTotalLimit);
    connect(m_limits, &LimitMenu::otherAsked, m_questions, &TaskQuestions::askTotalLimit);
    connect(m_commands, &TaskCommands::refused, m_status, &StatusLine::announce);
    connect(m_opener, &FileOpener::refused, m_status, &StatusLine::announce);
    connect(m_closing, &ClosingNotice::accepted, this, &QWidget::close);
}

void MainWindow::connectAway()
{
    connect(m_away, &AwayKeeper::changed, this, [this] { m_awayPanel->setEvents(m_away->away()); });
    connect(m_away, &AwayKeeper::announced, this, &MainWindow::onAnnounced);
    connect(m_awayPanel, &AwayPanel::dismissed, m_away, &AwayKeeper::dismiss);
    connect(m_awayPanel, &AwayPanel::dismissed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_awayPanel, &AwayPanel::openAsked, m_actions, &TaskActions::open);
    connect(m_awayPanel, &AwayPanel::folderAsked, this, [this](TaskId id) { m_actions->showInFolder({id}); });
    connect(m_awayPanel, &AwayPanel::stepAsked, m_questions, &TaskQuestions::take);
    m_awayPanel->setEvents(m_away->away());
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

void MainWindow::onAnnounced(const Event &event)
{
    const Task *task = m_services.mirror.find(event.task);
    // The event may come before the list tells the final name.
    const QString saved = QFileInfo(event.path).fileName();
    const QString name = task && saved.isEmpty() ? TaskListModel::shownName(*task) : saved;
    if (event.kind == EventKind::Completed)
        m_status->announce(tr("Finished: %1").arg(name));
    else
        m_status->announce(tr("%1: %2", "what went wrong, name of the file")
                               .arg(failureTitle(event.error ? event.error->code : FailureCode::FileChanged), name));
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
    m_away->setWatched(isVisible() && !isMinimized());
}

QSize MainWindow::sizeHint() const
{
    const int letter = fontMetrics().averageCharWidth();
    return {std::max(980, 150 * letter), std::max(700, 50 * fontMetrics().height())};
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // The end of the desktop session asks nothing.
    if (!qApp->isSavingSession() && !m_closing->mayClose()) {
        event->ignore();
        return;
    }
    m_away->windowCloses();
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
