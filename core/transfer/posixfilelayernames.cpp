// What the layer does with names, folders and volumes.
#include "posixfacts.h"
#include "posixfilelayer.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace longhaul {

DiskResult<FileFacts> PosixFileLayer::factsOf(const QString &path)
{
    return factsOfFile(AT_FDCWD, QFile::encodeName(path).constData(), AT_SYMLINK_NOFOLLOW);
}

DiskResult<QString> PosixFileLayer::findByIdentity(const QString &folder, const QString &identity)
{
    const std::unique_ptr<DIR, int (*)(DIR *)> entries(::opendir(QFile::encodeName(folder).constData()), &::closedir);
    if (!entries)
        return diskRefusal("look into the folder");
    const ino_t inode = identity.section(QLatin1Char('-'), 0, 0).toULongLong();
    while (const dirent *entry = ::readdir(entries.get())) {
        if (entry->d_ino != inode)
            continue;
        const auto facts = factsOfFile(::dirfd(entries.get()), entry->d_name, AT_SYMLINK_NOFOLLOW);
        if (facts && facts->identity == identity)
            return QFile::decodeName(entry->d_name);
    }
    return std::unexpected(DiskError{DiskError::Kind::Missing, QStringLiteral("no such file in the folder")});
}

DiskResult<void> PosixFileLayer::addName(const QString &from, const QString &to)
{
    return diskResultOf(::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()), "link");
}

DiskResult<void> PosixFileLayer::renameWithoutReplacing(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
#ifdef Q_OS_LINUX
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return {};
    if (errno != EINVAL && errno != ENOSYS)
        return diskRefusal("rename");
#endif
    // A file system without the flag (some network ones): link never replaces either.
    if (::link(source.constData(), target.constData()) != 0)
        return diskRefusal("rename");
    return diskResultOf(::unlink(source.constData()), "rename");
}

DiskResult<void> PosixFileLayer::renameReplacing(const QString &from, const QString &to)
{
    return diskResultOf(std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()), "rename");
}

DiskResult<void> PosixFileLayer::remove(const QString &path)
{
    return diskResultOf(::unlink(QFile::encodeName(path).constData()), "delete");
}

DiskResult<void> PosixFileLayer::syncFolder(const QString &path)
{
    const auto folder = openDescriptor(path, O_RDONLY | O_DIRECTORY, "sync the folder");
    if (!folder)
        return std::unexpected(folder.error());
    const int result = ::fsync(folder->value);
    const int number = errno;
    ::close(folder->value);
    // Some file systems cannot sync a folder and say so.
    if (result != 0 && number != EINVAL && number != ENOTSUP)
        return std::unexpected(diskErrorOf(number, "sync the folder"));
    return {};
}

DiskResult<void> PosixFileLayer::checkFolder(const QString &path)
{
    const QByteArray native = QFile::encodeName(path);
    struct stat info = {};
    if (stat(native.constData(), &info) != 0)
        return diskRefusal("look at the folder");
    if (!S_ISDIR(info.st_mode))
        return std::unexpected(DiskError{DiskError::Kind::Missing, QStringLiteral("not a folder")});
    return diskResultOf(::faccessat(AT_FDCWD, native.constData(), W_OK | X_OK, AT_EACCESS), "write to the folder");
}

DiskResult<QString> PosixFileLayer::volumeOf(const QString &folder)
{
    QString path = QFileInfo(folder).canonicalFilePath();
    struct stat here = {};
    if (path.isEmpty() || ::stat(QFile::encodeName(path).constData(), &here) != 0)
        return diskRefusal("look at the folder");
    while (path != QLatin1String("/")) {
        const QString above = QFileInfo(path).path();
        struct stat info = {};
        if (::stat(QFile::encodeName(above).constData(), &info) != 0 || info.st_dev != here.st_dev)
            break;
        path = above;
    }
    return path;
}

DiskResult<qint64> PosixFileLayer::freeSpace(const QString &folder)
{
    struct statvfs info = {};
    if (::statvfs(QFile::encodeName(folder).constData(), &info) != 0)
        return diskRefusal("ask for free space");
    return static_cast<qint64>(info.f_bavail) * static_cast<qint64>(info.f_frsize);
}

} // namespace longhaul
