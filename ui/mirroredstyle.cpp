#include "mirroredstyle.h"

#include <QStyleOption>

#include <utility>

namespace longhaul {

namespace {

bool isMirroredButton(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && button->direction == Qt::RightToLeft && !button->icon.isNull();
}

bool isMirroredArrow(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    return button && button->direction == Qt::RightToLeft && button->features.testFlag(QStyleOptionToolButton::Arrow)
           && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon;
}

} // namespace

MirroredStyle::MirroredStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void MirroredStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    if (m_mirroredTool.isNull()) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    // Nothing but the arrow is drawn by itself in a label, and Qt places it as if from left to right.
    QStyleOption arrow = *option;
    arrow.rect = visualRect(Qt::RightToLeft, m_mirroredTool, option->rect);
    QProxyStyle::drawPrimitive(element, &arrow, painter, widget);
}

void MirroredStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const bool label = std::exchange(m_isMirroredLabel, element == CE_PushButtonLabel && isMirroredButton(option));
    const QRect tool = std::exchange(m_mirroredTool,
                                     element == CE_ToolButtonLabel && isMirroredArrow(option) ? option->rect : QRect());
    QProxyStyle::drawControl(element, option, painter, widget);
    m_isMirroredLabel = label;
    m_mirroredTool = tool;
}

void MirroredStyle::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled,
                                 const QString &text, QPalette::ColorRole role) const
{
    // Qt asks for the right side and means it, but in a mirrored layout the painter takes it for the other one.
    const int meant = m_isMirroredLabel && (flags & Qt::AlignRight) ? flags | Qt::AlignAbsolute : flags;
    QProxyStyle::drawItemText(painter, rect, meant, palette, enabled, text, role);
}

int MirroredStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *returned) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace longhaul
