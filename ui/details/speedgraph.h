#pragma once

#include "paintedcontrol.h"
#include "speedhistory.h"

#include <QWidget>

namespace longhaul {

/// The speed of one task over the last minutes, as a curve with a scale. It is drawn anew only with a new sample.
class SpeedGraph : public QWidget, public PaintedControl
{
    Q_OBJECT

public:
    explicit SpeedGraph(QWidget *parent = nullptr);

    void setSamples(const QList<SpeedSample> &samples);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QAccessible::Role accessibleRole() const override { return QAccessible::Chart; }
    /// Now, on average and at most: the curve in words.
    [[nodiscard]] QString summary() const { return m_summary; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] static QString summaryOf(const QList<SpeedSample> &samples, qint64 most);
    /// Lines over the plot, their numbers beside it.
    void paintScale(QPainter &painter, const QRectF &whole, const QRectF &plot) const;
    void paintCurve(QPainter &painter, const QRectF &plot) const;
    void paintTimes(QPainter &painter, const QRectF &strip) const;
    [[nodiscard]] std::chrono::milliseconds span() const;

    QList<SpeedSample> m_samples;
    qint64 m_scale = 0; // bytes per second at the upper edge
    QString m_summary;
};

/// A round number of bytes per second, a little above `highest`, that four lines divide well.
[[nodiscard]] qint64 scaleAbove(qint64 highest);
/// Over time, not over samples.
[[nodiscard]] qint64 averageSpeed(const QList<SpeedSample> &samples);

} // namespace longhaul
