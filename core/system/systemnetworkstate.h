#pragma once

#include "networkstate.h"

namespace longhaul {

/// QNetworkInformation's answer. Its backend is a plug-in that may be missing; then it is always online.
/// One per process, made after the application object.
class SystemNetworkState : public NetworkState
{
    Q_OBJECT

public:
    explicit SystemNetworkState(QObject *parent = nullptr);

    [[nodiscard]] bool isOnline() const override { return m_online; }
    /// False if there is nobody to ask.
    [[nodiscard]] bool isKnown() const { return m_known; }

private:
    void onReachabilityChanged();

    bool m_online = true;
    bool m_known = false;
};

} // namespace longhaul
