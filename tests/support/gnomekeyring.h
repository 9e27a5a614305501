#pragma once

#include "sandbox.h"

namespace longhaul {

/// A real gnome-keyring-daemon on a private bus, with its files in the sandbox. Ends with the object.
class GnomeKeyring
{
public:
    /// Starts it with an open keyring; the sandbox's programs find it from then on.
    GnomeKeyring(Sandbox &sandbox, const QString &busAddress);
    ~GnomeKeyring();
    Q_DISABLE_COPY_MOVE(GnomeKeyring)

    /// False if the daemon is not installed.
    [[nodiscard]] static bool isPossible();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// As when the person locks it, or has logged in without a password.
    [[nodiscard]] bool lock();
    /// As when the person opens it.
    [[nodiscard]] bool unlock();

private:
    [[nodiscard]] bool isServed() const;
    [[nodiscard]] bool isLocked() const;

    const QString m_busAddress;
    std::unique_ptr<QProcess> m_daemon;
    bool m_isRunning = false;
};

} // namespace longhaul
