#include "rowdelegates.h"

#include "celltext.h"
#include "clock.h"
#include "formatting.h"
#include "progresspainting.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace longhaul {

namespace {

constexpr int kPaddingY = 8;
constexpr int kLineGap = 2;
constexpr int kSign = 32; // the square behind a state's sign

bool isSelected(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

ProgressPicture pictureOf(const QModelIndex &row, const QDateTime &now, const QPalette &palette, const QColor &ground)
{
    const StatusFacts facts = statusFacts(row);
    const auto fraction = fractionOf(row);
    ProgressPicture picture;
    picture.shape = barShape(facts.state, fraction);
    picture.fraction = fraction.value_or(0.0);
    picture.map = row.data(MapRole).toByteArray();
    const bool showsPercent = fraction && facts.state != TaskState::Completed && facts.state != TaskState::Cancelled;
    if (showsPercent && (*fraction > 0.0 || facts.state == TaskState::Downloading))
        picture.percent = percentText(*fraction);
    picture.caption = statusText(facts, now);
    picture.colors = stateColors(facts.state, palette, ground);
    picture.text = palette.color(QPalette::Active, QPalette::Text);
    const bool calls = facts.state == TaskState::Failed || facts.state == TaskState::Waiting;
    picture.captionColor = calls ? picture.colors.ink : quietText(palette, ground);
    picture.track = trackColor(palette, ground);
    return picture;
}

} // namespace

int heightOfRow(const QFontMetrics &metrics)
{
    return std::max(2 * metrics.height() + kLineGap, kSign) + 2 * kPaddingY;
}

QColor RowDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const QColor base = option.palette.color(QPalette::Base);
    const QColor tint = selectionTint(option.palette);
    if (isSelected(option)) {
        painter->fillRect(option.rect, tint);
        return tint;
    }
    if (option.state.testFlag(QStyle::State_MouseOver)) {
        const QColor hover = mixed(base, option.palette.color(QPalette::Text), 0.04);
        painter->fillRect(option.rect, hover);
        return hover;
    }
    return base;
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QColor ground = paintGround(painter, cell);
    const QRect inner = cell.rect.adjusted(kRowPadding, 0, -kRowPadding, 0);
    const auto alignment = QStyle::visualAlignment(cell.direction, cell.displayAlignment);
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(quietText(cell.palette, ground));
    painter->setLayoutDirection(cell.direction);
    painter->drawText(inner, int(alignment) | Qt::TextSingleLine,
                      cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, inner.width()));
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * kRowPadding;
    return {width, heightOfRow(option.fontMetrics)};
}

void NameDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QColor ground = paintGround(painter, option);
    const auto state = TaskState(index.data(StateRole).toInt());
    const StateColors colors = stateColors(state, option.palette, ground);
    const QRect inner = option.rect.adjusted(kRowPadding, 0, -kRowPadding, 0);
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, inner, rect); };

    const QRect sign = placed({inner.left(), inner.center().y() - kSign / 2, kSign, kSign});
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.wash);
    painter->drawRoundedRect(sign, 8, 8);
    icon(stateIcon(state), readable(colors.ink, colors.wash, kTextContrast))
        .paint(painter, sign.adjusted(8, 8, -8, -8));

    const int line = option.fontMetrics.height();
    const int textLeft = inner.left() + kSign + 10;
    const int top = inner.center().y() - (2 * line + kLineGap) / 2;
    const int width = inner.right() - textLeft + 1;
    const auto side = QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter);
    const auto drawLine = [&](int y, const QString &text, Qt::TextElideMode elide) {
        painter->drawText(placed({textLeft, y, width, line}), int(side) | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(text, elide, width));
    };
    painter->setFont(option.font);
    painter->setLayoutDirection(option.direction);
    painter->setPen(option.palette.color(QPalette::Active, QPalette::Text));
    drawLine(top, index.data(NameRole).toString(), Qt::ElideMiddle); // the extension stays to be seen
    painter->setPen(quietText(option.palette, ground));
    drawLine(top + line + kLineGap, index.data(HostRole).toString(), Qt::ElideRight);
    painter->restore();
}

ProgressDelegate::ProgressDelegate(Clock &clock, QObject *parent) : RowDelegate(parent), m_clock(clock) {}

void ProgressDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QColor ground = paintGround(painter, option);
    ProgressPicture picture = pictureOf(index, m_clock.wall(), option.palette, ground);
    picture.direction = option.direction;
    painter->save();
    painter->setFont(option.font);
    paintProgress(*painter, option.rect.adjusted(kRowPadding, 0, -kRowPadding, 0), picture);
    painter->restore();
}

} // namespace longhaul
