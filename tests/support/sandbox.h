#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace longhaul {

/// A separate installation in folders of its own, gone at the end with every process that lived in it;
/// also when the test program itself dies before its time.
class Sandbox
{
public:
    Sandbox();
    /// Kills every process that has this sandbox in its environment, detached ones too.
    ~Sandbox();
    Q_DISABLE_COPY_MOVE(Sandbox)

    /// A path in the sandbox.
    [[nodiscard]] QString path(const QString &name = {}) const;
    [[nodiscard]] QString downloads() const { return path(QStringLiteral("Downloads")); }
    [[nodiscard]] QString downloaded(const QString &name) const { return downloads() + u'/' + name; }
    [[nodiscard]] QString socketPath() const { return path(QStringLiteral("run/longhaul/agent.sock")); }
    [[nodiscard]] QString dataFolder() const { return path(QStringLiteral("data/longhaul")); }
    [[nodiscard]] QString databasePath() const { return dataFolder() + QStringLiteral("/longhaul.db"); }
    [[nodiscard]] QString logPath() const { return path(QStringLiteral("state/longhaul/agent.log")); }
    /// Everything but the downloads in one text, for what must not be found there.
    [[nodiscard]] QByteArray everythingWritten() const;

    /// Without display, tray and bus unless set.
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }
    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }
    /// Programs started from now on obey the permissions of files even if the user is root.
    void obeyPermissions() { m_obeysPermissions = true; }

    /// Programs started from now on see `by` in place of `folder`; nobody else does.
    /// False if this user or this machine does not allow it.
    [[nodiscard]] bool replaceFolder(const QString &folder, const QString &by);

    /// A process that is set up to run `program` (one of ours, or with a path) here, but not started.
    [[nodiscard]] std::unique_ptr<QProcess> makeProcess(const QString &program, const QStringList &arguments) const;
    /// The ids of all living processes of this sandbox.
    [[nodiscard]] std::vector<qint64> processes() const;
    /// Ends every process of this sandbox, those too that others of them start meanwhile. False if some are left.
    bool killAll() const;

private:
    void startGuard();
    /// What every process of this sandbox has in its environment, and no other.
    [[nodiscard]] QByteArray mark() const;

    QTemporaryDir m_folder;
    QProcess m_guard;
    qint64 m_bornAt = 0; // in the kernel's ticks since it started
    QProcessEnvironment m_environment;
    bool m_obeysPermissions = false;
    QList<std::pair<QByteArray, QByteArray>> m_replaced; // folder, what is seen there
};

/// The program's path in the build.
[[nodiscard]] QString programPath(const QString &name);
/// Hexadecimal; empty if the file cannot be read.
[[nodiscard]] QByteArray sha256OfFile(const QString &path);
[[nodiscard]] QByteArray contentsOfFile(const QString &path);
[[nodiscard]] bool writeFile(const QString &path, const QByteArray &bytes);

} // namespace longhaul
