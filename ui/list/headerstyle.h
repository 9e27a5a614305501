#pragma once

#include <QProxyStyle>
#include <QStyleOption>

namespace longhaul {

/// Puts the header's words above those of the rows: the margin of a cell at both sides of a section,
/// and the sorting arrow within it.
class HeaderStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit HeaderStyle(QObject *parent);

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;

private:
    void drawSection(QStyleOptionHeader section, QPainter *painter, const QWidget *widget) const;
    void drawLabel(QStyleOptionHeader label, QPainter *painter, const QWidget *widget) const;
};

} // namespace longhaul
