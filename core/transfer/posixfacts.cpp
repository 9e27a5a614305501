#include "posixfacts.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

#ifdef Q_OS_LINUX
#    include <sys/vfs.h>
#endif

namespace longhaul {

DiskError diskErrorOf(int number, const char *what)
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

std::unexpected<DiskError> diskRefusal(const char *what)
{
    return std::unexpected(diskErrorOf(errno, what));
}

DiskResult<void> diskResultOf(int result, const char *what)
{
    if (result != 0)
        return diskRefusal(what);
    return {};
}

DiskResult<FileHandle> openDescriptor(const QString &path, int flags, const char *what)
{
    int file = -1;
    do {
        file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, 0666);
    } while (file < 0 && errno == EINTR);
    if (file < 0)
        return diskRefusal(what);
    return FileHandle{file};
}

DiskResult<FileFacts> factsOfFile(int file, const char *name, int flags)
{
#ifdef Q_OS_LINUX
    struct statx info = {};
    if (::statx(file, name, flags, STATX_BASIC_STATS | STATX_BTIME, &info) != 0)
        return diskRefusal("look at the file");
    const auto nanoseconds = [](const statx_timestamp &time) {
        return static_cast<qint64>(time.tv_sec) * 1000000000 + time.tv_nsec;
    };
    const qint64 born = (info.stx_mask & STATX_BTIME) != 0 ? nanoseconds(info.stx_btime) : 0;
    return FileFacts{static_cast<qint64>(info.stx_size), QStringLiteral("%1-%2").arg(info.stx_ino).arg(born),
                     info.stx_nlink > 0, nanoseconds(info.stx_mtime)};
#else
    struct stat info = {};
    if (::fstatat(file, name, &info, flags & AT_SYMLINK_NOFOLLOW) != 0)
        return diskRefusal("look at the file");
    return FileFacts{info.st_size, QString::number(info.st_ino), info.st_nlink > 0,
                     static_cast<qint64>(info.st_mtime) * 1000000000};
#endif
}

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

namespace {

/// File systems of which is known that zeros which were written are no holes, and that what was synced without a name
/// is there once it has one.
bool isWellKnown(int file)
{
#ifdef Q_OS_LINUX
    struct statfs info = {};
    if (::fstatfs(file, &info) != 0)
        return false;
    const auto type = static_cast<quint32>(info.f_type);
    return type == 0xEF53 /* ext4 */ || type == 0x58465342 /* XFS */ || type == 0x01021994 /* tmpfs */;
#else
    Q_UNUSED(file);
    return false;
#endif
}

} // namespace

std::optional<qint64> firstHole(int file, qint64 size)
{
#ifdef SEEK_HOLE
    const off_t hole = size > 0 && isWellKnown(file) ? ::lseek(file, 0, SEEK_HOLE) : -1;
    if (hole >= 0 && hole < size)
        return hole;
#else
    Q_UNUSED(file);
    Q_UNUSED(size);
#endif
    return std::nullopt;
}

bool keepsUnnamed(int file)
{
#ifdef Q_OS_LINUX
    struct statx info = {};
    return isWellKnown(file) && ::statx(file, "", AT_EMPTY_PATH, STATX_BTIME, &info) == 0
           && (info.stx_mask & STATX_BTIME) != 0;
#else
    Q_UNUSED(file)
    return false;
#endif
}

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

} // namespace longhaul
