#pragma once

#include <QProcess>
#include <QString>

namespace longhaul {

/// An X server of the test's own, without a screen that anybody sees. Ends with the object.
class PrivateDisplay
{
public:
    PrivateDisplay();
    ~PrivateDisplay();
    Q_DISABLE_COPY_MOVE(PrivateDisplay)

    /// False if there is no Xvfb on this computer.
    [[nodiscard]] static bool isPossible();
    /// For DISPLAY; empty if it did not start.
    [[nodiscard]] QString name() const { return m_name; }

private:
    QProcess m_server;
    QString m_name;
};

} // namespace longhaul
