#pragma once

#include "paintedcontrol.h"
#include "taskdetails.h"

#include <QWidget>

#include <optional>

namespace longhaul {

/// Which bytes of a file are here, which are on their way, and where: one bar from its first byte to its last.
class SegmentMap : public QWidget, public PaintedControl
{
    Q_OBJECT

public:
    explicit SegmentMap(QWidget *parent = nullptr);

    void setSegments(const QList<SegmentInfo> &segments, std::optional<qint64> bytesTotal);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QAccessible::Role accessibleRole() const override { return QAccessible::ProgressBar; }
    [[nodiscard]] std::optional<double> accessibleShare() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<SegmentInfo> m_segments;
    qint64 m_total = 0;
};

} // namespace longhaul
