#include "themestyle.h"

#include "statecolors.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>

#include <utility>

namespace longhaul {

ThemeStyle::ThemeStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
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

void ThemeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool isLabel =
        element == CE_PushButtonLabel && button && button->direction == Qt::RightToLeft && !button->icon.isNull();
    const bool before = std::exchange(m_isMirroredLabel, isLabel);
    QProxyStyle::drawControl(element, option, painter, widget);
    m_isMirroredLabel = before;
}

void ThemeStyle::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled,
                              const QString &text, QPalette::ColorRole role) const
{
    // Qt asks for the right side and means it, but in a mirrored layout the painter takes it for the other one.
    const int meant = m_isMirroredLabel && (flags & Qt::AlignRight) ? flags | Qt::AlignAbsolute : flags;
    QProxyStyle::drawItemText(painter, rect, meant, palette, enabled, text, role);
}

} // namespace longhaul
