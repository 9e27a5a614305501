#pragma once

#include "clock.h"
#include "offeredset.h"
#include "paintedcontrol.h"

#include <QStringList>
#include <QWidget>

#include <memory>
#include <optional>

namespace longhaul {

class TaskMirror;

/// What all downloads together do, as the drop target shows it.
struct TotalProgress {
    int active = 0;
    qint64 speed = 0;               // bytes per second
    std::optional<double> fraction; // of the active ones with a known size, from 0 to 1

    bool operator==(const TotalProgress &) const = default;
};

[[nodiscard]] TotalProgress totalProgress(const TaskMirror &mirror);

/// A small window above all others: shows the progress of everything, takes links that are dropped on it, and can
/// be moved anywhere. With the keyboard: Return opens Longhaul, the arrows move it, the menu key has the rest.
class DropTarget : public QWidget, public PaintedControl
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kRefreshPause = std::chrono::seconds(1);

    DropTarget(TaskMirror &mirror, Clock &clock);
    ~DropTarget() override;

    [[nodiscard]] const TotalProgress &shown() const { return m_shown; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QAccessible::Role accessibleRole() const override { return QAccessible::ProgressBar; }
    [[nodiscard]] std::optional<double> accessibleShare() const override { return m_shown.fraction; }

signals:
    void found(const longhaul::OfferedSet &offered);
    void windowAsked();
    void pasteAsked();
    void pauseAllAsked();
    void resumeAllAsked();
    void hideAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;

private:
    void onTasksChanged();
    void refresh();
    void describe();
    void setHovered(bool hovered);
    void paintRing(QPainter &painter, const QRectF &square) const;
    [[nodiscard]] QStringList lines() const;

    TaskMirror &m_mirror;
    Clock &m_clock;
    std::unique_ptr<Alarm> m_refresh;
    std::chrono::milliseconds m_refreshed{0};
    TotalProgress m_shown;
    std::optional<QPoint> m_pressed; // where the button went down, until the window manager moves us
    bool m_isHovered = false;
};

} // namespace longhaul
