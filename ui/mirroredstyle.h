#pragma once

#include <QProxyStyle>

namespace longhaul {

/// Fusion, with what Qt forgets from right to left: the words of a button stand beside its icon, and the arrow of a
/// tool button before its words. And with no icons of its own on the buttons of dialogs: ours have one only where it
/// says more than the word.
class MirroredStyle : public QProxyStyle
{
    Q_OBJECT

public:
    MirroredStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled,
                      const QString &text, QPalette::ColorRole role) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;

private:
    mutable bool m_isMirroredLabel = false; // while the label of such a button is drawn
    mutable QRect m_mirroredTool;           // while the label of such a tool button is drawn
};

} // namespace longhaul
