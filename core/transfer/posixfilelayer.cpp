#include "posixfilelayer.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <cstdio>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <system_error>
#include <unistd.h>

#ifdef Q_OS_LINUX
#    include <sys/xattr.h>
#endif

namespace longhaul {

namespace {

DiskError errorOf(int number, const char *what)
{
    DiskError error;
    error.detail = QStringLiteral("%1: %2").arg(QLatin1String(what),
                                                QString::fromStdString(std::generic_category().message(number)));
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG: error.kind = DiskError::Kind::Full; break;
    case ENOENT:
    case ENOTDIR:
    case ENODEV:
    case ENXIO: error.kind = DiskError::Kind::Missing; break;
    case EACCES:
    case EPERM:
    case EROFS: error.kind = DiskError::Kind::Permission; break;
    case EEXIST:
    case ELOOP:
    case EISDIR: error.kind = DiskError::Kind::Exists; break;
    case ENAMETOOLONG:
    case EILSEQ:
    case EINVAL: error.kind = DiskError::Kind::BadName; break;
    default: error.kind = DiskError::Kind::Io; break;
    }
    return error;
}

std::unexpected<DiskError> refused(const char *what)
{
    return std::unexpected(errorOf(errno, what));
}

DiskResult<FileHandle> opened(const QString &path, int flags, const char *what)
{
    int file = -1;
    do {
        file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, 0666);
    } while (file < 0 && errno == EINTR);
    if (file < 0)
        return refused(what);
    return FileHandle{file};
}

DiskResult<FileHandle> regular(DiskResult<FileHandle> file)
{
    struct stat info = {};
    if (file && (fstat(file->value, &info) != 0 || !S_ISREG(info.st_mode))) {
        ::close(file->value);
        return std::unexpected(DiskError{DiskError::Kind::Exists, QStringLiteral("not a regular file")});
    }
    return file;
}

/// An inode number alone is given again to a later file; with the time of its birth it is not.
DiskResult<FileFacts> factsOfFile(int file, const char *name, int flags)
{
#ifdef Q_OS_LINUX
    struct statx info = {};
    if (::statx(file, name, flags, STATX_BASIC_STATS | STATX_BTIME, &info) != 0)
        return refused("look at the file");
    const qint64 born = (info.stx_mask & STATX_BTIME) != 0
                            ? static_cast<qint64>(info.stx_btime.tv_sec) * 1000000000 + info.stx_btime.tv_nsec
                            : 0;
    return FileFacts{static_cast<qint64>(info.stx_size), QStringLiteral("%1-%2").arg(info.stx_ino).arg(born),
                     info.stx_nlink > 0};
#else
    struct stat info = {};
    if (::fstatat(file, name, &info, flags & AT_SYMLINK_NOFOLLOW) != 0)
        return refused("look at the file");
    return FileFacts{info.st_size, QString::number(info.st_ino), info.st_nlink > 0};
#endif
}

DiskResult<void> done(int result, const char *what)
{
    if (result != 0)
        return refused(what);
    return {};
}

} // namespace

DiskResult<FileHandle> PosixFileLayer::create(const QString &path)
{
    return opened(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, "create");
}

DiskResult<FileHandle> PosixFileLayer::open(const QString &path)
{
    // Without O_NONBLOCK a fifo under that name would hang the thread.
    return regular(opened(path, O_RDWR | O_NOFOLLOW | O_NONBLOCK, "open"));
}

DiskResult<FileHandle> PosixFileLayer::openForReading(const QString &path)
{
    return regular(opened(path, O_RDONLY | O_NONBLOCK, "open"));
}

void PosixFileLayer::close(FileHandle file)
{
    if (file.isValid())
        ::close(file.value);
}

DiskResult<void> PosixFileLayer::write(FileHandle file, qint64 offset, const QByteArray &bytes)
{
    qint64 written = 0;
    while (written < bytes.size()) {
        const ssize_t n = ::pwrite(file.value, bytes.constData() + written, static_cast<size_t>(bytes.size() - written),
                                   offset + written);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return std::unexpected(errno == EINVAL ? DiskError{DiskError::Kind::Io, QStringLiteral("write: invalid")}
                                                   : errorOf(errno, "write"));
        written += n;
    }
    return {};
}

DiskResult<QByteArray> PosixFileLayer::read(FileHandle file, qint64 offset, qint64 most)
{
    QByteArray bytes(most, Qt::Uninitialized);
    ssize_t n = -1;
    do {
        n = ::pread(file.value, bytes.data(), static_cast<size_t>(most), offset);
    } while (n < 0 && errno == EINTR);
    if (n < 0)
        return refused("read");
    bytes.truncate(n);
    return bytes;
}

DiskResult<void> PosixFileLayer::sync(FileHandle file)
{
#ifdef Q_OS_LINUX
    return done(::fdatasync(file.value), "sync");
#else
    return done(::fsync(file.value), "sync");
#endif
}

void PosixFileLayer::startWriting(FileHandle file)
{
#ifdef Q_OS_LINUX
    (void)::sync_file_range(file.value, 0, 0, SYNC_FILE_RANGE_WRITE);
#else
    Q_UNUSED(file)
#endif
}

DiskResult<void> PosixFileLayer::truncate(FileHandle file, qint64 size)
{
    return done(::ftruncate(file.value, size), "truncate");
}

DiskResult<void> PosixFileLayer::allocate(FileHandle file, qint64 size)
{
#ifdef Q_OS_LINUX
    // posix_fallocate would write zeros where the file system has no such call; sparse is better than slow.
    if (::fallocate(file.value, FALLOC_FL_KEEP_SIZE, 0, size) == 0 || errno == EOPNOTSUPP || errno == ENOSYS)
        return {};
    return refused("reserve space");
#else
    Q_UNUSED(file)
    Q_UNUSED(size)
    return {};
#endif
}

DiskResult<FileFacts> PosixFileLayer::facts(FileHandle file)
{
    return factsOfFile(file.value, "", AT_EMPTY_PATH);
}

DiskResult<void> PosixFileLayer::setTime(FileHandle file, const QDateTime &modified)
{
    const qint64 ms = modified.toMSecsSinceEpoch();
    const std::array<timespec, 2> times = {timespec{0, UTIME_OMIT}, timespec{ms / 1000, (ms % 1000) * 1000000}};
    return done(::futimens(file.value, times.data()), "set the file's time");
}

DiskResult<void> PosixFileLayer::setAttribute(FileHandle file, const QByteArray &name, const QByteArray &value)
{
#ifdef Q_OS_LINUX
    return done(::fsetxattr(file.value, name.constData(), value.constData(), static_cast<size_t>(value.size()), 0),
                "set an attribute");
#else
    Q_UNUSED(file)
    Q_UNUSED(name)
    Q_UNUSED(value)
    return std::unexpected(DiskError{DiskError::Kind::Io, QStringLiteral("no extended attributes here")});
#endif
}

DiskResult<FileFacts> PosixFileLayer::factsOf(const QString &path)
{
    return factsOfFile(AT_FDCWD, QFile::encodeName(path).constData(), AT_SYMLINK_NOFOLLOW);
}

DiskResult<QString> PosixFileLayer::findByIdentity(const QString &folder, const QString &identity)
{
    const std::unique_ptr<DIR, int (*)(DIR *)> entries(::opendir(QFile::encodeName(folder).constData()), &::closedir);
    if (!entries)
        return refused("look into the folder");
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

DiskResult<void> PosixFileLayer::renameWithoutReplacing(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
#ifdef Q_OS_LINUX
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return {};
    if (errno != EINVAL && errno != ENOSYS)
        return refused("rename");
#endif
    // A file system without the flag (some network ones): link never replaces either.
    if (::link(source.constData(), target.constData()) != 0)
        return refused("rename");
    return done(::unlink(source.constData()), "rename");
}

DiskResult<void> PosixFileLayer::renameReplacing(const QString &from, const QString &to)
{
    return done(std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()), "rename");
}

DiskResult<void> PosixFileLayer::remove(const QString &path)
{
    return done(::unlink(QFile::encodeName(path).constData()), "delete");
}

DiskResult<void> PosixFileLayer::syncFolder(const QString &path)
{
    const auto folder = opened(path, O_RDONLY | O_DIRECTORY, "sync the folder");
    if (!folder)
        return std::unexpected(folder.error());
    const int result = ::fsync(folder->value);
    const int number = errno;
    ::close(folder->value);
    // Some file systems cannot sync a folder and say so.
    if (result != 0 && number != EINVAL && number != ENOTSUP)
        return std::unexpected(errorOf(number, "sync the folder"));
    return {};
}

DiskResult<void> PosixFileLayer::checkFolder(const QString &path)
{
    const QByteArray native = QFile::encodeName(path);
    struct stat info = {};
    if (stat(native.constData(), &info) != 0)
        return refused("look at the folder");
    if (!S_ISDIR(info.st_mode))
        return std::unexpected(DiskError{DiskError::Kind::Missing, QStringLiteral("not a folder")});
    return done(::faccessat(AT_FDCWD, native.constData(), W_OK | X_OK, AT_EACCESS), "write to the folder");
}

DiskResult<qint64> PosixFileLayer::freeSpace(const QString &folder)
{
    struct statvfs info = {};
    if (::statvfs(QFile::encodeName(folder).constData(), &info) != 0)
        return refused("ask for free space");
    return static_cast<qint64>(info.f_bavail) * static_cast<qint64>(info.f_frsize);
}

} // namespace longhaul
