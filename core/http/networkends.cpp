#include "networkends.h"

namespace longhaul {

std::optional<NetworkEnd> networkEndOf(QNetworkReply::NetworkError error)
{
    using Kind = NetworkEnd::Kind;
    switch (error) {
    case QNetworkReply::NoError: return NetworkEnd{};
    case QNetworkReply::ConnectionRefusedError:
        return NetworkEnd{Kind::Refused, QStringLiteral("the server refused the connection")};
    case QNetworkReply::HostNotFoundError:
        return NetworkEnd{Kind::NotFound, QStringLiteral("the server's name was not found")};
    case QNetworkReply::RemoteHostClosedError:
        return NetworkEnd{Kind::Cut, QStringLiteral("the server closed the connection before the end")};
    case QNetworkReply::TimeoutError: return NetworkEnd{Kind::Timeout, QStringLiteral("the connection timed out")};
    case QNetworkReply::OperationCanceledError: return NetworkEnd{Kind::Aborted, {}};
    case QNetworkReply::SslHandshakeFailedError:
        return NetworkEnd{Kind::Tls, QStringLiteral("no secure connection could be made")};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return NetworkEnd{Kind::Proxy, QStringLiteral("the proxy could not be used")};
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return NetworkEnd{Kind::ProxySignIn, QStringLiteral("the proxy asks for a user name and a password")};
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolFailure:
        return NetworkEnd{Kind::Protocol, QStringLiteral("the answer is not valid HTTP")};
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
        return NetworkEnd{Kind::Cut, QStringLiteral("the network failed")};
    default: return std::nullopt;
    }
}

NetworkEnd networkEndOf(QAbstractSocket::SocketError error)
{
    const auto same = [&] {
        switch (error) {
        case QAbstractSocket::ConnectionRefusedError: return QNetworkReply::ConnectionRefusedError;
        case QAbstractSocket::HostNotFoundError: return QNetworkReply::HostNotFoundError;
        case QAbstractSocket::RemoteHostClosedError: return QNetworkReply::RemoteHostClosedError;
        case QAbstractSocket::SocketTimeoutError: return QNetworkReply::TimeoutError;
        case QAbstractSocket::SslHandshakeFailedError:
        case QAbstractSocket::SslInternalError:
        case QAbstractSocket::SslInvalidUserDataError: return QNetworkReply::SslHandshakeFailedError;
        case QAbstractSocket::ProxyAuthenticationRequiredError: return QNetworkReply::ProxyAuthenticationRequiredError;
        case QAbstractSocket::ProxyConnectionRefusedError:
        case QAbstractSocket::ProxyConnectionClosedError:
        case QAbstractSocket::ProxyConnectionTimeoutError:
        case QAbstractSocket::ProxyNotFoundError:
        case QAbstractSocket::ProxyProtocolError: return QNetworkReply::UnknownProxyError;
        default: return QNetworkReply::UnknownNetworkError;
        }
    }();
    return *networkEndOf(same);
}

} // namespace longhaul
