#include "peeruser.h"

#ifdef Q_OS_UNIX
#    include <sys/socket.h>
#    include <sys/types.h>
#    include <unistd.h>
#endif

namespace longhaul {

PeerUser peerUser(qintptr descriptor)
{
#if defined(Q_OS_LINUX)
    struct ucred credentials = {};
    socklen_t size = sizeof(credentials);
    if (getsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_PEERCRED, &credentials, &size) != 0)
        return PeerUser::Unknown;
    return credentials.uid == geteuid() ? PeerUser::Same : PeerUser::Other;
#elif defined(Q_OS_UNIX)
    uid_t user = 0;
    gid_t group = 0;
    if (getpeereid(static_cast<int>(descriptor), &user, &group) != 0)
        return PeerUser::Unknown;
    return user == geteuid() ? PeerUser::Same : PeerUser::Other;
#else
    Q_UNUSED(descriptor);
    return PeerUser::Unknown;
#endif
}

} // namespace longhaul
