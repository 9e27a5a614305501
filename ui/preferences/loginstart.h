#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>

namespace longhaul {

/// Whether the agent starts with the desktop: an entry in the user's autostart folder.
/// The file is the truth; what others do to it, a desktop's own settings for example, is seen and told.
/// Source: Desktop Application Autostart Specification 0.5.
class LoginStart : public QObject
{
    Q_OBJECT

public:
    /// `configHome`: the folder of all settings of the user (XDG_CONFIG_HOME); `program`: path of the agent.
    LoginStart(const QString &configHome, QString program, QObject *parent = nullptr);
    /// Of this user, with the agent that is beside this program or in PATH.
    [[nodiscard]] static QString usualConfigHome();
    [[nodiscard]] static QString usualProgram();

    [[nodiscard]] bool isOn() const;
    /// False if the file could not be written or removed; nothing is different then.
    [[nodiscard]] bool setOn(bool on);
    [[nodiscard]] QString path() const { return m_path; }

signals:
    void changed(bool isOn);

private:
    void watch();
    void look();

    QString m_path;
    QString m_program;
    QFileSystemWatcher m_watcher;
    bool m_wasOn = false;
};

} // namespace longhaul
