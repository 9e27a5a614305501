#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace longhaul {

/// A second handle on a TCP connection of this process, for the few moments in which Qt does not tell, or does not
/// know, what becomes of one. Its peer sees the end of it only when this handle is gone too, so none is kept long.
class TcpConnection
{
public:
    enum class End {
        None,   // it is open
        Closed, // the peer has closed it, in order
        Lost,   // reset, or given up by the system
    };

    TcpConnection(int handle, int original, quint64 id) : m_handle(handle), m_original(original), m_id(id) {}
    ~TcpConnection();
    TcpConnection(TcpConnection &&other) noexcept;
    TcpConnection &operator=(TcpConnection &&other) noexcept;
    Q_DISABLE_COPY(TcpConnection)

    /// The same for every handle on this connection.
    [[nodiscard]] quint64 id() const { return m_id; }
    /// Bytes that the system has taken from the peer since it was opened, read or not.
    [[nodiscard]] qint64 bytesReceived() const;
    [[nodiscard]] End end() const;
    /// True if whoever opened it has closed it: this handle alone keeps it.
    [[nodiscard]] bool isLeft() const;
    /// Ends it in both directions, and drops what nobody has read yet: its reader meets the end at once.
    void shutDown() const;

private:
    int m_handle = -1;
    int m_original = -1;
    quint64 m_id = 0;
};

/// A connection as it was seen, without a handle on it: whoever looks often must not keep one open that is being
/// closed.
struct TcpSight {
    quint64 id = 0;
    int descriptor = -1;   // of its owner, who may have closed it meanwhile
    qint64 bytesTaken = 0; // that its owner has read; what waits in the system does not count
};

/// All connections of this process to `port` of any host. Empty where the system does not show them.
/// Source: proc(5), tcp(7); Linux alone.
[[nodiscard]] std::vector<TcpSight> seeTcpConnectionsTo(quint16 port);

/// A handle on the connection that was seen; nothing if it is gone.
[[nodiscard]] std::optional<TcpConnection> holdTcpConnection(const TcpSight &seen);

/// Handles on all that `seeTcpConnectionsTo` shows.
[[nodiscard]] std::vector<TcpConnection> tcpConnectionsTo(quint16 port);

} // namespace longhaul
