#pragma once

#include "httpgateway.h"
#include "managerpool.h"

#include <QNetworkReply>
#include <QPointer>
#include <QSslError>

namespace longhaul {

/// One exchange over a QNetworkReply. It starts when its proxy is known.
class QtExchange : public HttpExchange
{
    Q_OBJECT

public:
    /// The most that one request asks for behind a SOCKS5 proxy, in bytes: there, Qt 6.4.2 takes everything from the
    /// network at once, whoever reads it (measured). The answer is shorter than what was wanted, and the next request
    /// goes on. An answer without ranges cannot be bounded.
    static constexpr qint64 kSocksPiece = 16 * 1024 * 1024;

    explicit QtExchange(HttpRequest request) : m_request(std::move(request)) {}
    ~QtExchange() override;

    void start(std::unique_ptr<ManagerPool::Seat> seat);

    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] QByteArray read(qint64 most) override;
    [[nodiscard]] bool isFinished() const override { return m_finished; }
    [[nodiscard]] NetworkEnd end() const override { return m_end; }
    void abort() override;

    [[nodiscard]] bool isHeadSeen() const { return m_headSeen; }
    /// Ends it with `end` and tells so.
    void giveUp(const NetworkEnd &end);

private:
    [[nodiscard]] QNetworkRequest networkRequest() const;
    [[nodiscard]] NetworkEnd endOf(QNetworkReply::NetworkError error) const;
    void onMetaDataChanged();
    void onSslErrors(const QList<QSslError> &errors);
    void onEncrypted();
    void refuseCertificate(const class QSslCertificate &certificate, const QString &problem);
    void onAuthenticationRequired(const QNetworkReply *reply, class QAuthenticator *authenticator);
    void onFinished();
    void dropReply();

    HttpRequest m_request;
    std::unique_ptr<ManagerPool::Seat> m_seat; // outlives the reply
    QPointer<QNetworkReply> m_reply;
    std::optional<CertificateFacts> m_certificate; // that is not accepted
    NetworkEnd m_end;
    bool m_finished = false;
    bool m_headSeen = false;
    bool m_signInTried = false;
    bool m_exceptionMade = false; // errors of the trusted certificate were passed over
};

} // namespace longhaul
