#include "awaypanel.h"

#include "clock.h"
#include "elidedlabel.h"
#include "formatting.h"
#include "leadingside.h"
#include "mnemonic.h"
#include "statecolors.h"
#include "statewords.h"
#include "tasklistmodel.h"
#include "taskmirror.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace longhaul {

namespace {

// A panel is read, not scrolled through; all the others are in the list.
constexpr qsizetype kMostRows = 50;
constexpr qsizetype kMostGoing = 3;
constexpr double kRowsSeen = 4.5; // half a row says that there are more
constexpr int kRowGap = 4;

bool isFailure(const Event &event)
{
    return event.kind != EventKind::Completed;
}

QString nameOf(const Event &event, const Task *task)
{
    if (task)
        return TaskListModel::shownName(*task);
    const QString name = QFileInfo(event.path).fileName();
    return name.isEmpty() ? AwayPanel::tr("A download that is no longer in the list") : name;
}

QPushButton *makeButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAccessibleName(
        AwayPanel::tr("%1: %2", "what the button does, name of the file").arg(plainLabel(text), name));
    return button;
}

} // namespace

AwayPanel::AwayPanel(TaskMirror &mirror, Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_mirror(mirror)
    , m_clock(clock)
    , m_title(new QLabel(tr("While you were away"), this))
    , m_summary(new ElidedLabel({}, this))
    , m_scroll(new QScrollArea(this))
{
    setAccessibleName(m_title->text());
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    auto *done = new QPushButton(tr("Got &it"), this);
    done->setAccessibleDescription(tr("Closes “While you were away”"));
    connect(done, &QPushButton::clicked, this, &AwayPanel::dismissed);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("What finished and failed"));
    // Where room is short, the list keeps its rows, and the panel is scrolled.
    m_scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addSpacing(8);
    head->addWidget(m_summary, 1);
    head->addWidget(done);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(turnedMargins(*this, {16, 12, 12, 12}));
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_scroll);
    hide();
    // The list tells the names, and comes after the events.
    connect(&mirror, &TaskMirror::completed, this, [this] { fill(m_events); });
}

QString AwayPanel::summary() const
{
    return m_summary->text();
}

void AwayPanel::setEvents(const QList<Event> &events)
{
    m_events = events;
    fill(events);
    setVisible(!events.isEmpty());
}

void AwayPanel::fill(const QList<Event> &events)
{
    QList<Event> sorted = events;
    std::reverse(sorted.begin(), sorted.end()); // the newest first
    std::stable_partition(sorted.begin(), sorted.end(), isFailure);
    const int failed = int(std::count_if(sorted.cbegin(), sorted.cend(), isFailure));
    const int finished = int(sorted.size()) - failed;
    QStringList parts;
    if (finished > 0)
        parts.append(tr("%Ln finished", nullptr, finished));
    if (failed > 0)
        parts.append(tr("%Ln need(s) you", nullptr, failed));
    const auto going = stillGoing().size();
    if (going > 0)
        parts.append(tr("%Ln still going", nullptr, int(going)));
    m_summary->setText(parts.join(tr(" · ", "between counts")));

    auto *rows = new QWidget;
    rows->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kRowGap);
    for (const Event &event : sorted.mid(0, kMostRows))
        layout->addWidget(makeRow(event));
    for (const TaskId id : stillGoing().mid(0, kMostGoing))
        layout->addWidget(makeGoingRow(*m_mirror.find(id)));
    if (sorted.size() > kMostRows)
        layout->addWidget(
            new QLabel(tr("and %Ln more, all in the list below", nullptr, int(sorted.size() - kMostRows)), rows));
    m_scroll->setWidget(rows);
    m_scroll->viewport()->setAutoFillBackground(false);
    rows->setAutoFillBackground(false);
    bound();
}

void AwayPanel::bound()
{
    QWidget *rows = m_scroll->widget();
    const int count = rows->layout()->count();
    if (count == 0)
        return;
    const bool scrolls = count > kRowsSeen;
    rows->layout()->setContentsMargins(turnedMargins(*this, {0, 0, scrolls ? 2 * kRowGap : 0, 0}));
    const int whole = rows->sizeHint().height();
    const int row = (whole + kRowGap) / count;
    m_scroll->setMinimumHeight(row - kRowGap);
    m_scroll->setMaximumHeight(scrolls ? int(kRowsSeen * row) : whole);
}

/// The sign, the name, and what is said of it; buttons come behind.
AwayPanel::RowParts AwayPanel::beginRow(const QString &name, const QString &fact, TaskState look)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->setSpacing(8);
    const QColor window = palette().color(QPalette::Window);
    const StateColors colors = stateColors(look, palette(), window);
    auto *sign = new QLabel(row);
    sign->setPixmap(icon(stateIcon(look), colors.ink).pixmap(QSize(16, 16), devicePixelRatioF()));
    auto *title = new ElidedLabel(name, row);
    title->setElideMode(Qt::ElideMiddle); // the extension stays to be seen
    title->setToolTip(name);
    auto *note = new ElidedLabel(fact, row);
    note->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // a name can be cut, what happened not
    QPalette ink = note->palette();
    ink.setColor(QPalette::WindowText, look == TaskState::Failed ? colors.ink : quietText(palette(), window));
    note->setPalette(ink);
    row->setAccessibleName(tr("%1: %2", "name of the file, what happened").arg(name, fact));
    layout->addWidget(sign);
    layout->addWidget(title);
    layout->addWidget(note);
    layout->addStretch(1);
    return {row, layout, note};
}

QWidget *AwayPanel::makeRow(const Event &event)
{
    const Task *task = m_mirror.find(event.task);
    const QString name = nameOf(event, task);
    const bool failed = isFailure(event);
    const FailureCode code = event.error                            ? event.error->code
                             : event.kind == EventKind::FileChanged ? FailureCode::FileChanged
                                                                    : FailureCode::Internal;
    const TaskState look = failed ? TaskState::Failed : TaskState::Completed;
    const QString fact = failed ? failureTitle(code) : momentText(event.at, m_clock.wall());
    const auto [row, layout, note] = beginRow(name, fact, look);
    note->setToolTip(failed ? failureExplanation(code) : event.path);
    const TaskId id = event.task;
    if (!failed) {
        QPushButton *open = makeButton(tr("Open"), name, row);
        QPushButton *folder = makeButton(tr("Show in folder"), name, row);
        connect(open, &QPushButton::clicked, this, [this, id] { emit openAsked(id); });
        connect(folder, &QPushButton::clicked, this, [this, id] { emit folderAsked(id); });
        open->setEnabled(task);
        folder->setEnabled(task);
        layout->addWidget(open);
        layout->addWidget(folder);
        return row;
    }
    for (NextStep step : nextSteps(code).mid(0, 2)) {
        // Many rows with one letter each would fight for it.
        QPushButton *button = makeButton(withoutMnemonic(nextStepText(step)), name, row);
        connect(button, &QPushButton::clicked, this, [this, step, id] { emit stepAsked(step, id); });
        button->setEnabled(task && task->state == TaskState::Failed);
        layout->addWidget(button);
    }
    return row;
}

QList<TaskId> AwayPanel::stillGoing() const
{
    QList<TaskId> active;
    QList<TaskId> others;
    for (const Task &task : m_mirror.tasks()) {
        if (isActive(task.state))
            active.append(task.id);
        else if (!isFinal(task.state) && task.state != TaskState::Paused)
            others.append(task.id);
    }
    return active + others;
}

/// Its place in the list is one press away; numbers that move are to be seen there.
QWidget *AwayPanel::makeGoingRow(const Task &task)
{
    const QString name = TaskListModel::shownName(task);
    const QString state = stateText(task.state);
    RowParts parts = beginRow(name, state, task.state);
    QPushButton *show = makeButton(tr("Show in list"), name, parts.row);
    const TaskId id = task.id;
    connect(show, &QPushButton::clicked, this, [this, id] { emit selectAsked(id); });
    parts.layout->addWidget(show);
    return parts.row;
}

void AwayPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::FontChange || type == QEvent::StyleChange || type == QEvent::PaletteChange)
        fill(m_events);
}

void AwayPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor window = palette().color(QPalette::Window);
    painter.fillRect(rect(), window);
    painter.fillRect(QRect(0, height() - 1, width(), 1), mixed(window, palette().color(QPalette::WindowText), 0.15));
}

} // namespace longhaul
