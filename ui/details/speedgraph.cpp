#include "speedgraph.h"

#include "formatting.h"
#include "statecolors.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace longhaul {

namespace {

constexpr int kLines = 4;
constexpr std::chrono::milliseconds kShortest{60'000}; // of the time axis

} // namespace

qint64 scaleAbove(qint64 highest)
{
    // Half of each is as round as itself, and none is more than twice the one before.
    constexpr qint64 kSteps[] = {1, 2, 4, 8, 12, 20, 40, 80, 120, 200, 400, 800};
    for (qint64 unit = 1024;; unit *= 1024) {
        for (const qint64 step : kSteps) {
            if (step * unit >= highest)
                return step * unit;
        }
        if (unit > (qint64(1) << 50))
            return highest;
    }
}

qint64 averageSpeed(const QList<SpeedSample> &samples)
{
    double bytes = 0;
    double seconds = 0;
    for (qsizetype at = 1; at < samples.size(); ++at) {
        const double passed = std::chrono::duration<double>(samples.at(at).at - samples.at(at - 1).at).count();
        bytes += passed * double(samples.at(at).speed + samples.at(at - 1).speed) / 2;
        seconds += passed;
    }
    if (seconds > 0)
        return qint64(bytes / seconds);
    return samples.isEmpty() ? 0 : samples.last().speed;
}

QString SpeedGraph::summaryOf(const QList<SpeedSample> &samples, qint64 most)
{
    if (most <= 0)
        return tr("Nothing was fetched in the last minutes.");
    const QString average = speedText(std::max(qint64(1), averageSpeed(samples)));
    if (samples.last().speed <= 0)
        return tr("Nothing at the moment; on average %1, at most %2").arg(average, speedText(most));
    return tr("Now %1, on average %2, at most %3").arg(speedText(samples.last().speed), average, speedText(most));
}

SpeedGraph::SpeedGraph(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Speed over time"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setSamples({});
}

void SpeedGraph::setSamples(const QList<SpeedSample> &samples)
{
    if (m_samples == samples && !m_summary.isEmpty())
        return;
    m_samples = samples;
    const auto highest = std::max_element(samples.cbegin(), samples.cend(),
                                          [](const auto &a, const auto &b) { return a.speed < b.speed; });
    const qint64 most = highest == samples.cend() ? 0 : highest->speed;
    m_scale = scaleAbove(most);
    m_summary = summaryOf(samples, most);
    setAccessibleDescription(m_summary);
    setToolTip(m_summary);
    update();
}

QSize SpeedGraph::sizeHint() const
{
    return {300, 8 * fontMetrics().height()};
}

QSize SpeedGraph::minimumSizeHint() const
{
    return {120, 5 * fontMetrics().height()};
}

std::chrono::milliseconds SpeedGraph::span() const
{
    return std::max(kShortest, m_samples.last().at - m_samples.first().at);
}

void SpeedGraph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int line = fontMetrics().height();
    painter.setPen(quietText(palette(), palette().color(QPalette::Window)));
    painter.setLayoutDirection(layoutDirection());
    if (m_samples.isEmpty()) {
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_summary);
        return;
    }
    const QRectF head(0, 0, width(), line);
    const QRectF foot(0, height() - line, width(), line);
    // The numbers of the scale stand beside the curve, at the end where it is now.
    const int numbers = fontMetrics().horizontalAdvance(speedText(m_scale)) + 8;
    const QRectF whole(0.5, head.bottom() + 4, width() - 1, foot.top() - head.bottom() - 8);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF plot = whole.adjusted(isMirrored ? numbers : 0, 0, isMirrored ? 0 : -numbers, 0);
    painter.drawText(head, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)),
                     fontMetrics().elidedText(m_summary, Qt::ElideRight, width()));
    paintTimes(painter, QRectF(plot.left(), foot.top(), plot.width(), foot.height()));
    paintScale(painter, whole, plot);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCurve(painter, plot);
}

void SpeedGraph::paintTimes(QPainter &painter, const QRectF &strip) const
{
    const qint64 seconds = std::chrono::duration_cast<std::chrono::seconds>(span()).count();
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
    const auto trailing = QStyle::visualAlignment(layoutDirection(), Qt::AlignTrailing | Qt::AlignVCenter);
    painter.drawText(strip, int(leading), tr("%1 ago", "time at the beginning of a graph").arg(durationText(seconds)));
    painter.drawText(strip, int(trailing), tr("now", "time at the end of a graph"));
}

void SpeedGraph::paintScale(QPainter &painter, const QRectF &whole, const QRectF &plot) const
{
    const QColor window = palette().color(QPalette::Window);
    const QColor ink = painter.pen().color();
    const auto trailing = QStyle::visualAlignment(layoutDirection(), Qt::AlignTrailing | Qt::AlignVCenter);
    const double line = fontMetrics().height();
    for (int number = 0; number <= kLines; ++number) {
        const double y = plot.bottom() - plot.height() * number / kLines;
        painter.setPen(mixed(window, palette().color(QPalette::WindowText), number == 0 ? 0.35 : 0.13));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(ink);
        // Every second one, where there is room for it.
        if (number > 0 && number % 2 == 0 && plot.height() / kLines > line * 0.6)
            painter.drawText(QRectF(whole.left(), std::max(whole.top() - line / 2, y - line / 2), whole.width(), line),
                             int(trailing), speedText(m_scale * number / kLines));
    }
}

void SpeedGraph::paintCurve(QPainter &painter, const QRectF &plot) const
{
    const double whole = double(span().count());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const auto place = [&](const SpeedSample &sample) {
        const double ago = double((m_samples.last().at - sample.at).count()) / whole;
        const double x = isMirrored ? plot.left() + plot.width() * ago : plot.right() - plot.width() * ago;
        return QPointF(x, plot.bottom() - plot.height() * double(sample.speed) / double(m_scale));
    };
    QPainterPath curve(place(m_samples.first()));
    for (const SpeedSample &sample : m_samples)
        curve.lineTo(place(sample));
    QPainterPath area = curve;
    area.lineTo(place(m_samples.last()).x(), plot.bottom());
    area.lineTo(place(m_samples.first()).x(), plot.bottom());
    area.closeSubpath();
    const StateColors colors =
        stateColors(TaskState::Downloading, palette(), palette().color(QPalette::Active, QPalette::Window));
    QColor under = colors.fill;
    under.setAlphaF(0.18F);
    painter.fillPath(area, under);
    painter.setPen(QPen(colors.fill, 1.6));
    painter.drawPath(curve);
}

} // namespace longhaul
