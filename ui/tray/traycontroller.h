#pragma once

#include "notificationcenter.h"
#include "trayhost.h"
#include "trayicon.h"
#include "traymenu.h"
#include "traytasks.h"

#include <QObject>
#include <QSystemTrayIcon>

#include <chrono>
#include <memory>

namespace longhaul {

/// The agent's face on the desktop: tray icon, its menu, and notifications. A plain client without a session.
///
/// It needs a QApplication, which must not quit with its last window. Without a tray host there is no icon
/// and no cost; one that appears later, or comes back, gets its icon then. Nothing wakes up while no task moves.
class TrayController : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kRefreshPause = std::chrono::seconds(1);

    /// What the tray talks to; all of it outlives the tray.
    struct Surroundings {
        AgentClient &client;
        Clock &clock;
        Notifier &notifier;
        DesktopActions &actions;
    };

    explicit TrayController(Surroundings surroundings, QObject *parent = nullptr);
    ~TrayController() override;

    [[nodiscard]] bool hasIcon() const { return m_icon != nullptr; }
    /// The language is another one now.
    void retranslate();
    [[nodiscard]] QString toolTip() const { return m_toolTip; }
    [[nodiscard]] TrayLook look() const { return m_look; }

private:
    void makeIcon();
    void dropIcon();
    void connectMenu();
    void onTasksChanged();
    void refresh();
    void readSettings();
    void onSettings(const QMap<QString, QString> &settings);
    void openWindow();
    [[nodiscard]] TrayLook wantedLook() const;

    AgentClient &m_client;
    Clock &m_clock;
    DesktopActions &m_actions;
    TrayTasks m_tasks;
    NotificationCenter m_notifications;
    TrayHost m_host;
    std::unique_ptr<TrayMenu> m_menu; // before the icon, which shows it
    std::unique_ptr<QSystemTrayIcon> m_icon;
    std::unique_ptr<Alarm> m_refresh;
    std::chrono::milliseconds m_refreshed{0};
    TrayLook m_look;
    QString m_toolTip;
    qint64 m_limit = 0;
    bool m_isWanted = true; // as the settings say
};

} // namespace longhaul
