#include "progresspainting.h"

#include "filemap.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace longhaul {

namespace {

constexpr double kBarHeight = 8.0;
constexpr double kGap = 8.0;
constexpr double kBand = 6.0; // width of a slanted band

QRectF mirroredIn(const QRectF &rect, const QRectF &frame, Qt::LayoutDirection direction)
{
    if (direction == Qt::LeftToRight)
        return rect;
    return {frame.left() + frame.right() - rect.right(), rect.top(), rect.width(), rect.height()};
}

QPainterPath rounded(const QRectF &rect)
{
    QPainterPath path;
    const double radius = rect.height() / 2;
    path.addRoundedRect(rect, radius, radius);
    return path;
}

void paintBands(QPainter &painter, const QRectF &rect, const QColor &color)
{
    for (double x = rect.left() - rect.height(); x < rect.right(); x += 2 * kBand) {
        const QPointF corners[] = {{x, rect.bottom()},
                                   {x + rect.height(), rect.top()},
                                   {x + rect.height() + kBand, rect.top()},
                                   {x + kBand, rect.bottom()}};
        painter.setBrush(color);
        painter.drawPolygon(corners, 4);
    }
}

QRectF filledPart(const QRectF &bar, const ProgressPicture &picture)
{
    if (picture.fraction <= 0.0)
        return {};
    // Never less than a dot: something is here, and it is seen.
    const double width = std::max(bar.height(), bar.width() * std::min(picture.fraction, 1.0));
    return mirroredIn({bar.left(), bar.top(), width, bar.height()}, bar, picture.direction);
}

/// What is here of the bar, run by run, where it came as several parts.
QPainterPath mappedParts(const QRectF &bar, const ProgressPicture &picture)
{
    QPainterPath parts;
    const double width = bar.width() / double(picture.map.size());
    double begin = 0.0;
    double end = 0.0; // of the run so far
    const auto finishRun = [&] {
        if (end <= begin)
            return;
        // Never less than a hair: something is here, and it is seen.
        const QRectF run(bar.left() + begin, bar.top(), std::max(1.0, end - begin), bar.height());
        parts.addRect(mirroredIn(run, bar, picture.direction));
    };
    for (qsizetype part = 0; part < picture.map.size(); ++part) {
        const double left = double(part) * width;
        const int digit = picture.map.at(part) - '0';
        if (digit > 0 && left - end > 0.01) {
            finishRun();
            begin = left;
        }
        if (digit > 0)
            end = left + width * digit / kFileMapWhole;
    }
    finishRun();
    parts.setFillRule(Qt::WindingFill);
    return parts;
}

/// The outline of what is here; the ends of the bar are still to be rounded.
QPainterPath filledShape(const QRectF &bar, const ProgressPicture &picture)
{
    if (!picture.map.isEmpty())
        return mappedParts(bar, picture);
    const QRectF filled = filledPart(bar, picture);
    return filled.isEmpty() ? QPainterPath() : rounded(filled);
}

void paintDashedFrame(QPainter &painter, const QRectF &bar, const QColor &color)
{
    QPen pen(color, 1.0);
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(rounded(bar.adjusted(0.5, 0.5, -0.5, -0.5)));
    painter.setPen(Qt::NoPen);
}

void paintElided(QPainter &painter, const QRectF &rect, const QString &text, const ProgressPicture &picture)
{
    const QString elided = QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, rect.width());
    const Qt::Alignment side = picture.direction == Qt::LeftToRight ? Qt::AlignLeft : Qt::AlignRight;
    painter.setLayoutDirection(picture.direction);
    painter.drawText(rect, int(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine, elided);
}

} // namespace

BarShape barShape(TaskState state, std::optional<double> fraction)
{
    switch (state) {
    case TaskState::Queued: return fraction.value_or(0.0) > 0.0 ? BarShape::Solid : BarShape::Dashed;
    case TaskState::Cancelled: return BarShape::Dashed;
    case TaskState::Connecting:
    case TaskState::Paused:
    case TaskState::Failed: return BarShape::Solid;
    case TaskState::Downloading: return fraction ? BarShape::Solid : BarShape::Moving;
    case TaskState::Waiting: return BarShape::Striped;
    case TaskState::Verifying:
    case TaskState::Completed: return BarShape::Whole;
    }
    return BarShape::Solid;
}

void paintBar(QPainter &painter, const QRectF &bar, const ProgressPicture &picture)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QPainterPath outline = rounded(bar);
    if (picture.shape == BarShape::Dashed) {
        paintDashedFrame(painter, bar, picture.colors.fill);
        painter.restore();
        return;
    }
    painter.fillPath(outline, picture.track);
    switch (picture.shape) {
    case BarShape::Solid:
        if (!picture.map.isEmpty())
            painter.setClipPath(outline, Qt::IntersectClip);
        painter.fillPath(filledShape(bar, picture), picture.colors.fill);
        break;
    case BarShape::Whole: painter.fillPath(outline, picture.colors.fill); break;
    case BarShape::Striped: {
        const QPainterPath filled = filledShape(bar, picture);
        painter.setClipPath(outline, Qt::IntersectClip);
        if (!filled.isEmpty())
            painter.setClipPath(filled, Qt::IntersectClip);
        if (!filled.isEmpty())
            painter.fillRect(bar, mixed(picture.track, picture.colors.fill, 0.45));
        paintBands(painter, filled.isEmpty() ? bar : filled.boundingRect(), picture.colors.fill);
        break;
    }
    case BarShape::Moving:
        painter.setClipPath(outline);
        paintBands(painter, bar, mixed(picture.track, picture.colors.fill, 0.8));
        break;
    case BarShape::Dashed: break;
    }
    painter.restore();
}

void paintProgress(QPainter &painter, const QRectF &cell, const ProgressPicture &picture)
{
    const QFontMetricsF metrics(painter.font());
    const double line = metrics.height();
    const double top = cell.top() + (cell.height() - 2 * line - 2.0) / 2;
    // The widest percent keeps its room, so that bars of all rows end at one line.
    const double percentWidth =
        std::max(metrics.horizontalAdvance(QStringLiteral("100 %")), metrics.horizontalAdvance(picture.percent));
    const QRectF upper(cell.left(), top, cell.width(), line);
    const QRectF lower(cell.left(), top + line + 2.0, cell.width(), line);
    const double barWidth = std::max(0.0, upper.width() - percentWidth - kGap);
    const QRectF bar(upper.left(), upper.center().y() - kBarHeight / 2, barWidth, kBarHeight);
    paintBar(painter, mirroredIn(bar, upper, picture.direction), picture);

    const QRectF percent(upper.right() - percentWidth, upper.top(), percentWidth, line);
    const Qt::Alignment far = picture.direction == Qt::LeftToRight ? Qt::AlignRight : Qt::AlignLeft;
    painter.save();
    painter.setPen(picture.text);
    painter.drawText(mirroredIn(percent, upper, picture.direction), int(far | Qt::AlignAbsolute | Qt::AlignVCenter),
                     picture.percent);
    painter.setPen(picture.captionColor);
    paintElided(painter, lower, picture.caption, picture);
    painter.restore();
}

} // namespace longhaul
