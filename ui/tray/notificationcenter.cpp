#include "notificationcenter.h"

#include "desktopactions.h"
#include "filledscreen.h"

#include <QPointer>

namespace longhaul {

NotificationCenter::NotificationCenter(AgentClient &client, TrayTasks &tasks, Clock &clock, Notifier &notifier,
                                       DesktopActions &actions, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_notifier(notifier)
    , m_actions(actions)
    , m_policy(
          clock, [this](const Burst &burst) { show(burst); },
          [this] { return m_notifier.isInhibited() || isScreenFilled(); })
{
    connect(&tasks, &TrayTasks::ended, this, [this](const Outcome &outcome) { m_policy.add(outcome); });
    connect(this, &NotificationCenter::seen, &tasks, &TrayTasks::forgetFailures);
    connect(&notifier, &Notifier::actionInvoked, this, &NotificationCenter::onAction);
    connect(&notifier, &Notifier::closed, this, [this](const QString &id) { m_shown.remove(id); });
    connect(&client, &AgentClient::connected, this, &NotificationCenter::readSettings);
    connect(&client, &AgentClient::settingsChanged, this, &NotificationCenter::onSettings);
    if (client.link() == AgentClient::Link::Connected)
        readSettings();
}

void NotificationCenter::readSettings()
{
    m_client.readSettings([self = QPointer(this)](const auto &settings) {
        if (self && settings)
            self->onSettings(*settings);
    });
}

void NotificationCenter::onSettings(const QMap<QString, QString> &settings)
{
    const auto isOn = [&settings](const char *key) {
        return settings.value(QLatin1String(key)) != QLatin1String("off");
    };
    const bool any = isOn("notifications");
    m_policy.setKinds({any && isOn("notify-finished"), any && isOn("notify-failed")});
}

void NotificationCenter::show(const Burst &burst)
{
    const DesktopNotification notification = notificationFor(burst);
    m_shown.insert(burst.id, burst);
    m_notifier.show(notification);
}

void NotificationCenter::onAction(const QString &id, const QString &key, const QString &activationToken)
{
    if (!m_shown.contains(id))
        return;
    const Burst burst = m_shown.value(id);
    emit seen();
    perform(burst, key, activationToken);
}

void NotificationCenter::perform(const Burst &burst, const QString &key, const QString &activationToken)
{
    using namespace notificationkeys;
    if (key == kRetry) {
        QList<TaskId> ids;
        for (const Outcome &outcome : burst.failed)
            ids.append(outcome.task);
        m_client.resume(ids, false);
    } else if (key == kOpen && !burst.firstCompleted.isEmpty()) {
        m_actions.openFile(burst.firstCompleted.first().path(), activationToken);
    } else if (key == kShow && !burst.firstCompleted.isEmpty()) {
        m_actions.showInFolder(burst.firstCompleted.first().path(), activationToken);
    } else if (!burst.failed.isEmpty()) { // what needs the person comes first
        m_actions.showTask(burst.failed.first().task, activationToken);
    } else if (!burst.firstCompleted.isEmpty()) {
        m_actions.showTask(burst.firstCompleted.first().task, activationToken);
    } else {
        m_actions.openWindow(activationToken);
    }
}

} // namespace longhaul
