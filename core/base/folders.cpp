#include "folders.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#    include <sys/stat.h>
#    include <unistd.h>
#endif

namespace longhaul {

namespace {

/// A relative path in an XDG variable is to be ignored. Source: XDG Base Directory Specification.
QString fromVariable(const char *name, const QString &fallback)
{
    const QString value = qEnvironmentVariable(name);
    return QDir::isAbsolutePath(value) ? QDir::cleanPath(value) : fallback;
}

QString temporaryRuntimeFolder()
{
#ifdef Q_OS_UNIX
    return QStringLiteral("%1/longhaul-%2").arg(QDir::tempPath()).arg(getuid());
#else
    return QDir::tempPath() + QStringLiteral("/longhaul-agent");
#endif
}

} // namespace

Folders Folders::fromEnvironment()
{
    const QString home = QDir::homePath();
    const QString name = QStringLiteral("/longhaul");
    Folders folders;
    const QString runtime = fromVariable("XDG_RUNTIME_DIR", QString());
    folders.runtime = runtime.isEmpty() ? temporaryRuntimeFolder() : runtime + name;
    folders.data = fromVariable("XDG_DATA_HOME", home + QStringLiteral("/.local/share")) + name;
    folders.config = fromVariable("XDG_CONFIG_HOME", home + QStringLiteral("/.config")) + name;
    folders.state = fromVariable("XDG_STATE_HOME", home + QStringLiteral("/.local/state")) + name;
    folders.downloads = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    return folders;
}

QString Folders::socketPath() const
{
    return runtime + QStringLiteral("/agent.sock");
}

QString Folders::lockPath() const
{
    return data + QStringLiteral("/agent.lock");
}

QString Folders::databasePath() const
{
    return data + QStringLiteral("/longhaul.db");
}

QString Folders::logPath() const
{
    return state + QStringLiteral("/agent.log");
}

QString Folders::refusalPath() const
{
    return runtime + QStringLiteral("/agent.refusal");
}

bool makePrivateFolder(const QString &path)
{
#ifdef Q_OS_UNIX
    const mode_t old = umask(0077);
    const bool made = QDir().mkpath(path);
    umask(old);
    if (!made)
        return false;
    struct stat info = {};
    const QByteArray native = QFile::encodeName(path);
    // A folder or link of somebody else is a trap in a shared temporary folder.
    if (lstat(native.constData(), &info) != 0 || info.st_uid != getuid())
        return false;
    if (stat(native.constData(), &info) != 0 || !S_ISDIR(info.st_mode) || info.st_uid != getuid())
        return false;
    return (info.st_mode & 0077) == 0 || chmod(native.constData(), 0700) == 0;
#else
    return QDir().mkpath(path);
#endif
}

} // namespace longhaul
