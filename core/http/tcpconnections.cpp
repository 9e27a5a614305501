#include "tcpconnections.h"

#include <utility>

#ifdef Q_OS_LINUX
#    include <dirent.h>
#    include <fcntl.h>
#    include <linux/tcp.h>
#    include <netinet/in.h>
#    include <sys/ioctl.h>
#    include <sys/socket.h>
#    include <sys/stat.h>
#    include <unistd.h>

#    include <cstddef>
#    include <cstdlib>
#    include <memory>
#    include <optional>
#endif

namespace longhaul {

TcpConnection::TcpConnection(TcpConnection &&other) noexcept
    : m_handle(std::exchange(other.m_handle, -1)), m_original(other.m_original), m_id(other.m_id)
{
}

TcpConnection &TcpConnection::operator=(TcpConnection &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    m_original = other.m_original;
    m_id = other.m_id;
    return *this;
}

#ifdef Q_OS_LINUX

namespace {

// The kernel's numbers, from net/tcp_states.h, which is not for programs.
constexpr int kStateClosed = 7;
constexpr int kStateCloseWait = 8;

/// The inode of a socket; nothing for any other file.
std::optional<quint64> socketId(int descriptor)
{
    struct stat about = {};
    if (fstat(descriptor, &about) != 0 || !S_ISSOCK(about.st_mode))
        return std::nullopt;
    return about.st_ino;
}

/// The port at the other end; 0 if it is no connected internet socket.
quint16 peerPort(int descriptor)
{
    sockaddr_storage peer = {};
    socklen_t length = sizeof peer;
    if (getpeername(descriptor, reinterpret_cast<sockaddr *>(&peer), &length) != 0)
        return 0;
    if (peer.ss_family == AF_INET)
        return ntohs(reinterpret_cast<const sockaddr_in *>(&peer)->sin_port);
    return peer.ss_family == AF_INET6 ? ntohs(reinterpret_cast<const sockaddr_in6 *>(&peer)->sin6_port) : 0;
}

std::optional<tcp_info> tcpInfo(int descriptor)
{
    tcp_info info = {};
    socklen_t length = sizeof info;
    // Kernels before 4.1 fill less of it.
    constexpr size_t kNeeded = offsetof(tcp_info, tcpi_bytes_received) + sizeof info.tcpi_bytes_received;
    if (getsockopt(descriptor, IPPROTO_TCP, TCP_INFO, &info, &length) != 0 || length < kNeeded)
        return std::nullopt;
    return info;
}

/// What waits in the system for whoever reads.
qint64 unreadBytes(int descriptor)
{
    int unread = 0;
    return ioctl(descriptor, FIONREAD, &unread) == 0 ? unread : 0;
}

} // namespace

TcpConnection::~TcpConnection()
{
    if (m_handle >= 0)
        ::close(m_handle);
}

qint64 TcpConnection::bytesReceived() const
{
    const auto info = tcpInfo(m_handle);
    return info ? qint64(info->tcpi_bytes_received) : 0;
}

TcpConnection::End TcpConnection::end() const
{
    const auto info = tcpInfo(m_handle);
    if (!info || (info->tcpi_state != kStateClosed && info->tcpi_state != kStateCloseWait))
        return End::None;
    if (info->tcpi_state == kStateCloseWait)
        return End::Closed;
    // A peer that has closed resets whoever still writes, as TLS does with its farewell: the kernel marks that.
    int error = 0;
    socklen_t length = sizeof error;
    const bool wasClosedFirst = getsockopt(m_handle, SOL_SOCKET, SO_ERROR, &error, &length) == 0 && error == EPIPE;
    return wasClosedFirst ? End::Closed : End::Lost;
}

bool TcpConnection::isLeft() const
{
    return socketId(m_original) != m_id;
}

void TcpConnection::shutDown() const
{
    ::shutdown(m_handle, SHUT_RDWR);
    constexpr size_t kMost = 1 << 20;
    while (::recv(m_handle, nullptr, kMost, MSG_TRUNC | MSG_DONTWAIT) > 0) {
    }
}

std::vector<TcpSight> seeTcpConnectionsTo(quint16 port)
{
    std::vector<TcpSight> found;
    const std::unique_ptr<DIR, int (*)(DIR *)> folder(opendir("/proc/self/fd"), closedir);
    if (!folder || port == 0)
        return found;
    // NOLINTNEXTLINE(concurrency-mt-unsafe): the stream is ours alone
    while (const dirent *entry = readdir(folder.get())) {
        const int descriptor = std::atoi(entry->d_name); // "." and "..": 0
        const auto id = descriptor > 0 && peerPort(descriptor) == port ? socketId(descriptor) : std::nullopt;
        const auto info = id ? tcpInfo(descriptor) : std::nullopt;
        const qint64 unread = info ? unreadBytes(descriptor) : 0;
        // Meanwhile its owner may have closed it, and another file have got its number.
        if (info && socketId(descriptor) == id)
            found.push_back({*id, descriptor, qint64(info->tcpi_bytes_received) - unread});
    }
    return found;
}

std::optional<TcpConnection> holdTcpConnection(const TcpSight &seen)
{
    const int handle = fcntl(seen.descriptor, F_DUPFD_CLOEXEC, 0);
    if (handle < 0)
        return std::nullopt;
    TcpConnection connection(handle, seen.descriptor, seen.id);
    if (socketId(handle) != seen.id)
        return std::nullopt; // another file has its number now
    return connection;
}

#else

TcpConnection::~TcpConnection() = default;

qint64 TcpConnection::bytesReceived() const
{
    return 0;
}

TcpConnection::End TcpConnection::end() const
{
    return End::None;
}

bool TcpConnection::isLeft() const
{
    return true;
}

void TcpConnection::shutDown() const {}

std::vector<TcpSight> seeTcpConnectionsTo(quint16)
{
    return {};
}

std::optional<TcpConnection> holdTcpConnection(const TcpSight &)
{
    return std::nullopt;
}

#endif

std::vector<TcpConnection> tcpConnectionsTo(quint16 port)
{
    std::vector<TcpConnection> held;
    for (const TcpSight &seen : seeTcpConnectionsTo(port)) {
        if (auto connection = holdTcpConnection(seen))
            held.push_back(std::move(*connection));
    }
    return held;
}

} // namespace longhaul
