#include "socketclaim.h"

#ifdef Q_OS_UNIX

#    include "folders.h"
#    include "log.h"

#    include <QFile>
#    include <QFileInfo>

#    include <cerrno>
#    include <cstring>
#    include <fcntl.h>
#    include <sys/socket.h>
#    include <sys/stat.h>
#    include <sys/un.h>
#    include <unistd.h>

namespace longhaul {

namespace {

constexpr qsizetype kLongestSocketPath = sizeof(sockaddr_un::sun_path) - 1; // bytes; the last is the end mark

} // namespace

bool isSocketServed(const QString &path)
{
    const QByteArray native = QFile::encodeName(path);
    if (native.size() > kLongestSocketPath)
        return false;
    const int descriptor = socket(AF_UNIX, SOCK_STREAM, 0);
    if (descriptor < 0)
        return false;
    fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    fcntl(descriptor, F_SETFL, O_NONBLOCK);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, native.constData(), static_cast<size_t>(native.size()));
    const bool connected = connect(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof(address)) == 0
                           || errno == EAGAIN || errno == EINPROGRESS; // served, but its queue is full
    ::close(descriptor);
    return connected;
}

std::expected<void, QString> claimSocketPath(const QString &path)
{
    const QByteArray native = QFile::encodeName(path);
    if (native.size() > kLongestSocketPath) {
        return std::unexpected(QStringLiteral("the socket's path is longer than %1 bytes, set XDG_RUNTIME_DIR to a "
                                              "shorter folder: %2")
                                   .arg(kLongestSocketPath)
                                   .arg(path));
    }
    const QString folder = QFileInfo(path).path();
    if (!makePrivateFolder(folder))
        return std::unexpected(QStringLiteral("%1 cannot be made a folder of this user alone").arg(folder));
    struct stat info = {};
    if (lstat(native.constData(), &info) != 0)
        return {};
    if (S_ISDIR(info.st_mode))
        return std::unexpected(QStringLiteral("%1 is a folder; remove it").arg(path));
    if (S_ISSOCK(info.st_mode) && isSocketServed(path))
        return std::unexpected(QStringLiteral("another agent, of other data, listens at %1").arg(path));
    if (unlink(native.constData()) != 0 && errno != ENOENT)
        return std::unexpected(QStringLiteral("%1: %2").arg(path, QString::fromLocal8Bit(std::strerror(errno))));
    qCInfo(logAgent, "removed a stale socket");
    return {};
}

QString fileIdentity(const QString &path)
{
    struct stat info = {};
    if (lstat(QFile::encodeName(path).constData(), &info) != 0)
        return {};
    return QStringLiteral("%1:%2").arg(info.st_dev).arg(info.st_ino);
}

} // namespace longhaul

#endif
