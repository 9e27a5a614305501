#include "droptarget.h"

#include "dropping.h"
#include "formatting.h"
#include "icons.h"
#include "statecolors.h"
#include "taskmirror.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <QWindow>

#include <algorithm>

namespace longhaul {

namespace {

constexpr int kWholeCircle = 16 * 360; // Qt counts angles in sixteenths of a degree
constexpr int kEdge = 8;
constexpr int kKeyStep = 16; // pixels that an arrow key moves it

} // namespace

TotalProgress totalProgress(const TaskMirror &mirror)
{
    TotalProgress total;
    double received = 0;
    double whole = 0;
    for (const Task &task : mirror.tasks()) {
        if (!isActive(task.state))
            continue;
        ++total.active;
        total.speed += task.speed;
        if (task.bytesTotal.value_or(0) <= 0)
            continue;
        received += static_cast<double>(task.bytesReceived);
        whole += static_cast<double>(*task.bytesTotal);
    }
    if (whole > 0)
        total.fraction = received / whole;
    return total;
}

DropTarget::DropTarget(TaskMirror &mirror, Clock &clock)
    : QWidget(nullptr, Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint)
    , m_mirror(mirror)
    , m_clock(clock)
    , m_refresh(clock.makeAlarm([this] { refresh(); }))
    , m_refreshed(clock.steady() - kRefreshPause)
{
    setWindowTitle(tr("Longhaul drop target"));
    setAccessibleName(tr("Longhaul drop target"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_QuitOnClose, false);
    // It is shown beside what the person works with, and must not take the keyboard from that.
    setAttribute(Qt::WA_ShowWithoutActivating);
    resize(sizeHint());
    auto *drops = new LinkDropTarget(this);
    connect(drops, &LinkDropTarget::found, this, &DropTarget::found);
    connect(drops, &LinkDropTarget::nothingFound, this,
            [this](const QString &reason) { QToolTip::showText(mapToGlobal(rect().center()), reason, this); });
    connect(drops, &LinkDropTarget::hovered, this, &DropTarget::setHovered);
    for (const auto signal : {&TaskMirror::reset, &TaskMirror::completed})
        connect(&mirror, signal, this, &DropTarget::onTasksChanged);
    connect(&mirror, &TaskMirror::changed, this, &DropTarget::onTasksChanged);
    connect(&mirror, &TaskMirror::inserted, this, &DropTarget::onTasksChanged);
    connect(&mirror, &TaskMirror::removed, this, &DropTarget::onTasksChanged);
    m_shown = totalProgress(mirror);
    describe();
}

DropTarget::~DropTarget() = default;

QSize DropTarget::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {19 * metrics.averageCharWidth() + 2 * metrics.height() + 3 * kEdge, 2 * metrics.height() + 2 * kEdge};
}

void DropTarget::onTasksChanged()
{
    if (m_refresh->isActive())
        return;
    const auto due = m_refreshed + kRefreshPause - m_clock.steady();
    if (due.count() > 0)
        m_refresh->start(due);
    else
        refresh();
}

void DropTarget::refresh()
{
    m_refreshed = m_clock.steady();
    const TotalProgress now = totalProgress(m_mirror);
    if (now == m_shown)
        return;
    m_shown = now;
    describe();
    update();
}

void DropTarget::describe()
{
    const QString words = lines().join(u'\n');
    setAccessibleDescription(words);
    setToolTip(words + u'\n' + tr("Drop links here. A double click opens Longhaul."));
    tellShare(*this, m_shown.fraction);
}

QStringList DropTarget::lines() const
{
    if (m_shown.active == 0)
        return {tr("Drop links here")};
    QStringList lines;
    lines << (m_shown.fraction ? percentText(*m_shown.fraction) : tr("%Ln active", nullptr, m_shown.active));
    lines << (m_shown.speed > 0 ? speedText(m_shown.speed) : tr("No data at the moment"));
    return lines;
}

void DropTarget::setHovered(bool hovered)
{
    m_isHovered = hovered;
    update();
}

void DropTarget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = palette().color(QPalette::Base);
    const QColor highlight = readable(palette().color(QPalette::Highlight), ground, kShapeContrast);
    const bool isMarked = m_isHovered || hasFocus();
    const double line = isMarked ? 3 : 1;
    painter.fillRect(rect(), m_isHovered ? mixed(ground, highlight, 0.2) : ground);
    painter.setPen(QPen(isMarked ? highlight : readable(palette().color(QPalette::Mid), ground, kShapeContrast), line));
    painter.drawRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2));

    const int side = height() - 2 * kEdge;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect ring(mirrored ? width() - kEdge - side : kEdge, kEdge, side, side);
    paintRing(painter, ring);
    const QRect words(mirrored ? kEdge : side + 2 * kEdge, kEdge, width() - side - 3 * kEdge, side);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(words,
                     static_cast<int>(Qt::AlignVCenter | Qt::TextWordWrap)
                         | static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)),
                     lines().join(u'\n'));
}

void DropTarget::paintRing(QPainter &painter, const QRectF &square) const
{
    const double thickness = std::max(3.0, square.width() / 9);
    const QRectF circle = square.adjusted(thickness / 2, thickness / 2, -thickness / 2, -thickness / 2);
    const double inset = thickness * 1.6;
    if (m_shown.active == 0) {
        icon(Icon::Application).paint(&painter, square.toRect());
        return;
    }
    icon(Icon::Application).paint(&painter, square.adjusted(inset, inset, -inset, -inset).toRect());
    const QColor ground = palette().color(QPalette::Base);
    painter.setPen(QPen(trackColor(palette(), ground), thickness));
    painter.drawEllipse(circle);
    if (!m_shown.fraction)
        return;
    painter.setPen(
        QPen(stateColors(TaskState::Downloading, palette(), ground).fill, thickness, Qt::SolidLine, Qt::RoundCap));
    const int sweep = static_cast<int>(std::clamp(*m_shown.fraction, 0.0, 1.0) * kWholeCircle);
    painter.drawArc(circle, kWholeCircle / 4, -sweep);
}

void DropTarget::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pressed = event->position().toPoint();
}

void DropTarget::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed || !(event->buttons() & Qt::LeftButton))
        return;
    const QPoint way = event->position().toPoint() - *m_pressed;
    if (way.manhattanLength() < QApplication::startDragDistance())
        return;
    // The window manager knows the edges of the screen; on Wayland nobody else may move a window. Asked once: what
    // comes behind the release would make the window stick to the pointer.
    if (windowHandle() && windowHandle()->startSystemMove())
        m_pressed.reset();
    else
        move(pos() + way);
}

void DropTarget::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        emit windowAsked();
}

void DropTarget::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        emit pasteAsked();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: emit windowAsked(); return;
    case Qt::Key_Left: move(pos() - QPoint(kKeyStep, 0)); return;
    case Qt::Key_Right: move(pos() + QPoint(kKeyStep, 0)); return;
    case Qt::Key_Up: move(pos() - QPoint(0, kKeyStep)); return;
    case Qt::Key_Down: move(pos() + QPoint(0, kKeyStep)); return;
    default: QWidget::keyPressEvent(event);
    }
}

void DropTarget::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setDefaultAction(
        menu->addAction(icon(Icon::Application), tr("&Open Longhaul"), this, &DropTarget::windowAsked));
    menu->addAction(icon(Icon::Paste), tr("&Add copied links"), this, &DropTarget::pasteAsked);
    menu->addSeparator();
    menu->addAction(icon(Icon::Resume), tr("&Resume all"), this, &DropTarget::resumeAllAsked);
    menu->addAction(icon(Icon::Pause), tr("&Pause all"), this, &DropTarget::pauseAllAsked);
    menu->addSeparator();
    menu->addAction(icon(Icon::Close), tr("&Hide the drop target"), this, &DropTarget::hideAsked);
    menu->popup(event->globalPos());
}

bool DropTarget::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::FontChange: resize(sizeHint()); break;
    case QEvent::FocusIn:
    case QEvent::FocusOut:
    case QEvent::PaletteChange: update(); break;
    default: break;
    }
    return QWidget::event(event);
}

} // namespace longhaul
