#include "displayprobe.h"

#include "socketclaim.h"

#include <QByteArray>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <fcntl.h>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace longhaul {

namespace {

constexpr int kRemotePatience = 500; // milliseconds
constexpr int kFirstXPort = 6000;

bool isWaylandThere(const QString &display)
{
    if (display.isEmpty())
        return false;
    return isSocketServed(display.startsWith(u'/') ? display
                                                   : qEnvironmentVariable("XDG_RUNTIME_DIR") + u'/' + display);
}

/// Linux: a name without a file, as Xorg serves it beside the file.
bool isAbstractSocketServed(const QByteArray &name)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (name.size() + 1 > static_cast<qsizetype>(sizeof(address.sun_path)))
        return false;
    std::memcpy(address.sun_path + 1, name.constData(), static_cast<size_t>(name.size()));
    const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + 1 + static_cast<size_t>(name.size()));
    const int descriptor = socket(AF_UNIX, SOCK_STREAM, 0);
    if (descriptor < 0)
        return false;
    fcntl(descriptor, F_SETFL, O_NONBLOCK);
    const bool connected = connect(descriptor, reinterpret_cast<sockaddr *>(&address), size) == 0;
    ::close(descriptor);
    return connected;
}

bool isPortServed(const addrinfo &address)
{
    const int descriptor = socket(address.ai_family, SOCK_STREAM, 0);
    if (descriptor < 0)
        return false;
    fcntl(descriptor, F_SETFL, O_NONBLOCK);
    bool connected = connect(descriptor, address.ai_addr, address.ai_addrlen) == 0;
    pollfd waiting{descriptor, POLLOUT, 0};
    if (!connected && poll(&waiting, 1, kRemotePatience) == 1) {
        int trouble = 0;
        socklen_t size = sizeof(trouble);
        connected = getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &trouble, &size) == 0 && trouble == 0;
    }
    ::close(descriptor);
    return connected;
}

/// "localhost:10.0" of a forwarded connection. A name that needs a name server is not looked up: that may take
/// minutes, and a tray over a far network is of little use.
bool isRemoteThere(const QString &host, int number)
{
    addrinfo hints = {};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_NUMERICSERV | (host == QLatin1String("localhost") ? 0 : AI_NUMERICHOST);
    addrinfo *found = nullptr;
    const QByteArray port = QByteArray::number(kFirstXPort + number);
    if (getaddrinfo(host.toLatin1().constData(), port.constData(), &hints, &found) != 0)
        return false;
    bool there = false;
    for (const addrinfo *at = found; at && !there; at = at->ai_next)
        there = isPortServed(*at);
    freeaddrinfo(found);
    return there;
}

/// Source: X(7), "display names": [host]:number[.screen].
bool isX11There(const QString &display)
{
    const qsizetype colon = display.lastIndexOf(u':');
    if (colon < 0)
        return false;
    bool isNumber = false;
    const int number = display.sliced(colon + 1).section(u'.', 0, 0).toInt(&isNumber);
    if (!isNumber || number < 0 || number > 65535 - kFirstXPort)
        return false;
    const QString host = display.first(colon);
    if (!host.isEmpty() && host != QLatin1String("unix"))
        return isRemoteThere(host, number);
    const QString path = QStringLiteral("/tmp/.X11-unix/X%1").arg(number);
    return isSocketServed(path) || isAbstractSocketServed(path.toLatin1());
}

} // namespace

bool isDisplayThere()
{
    return isWaylandThere(qEnvironmentVariable("WAYLAND_DISPLAY")) || isX11There(qEnvironmentVariable("DISPLAY"));
}

} // namespace longhaul
