#pragma once

#include "endwatch.h"
#include "httpgateway.h"
#include "managerpool.h"
#include "socketexchange.h"

#include <QNetworkReply>
#include <QPointer>
#include <QSet>
#include <QSslError>

namespace longhaul {

/// How far an exchange has come, for those who may outlive it.
struct ExchangeProgress {
    bool hasHead = false;
    bool isOver = false;
    bool isDeserted = false; // let go of before its head had come: Qt may not have noticed
    qint64 bodyBytes = 0;    // that were read
};

/// Origins that sent an interim answer to us, for as long as the program runs.
class InterimOrigins
{
public:
    [[nodiscard]] bool contains(const QString &origin) const { return m_origins.contains(origin); }
    void add(const QString &origin);

private:
    static constexpr int kMost = 1000; // a server has one, whoever leads us to many does it on purpose

    QSet<QString> m_origins;
};

/// One exchange over a QNetworkReply. It starts when its proxy is known. A server that sends interim answers is asked
/// over a `SocketExchange` instead.
class QtExchange : public HttpExchange
{
    Q_OBJECT

public:
    /// The most that one request asks for behind a SOCKS5 proxy, in bytes: there, Qt 6.4.2 takes everything from the
    /// network at once, whoever reads it (measured). The answer is shorter than what was wanted, and the next request
    /// goes on. An answer without ranges cannot be bounded.
    static constexpr qint64 kSocksPiece = 16 * 1024 * 1024;

    QtExchange(HttpRequest request, Clock &clock,
               std::shared_ptr<InterimOrigins> interim = std::make_shared<InterimOrigins>())
        : m_request(std::move(request)), m_clock(clock), m_interim(std::move(interim))
    {
    }
    ~QtExchange() override;

    void start(std::unique_ptr<ManagerPool::Seat> seat);
    /// Where its connection leads to, be it the server or a proxy.
    [[nodiscard]] quint16 peerPort() const;

    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] QByteArray read(qint64 most) override;
    [[nodiscard]] bool isFinished() const override { return m_finished; }
    [[nodiscard]] NetworkEnd end() const override { return m_end; }
    void abort() override;

    [[nodiscard]] std::shared_ptr<const ExchangeProgress> progress() const { return m_progress; }
    /// Ends it with `end` and tells so.
    void giveUp(const NetworkEnd &end);

private:
    [[nodiscard]] QNetworkRequest networkRequest() const;
    [[nodiscard]] NetworkEnd endOf(QNetworkReply::NetworkError error) const;
    [[nodiscard]] NetworkEnd endOfConnection();
    void onRequestSent();
    void onMetaDataChanged();
    void onSslErrors(const QList<QSslError> &errors);
    void onEncrypted();
    void refuseCertificate(const class QSslCertificate &certificate, const QString &problem);
    void onAuthenticationRequired(const QNetworkReply *reply, class QAuthenticator *authenticator);
    void onFinished();
    void onInterim(int status);
    void askOverSocket(const QNetworkProxy &proxy);
    void dropReply();

    HttpRequest m_request;
    Clock &m_clock;
    std::shared_ptr<InterimOrigins> m_interim;
    std::unique_ptr<ManagerPool::Seat> m_seat; // outlives the reply
    QPointer<QNetworkReply> m_reply;
    std::unique_ptr<SocketExchange> m_socket;      // in place of the reply
    std::optional<CertificateFacts> m_certificate; // that is not accepted
    std::unique_ptr<EndWatch> m_endWatch;          // while the end of the connection is that of the body
    std::shared_ptr<ExchangeProgress> m_progress = std::make_shared<ExchangeProgress>();
    NetworkEnd m_end;
    bool m_finished = false;
    bool m_endsWithConnection = false; // nobody told the length
    bool m_signInTried = false;
    bool m_exceptionMade = false; // errors of the trusted certificate were passed over
};

} // namespace longhaul
