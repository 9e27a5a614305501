#include "socketexchange.h"

#include "networkends.h"
#include "qthttpgateway.h"
#include "showncertificate.h"

#include <QPointer>
#include <QSslSocket>

#include <algorithm>

namespace longhaul {

namespace {

constexpr int kHttpPort = 80;
constexpr int kHttpsPort = 443;
constexpr qint64 kPiece = 64 * 1024;

QByteArray basic(const QString &user, const QString &password)
{
    return "Basic " + (user + u':' + password).toUtf8().toBase64();
}

/// With brackets where they are needed, without a port that goes without saying.
QByteArray hostOf(const QUrl &url)
{
    return url.authority(QUrl::FullyEncoded).section(u'@', -1).toUtf8();
}

} // namespace

bool SocketExchange::canDo(const QNetworkProxy &proxy)
{
    return proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::HttpProxy
           || proxy.type() == QNetworkProxy::HttpCachingProxy;
}

SocketExchange::SocketExchange(HttpRequest request, QNetworkProxy proxy)
    : m_request(std::move(request)), m_proxy(std::move(proxy))
{
}

SocketExchange::~SocketExchange()
{
    dropSocket();
}

bool SocketExchange::isSecure() const
{
    return m_request.url.scheme() == u"https";
}

bool SocketExchange::goesToProxy() const
{
    return !isSecure() && m_proxy.type() != QNetworkProxy::NoProxy;
}

void SocketExchange::start()
{
    if (m_finished)
        return;
    m_reader = {};
    m_lost.reset();
    m_socket = std::make_unique<QSslSocket>();
    m_socket->setReadBufferSize(kPiece);
    connect(m_socket.get(), &QSslSocket::sslErrors, this, &SocketExchange::onSslErrors);
    connect(m_socket.get(), &QSslSocket::errorOccurred, this, &SocketExchange::onError);
    connect(m_socket.get(), &QSslSocket::readyRead, this, &SocketExchange::pump);
    connect(m_socket.get(), isSecure() ? &QSslSocket::encrypted : &QSslSocket::connected, this,
            &SocketExchange::onReady);
    m_socket->setProxy(goesToProxy() ? QNetworkProxy(QNetworkProxy::NoProxy) : m_proxy);
    if (goesToProxy())
        m_socket->connectToHost(m_proxy.hostName(), m_proxy.port());
    else if (isSecure())
        m_socket->connectToHostEncrypted(m_request.url.host(), static_cast<quint16>(m_request.url.port(kHttpsPort)));
    else
        m_socket->connectToHost(m_request.url.host(), static_cast<quint16>(m_request.url.port(kHttpPort)));
}

QByteArray SocketExchange::requestText() const
{
    const QUrl &url = m_request.url;
    const QByteArray path = url.path(QUrl::FullyEncoded).toUtf8();
    QByteArray target = path.isEmpty() ? QByteArray("/") : path;
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toUtf8();
    QByteArray text = "GET " + (goesToProxy() ? "http://" + hostOf(url) : QByteArray()) + target + " HTTP/1.1\r\n";
    const auto add = [&](const QByteArray &name, const QByteArray &value) {
        if (!value.contains('\r') && !value.contains('\n'))
            text += name + ": " + value + "\r\n";
    };
    add("Host", hostOf(url));
    add("Connection", "close");
    for (const auto &[name, value] : m_request.headers)
        add(name, value);
    if (goesToProxy() && !m_proxy.user().isEmpty())
        add("Proxy-Authorization", basic(m_proxy.user(), m_proxy.password()));
    if (m_signsIn)
        add("Authorization", basic(m_request.userName, m_request.password));
    return text + "\r\n";
}

void SocketExchange::onReady()
{
    const QByteArray fingerprint = fingerprintOf(m_socket->peerCertificate());
    if (isSecure() && m_request.refusedCertificates.contains(fingerprint)) {
        const CertificateFacts facts = factsOf(m_request.url, m_socket->peerCertificate(),
                                               {QStringLiteral("This certificate was refused by you.")});
        finish({NetworkEnd::Kind::Tls, certificateText(facts), facts});
        return;
    }
    m_socket->write(requestText());
}

void SocketExchange::onSslErrors(const QList<QSslError> &errors)
{
    const QSslCertificate certificate = m_socket->peerCertificate();
    const QByteArray fingerprint = fingerprintOf(certificate);
    if (!fingerprint.isEmpty() && fingerprint == m_request.trustedCertificate
        && !m_request.refusedCertificates.contains(fingerprint))
        m_socket->ignoreSslErrors(errors);
    else
        m_certificate = factsOf(m_request.url, certificate, errors); // `onError` follows
}

void SocketExchange::onError()
{
    if (m_certificate)
        m_lost = NetworkEnd{NetworkEnd::Kind::Tls, certificateText(*m_certificate), m_certificate};
    else
        m_lost = networkEndOf(m_socket->error());
    pump();
}

bool SocketExchange::wantsSignIn(const ResponseHead &head) const
{
    constexpr int kUnauthorized = 401;
    return head.status == kUnauthorized && !m_signsIn && !m_request.userName.isEmpty()
           && head.header("WWW-Authenticate").trimmed().toLower().startsWith("basic");
}

/// Signals come from here; whoever hears them may let us go.
void SocketExchange::pump()
{
    m_pumpsLater = false;
    const QPointer<SocketExchange> here = this;
    const qsizetype before = m_body.size();
    while (m_socket && m_body.size() < QtHttpGateway::kReadBuffer && m_socket->bytesAvailable() > 0
           && !m_reader.isWhole()) {
        const auto body = m_reader.take(m_socket->read(kPiece));
        if (!body) {
            finish({NetworkEnd::Kind::Protocol, body.error()});
            return;
        }
        m_body += *body;
    }
    if (m_reader.head() && !m_headTold && !m_finished) {
        const ResponseHead head = *m_reader.head();
        constexpr int kProxySignIn = 407;
        if (goesToProxy() && head.status == kProxySignIn) {
            finish(networkEndOf(QAbstractSocket::ProxyAuthenticationRequiredError));
            return;
        }
        if (wantsSignIn(head)) {
            m_signsIn = true;
            m_body.clear();
            dropSocket();
            start();
            return;
        }
        m_headTold = true;
        emit headReceived(head);
        if (!here)
            return;
    }
    if (m_body.size() > before && !m_finished)
        emit readable();
    if (!here || m_finished)
        return;
    if (m_reader.isWhole())
        finish({});
    else if (m_lost && m_socket && m_socket->bytesAvailable() <= 0)
        finish(endOfConnection());
}

void SocketExchange::pumpLater()
{
    if (m_pumpsLater || m_finished)
        return;
    m_pumpsLater = true;
    QMetaObject::invokeMethod(this, &SocketExchange::pump, Qt::QueuedConnection);
}

NetworkEnd SocketExchange::endOfConnection() const
{
    if (m_lost->kind != NetworkEnd::Kind::Cut)
        return *m_lost;
    if (!m_reader.head())
        return {NetworkEnd::Kind::Cut, QStringLiteral("the server closed the connection without an answer")};
    // Qt does not tell whether it was closed in order or reset.
    if (m_reader.endsWithConnection())
        return {.isCertain = false};
    return *m_lost;
}

QByteArray SocketExchange::read(qint64 most)
{
    const QByteArray bytes = m_body.first(std::min<qint64>(most, m_body.size()));
    m_body.remove(0, bytes.size());
    pumpLater();
    return bytes;
}

void SocketExchange::abort()
{
    disconnect();
    m_finished = true;
    m_end = {NetworkEnd::Kind::Aborted, {}};
    m_body.clear();
    dropSocket();
}

void SocketExchange::finish(const NetworkEnd &end)
{
    if (m_finished)
        return;
    m_finished = true;
    m_end = end;
    dropSocket();
    emit finished();
}

void SocketExchange::dropSocket()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket.release()->deleteLater(); // we may be inside one of its signals
}

} // namespace longhaul
