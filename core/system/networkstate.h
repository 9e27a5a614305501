#pragma once

#include <QObject>

namespace longhaul {

/// What the system says of the network: a hint, never a verdict. It may be wrong both ways
/// (VPN, LAN without internet), so nothing is refused because of it; it wakes what waits.
class NetworkState : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// False only when the system says plainly that no network is there.
    [[nodiscard]] virtual bool isOnline() const = 0;

signals:
    /// `isOnline` is different, or another network is there: connections of before may be dead.
    void changed();
};

/// Where the system tells nothing.
class AlwaysOnline : public NetworkState
{
    Q_OBJECT

public:
    using NetworkState::NetworkState;

    [[nodiscard]] bool isOnline() const override { return true; }
};

} // namespace longhaul
