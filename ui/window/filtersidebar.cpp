#include "filtersidebar.h"

#include "icons.h"
#include "statecolors.h"
#include "taskmirror.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace longhaul {

namespace {

constexpr int kCountRole = Qt::UserRole + 1;
constexpr int kGroupRole = Qt::UserRole + 2;
constexpr int kPadding = 10;
constexpr int kMargin = 6;
constexpr int kEntrySign = 16;
constexpr int kEntryGap = 10; // between sign and name, and at least between name and count

QString countText(int count)
{
    return count > 0 ? QLocale().toString(count) : QString();
}

Icon groupIcon(TaskGroup group)
{
    switch (group) {
    case TaskGroup::All: return Icon::Details;
    case TaskGroup::Active: return Icon::Downloading;
    case TaskGroup::Waiting: return Icon::Waiting;
    case TaskGroup::Paused: return Icon::Paused;
    case TaskGroup::Finished: return Icon::Completed;
    case TaskGroup::Failed: return Icon::Failed;
    }
    return Icon::Details;
}

/// Icon, name, and the count at the far side.
class GroupDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QPalette &palette = option.palette;
        const QRect pill = option.rect.adjusted(kMargin, 1, -kMargin, -1);
        QColor ground = palette.color(QPalette::Window);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        if (option.state.testFlag(QStyle::State_Selected))
            ground = selectionTint(palette);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            ground = mixed(ground, palette.color(QPalette::WindowText), 0.06);
        painter->setBrush(ground);
        painter->drawRoundedRect(pill, 6, 6);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(palette.color(QPalette::Highlight), 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        }
        const QRect inner = pill.adjusted(kPadding, 0, -kPadding, 0);
        const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, inner, rect); };
        const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
        const QRect sign(inner.left(), inner.center().y() - kEntrySign / 2 + 1, kEntrySign, kEntrySign);
        icon(groupIcon(TaskGroup(index.data(kGroupRole).toInt())), text).paint(painter, placed(sign));
        painter->setFont(option.font);
        painter->setPen(text);
        const QString number = countText(index.data(kCountRole).toInt());
        const int numberWidth = option.fontMetrics.horizontalAdvance(number);
        const int before = kEntrySign + kEntryGap;
        const QRect name(inner.left() + before, inner.top(), inner.width() - before - numberWidth - kEntryGap / 2,
                         inner.height());
        const auto leading = QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter);
        const auto trailing = QStyle::visualAlignment(option.direction, Qt::AlignTrailing | Qt::AlignVCenter);
        painter->drawText(placed(name), int(leading),
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, name.width()));
        painter->setPen(quietText(palette, ground));
        painter->drawText(placed(inner), int(trailing), number);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {120, option.fontMetrics.height() + 16};
    }
};

} // namespace

FilterSidebar::FilterSidebar(TaskMirror &mirror, QWidget *parent) : QListWidget(parent), m_mirror(mirror)
{
    setAccessibleName(tr("Show"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new GroupDelegate(this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(true);
    for (TaskGroup group : kTaskGroups) {
        auto *item = new QListWidgetItem(groupText(group), this);
        item->setData(kGroupRole, int(group));
    }
    setCurrentRow(0);
    connect(this, &QListWidget::currentRowChanged, this, [this] { emit groupChanged(this->group()); });
    connect(&mirror, &TaskMirror::reset, this, &FilterSidebar::recount);
    connect(&mirror, &TaskMirror::inserted, this, &FilterSidebar::recount);
    connect(&mirror, &TaskMirror::removed, this, &FilterSidebar::recount);
    connect(&mirror, &TaskMirror::changed, this, &FilterSidebar::recount);
    recount();
}

TaskGroup FilterSidebar::group() const
{
    const QListWidgetItem *item = currentItem();
    return item ? TaskGroup(item->data(kGroupRole).toInt()) : TaskGroup::All;
}

void FilterSidebar::setGroup(TaskGroup group)
{
    setCurrentRow(int(group));
}

QSize FilterSidebar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, 200};
}

int FilterSidebar::neededWidth() const
{
    int widest = 0;
    for (int row = 0; row < count(); ++row) {
        const QString text = item(row)->text() + countText(item(row)->data(kCountRole).toInt());
        widest = std::max(widest, fontMetrics().horizontalAdvance(text));
    }
    return 2 * kMargin + 2 * kPadding + kEntrySign + 2 * kEntryGap + widest;
}

void FilterSidebar::recount()
{
    std::array<int, kTaskGroups.size()> counts{};
    for (const Task &task : m_mirror.tasks())
        ++counts[std::size_t(groupOf(task.state))];
    counts[std::size_t(TaskGroup::All)] = int(m_mirror.tasks().size());
    bool isOther = false;
    for (std::size_t row = 0; row < counts.size(); ++row) {
        QListWidgetItem *line = item(int(row));
        if (line->data(kCountRole).isValid() && line->data(kCountRole).toInt() == counts[row])
            continue;
        line->setData(kCountRole, counts[row]);
        line->setData(Qt::AccessibleTextRole, tr("%1, %n download(s)", nullptr, counts[row]).arg(line->text()));
        isOther = true;
    }
    if (isOther)
        setMinimumWidth(neededWidth());
}

} // namespace longhaul
