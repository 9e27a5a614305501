#include "logindsleepinhibitor.h"

#include "log.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace longhaul {

namespace {

constexpr QLatin1String kLoginService("org.freedesktop.login1");
constexpr QLatin1String kLoginPath("/org/freedesktop/login1");
constexpr QLatin1String kLoginManager("org.freedesktop.login1.Manager");

} // namespace

LogindSleepInhibitor::LogindSleepInhibitor(const QDBusConnection &bus, QObject *parent)
    : SleepInhibitor(parent), m_bus(bus)
{
    if (m_bus.isConnected())
        m_bus.connect(kLoginService, kLoginPath, kLoginManager, QStringLiteral("PrepareForSleep"), this,
                      SLOT(onPrepareForSleep(bool)));
}

void LogindSleepInhibitor::setWish(Wish wish)
{
    m_wish = wish;
    reconcile();
}

void LogindSleepInhibitor::reconcile()
{
    if (m_wish == m_held || m_asking || m_asleep || !m_bus.isConnected())
        return;
    if (m_wish == Wish::None) {
        m_lock = {};
        m_held = Wish::None;
        return;
    }
    // The old lock is kept until the new one is there.
    QDBusMessage message =
        QDBusMessage::createMethodCall(kLoginService, kLoginPath, kLoginManager, QStringLiteral("Inhibit"));
    message << QStringLiteral("sleep") << QStringLiteral("Longhaul") << QStringLiteral("Downloads are running")
            << (m_wish == Wish::Block ? QStringLiteral("block") : QStringLiteral("delay"));
    m_asking = true;
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(call, &QDBusPendingCallWatcher::finished, this,
            [this, wish = m_wish](QDBusPendingCallWatcher *finished) { onLock(wish, finished); });
}

void LogindSleepInhibitor::onLock(Wish wish, QDBusPendingCallWatcher *call)
{
    call->deleteLater();
    m_asking = false;
    const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *call;
    if (reply.isError()) {
        qCInfo(logSystem) << "the computer may sleep while downloads run:" << reply.error().message();
        if (m_wish == wish)
            return; // asked again with the next wish
    } else {
        m_lock = reply.value();
        m_held = wish;
    }
    reconcile(); // the wish may be another one by now
}

void LogindSleepInhibitor::readyToSleep()
{
    if (!m_asleep)
        return;
    m_lock = {};
    m_held = Wish::None;
}

void LogindSleepInhibitor::onPrepareForSleep(bool goingToSleep)
{
    m_asleep = goingToSleep;
    if (goingToSleep) {
        emit aboutToSleep();
        return;
    }
    emit awake();
    reconcile();
}

} // namespace longhaul
