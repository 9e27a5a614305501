#include "headerstyle.h"

#include "rowdelegates.h"

#include <QPainter>

#include <utility>

namespace longhaul {

namespace {

constexpr int kArrow = 8;

} // namespace

HeaderStyle::HeaderStyle(QObject *parent)
{
    setParent(parent);
}

int HeaderStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    return metric == PM_HeaderMargin ? kRowPadding : QProxyStyle::pixelMetric(metric, option, widget);
}

void HeaderStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (element == CE_Header && header)
        drawSection(*header, painter, widget);
    else if (element == CE_HeaderLabel && header)
        drawLabel(*header, painter, widget);
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}

QSize HeaderStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                    const QWidget *widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    return type == CT_HeaderSection ? usual - QSize(0, kRowPadding) : usual;
}

void HeaderStyle::drawSection(QStyleOptionHeader section, QPainter *painter, const QWidget *widget) const
{
    section.version = QStyleOptionHeader::Version; // a copy of no more than that
    const auto sorted = std::exchange(section.sortIndicator, QStyleOptionHeader::None);
    painter->save(); // the base leaves everything clipped
    QProxyStyle::drawControl(CE_Header, &section, painter, widget);
    painter->restore();
    if (sorted == QStyleOptionHeader::None)
        return;
    const QRect place(section.rect.right() - kArrow, section.rect.center().y() - kArrow / 2, kArrow, kArrow);
    section.sortIndicator = sorted;
    section.rect = visualRect(section.direction, section.rect, place);
    proxy()->drawPrimitive(PE_IndicatorHeaderArrow, &section, painter, widget);
}

void HeaderStyle::drawLabel(QStyleOptionHeader label, QPainter *painter, const QWidget *widget) const
{
    label.version = QStyleOptionHeader::Version;
    // The margin is meant for the sides; above and below it would be too much.
    label.rect.adjust(0, -kRowPadding, 0, kRowPadding);
    QProxyStyle::drawControl(CE_HeaderLabel, &label, painter, widget);
}

} // namespace longhaul
