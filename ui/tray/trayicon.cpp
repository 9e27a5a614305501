#include "trayicon.h"

#include "icons.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

namespace longhaul {

namespace {

constexpr int kFullCircle = 16 * 360; // Qt counts angles in sixteenths of a degree
const QColor kGround(0x1f, 0x63, 0xc8);
const QColor kRing(0xff, 0xd2, 0x57);
const QColor kWaiting(0xff, 0xb0, 0x2e);
const QColor kTrouble(0xe0, 0x3b, 0x2f);

class TrayIconEngine : public QIconEngine
{
public:
    explicit TrayIconEngine(TrayLook look) : m_look(look) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const int side = std::min(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        if (m_look.mood == TrayMood::Active)
            paintActive(*painter, square);
        else
            paintMark(*painter, square);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }

    // Panels take the sizes that are named here over the bus and scale none that fits.
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        return {QSize(16, 16), QSize(22, 22), QSize(24, 24), QSize(32, 32), QSize(48, 48)};
    }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    bool isNull() override { return false; }
    [[nodiscard]] QString key() const override { return QStringLiteral("longhaul-tray"); }
    [[nodiscard]] QIconEngine *clone() const override { return new TrayIconEngine(m_look); } // QIcon owns it

private:
    /// The ring is what one sees; the arrow within says whose it is.
    void paintActive(QPainter &painter, const QRectF &square) const
    {
        const double width = std::max(2.0, square.width() / 7.0);
        painter.setPen(Qt::NoPen);
        painter.setBrush(kGround);
        painter.drawEllipse(square);
        const QRectF circle = square.adjusted(width / 2, width / 2, -width / 2, -width / 2);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(QColor(255, 255, 255, 70), width));
        painter.drawEllipse(circle);
        painter.setPen(QPen(kRing, width, Qt::SolidLine, Qt::FlatCap));
        if (m_look.step)
            painter.drawArc(circle, kFullCircle / 4, -kFullCircle * *m_look.step / TrayLook::kSteps);
        const double reach = square.width() * 0.2;
        const QPointF middle = square.center();
        const QPointF tip = middle + QPointF(0, reach);
        painter.setPen(
            QPen(Qt::white, std::max(1.6, square.width() / 10.0), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawLine(middle - QPointF(0, reach), tip);
        QPainterPath head(tip - QPointF(reach * 0.9, reach * 0.9));
        head.lineTo(tip);
        head.lineTo(tip + QPointF(reach * 0.9, -reach * 0.9));
        painter.drawPath(head);
    }

    void paintMark(QPainter &painter, const QRectF &square) const
    {
        icon(Icon::Application).paint(&painter, square.toRect());
        if (m_look.mood == TrayMood::Idle)
            return;
        const double side = square.width() * 0.56;
        const QRectF badge(square.right() - side, square.bottom() - side, side, side);
        const bool isTrouble = m_look.mood == TrayMood::Trouble;
        painter.setPen(QPen(Qt::white, std::max(1.0, square.width() / 24)));
        painter.setBrush(isTrouble ? kTrouble : kWaiting);
        painter.drawEllipse(badge.adjusted(0.5, 0.5, -0.5, -0.5));
        // Told by shape as well: an exclamation mark, or the hands of a clock.
        painter.setPen(QPen(isTrouble ? Qt::white : Qt::black, std::max(1.2, side / 7), Qt::SolidLine, Qt::RoundCap));
        const QPointF middle = badge.center();
        if (isTrouble) {
            painter.drawLine(middle - QPointF(0, side * 0.24), middle + QPointF(0, side * 0.04));
            painter.drawPoint(middle + QPointF(0, side * 0.25));
        } else {
            painter.drawLine(middle - QPointF(0, side * 0.24), middle);
            painter.drawLine(middle, middle + QPointF(side * 0.18, side * 0.1));
        }
    }

    TrayLook m_look;
};

} // namespace

std::optional<int> progressStep(std::optional<double> progress)
{
    if (!progress)
        return std::nullopt;
    return static_cast<int>(std::floor(std::clamp(*progress, 0.0, 1.0) * TrayLook::kSteps));
}

QIcon trayIcon(const TrayLook &look)
{
    return QIcon(new TrayIconEngine(look)); // the icon owns its engine
}

} // namespace longhaul
