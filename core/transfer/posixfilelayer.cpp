#include "posixfilelayer.h"

#include "posixfacts.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

#ifdef Q_OS_LINUX
#    include <sys/xattr.h>
#endif

namespace longhaul {

namespace {

DiskResult<FileHandle> regular(DiskResult<FileHandle> file)
{
    struct stat info = {};
    if (file && (fstat(file->value, &info) != 0 || !S_ISREG(info.st_mode))) {
        ::close(file->value);
        return std::unexpected(DiskError{DiskError::Kind::Exists, QStringLiteral("not a regular file")});
    }
    return file;
}

} // namespace

DiskResult<FileHandle> PosixFileLayer::create(const QString &path)
{
    return openDescriptor(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, "create");
}

DiskResult<FileHandle> PosixFileLayer::createUnnamed(const QString &folder)
{
#ifdef O_TMPFILE
    if (m_canName) {
        auto file = openDescriptor(folder, O_RDWR | O_TMPFILE, "create a file without a name");
        if (!file || keepsUnnamed(file->value))
            return file;
        ::close(file->value);
    }
#else
    Q_UNUSED(folder)
#endif
    return std::unexpected(DiskError{DiskError::Kind::Io, QStringLiteral("no files without a name here")});
}

DiskResult<void> PosixFileLayer::nameWithoutReplacing(FileHandle file, const QString &path)
{
#ifdef O_TMPFILE
    // By the handle itself (AT_EMPTY_PATH) only root may.
    const QByteArray source = "/proc/self/fd/" + QByteArray::number(file.value);
    if (::linkat(AT_FDCWD, source.constData(), AT_FDCWD, QFile::encodeName(path).constData(), AT_SYMLINK_FOLLOW) == 0)
        return {};
    const int number = errno;
    // Somebody forbids it, or there is no /proc: so it will be with the next one.
    if (number == EPERM || (number == ENOENT && ::access(source.constData(), F_OK) != 0))
        m_canName = false;
    return std::unexpected(diskErrorOf(number, "name the file"));
#else
    Q_UNUSED(file)
    Q_UNUSED(path)
    return std::unexpected(DiskError{DiskError::Kind::Io, QStringLiteral("no files without a name here")});
#endif
}

DiskResult<FileHandle> PosixFileLayer::open(const QString &path)
{
    // Without O_NONBLOCK a fifo under that name would hang the thread.
    return regular(openDescriptor(path, O_RDWR | O_NOFOLLOW | O_NONBLOCK, "open"));
}

DiskResult<FileHandle> PosixFileLayer::openForReading(const QString &path)
{
    return regular(openDescriptor(path, O_RDONLY | O_NONBLOCK, "open"));
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
                                                    : diskErrorOf(number, "write"));
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
        return diskRefusal("read");
    bytes.truncate(n);
    return bytes;
}

DiskResult<void> PosixFileLayer::sync(FileHandle file)
{
#ifdef Q_OS_LINUX
    return diskResultOf(::fdatasync(file.value), "sync");
#else
    return diskResultOf(::fsync(file.value), "sync");
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
    const auto result = diskResultOf(::ftruncate(file.value, size), "truncate");
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
    return std::unexpected(diskErrorOf(number, "reserve space"));
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
    const auto result = diskResultOf(::futimens(file.value, times.data()), "set the file's time");
    remember(file);
    return result;
}

DiskResult<void> PosixFileLayer::setAttribute(FileHandle file, const QByteArray &name, const QByteArray &value)
{
#ifdef Q_OS_LINUX
    return diskResultOf(
        ::fsetxattr(file.value, name.constData(), value.constData(), static_cast<size_t>(value.size()), 0),
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
        return diskRefusal("read an attribute");
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
    return diskResultOf(::fremovexattr(file.value, name.constData()), "remove an attribute");
#else
    Q_UNUSED(file)
    Q_UNUSED(name)
    return std::unexpected(DiskError{DiskError::Kind::Io, QStringLiteral("no extended attributes here")});
#endif
}

} // namespace longhaul
