#pragma once

#include "sandbox.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace longhaul {

/// An X server without a screen, with a window manager, for the programs of one sandbox.
class VirtualDisplay
{
public:
    /// Starts both and sets DISPLAY in the sandbox. `isThere` tells whether it worked: the programs may be missing.
    explicit VirtualDisplay(Sandbox &sandbox);
    ~VirtualDisplay();
    Q_DISABLE_COPY_MOVE(VirtualDisplay)

    [[nodiscard]] bool isThere() const { return m_isThere; }
    /// Waits until the process shows a window, puts it in front, and gives it the keyboard.
    [[nodiscard]] bool activate(qint64 pid);
    /// The titles of the windows that the process shows.
    [[nodiscard]] QStringList titles(qint64 pid);
    /// Presses a key as a person would, such as "alt+F4".
    void press(const QString &key);
    void type(const QString &text);
    /// A picture of the whole screen, as PNG.
    [[nodiscard]] bool picture(const QString &path);

private:
    [[nodiscard]] QByteArray xdotool(const QStringList &arguments);
    [[nodiscard]] QList<QByteArray> windows(qint64 pid);

    const Sandbox &m_sandbox;
    std::unique_ptr<QProcess> m_server;
    std::unique_ptr<QProcess> m_manager;
    bool m_isThere = false;
};

} // namespace longhaul
