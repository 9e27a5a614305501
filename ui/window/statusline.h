#pragma once

#include <QStatusBar>

#include <optional>

class QLabel;
class QPushButton;

namespace longhaul {

class Clock;
class FolderProbe;
class LimitMenu;
class TaskMirror;

/// The bar at the foot: what just happened; how many downloads do what, how fast; the limit; the room on the disk.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    StatusLine(TaskMirror &mirror, Clock &clock, LimitMenu &limits, QWidget *parent = nullptr);

    /// Where new files go: its free space is shown.
    void setFolder(const QString &directory);
    void setLimit(qint64 bytesPerSecond);
    /// Shows a line for some seconds, and tells it to screen readers.
    void announce(const QString &text);
    /// Looks at the list again; its changes are seen by itself.
    void refresh();

    [[nodiscard]] QString speed() const;
    [[nodiscard]] QString counts() const;

private:
    void lookAtFolder();

    TaskMirror &m_mirror;
    Clock &m_clock;
    QString m_folder;
    std::optional<qint64> m_lookedAtMs; // steady time
    FolderProbe *m_probe;
    QLabel *m_counts;
    QLabel *m_speed;
    QLabel *m_room;
    QPushButton *m_limit;
};

} // namespace longhaul
