#pragma once

#include "notificationpolicy.h"

#include <QHash>
#include <QMap>
#include <QObject>

namespace longhaul {

class DesktopActions;

/// Tells on the desktop how tasks end, and does what the buttons say.
class NotificationCenter : public QObject
{
    Q_OBJECT

public:
    NotificationCenter(AgentClient &client, TrayTasks &tasks, Clock &clock, Notifier &notifier, DesktopActions &actions,
                       QObject *parent = nullptr);

signals:
    /// Somebody has seen what failed.
    void seen();

private:
    void show(const Burst &burst);
    void onAction(const QString &id, const QString &key, const QString &activationToken);
    void perform(const Burst &burst, const QString &key, const QString &activationToken);
    void readSettings();
    void onSettings(const QMap<QString, QString> &settings);

    AgentClient &m_client;
    Notifier &m_notifier;
    DesktopActions &m_actions;
    NotificationPolicy m_policy;
    QHash<QString, Burst> m_shown; // what the notifications on the screen tell of
};

} // namespace longhaul
