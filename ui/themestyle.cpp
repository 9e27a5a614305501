#include "themestyle.h"

#include "statecolors.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>

namespace longhaul {

namespace {

enum class EdgeShape { None, Box, Circle, Field, Frame };

EdgeShape edgeOf(QStyle::PrimitiveElement element, const QStyleOption &option, const QWidget *widget)
{
    const bool isFocused = option.state.testFlag(QStyle::State_HasFocus); // which has an edge of its own
    switch (element) {
    case QStyle::PE_IndicatorCheckBox: return EdgeShape::Box;
    case QStyle::PE_IndicatorRadioButton: return EdgeShape::Circle;
    case QStyle::PE_FrameLineEdit: return isFocused ? EdgeShape::None : EdgeShape::Field;
    case QStyle::PE_Frame: return qobject_cast<const QPlainTextEdit *>(widget) ? EdgeShape::Frame : EdgeShape::None;
    default: return EdgeShape::None;
    }
}

void drawEdge(QPainter &painter, EdgeShape shape, const QStyleOption &option, const QWidget *widget)
{
    if (shape == EdgeShape::None)
        return;
    const QPalette &palette = option.palette;
    // Of the two grounds of a list the alternate one is nearer to any edge.
    const bool isInList = qobject_cast<const QAbstractItemView *>(widget) != nullptr;
    const QColor ground = palette.color(isInList ? QPalette::AlternateBase : QPalette::Window);
    const QRectF line = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(readable(palette.color(QPalette::Mid), ground, kShapeContrast));
    painter.setBrush(Qt::NoBrush);
    switch (shape) {
    case EdgeShape::Box: painter.drawRoundedRect(line, 1.5, 1.5); break;
    case EdgeShape::Circle: painter.drawEllipse(line); break;
    case EdgeShape::Field: painter.drawRoundedRect(line, 2, 2); break;
    case EdgeShape::Frame: painter.drawRect(line); break;
    case EdgeShape::None: break;
    }
    painter.restore();
}

} // namespace

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    MirroredStyle::drawPrimitive(element, option, painter, widget);
    drawEdge(*painter, edgeOf(element, *option, widget), *option, widget);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    MirroredStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox && !option->state.testFlag(State_HasFocus))
        drawEdge(*painter, EdgeShape::Field, *option, widget);
}

} // namespace longhaul
