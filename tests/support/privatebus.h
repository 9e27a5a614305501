#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace longhaul {

/// A message bus of the test's own, on which nothing is activated and nobody else is. Ends with the object.
class PrivateBus
{
public:
    /// Starts it; afterwards `address` tells where it is.
    PrivateBus();
    ~PrivateBus();
    Q_DISABLE_COPY_MOVE(PrivateBus)

    /// False if there is no dbus-daemon on this computer.
    [[nodiscard]] static bool isPossible();
    /// For QDBusConnection::connectToBus, or DBUS_SESSION_BUS_ADDRESS. Empty if it did not start.
    [[nodiscard]] QString address() const { return m_address; }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

} // namespace longhaul
