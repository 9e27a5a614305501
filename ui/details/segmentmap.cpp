#include "segmentmap.h"

#include "statecolors.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace longhaul {

SegmentMap::SegmentMap(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SegmentMap::setSegments(const QList<SegmentInfo> &segments, std::optional<qint64> bytesTotal)
{
    qint64 total = bytesTotal.value_or(0);
    if (total <= 0) {
        for (const SegmentInfo &segment : segments)
            total = std::max(total, segment.range.end);
    }
    if (m_segments == segments && m_total == total)
        return;
    m_segments = segments;
    m_total = total;
    const auto active =
        std::count_if(segments.cbegin(), segments.cend(), [](const SegmentInfo &one) { return one.active; });
    setAccessibleName(tr("Map of parts"));
    setAccessibleDescription(tr("%Ln part(s) on their way", nullptr, int(active)));
    setToolTip(tr("Which parts of the file are here, from its beginning to its end. %1").arg(accessibleDescription()));
    tellShare(*this, accessibleShare());
    update();
}

std::optional<double> SegmentMap::accessibleShare() const
{
    if (m_total <= 0)
        return std::nullopt;
    qint64 received = 0;
    for (const SegmentInfo &segment : m_segments)
        received += segment.received;
    return std::min(1.0, double(received) / double(m_total));
}

QSize SegmentMap::sizeHint() const
{
    return {300, 18};
}

QSize SegmentMap::minimumSizeHint() const
{
    return {80, 18};
}

void SegmentMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = palette().color(QPalette::Window);
    const QColor track = trackColor(palette(), ground);
    const QColor here = stateColors(TaskState::Completed, palette(), ground).fill;
    const QColor moving = stateColors(TaskState::Downloading, palette(), ground).fill;
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect()), 5, 5);
    painter.fillPath(frame, track);
    if (m_total <= 0)
        return;
    painter.setClipPath(frame);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto block = [&](double from, double to) {
        const double left = width() * from / double(m_total);
        const double right = std::max(left + 1.0, width() * to / double(m_total));
        return mirrored ? QRectF(width() - right, 0, right - left, height()) : QRectF(left, 0, right - left, height());
    };
    for (const SegmentInfo &segment : m_segments) {
        const double begin = double(segment.range.begin);
        const double reached = begin + double(segment.received);
        if (segment.received > 0)
            painter.fillRect(block(begin, reached), segment.active ? moving : here);
        if (!segment.active)
            continue;
        // The place where bytes arrive stands out by a line of full height, not by colour alone.
        QRectF mark = block(reached, reached);
        mark.setWidth(2);
        painter.fillRect(mark, palette().color(QPalette::WindowText));
    }
}

} // namespace longhaul
