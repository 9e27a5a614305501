#pragma once

#include "sleepinhibitor.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>

class QDBusPendingCallWatcher;

namespace longhaul {

/// Inhibitor locks of systemd-logind. A lock is a file that stays open; it ends with this process.
/// Refused locks (policy, no session) are logged and change nothing.
/// Source: systemd's "Inhibitor Locks", org.freedesktop.login1(5).
class LogindSleepInhibitor : public SleepInhibitor
{
    Q_OBJECT

public:
    /// `bus` is the system bus.
    explicit LogindSleepInhibitor(const QDBusConnection &bus, QObject *parent = nullptr);

    void setWish(Wish wish) override;
    void readyToSleep() override;
    /// The lock that is held now.
    [[nodiscard]] Wish held() const { return m_held; }

private slots:
    void onPrepareForSleep(bool goingToSleep);

private:
    void reconcile();
    void onLock(Wish wish, QDBusPendingCallWatcher *call);

    QDBusConnection m_bus;
    QDBusUnixFileDescriptor m_lock; // closing it gives the lock back
    Wish m_wish = Wish::None;
    Wish m_held = Wish::None;
    bool m_asking = false;
    bool m_asleep = false; // between the two signals a new lock would be refused
};

} // namespace longhaul
