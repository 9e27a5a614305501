#include "dropveil.h"

#include "statecolors.h"

#include <QPainter>

namespace longhaul {

DropVeil::DropVeil(QWidget *window) : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setAccessibleName(tr("Drop here to download"));
    hide();
}

void DropVeil::setHovered(bool hovered)
{
    setGeometry(parentWidget()->rect());
    raise();
    setVisible(hovered);
}

void DropVeil::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = palette().color(QPalette::Window);
    veil.setAlphaF(0.88F);
    painter.fillRect(rect(), veil);
    const QColor accent = stateColors(TaskState::Downloading, palette(), palette().color(QPalette::Window)).ink;
    QPen pen(accent, 3);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect()).adjusted(18, 18, -18, -18), 16, 16);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    painter.setFont(large);
    painter.drawText(rect(), Qt::AlignCenter, accessibleName());
}

} // namespace longhaul
