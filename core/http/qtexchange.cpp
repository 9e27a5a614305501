#include "qtexchange.h"

#include "log.h"
#include "qthttpgateway.h"

#include <QAuthenticator>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace longhaul {

namespace {

ResponseHead headOf(const QNetworkReply &reply)
{
    ResponseHead head;
    head.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    head.headers = reply.rawHeaderPairs();
    return head;
}

QString certificateFacts(const QSslCertificate &certificate)
{
    if (certificate.isNull())
        return {};
    return QStringLiteral("; certificate for %1, issued by %2, valid until %3, SHA-256 %4")
        .arg(certificate.subjectInfo(QSslCertificate::CommonName).join(QLatin1String(", ")),
             certificate.issuerInfo(QSslCertificate::CommonName).join(QLatin1String(", ")),
             certificate.expiryDate().toUTC().toString(Qt::ISODate),
             QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':')));
}

} // namespace

QtExchange::~QtExchange()
{
    dropReply();
}

void QtExchange::dropReply()
{
    if (!m_reply)
        return;
    QNetworkReply *reply = m_reply;
    m_reply = nullptr;
    reply->disconnect(this);
    if (m_seat)
        m_seat->manager().disconnect(this);
    // An abort now goes out before any later request of the same thread, so that a server never sees one connection
    // too many. After the status of an error, Qt 6.4.2 warns of it; then its destructor does the same.
    constexpr int kFirstError = 400;
    if (!reply->isFinished() && reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() < kFirstError)
        reply->abort();
    // We may be inside one of its signals, so it goes later; if its manager goes first, it takes the reply along.
    reply->deleteLater();
    m_seat.reset();
}

QNetworkRequest QtExchange::networkRequest() const
{
    QNetworkRequest request(m_request.url);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // With `Manual`, Qt does not answer challenges at all; where there is a sign-in, the manager is its own.
    if (m_request.userName.isEmpty())
        request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setDecompressedSafetyCheckThreshold(-1);
    for (const auto &[name, value] : m_request.headers)
        request.setRawHeader(name, value);
    return request;
}

void QtExchange::start(std::unique_ptr<ManagerPool::Seat> seat)
{
    if (m_finished)
        return;
    m_seat = std::move(seat);
    QNetworkAccessManager &manager = m_seat->manager();
    m_reply = manager.get(networkRequest());
    m_reply->setReadBufferSize(QtHttpGateway::kReadBuffer);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &QtExchange::onMetaDataChanged);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::readable);
    connect(m_reply, &QNetworkReply::sslErrors, this, &QtExchange::onSslErrors);
    connect(m_reply, &QNetworkReply::finished, this, &QtExchange::onFinished);
    connect(&manager, &QNetworkAccessManager::authenticationRequired, this, &QtExchange::onAuthenticationRequired);
}

qint64 QtExchange::bytesAvailable() const
{
    return m_reply ? m_reply->bytesAvailable() : 0;
}

QByteArray QtExchange::read(qint64 most)
{
    return m_reply ? m_reply->read(most) : QByteArray();
}

void QtExchange::abort()
{
    disconnect();
    m_finished = true;
    m_end = {NetworkEnd::Kind::Aborted, {}};
    dropReply();
}

void QtExchange::onMetaDataChanged()
{
    if (m_headSeen || !m_reply)
        return;
    const ResponseHead head = headOf(*m_reply);
    if (head.status < 200)
        return;
    m_headSeen = true;
    emit headReceived(head);
}

void QtExchange::onSslErrors(const QList<QSslError> &errors)
{
    QStringList facts;
    for (const QSslError &error : errors)
        facts << error.errorString();
    facts.removeDuplicates();
    m_tlsFacts = facts.join(QLatin1String(" "));
    if (m_reply)
        m_tlsFacts += certificateFacts(m_reply->sslConfiguration().peerCertificate());
}

void QtExchange::onAuthenticationRequired(const QNetworkReply *reply, QAuthenticator *authenticator)
{
    if (reply != m_reply || m_request.userName.isEmpty() || m_signInTried)
        return; // unanswered, the 401 comes through
    m_signInTried = true;
    authenticator->setUser(m_request.userName);
    authenticator->setPassword(m_request.password);
}

NetworkEnd QtExchange::endOf(QNetworkReply::NetworkError error) const
{
    using Kind = NetworkEnd::Kind;
    // Qt's own text names the whole address with its query; only ours goes on.
    switch (error) {
    case QNetworkReply::NoError: return {Kind::Clean, {}};
    case QNetworkReply::ConnectionRefusedError:
        return {Kind::Refused, QStringLiteral("the server refused the connection")};
    case QNetworkReply::HostNotFoundError: return {Kind::NotFound, QStringLiteral("the server's name was not found")};
    case QNetworkReply::RemoteHostClosedError:
        return {Kind::Cut, QStringLiteral("the server closed the connection before the end")};
    case QNetworkReply::TimeoutError: return {Kind::Timeout, QStringLiteral("the connection timed out")};
    case QNetworkReply::OperationCanceledError: return {Kind::Aborted, {}};
    case QNetworkReply::SslHandshakeFailedError:
        return {Kind::Tls, m_tlsFacts.isEmpty() ? QStringLiteral("no secure connection could be made") : m_tlsFacts};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError: return {Kind::Proxy, QStringLiteral("the proxy could not be used")};
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolFailure: return {Kind::Protocol, QStringLiteral("the answer is not valid HTTP")};
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError: return {Kind::Cut, QStringLiteral("the network failed")};
    default: break; // errors that tell of the status: the head has said it
    }
    return {m_headSeen ? Kind::Clean : Kind::Protocol, QString()};
}

void QtExchange::onFinished()
{
    if (!m_reply || m_finished)
        return;
    onMetaDataChanged(); // an empty answer can end without it
    if (!m_reply)
        return; // aborted by the receiver
    m_finished = true;
    m_end = endOf(m_reply->error());
    if (m_end.kind == NetworkEnd::Kind::Clean && !m_headSeen)
        m_end = {NetworkEnd::Kind::Cut, QStringLiteral("the server closed the connection without an answer")};
    emit finished();
}

} // namespace longhaul
