#include "statusnotifierhost.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

namespace longhaul {

namespace {

constexpr QLatin1String kWatcherName("org.kde.StatusNotifierWatcher"); // service and interface
constexpr QLatin1String kWatcherPath("/StatusNotifierWatcher");

} // namespace

StatusNotifierHost::StatusNotifierHost(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    auto *watcher = new QDBusServiceWatcher(kWatcherName, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &newOwner) { onOwnerChanged(newOwner); });
    m_bus.connect(kWatcherName, kWatcherPath, kWatcherName, QStringLiteral("StatusNotifierHostRegistered"), this,
                  SLOT(onHostRegistered()));
    m_bus.connect(kWatcherName, kWatcherPath, kWatcherName, QStringLiteral("StatusNotifierHostUnregistered"), this,
                  SLOT(onHostUnregistered()));
    ask();
}

void StatusNotifierHost::onOwnerChanged(const QString &newOwner)
{
    ++m_question;
    setPresent(false);
    if (!newOwner.isEmpty())
        ask();
}

void StatusNotifierHost::onHostRegistered()
{
    ++m_question;
    setPresent(false); // the new host knows nothing of our item
    setPresent(true);
}

void StatusNotifierHost::onHostUnregistered()
{
    ask(); // there may be another one
}

void StatusNotifierHost::ask()
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        kWatcherName, kWatcherPath, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    message << QString(kWatcherName) << QStringLiteral("IsStatusNotifierHostRegistered");
    message.setAutoStartService(false); // a tray is for desktops that have one
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(call, &QDBusPendingCallWatcher::finished, this,
            [this, question = ++m_question](QDBusPendingCallWatcher *finished) { onAnswer(finished, question); });
}

void StatusNotifierHost::onAnswer(QDBusPendingCallWatcher *call, int question)
{
    call->deleteLater();
    const QDBusPendingReply<QDBusVariant> reply = *call;
    if (question == m_question)
        setPresent(!reply.isError() && reply.value().variant().toBool());
}

void StatusNotifierHost::setPresent(bool present)
{
    if (m_present == present)
        return;
    m_present = present;
    if (present)
        emit appeared();
    else
        emit vanished();
}

} // namespace longhaul
