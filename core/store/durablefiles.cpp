#include "durablefiles.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#    include <array>
#    include <cerrno>
#    include <fcntl.h>
#    include <unistd.h>
#endif

namespace longhaul {

namespace {

constexpr QFileDevice::Permissions kPrivate = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

#ifdef Q_OS_UNIX

bool syncName(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool synced = ::fsync(file) == 0;
    ::close(file);
    return synced;
}

WritingTried reasonOf(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT: return WritingTried::Full;
    case EACCES:
    case EPERM:
    case EROFS: return WritingTried::Refused;
    default: return WritingTried::Failed;
    }
}

#endif

} // namespace

bool makePrivateFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return file.open(QIODevice::NewOnly | QIODevice::WriteOnly, kPrivate);
    if ((file.permissions()
         & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther))
        != QFileDevice::Permissions())
        (void)file.setPermissions(kPrivate); // on a volume without rights it stays as it is
    return true;
}

#ifdef Q_OS_UNIX

bool syncFile(const QString &path)
{
    return syncName(path);
}

void syncFolder(const QString &folder)
{
    (void)syncName(folder); // some file systems have no such thing; nothing better can be done there
}

WritingTried tryWriting(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder + QStringLiteral("/longhaul.try"));
    const int file = ::open(path.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        return reasonOf(errno);
    static constexpr std::array<char, 16 * 1024> kBytes = {};
    int error = 0;
    const ssize_t written = ::write(file, kBytes.data(), kBytes.size());
    if (written < 0)
        error = errno;
    else if (static_cast<std::size_t>(written) < kBytes.size())
        error = ENOSPC;
    else if (::fsync(file) != 0)
        error = errno;
    ::close(file);
    ::unlink(path.constData());
    return error == 0 ? WritingTried::Works : reasonOf(error);
}

#else

bool syncFile(const QString &path)
{
    return QFileInfo::exists(path);
}

void syncFolder(const QString &folder){Q_UNUSED(folder)}

WritingTried tryWriting(const QString &folder)
{
    QFile file(folder + QStringLiteral("/longhaul.try"));
    if (!file.open(QIODevice::WriteOnly))
        return file.error() == QFileDevice::PermissionsError ? WritingTried::Refused : WritingTried::Failed;
    const bool works = file.write(QByteArray(16 * 1024, '\0')) >= 0 && file.flush();
    file.remove();
    return works ? WritingTried::Works : WritingTried::Full;
}

#endif

} // namespace longhaul
