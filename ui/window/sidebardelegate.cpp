#include "sidebardelegate.h"

#include "statecolors.h"

#include <QLocale>
#include <QPainter>

namespace longhaul {

namespace {

constexpr int kPadding = 10;
constexpr int kMargin = 6;
constexpr int kEntrySign = 16;
constexpr int kEntryGap = 10; // between sign and name, and at least between name and count
constexpr int kHeadingRoom = 8;

bool isHeading(const QModelIndex &index)
{
    return !index.data(SidebarIconRole).isValid();
}

QString countText(const QModelIndex &index)
{
    const int count = index.data(SidebarCountRole).toInt();
    return count > 0 ? QLocale().toString(count) : QString();
}

QColor paintPill(QPainter *painter, const QStyleOptionViewItem &option, const QRect &pill)
{
    const QPalette &palette = option.palette;
    QColor ground = palette.color(QPalette::Window);
    if (option.state.testFlag(QStyle::State_Selected))
        ground = selectionTint(palette);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        ground = mixed(ground, palette.color(QPalette::WindowText), 0.06);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawRoundedRect(pill, 6, 6);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(palette.color(QPalette::Highlight), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    return ground;
}

QFont headingFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QRect inner = option.rect.adjusted(kMargin + kPadding, kHeadingRoom, -kMargin - kPadding, 0);
    painter->setFont(headingFont(option.font));
    painter->setPen(quietText(option.palette, option.palette.color(QPalette::Window)));
    const auto leading = QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter);
    painter->drawText(inner, int(leading),
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, inner.width()));
}

} // namespace

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (isHeading(index)) {
        paintHeading(painter, option, index);
        painter->restore();
        return;
    }
    const QPalette &palette = option.palette;
    const QRect pill = option.rect.adjusted(kMargin, 1, -kMargin, -1);
    const QColor ground = paintPill(painter, option, pill);
    const QRect inner = pill.adjusted(kPadding, 0, -kPadding, 0);
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, inner, rect); };
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const QRect sign(inner.left(), inner.center().y() - kEntrySign / 2 + 1, kEntrySign, kEntrySign);
    icon(Icon(index.data(SidebarIconRole).toInt()), text).paint(painter, placed(sign));
    painter->setFont(option.font);
    painter->setPen(text);
    const QString number = countText(index);
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

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {120, option.fontMetrics.height() + (isHeading(index) ? kHeadingRoom + 6 : 14)};
}

int SidebarDelegate::neededWidth(const QFontMetrics &metrics, const QModelIndex &index)
{
    const int text = metrics.horizontalAdvance(index.data().toString() + countText(index));
    return 2 * kMargin + 2 * kPadding + kEntrySign + 2 * kEntryGap + text;
}

} // namespace longhaul
