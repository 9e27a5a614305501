#include "desktopnotifier.h"

#include "log.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QVariantMap>

namespace longhaul {

namespace {

constexpr QLatin1String kNotificationService("org.freedesktop.Notifications");
constexpr QLatin1String kNotificationPath("/org/freedesktop/Notifications");
constexpr QLatin1String kProperties("org.freedesktop.DBus.Properties");
constexpr QLatin1String kInhibited("Inhibited");
constexpr QLatin1String kDesktopEntry("org.longhaul.Longhaul");

QDBusMessage notificationCall(const QString &method)
{
    return QDBusMessage::createMethodCall(kNotificationService, kNotificationPath, kNotificationService, method);
}

QStringList actionsOf(const DesktopNotification &notification)
{
    QStringList list;
    for (const NotificationAction &action : notification.actions)
        list << action.key << action.text;
    return list;
}

uchar urgencyNumber(NotificationUrgency urgency)
{
    switch (urgency) {
    case NotificationUrgency::Low: return 0;
    case NotificationUrgency::Normal: return 1;
    case NotificationUrgency::Critical: return 2;
    }
    Q_UNREACHABLE();
}

} // namespace

DesktopNotifier::DesktopNotifier(const QDBusConnection &bus, QObject *parent) : Notifier(parent), m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect(kNotificationService, kNotificationPath, kNotificationService, QStringLiteral("ActionInvoked"), this,
                  SLOT(onActionInvoked(uint, QString)));
    m_bus.connect(kNotificationService, kNotificationPath, kNotificationService, QStringLiteral("ActivationToken"),
                  this, SLOT(onActivationToken(uint, QString)));
    m_bus.connect(kNotificationService, kNotificationPath, kNotificationService, QStringLiteral("NotificationClosed"),
                  this, SLOT(onClosed(uint, uint)));
    m_bus.connect(kNotificationService, kNotificationPath, kProperties, QStringLiteral("PropertiesChanged"), this,
                  SLOT(onPropertiesChanged(QString, QVariantMap)));
    auto *watcher =
        new QDBusServiceWatcher(kNotificationService, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &DesktopNotifier::onServiceChanged);
    askInhibited();
}

void DesktopNotifier::onPropertiesChanged(const QString &interface, const QVariantMap &changed)
{
    if (interface == kNotificationService && changed.contains(kInhibited))
        m_isInhibited = changed.value(kInhibited).toBool();
}

void DesktopNotifier::askInhibited()
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(kNotificationService, kNotificationPath, kProperties, QStringLiteral("Get"));
    message << QString(kNotificationService) << QString(kInhibited);
    message.setAutoStartService(false); // nothing is shown yet
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *finished;
        if (!reply.isError()) // most services have no such property
            m_isInhibited = reply.value().variant().toBool();
    });
}

void DesktopNotifier::onServiceChanged()
{
    m_isInhibited = false;
    askInhibited();
    // Another service counts its notifications anew: old numbers would replace strangers.
    m_capabilities.reset();
    m_tokens.clear();
    for (Shown &shown : m_shown)
        shown.serverId = 0;
}

void DesktopNotifier::show(const DesktopNotification &notification)
{
    if (!m_bus.isConnected())
        return;
    Shown &shown = m_shown[notification.id];
    shown.withdrawn = false;
    if (shown.underWay || !m_capabilities) {
        shown.next = notification;
        if (!m_capabilities)
            askCapabilities();
        return;
    }
    send(notification.id, notification);
}

void DesktopNotifier::askCapabilities()
{
    if (m_askingCapabilities)
        return;
    m_askingCapabilities = true;
    auto *call =
        new QDBusPendingCallWatcher(m_bus.asyncCall(notificationCall(QStringLiteral("GetCapabilities"))), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, &DesktopNotifier::onCapabilities);
}

void DesktopNotifier::onCapabilities(QDBusPendingCallWatcher *call)
{
    call->deleteLater();
    m_askingCapabilities = false;
    const QDBusPendingReply<QStringList> reply = *call;
    if (reply.isError()) {
        qCInfo(logSystem) << "no notifications on this desktop:" << reply.error().message();
        m_shown.clear();
        return;
    }
    m_capabilities = reply.value();
    const QStringList ids = m_shown.keys();
    for (const QString &id : ids) {
        Shown &shown = m_shown[id];
        if (shown.next && !shown.underWay)
            send(id, *std::exchange(shown.next, std::nullopt));
    }
}

void DesktopNotifier::send(const QString &id, const DesktopNotification &notification)
{
    Shown &shown = m_shown[id];
    shown.underWay = true;
    const QString body = has("body-markup") ? notification.body.toHtmlEscaped() : notification.body;
    const QVariantMap hints{{QStringLiteral("urgency"), QVariant::fromValue(urgencyNumber(notification.urgency))},
                            {QStringLiteral("desktop-entry"), QString(kDesktopEntry)}};
    QDBusMessage message = notificationCall(QStringLiteral("Notify"));
    message << QStringLiteral("Longhaul") << shown.serverId << notification.icon << notification.title << body
            << (has("actions") ? actionsOf(notification) : QStringList()) << hints << -1;
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(call, &QDBusPendingCallWatcher::finished, this,
            [this, id](QDBusPendingCallWatcher *finished) { onSent(id, finished); });
}

void DesktopNotifier::onSent(const QString &id, QDBusPendingCallWatcher *call)
{
    call->deleteLater();
    const auto place = m_shown.find(id);
    if (place == m_shown.end())
        return;
    const QDBusPendingReply<uint> reply = *call;
    place->underWay = false;
    if (reply.isError()) {
        qCInfo(logSystem) << "a notification was refused:" << reply.error().message();
        m_shown.erase(place);
        return;
    }
    place->serverId = reply.value();
    if (place->withdrawn)
        closeOnServer(place->serverId);
    else if (place->next)
        show(*std::exchange(place->next, std::nullopt));
}

void DesktopNotifier::withdraw(const QString &id)
{
    const auto place = m_shown.find(id);
    if (place == m_shown.end())
        return;
    place->next.reset();
    place->withdrawn = true;
    if (!place->underWay && place->serverId != 0)
        closeOnServer(place->serverId);
}

void DesktopNotifier::closeOnServer(uint serverId)
{
    QDBusMessage message = notificationCall(QStringLiteral("CloseNotification"));
    message << serverId;
    m_bus.send(message); // `NotificationClosed` is its answer
}

QString DesktopNotifier::idOf(uint serverId) const
{
    for (auto shown = m_shown.cbegin(); shown != m_shown.cend(); ++shown) {
        if (shown->serverId == serverId && serverId != 0)
            return shown.key();
    }
    return {};
}

bool DesktopNotifier::has(const char *capability) const
{
    return m_capabilities && m_capabilities->contains(QLatin1String(capability));
}

void DesktopNotifier::onActivationToken(uint serverId, const QString &token)
{
    if (!idOf(serverId).isEmpty())
        m_tokens.insert(serverId, token);
}

void DesktopNotifier::onActionInvoked(uint serverId, const QString &key)
{
    if (const QString id = idOf(serverId); !id.isEmpty()) // others' notifications are told to everybody
        emit actionInvoked(id, key, m_tokens.take(serverId));
}

void DesktopNotifier::onClosed(uint serverId, uint)
{
    const QString id = idOf(serverId);
    if (id.isEmpty())
        return;
    m_tokens.remove(serverId);
    Shown &shown = m_shown[id];
    shown.serverId = 0; // the next of this id is a new one
    if (!shown.underWay && !shown.next)
        m_shown.remove(id);
    emit closed(id);
}

} // namespace longhaul
