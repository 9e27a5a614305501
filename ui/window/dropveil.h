#pragma once

#include <QWidget>

namespace longhaul {

/// Lies over the window while links are dragged over it, and says that they can be dropped.
class DropVeil : public QWidget
{
    Q_OBJECT

public:
    explicit DropVeil(QWidget *window);

    void setHovered(bool hovered);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace longhaul
