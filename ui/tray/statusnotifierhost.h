#pragma once

#include <QDBusConnection>
#include <QObject>

class QDBusPendingCallWatcher;

namespace longhaul {

/// Tells whether a tray host is there that speaks StatusNotifierItem: the watcher is on the bus and says
/// that a host is registered with it. A host that is back after a restart is a new appearance.
/// Source: freedesktop StatusNotifierItem draft 0.1, with KDE's service names.
class StatusNotifierHost : public QObject
{
    Q_OBJECT

public:
    explicit StatusNotifierHost(const QDBusConnection &bus, QObject *parent = nullptr);

    [[nodiscard]] bool isPresent() const { return m_present; }

signals:
    /// A host is there, also when another one was there just before.
    void appeared();
    void vanished();

private slots:
    void onHostRegistered();
    void onHostUnregistered();

private:
    void onOwnerChanged(const QString &newOwner);
    void ask();
    void onAnswer(QDBusPendingCallWatcher *call, int question);
    void setPresent(bool present);

    QDBusConnection m_bus;
    bool m_present = false;
    int m_question = 0; // only the answer to the newest one counts
};

} // namespace longhaul
