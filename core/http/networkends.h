#pragma once

#include "httpgateway.h"

#include <QNetworkReply>

#include <optional>

namespace longhaul {

/// What an error of the network means, in one line that names no address; nothing for one that tells of an answer's
/// status. Source: Qt 6.4.2, whose own texts name the whole address with its query.
[[nodiscard]] std::optional<NetworkEnd> networkEndOf(QNetworkReply::NetworkError error);
/// The same for a connection of our own.
[[nodiscard]] NetworkEnd networkEndOf(QAbstractSocket::SocketError error);

} // namespace longhaul
