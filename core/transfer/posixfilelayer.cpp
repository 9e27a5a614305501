#include "posixfilelayer.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <optional>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <system_error>
#include <unistd.h>

#ifdef Q_OS_LINUX
#    include <sys/vfs.h>
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
    const auto nanoseconds = [](const statx_timestamp &time) {
        return static_cast<qint64>(time.tv_sec) * 1000000000 + time.tv_nsec;
    };
    const qint64 born = (info.stx_mask & STATX_BTIME) != 0 ? nanoseconds(info.stx_btime) : 0;
    return FileFacts{static_cast<qint64>(info.stx_size), QStringLiteral("%1-%2").arg(info.stx_ino).arg(born),
                     info.stx_nlink > 0, nanoseconds(info.stx_mtime)};
#else
    struct stat info = {};
    if (::fstatat(file, name, &info, flags & AT_SYMLINK_NOFOLLOW) != 0)
        return refused("look at the file");
    return FileFacts{info.st_size, QString::number(info.st_ino), info.st_nlink > 0,
                     static_cast<qint64>(info.st_mtime) * 1000000000};
#endif
}

/// Local file systems keep the time of the last write as it was. On a network it may be the server's, told later, and
/// asking for it costs a round trip.
bool keepsExactTimes(int file)
{
#ifdef Q_OS_LINUX
    struct statfs info = {};
    if (::fstatfs(file, &info) != 0)
        return false;
    switch (static_cast<quint32>(info.f_type)) {
    case 0xEF53:     // ext2, ext3, ext4
    case 0x58465342: // XFS
    case 0x9123683E: // Btrfs
    case 0xF2F52010: // F2FS
    case 0x01021994: // tmpfs
    case 0x794C7630: // overlayfs
        return true;
    default: return false;
    }
#else
    Q_UNUSED(file)
    return false;
#endif
}

/// Only where zeros that were written are no holes: some file systems make holes of them.
bool tellsHoles(int file)
{
#if defined(Q_OS_LINUX) && defined(SEEK_HOLE)
    constexpr std::array<unsigned long, 3> kHonest = {0xEF53 /* ext4 */, 0x58465342 /* XFS */, 0x01021994 /* tmpfs */};
    struct statfs info = {};
    if (::fstatfs(file, &info) != 0)
        return false;
    const auto type = static_cast<unsigned long>(info.f_type);
    return std::find(kHonest.begin(), kHonest.end(), type) != kHonest.end();
#else
    Q_UNUSED(file);
    return false;
#endif
}

std::optional<qint64> firstHole(int file, qint64 size)
{
#ifdef SEEK_HOLE
    const off_t hole = size > 0 && tellsHoles(file) ? ::lseek(file, 0, SEEK_HOLE) : -1;
    if (hole >= 0 && hole < size)
        return hole;
#else
    Q_UNUSED(file);
    Q_UNUSED(size);
#endif
    return std::nullopt;
}

/// What the file takes on its volume, where that never gets much less by itself; else nothing.
std::optional<qint64> sectorsOf(int file)
{
#ifdef Q_OS_LINUX
    struct statfs volume = {};
    struct stat info = {};
    const bool isPlain =
        ::fstatfs(file, &volume) == 0 && (static_cast<quint32>(volume.f_type) == 0xEF53 || volume.f_type == 0x01021994);
    if (isPlain && ::fstat(file, &info) == 0)
        return info.st_blocks;
#else
    Q_UNUSED(file)
#endif
    return std::nullopt;
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
    if (!file.isValid())
        return;
    {
        const QMutexLocker lock(&m_mutex); // the number will be another file's
        m_lastWrites.remove(file.value);
    }
    ::close(file.value);
}

void PosixFileLayer::remember(FileHandle file)
{
    const auto facts = factsOfFile(file.value, "", AT_EMPTY_PATH);
    const QMutexLocker lock(&m_mutex);
    const auto known = m_lastWrites.find(file.value);
    if (facts && (known != m_lastWrites.end() || keepsExactTimes(file.value)))
        m_lastWrites.insert(file.value, facts->modified);
}

DiskResult<void> PosixFileLayer::checkUntouched(FileHandle file)
{
    std::optional<qint64> lastWrite;
    {
        const QMutexLocker lock(&m_mutex);
        if (const auto known = m_lastWrites.constFind(file.value); known != m_lastWrites.cend())
            lastWrite = *known;
    }
    const auto facts = lastWrite ? factsOfFile(file.value, "", AT_EMPTY_PATH) : DiskResult<FileFacts>();
    if (!lastWrite || !facts || facts->modified == *lastWrite)
        return {};
    return std::unexpected(DiskError{DiskError::Kind::Changed, QStringLiteral("somebody else has written to it")});
}

DiskResult<void> PosixFileLayer::write(FileHandle file, qint64 offset, const QByteArray &bytes)
{
    if (const auto untouched = checkUntouched(file); !untouched)
        return untouched;
    const auto sectors = sectorsOf(file.value);
    qint64 written = 0;
    while (written < bytes.size()) {
        const ssize_t n = ::pwrite(file.value, bytes.constData() + written, static_cast<size_t>(bytes.size() - written),
                                   offset + written);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0) {
            const int number = errno;
            remember(file); // a part of it may be there
            return std::unexpected(number == EINVAL ? DiskError{DiskError::Kind::Io, QStringLiteral("write: invalid")}
                                                    : errorOf(number, "write"));
        }
        written += n;
    }
    remember(file);
    // Somebody who empties the file holds our write up until it is empty; then only the room tells.
    constexpr qint64 kNoise = 512; // sectors, of the file system's own
    if (sectors && sectorsOf(file.value).value_or(*sectors) + kNoise < *sectors)
        return std::unexpected(DiskError{DiskError::Kind::Changed, QStringLiteral("somebody else has shortened it")});
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
    const auto result = done(::ftruncate(file.value, size), "truncate");
    remember(file);
    return result;
}

DiskResult<bool> PosixFileLayer::allocate(FileHandle file, ByteRange range)
{
#ifdef Q_OS_LINUX
    int result = -1;
    do {
        // posix_fallocate would write zeros where the file system has no such call; sparse is better than slow.
        result = ::fallocate(file.value, FALLOC_FL_KEEP_SIZE, range.begin, range.length());
    } while (result != 0 && errno == EINTR);
    const int number = errno;
    remember(file);
    if (result == 0)
        return true;
    if (number == EOPNOTSUPP || number == ENOSYS)
        return false;
    return std::unexpected(errorOf(number, "reserve space"));
#else
    Q_UNUSED(file)
    Q_UNUSED(range)
    return false;
#endif
}

DiskResult<FileFacts> PosixFileLayer::facts(FileHandle file)
{
    auto facts = factsOfFile(file.value, "", AT_EMPTY_PATH);
    if (facts)
        facts->firstHole = firstHole(file.value, facts->size);
    return facts;
}

DiskResult<void> PosixFileLayer::setTime(FileHandle file, const QDateTime &modified)
{
    const qint64 ms = modified.toMSecsSinceEpoch();
    const std::array<timespec, 2> times = {timespec{0, UTIME_OMIT}, timespec{ms / 1000, (ms % 1000) * 1000000}};
    const auto result = done(::futimens(file.value, times.data()), "set the file's time");
    remember(file);
    return result;
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

DiskResult<QByteArray> PosixFileLayer::attribute(FileHandle file, const QByteArray &name)
{
#ifdef Q_OS_LINUX
    QByteArray value(1024, Qt::Uninitialized);
    const ssize_t size = ::fgetxattr(file.value, name.constData(), value.data(), static_cast<size_t>(value.size()));
    if (size < 0)
        return refused("read an attribute");
    value.truncate(size);
    return value;
#else
    Q_UNUSED(file)
    Q_UNUSED(name)
    return std::unexpected(DiskError{DiskError::Kind::Io, QStringLiteral("no extended attributes here")});
#endif
}

DiskResult<void> PosixFileLayer::removeAttribute(FileHandle file, const QByteArray &name)
{
#ifdef Q_OS_LINUX
    return done(::fremovexattr(file.value, name.constData()), "remove an attribute");
#else
    Q_UNUSED(file)
    Q_UNUSED(name)
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

DiskResult<void> PosixFileLayer::addName(const QString &from, const QString &to)
{
    return done(::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()), "link");
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

DiskResult<QString> PosixFileLayer::volumeOf(const QString &folder)
{
    QString path = QFileInfo(folder).canonicalFilePath();
    struct stat here = {};
    if (path.isEmpty() || ::stat(QFile::encodeName(path).constData(), &here) != 0)
        return refused("look at the folder");
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
        return refused("ask for free space");
    return static_cast<qint64>(info.f_bavail) * static_cast<qint64>(info.f_frsize);
}

} // namespace longhaul
