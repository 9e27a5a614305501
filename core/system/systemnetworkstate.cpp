#include "systemnetworkstate.h"

#include "log.h"

#include <QNetworkInformation>

namespace longhaul {

SystemNetworkState::SystemNetworkState(QObject *parent) : NetworkState(parent)
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
        qCInfo(logSystem) << "the system tells nothing of the network: it is taken for present";
        return;
    }
    const QNetworkInformation *information = QNetworkInformation::instance();
    m_known = true;
    m_online = information->reachability() != QNetworkInformation::Reachability::Disconnected;
    connect(information, &QNetworkInformation::reachabilityChanged, this, &SystemNetworkState::onReachabilityChanged);
    if (information->supports(QNetworkInformation::Feature::TransportMedium))
        connect(information, &QNetworkInformation::transportMediumChanged, this, &NetworkState::changed);
}

void SystemNetworkState::onReachabilityChanged()
{
    // `Local` and `Site` are networks too: a server at home is reached without the internet.
    m_online = QNetworkInformation::instance()->reachability() != QNetworkInformation::Reachability::Disconnected;
    emit changed();
}

} // namespace longhaul
