#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QMutex>
#include <QObject>
#include <QStringList>
#include <QThread>

#include <atomic>

namespace longhaul {

/// A StatusNotifierWatcher on a bus of the test's own. It comes and goes with the object, its host when told to.
/// It answers in a thread of its own, for Qt blocks the main one while it asks. Functions are for the main thread.
class FakeTrayWatcher : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost)
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems READ items)
    Q_PROPERTY(int ProtocolVersion READ protocolVersion)

public:
    enum class Host { Absent, Present };

    FakeTrayWatcher(const QDBusConnection &bus, Host host);
    ~FakeTrayWatcher() override;

    /// Registers or takes away the host, and tells.
    void setHost(Host host);
    /// The host restarts: it is registered anew without having been missed.
    void restartHost();
    [[nodiscard]] bool hasHost() const { return m_host == Host::Present; }
    /// Bus names of the icons, in the order of their registration; one that came twice is there twice.
    [[nodiscard]] QStringList items() const;
    [[nodiscard]] int protocolVersion() const { return 0; }

public slots:
    void RegisterStatusNotifierItem(const QString &service);

private:
    void tell(const QString &signal);

    QDBusConnection m_bus;
    QThread m_thread;
    std::atomic<Host> m_host;
    mutable QMutex m_mutex;
    QStringList m_items; // under `m_mutex`
};

} // namespace longhaul
