#include "themestyle.h"

#include "statecolors.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>

namespace longhaul {

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    MirroredStyle::drawPrimitive(element, option, painter, widget);
    const QPalette &palette = option->palette;
    // Of the two grounds of a list the alternate one is nearer to any edge.
    const bool isInList = qobject_cast<const QAbstractItemView *>(widget) != nullptr;
    const QColor ground = palette.color(isInList ? QPalette::AlternateBase : QPalette::Window);
    const QColor edge = readable(palette.color(QPalette::Mid), ground, kShapeContrast);
    const QRectF line = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool isFocused = option->state & State_HasFocus;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(edge);
    painter->setBrush(Qt::NoBrush);
    if (element == PE_IndicatorCheckBox)
        painter->drawRoundedRect(line, 1.5, 1.5);
    else if (element == PE_IndicatorRadioButton)
        painter->drawEllipse(line);
    else if (element == PE_FrameLineEdit && !isFocused) // the focus has an edge of its own
        painter->drawRoundedRect(line, 2, 2);
    painter->restore();
}

} // namespace longhaul
