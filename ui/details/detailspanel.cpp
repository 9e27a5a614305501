#include "detailspanel.h"

#include "agentclient.h"
#include "clock.h"
#include "factsgrid.h"
#include "formatting.h"
#include "leadingside.h"
#include "loglanguage.h"
#include "segmentmap.h"
#include "speedgraph.h"
#include "speedhistory.h"
#include "tasklistmodel.h"
#include "taskmirror.h"
#include "troublecard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTextOption>
#include <QVBoxLayout>

namespace longhaul {

namespace {

constexpr std::chrono::seconds kAskEvery{1};
constexpr int kPageMargin = 16; // beside what a page holds

QVBoxLayout *layOut(QWidget &page)
{
    auto *layout = new QVBoxLayout(&page);
    layout->setContentsMargins(kPageMargin, 8, kPageMargin, 8);
    layout->setSpacing(8);
    return layout;
}

QScrollArea *scrolling(QWidget *content, const QString &name, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(name);
    scroll->setWidget(content);
    return scroll;
}

} // namespace

DetailsPanel::DetailsPanel(Services services, QWidget *parent)
    : QTabWidget(parent)
    , m_services(services)
    , m_soon(services.clock.makeAlarm([this] { ask(); }))
    , m_history(new SpeedHistory(services.mirror, services.clock, this))
{
    setDocumentMode(true);
    setAccessibleName(tr("Details"));
    buildFacts();
    buildSpeed();
    buildServer();
    buildLog();
    connect(&services.mirror, &TaskMirror::changed, this, &DetailsPanel::onRowsChanged);
    connect(&services.mirror, &TaskMirror::removed, this, &DetailsPanel::refresh);
    connect(&services.mirror, &TaskMirror::completed, this, [this] {
        refresh();
        ask();
    });
    connect(m_trouble, &TroubleCard::stepAsked, this, [this](NextStep step) {
        if (m_selection.size() == 1)
            emit stepAsked(step, m_selection.first());
    });
    refresh();
}

DetailsPanel::~DetailsPanel() = default;

void DetailsPanel::buildFacts()
{
    m_pages = new QStackedWidget(this);
    m_hint = new QLabel(m_pages);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_pages->addWidget(m_hint);

    auto *content = new QWidget;
    QVBoxLayout *layout = layOut(*content);
    QScrollArea *scroll = scrolling(content, tr("Facts"), m_pages);
    m_name = new QLabel(content);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QFont strong = m_name->font();
    strong.setWeight(QFont::DemiBold);
    m_name->setFont(strong);
    m_name->setAlignment(leadingSide(*this) | Qt::AlignVCenter);
    m_trouble = new TroubleCard(content);
    m_map = new SegmentMap(content);
    m_map->setObjectName(QStringLiteral("segmentMap"));
    m_facts = new FactsGrid(content);
    m_compare = new QPushButton(tr("Compare checks&um with…"), content);
    connect(m_compare, &QPushButton::clicked, this, [this] {
        if (m_selection.size() == 1)
            emit checksumAsked(m_selection.first());
    });
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_compare);
    layout->addLayout(head);
    layout->addWidget(m_trouble);
    layout->addWidget(m_map);
    layout->addWidget(m_facts);
    layout->addStretch(1);
    m_pages->addWidget(scroll);
    addTab(m_pages, tr("D&etails"));
}

void DetailsPanel::buildSpeed()
{
    auto *page = new QWidget(this);
    QVBoxLayout *layout = layOut(*page);
    m_graph = new SpeedGraph(page);
    layout->addWidget(m_graph);
    addTab(page, tr("S&peed"));
    connect(this, &QTabWidget::currentChanged, this, &DetailsPanel::refreshSpeed);
}

void DetailsPanel::buildServer()
{
    auto *content = new QWidget;
    QVBoxLayout *layout = layOut(*content);
    m_server = new FactsGrid(content);
    layout->addWidget(m_server);
    layout->addStretch(1);
    addTab(scrolling(content, tr("Server"), this), tr("Serve&r"));
}

void DetailsPanel::buildLog()
{
    m_log = new QPlainTextEdit(this);
    m_log->setReadOnly(true);
    m_log->setFrameShape(QFrame::NoFrame);
    m_log->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_log->setAccessibleName(tr("Log of this download"));
    m_log->setTabChangesFocus(true);
    QTextOption option = m_log->document()->defaultTextOption();
    option.setAlignment(leadingSide(*this));
    m_log->document()->setDefaultTextOption(option);
    m_log->document()->setDocumentMargin(kPageMargin);
    m_log->setPlaceholderText(tr("Nothing has happened yet."));
    addTab(m_log, tr("L&og"));
}

const Task *DetailsPanel::task() const
{
    return m_selection.size() == 1 ? m_services.mirror.find(m_selection.first()) : nullptr;
}

void DetailsPanel::setSelection(const QList<TaskId> &ids)
{
    if (m_selection == ids)
        return;
    m_selection = ids;
    m_details = {};
    m_validator = {};
    m_mirrors.clear();
    showLog({});
    refresh();
    m_soon->stop();
    ask();
}

void DetailsPanel::showEvent(QShowEvent *event)
{
    QTabWidget::showEvent(event);
    refresh();
    ask();
}

void DetailsPanel::onRowsChanged(const QList<int> &rows)
{
    if (!isVisible())
        return;
    if (m_selection.size() > 1) {
        showMany();
        return;
    }
    if (!task() || !rows.contains(m_services.mirror.rowOf(m_selection.first())))
        return;
    refresh();
    askSoon();
}

void DetailsPanel::refresh()
{
    const Task *shown = task();
    if (!shown) {
        showMany();
        return;
    }
    Task known = *shown;
    known.validator = m_validator;
    known.mirrors = m_mirrors;
    known.etaSeconds = m_services.list.secondsLeft(known.id);
    m_name->setText(TaskListModel::shownName(known));
    m_name->setToolTip(m_name->text());
    m_trouble->setTask(known, troubleOf(known, m_details));
    m_map->setSegments(m_details.segments, known.bytesTotal);
    m_map->setVisible(!m_details.segments.isEmpty() && known.state != TaskState::Completed);
    m_facts->setFacts(factsOf(known, m_services.clock.wall()));
    m_server->setFacts(serverFactsOf(known, m_details));
    m_compare->setEnabled(known.state != TaskState::Verifying);
    refreshSpeed();
    m_pages->setCurrentIndex(1);
}

void DetailsPanel::refreshSpeed()
{
    if (m_graph->isVisible())
        m_graph->setSamples(m_selection.size() == 1 ? m_history->samples(m_selection.first()) : QList<SpeedSample>());
}

void DetailsPanel::showMany()
{
    m_server->setFacts({});
    refreshSpeed();
    qint64 received = 0;
    int found = 0;
    for (TaskId id : m_selection) {
        if (const Task *one = m_services.mirror.find(id)) {
            received += one->bytesReceived;
            ++found;
        }
    }
    m_hint->setText(found == 0 ? tr("Select a download to see its details.")
                               : tr("%Ln download(s) selected, %1 fetched", nullptr, found).arg(sizeText(received)));
    m_pages->setCurrentIndex(0);
}

void DetailsPanel::askSoon()
{
    if (!m_soon->isActive())
        m_soon->start(kAskEvery);
}

void DetailsPanel::ask()
{
    if (!isVisible() || window()->isMinimized() || !task())
        return;
    if (m_isAsking) {
        askSoon();
        return;
    }
    m_isAsking = true;
    const TaskId id = m_selection.first();
    m_services.client.showTask(id, [self = QPointer(this), id](const std::expected<DetailedTask, CallError> &answer) {
        if (!self)
            return;
        self->m_isAsking = false;
        if (answer)
            self->onShown(id, *answer);
    });
}

void DetailsPanel::onShown(TaskId id, const DetailedTask &detailed)
{
    if (m_selection.size() != 1 || m_selection.first() != id) {
        ask(); // another was chosen meanwhile, and nobody waits for it gladly
        return;
    }
    m_details = detailed.details;
    m_validator = detailed.task.validator;
    m_mirrors = detailed.task.mirrors;
    showLog(m_details.history);
    refresh();
}

void DetailsPanel::showLog(const QList<HistoryLine> &history)
{
    const QLocale locale;
    QStringList lines;
    for (const HistoryLine &line : history)
        lines.append(locale.toString(line.at.toLocalTime(), QLocale::ShortFormat) + QStringLiteral("  ")
                     + inWindowsLanguage(line.text));
    const QString text = lines.join(u'\n');
    if (m_log->toPlainText() == text)
        return;
    const bool atEnd = m_log->verticalScrollBar()->value() == m_log->verticalScrollBar()->maximum();
    const int place = m_log->verticalScrollBar()->value();
    m_log->setPlainText(text);
    m_log->verticalScrollBar()->setValue(atEnd ? m_log->verticalScrollBar()->maximum() : place);
}

} // namespace longhaul
