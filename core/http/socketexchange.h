#pragma once

#include "httpgateway.h"
#include "messagereader.h"

#include <QNetworkProxy>
#include <QSslError>

#include <memory>

class QSslSocket;

namespace longhaul {

/// One exchange over a connection of its own, for servers that send interim answers: Qt 6.4.2 takes 102 and 103 for the
/// real answer. It does what those need and no more: no Digest, no SOCKS5, and one connection for one answer.
class SocketExchange : public HttpExchange
{
    Q_OBJECT

public:
    /// False: only QNetworkAccessManager goes that way.
    [[nodiscard]] static bool canDo(const QNetworkProxy &proxy);

    SocketExchange(HttpRequest request, QNetworkProxy proxy);
    ~SocketExchange() override;

    void start();

    [[nodiscard]] qint64 bytesAvailable() const override { return m_body.size(); }
    [[nodiscard]] QByteArray read(qint64 most) override;
    [[nodiscard]] bool isFinished() const override { return m_finished; }
    [[nodiscard]] NetworkEnd end() const override { return m_end; }
    void abort() override;

private:
    [[nodiscard]] bool isSecure() const;
    [[nodiscard]] bool goesToProxy() const; // which forwards the request itself
    [[nodiscard]] QByteArray requestText() const;
    [[nodiscard]] bool wantsSignIn(const ResponseHead &head) const;
    void onReady();
    void onSslErrors(const QList<QSslError> &errors);
    void onError();
    void pump();
    void pumpLater();
    [[nodiscard]] NetworkEnd endOfConnection() const;
    void finish(const NetworkEnd &end);
    void dropSocket();

    HttpRequest m_request;
    QNetworkProxy m_proxy;
    std::unique_ptr<QSslSocket> m_socket;
    MessageReader m_reader;
    QByteArray m_body;                             // not read yet
    std::optional<CertificateFacts> m_certificate; // that is not accepted
    std::optional<NetworkEnd> m_lost;              // the connection has ended; what it brought may not be read yet
    NetworkEnd m_end;
    bool m_finished = false;
    bool m_headTold = false;
    bool m_signsIn = false;
    bool m_pumpsLater = false;
};

} // namespace longhaul
