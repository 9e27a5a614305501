#pragma once

#include "traytasks.h"

#include <QList>
#include <QMenu>
#include <QObject>

#include <memory>

class QActionGroup;

namespace longhaul {

/// The menu of the tray icon. Every action is in it, for what a click on the icon does differs by desktop.
class TrayMenu : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMostTasks = 8;

    explicit TrayMenu(const TrayTasks &tasks, QObject *parent = nullptr);
    ~TrayMenu() override;

    [[nodiscard]] QMenu *menu() const { return m_menu.get(); }
    /// Brings lines and percents up to now; cheap when nothing is different.
    void refresh();
    /// Bytes per second; 0 is no limit.
    void setLimit(qint64 limit);

signals:
    void windowWanted();
    void pauseAllWanted();
    void resumeAllWanted();
    void limitWanted(qint64 limit);
    void stopWanted();
    void pauseWanted(longhaul::TaskId id);
    void resumeWanted(longhaul::TaskId id);

private:
    /// A task that can be steered from the menu.
    struct Entry {
        TaskId id;
        QString text;
        bool isPaused = false;

        bool operator==(const Entry &) const = default;
    };
    struct Line {
        Entry entry;
        QMenu *menu = nullptr;
        QAction *steer = nullptr; // pause or resume
    };

    void addLimits();
    void addLimit(qint64 limit, const QString &text);
    [[nodiscard]] QList<Entry> entries() const;
    [[nodiscard]] QString closingLine() const;
    void addLine();
    void setLine(Line &line, const Entry &entry);

    const TrayTasks &m_tasks;
    std::unique_ptr<QMenu> m_menu; // no widget to be its parent
    QList<Line> m_lines;
    QAction *m_closing = nullptr; // below the tasks: how many more, or that there are none
    QMenu *m_limits = nullptr;
    QActionGroup *m_limitGroup = nullptr;
    QAction *m_otherLimit = nullptr; // a limit that is not among the usual ones
};

/// The lines of the tooltip: the name, what goes on, and how fast.
[[nodiscard]] QString trayToolTip(const TrayTasks &tasks);

} // namespace longhaul
