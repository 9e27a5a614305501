#pragma once

#include "certificate.h"
#include "responsehead.h"
#include "task.h"

#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>

namespace longhaul {

/// One GET. Everything that goes over the wire is named here; the gateway adds only Host and Connection.
struct HttpRequest {
    QUrl url; // http or https, without user info
    HeaderList headers;
    QString userName; // for the challenge of this origin; empty: none
    QString password;
    QString proxy; // as in the setting "proxy"; empty is "system"
    QString proxyPassword;
    QByteArray trustedCertificate; // good for this origin although the system does not trust it; see CertificateRules
    QSet<QByteArray> refusedCertificates;
    bool watchEnd = false; // look from the beginning how the connection ends, see `NetworkEnd::isCertain`
};

/// How an exchange ended on the network, whatever the status of the answer was.
struct NetworkEnd {
    enum class Kind {
        Clean,    // the answer ended as the protocol wants it
        Refused,  // nobody listens
        NotFound, // the host's name is unknown
        Cut,      // the connection was lost, or closed before the end of the body
        Timeout,
        Tls,
        Proxy,
        ProxySignIn, // the proxy wants a user name and a password, or others
        Protocol,    // what came is not HTTP
        Aborted,     // by us
    };
    Kind kind = Kind::Clean;
    QString detail = {};                              // one line, no secret
    std::optional<CertificateFacts> certificate = {}; // with `Tls`, if one was shown
    // Clean, but the end of the connection was that of the body, and whether it was closed or lost could not be seen.
    bool isCertain = true;
};

/// A request under way. Signals come in the thread of its gateway, never from inside a call of its own functions.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Bytes of the body that can be read now. Memory is bounded: no more is taken from the network than a small
    /// buffer.
    [[nodiscard]] virtual qint64 bytesAvailable() const = 0;
    [[nodiscard]] virtual QByteArray read(qint64 most) = 0;
    /// True after the network side has ended; bytes may still be there to read.
    [[nodiscard]] virtual bool isFinished() const = 0;
    [[nodiscard]] virtual NetworkEnd end() const = 0;
    /// Ends it without any further signal.
    virtual void abort() = 0;

signals:
    void headReceived(const longhaul::ResponseHead &head);
    void readable();
    void finished();
};

/// The way to the network. Opens a connection of its own for each exchange that runs at the same time.
class HttpGateway
{
public:
    virtual ~HttpGateway() = default;
    /// Starts `request`. Never fails here: refusals come as `finished` with their kind.
    [[nodiscard]] virtual std::unique_ptr<HttpExchange> get(const HttpRequest &request) = 0;
};

} // namespace longhaul
