#pragma once

#include <QProxyStyle>

namespace longhaul {

/// Fusion, with the edges of boxes and fields told from their ground by WCAG AA: its own come from the colour of
/// the window alone and are lost in the dark. And with the words of a button beside its icon, also from right to left.
class ThemeStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ThemeStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled,
                      const QString &text, QPalette::ColorRole role) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;

private:
    mutable bool m_isMirroredLabel = false; // while the label of such a button is drawn
};

} // namespace longhaul
