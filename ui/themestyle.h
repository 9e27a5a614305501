#pragma once

#include "mirroredstyle.h"

namespace longhaul {

/// Fusion, with the edges of boxes and fields told from their ground by WCAG AA: its own come from the colour of
/// the window alone and are lost in the dark.
class ThemeStyle : public MirroredStyle
{
    Q_OBJECT

public:
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
};

} // namespace longhaul
