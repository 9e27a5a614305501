#include "agentlock.h"

#ifdef Q_OS_UNIX

#    include <QFile>

#    include <cerrno>
#    include <cstdlib>
#    include <cstring>
#    include <fcntl.h>
#    include <sys/file.h>
#    include <sys/stat.h>
#    include <thread>
#    include <unistd.h>
#    include <utility>

namespace longhaul {

namespace {

constexpr int kMostReplacements = 10;
constexpr std::chrono::milliseconds kLockPause{20};

qint64 holderWrittenIn(int descriptor)
{
    char text[32] = {};
    const ssize_t size = pread(descriptor, text, sizeof(text) - 1, 0);
    return size > 0 ? std::strtoll(text, nullptr, 10) : 0;
}

void writeHolder(int descriptor)
{
    // For people only: on a full disk the file stays empty and the lock is as good.
    const QByteArray text = QByteArray::number(static_cast<qint64>(getpid())) + '\n';
    if (ftruncate(descriptor, 0) == 0 && pwrite(descriptor, text.constData(), static_cast<size_t>(text.size()), 0) < 0)
        return;
}

/// False if the file was deleted or replaced between opening and locking it: that lock keeps nobody out.
bool isStillAt(int descriptor, const QByteArray &path)
{
    struct stat locked = {};
    struct stat named = {};
    return fstat(descriptor, &locked) == 0 && lstat(path.constData(), &named) == 0 && locked.st_dev == named.st_dev
           && locked.st_ino == named.st_ino;
}

QString systemTrouble(const QString &path, int code)
{
    return QStringLiteral("%1: %2").arg(path, QString::fromLocal8Bit(std::strerror(code)));
}

} // namespace

AgentLock::AgentLock(AgentLock &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

AgentLock &AgentLock::operator=(AgentLock &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

AgentLock::~AgentLock()
{
    // The file stays: deleting it would let two agents hold two files of one name.
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

std::expected<AgentLock, AgentLock::Refusal> AgentLock::take(const QString &path)
{
    const QByteArray native = QFile::encodeName(path);
    for (int round = 0; round < kMostReplacements; ++round) {
        const int descriptor = ::open(native.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (descriptor < 0)
            return std::unexpected(Refusal{0, systemTrouble(path, errno)});
        AgentLock lock(descriptor);
        if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            if (errno == EWOULDBLOCK)
                return std::unexpected(Refusal{holderWrittenIn(descriptor), {}});
            return std::unexpected(Refusal{0, systemTrouble(path, errno)});
        }
        if (!isStillAt(descriptor, native))
            continue;
        writeHolder(descriptor);
        return lock;
    }
    return std::unexpected(Refusal{0, QStringLiteral("%1: the file is replaced all the time").arg(path)});
}

std::expected<AgentLock, AgentLock::Refusal> AgentLock::take(const QString &path, std::chrono::milliseconds bound,
                                                             const std::function<bool()> &isPointless)
{
    const auto end = std::chrono::steady_clock::now() + bound;
    for (;;) {
        auto lock = take(path);
        if (lock || !lock.error().trouble.isEmpty() || isPointless() || std::chrono::steady_clock::now() >= end)
            return lock;
        std::this_thread::sleep_for(kLockPause); // before there is an event loop
    }
}

} // namespace longhaul

#endif
