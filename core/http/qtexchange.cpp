#include "qtexchange.h"

#include "networkends.h"
#include "qthttpgateway.h"
#include "redirects.h"
#include "showncertificate.h"

#include <QAuthenticator>
#include <QNetworkRequest>
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

/// Of the head as it came over the wire, if it is written as most are. Where headers of one name were joined, the
/// connection brought more (an answer before, a SOCKS proxy's), its end counts as unseen: the answer is asked for
/// twice.
qint64 lengthOfHead(const QNetworkReply &reply)
{
    const qsizetype reason = reply.attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray().size();
    qint64 length = qint64(sizeof "HTTP/1.1 200 " - 1) + reason + 2 + 2;
    for (const auto &[name, value] : reply.rawHeaderPairs())
        length += name.size() + 2 + value.size() + 2;
    return length;
}

/// Of the whole file, as far as it can be told without a doubt.
std::optional<qint64> fileLengthIn(const ResponseHead &head)
{
    QByteArray length;
    if (head.status == 200)
        length = head.header("Content-Length");
    else if (const QByteArray range = head.header("Content-Range"); head.status == 206 && range.contains('/'))
        length = range.sliced(range.indexOf('/') + 1);
    bool isNumber = false;
    const qint64 number = length.toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// "bytes=FIRST-LAST" or "bytes=FIRST-" with at most `most` bytes; anything else as it is.
QByteArray cappedRange(const QByteArray &range, qint64 most)
{
    const QByteArray unit = "bytes=";
    const qsizetype dash = range.indexOf('-');
    if (!range.startsWith(unit) || dash < 0)
        return range;
    bool ok = false;
    const qint64 first = range.mid(unit.size(), dash - unit.size()).toLongLong(&ok);
    if (!ok)
        return range;
    const qint64 last = range.mid(dash + 1).toLongLong(&ok);
    return ok && last - first < most ? range
                                     : unit + QByteArray::number(first) + '-' + QByteArray::number(first + most - 1);
}

} // namespace

void InterimOrigins::add(const QString &origin)
{
    if (m_origins.size() >= kMost)
        m_origins.clear();
    m_origins.insert(origin);
}

QtExchange::~QtExchange()
{
    dropReply();
}

void QtExchange::dropReply()
{
    m_progress->isOver = true;
    if (m_socket)
        m_socket->abort();
    if (!m_reply)
        return;
    QNetworkReply *reply = m_reply;
    m_reply = nullptr;
    m_endWatch.reset();
    m_progress->isDeserted = !m_progress->hasHead && !reply->isFinished();
    reply->disconnect(this);
    if (m_seat && !m_request.userName.isEmpty())
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
    // With `Manual`, Qt answers no challenge at all, not even a proxy's; where there is a sign-in, the manager is its
    // own.
    if (m_request.userName.isEmpty() && m_seat->proxy().user().isEmpty())
        request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setDecompressedSafetyCheckThreshold(-1);
    const bool overSocks = m_seat->proxy().type() == QNetworkProxy::Socks5Proxy;
    for (const auto &[name, value] : m_request.headers)
        request.setRawHeader(name, overSocks && name == "Range" ? cappedRange(value, kSocksPiece) : value);
    return request;
}

void QtExchange::start(std::unique_ptr<ManagerPool::Seat> seat)
{
    if (m_finished)
        return;
    m_seat = std::move(seat);
    QNetworkAccessManager &manager = m_seat->manager();
    if (m_interim->contains(originOf(m_request.url)) && SocketExchange::canDo(m_seat->proxy())) {
        const QNetworkProxy proxy = m_seat->proxy();
        m_seat.reset();
        askOverSocket(proxy);
        return;
    }
    m_reply = manager.get(networkRequest());
    // Over SOCKS5, Qt 6.4.2 stalls for good with a bounded buffer: what its engine has left over is told by nobody.
    if (m_seat->proxy().type() != QNetworkProxy::Socks5Proxy)
        m_reply->setReadBufferSize(m_request.url.scheme() == u"https" ? QtHttpGateway::kSecureReadBuffer
                                                                      : QtHttpGateway::kReadBuffer);
    if (m_request.watchEnd)
        connect(m_reply, &QNetworkReply::requestSent, this, &QtExchange::onRequestSent);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &QtExchange::onMetaDataChanged);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::readable);
    if (m_request.url.scheme() == u"https") {
        connect(m_reply, &QNetworkReply::sslErrors, this, &QtExchange::onSslErrors);
        connect(m_reply, &QNetworkReply::encrypted, this, &QtExchange::onEncrypted);
    }
    connect(m_reply, &QNetworkReply::finished, this, &QtExchange::onFinished);
    if (!m_request.userName.isEmpty())
        connect(&manager, &QNetworkAccessManager::authenticationRequired, this, &QtExchange::onAuthenticationRequired);
}

quint16 QtExchange::peerPort() const
{
    constexpr int kHttp = 80;
    constexpr int kHttps = 443;
    const QNetworkProxy proxy = m_seat ? m_seat->proxy() : QNetworkProxy(QNetworkProxy::NoProxy);
    if (proxy.type() != QNetworkProxy::NoProxy)
        return proxy.port();
    return static_cast<quint16>(m_request.url.port(m_request.url.scheme() == u"https" ? kHttps : kHttp));
}

qint64 QtExchange::bytesAvailable() const
{
    if (m_socket)
        return m_socket->bytesAvailable();
    return m_reply ? m_reply->bytesAvailable() : 0;
}

QByteArray QtExchange::read(qint64 most)
{
    if (!m_reply && !m_socket)
        return {};
    QByteArray bytes = m_socket ? m_socket->read(most) : m_reply->read(most);
    m_progress->bodyBytes += bytes.size();
    return bytes;
}

void QtExchange::abort()
{
    disconnect();
    m_finished = true;
    m_end = {NetworkEnd::Kind::Aborted, {}};
    dropReply();
}

void QtExchange::giveUp(const NetworkEnd &end)
{
    if (m_finished)
        return;
    m_finished = true;
    m_end = end;
    dropReply();
    emit finished();
}

void QtExchange::onRequestSent()
{
    if (!m_endWatch && !m_progress->isOver)
        m_endWatch = std::make_unique<EndWatch>(peerPort(), m_clock);
}

void QtExchange::onMetaDataChanged()
{
    if (m_progress->hasHead || !m_reply)
        return;
    const ResponseHead head = headOf(*m_reply);
    if (head.status < 200)
        return;
    m_progress->hasHead = true;
    m_endsWithConnection =
        (head.status == 200 || head.status == 203) && !head.has("Content-Length") && !head.has("Transfer-Encoding");
    if (const auto length = fileLengthIn(head))
        m_seat->fileLengthTold(*length);
    if (!m_endsWithConnection)
        m_endWatch.reset();
    else if (!m_endWatch)
        m_endWatch = std::make_unique<EndWatch>(peerPort(), m_clock);
    emit headReceived(head);
}

void QtExchange::onSslErrors(const QList<QSslError> &errors)
{
    if (!m_reply)
        return;
    const QSslCertificate certificate = m_reply->sslConfiguration().peerCertificate();
    const QByteArray fingerprint = fingerprintOf(certificate);
    const bool trusted = !fingerprint.isEmpty() && fingerprint == m_request.trustedCertificate;
    if (trusted && !m_request.refusedCertificates.contains(fingerprint)) {
        m_exceptionMade = true;
        m_reply->ignoreSslErrors(errors);
        return;
    }
    m_certificate = factsOf(m_request.url, certificate, errors);
}

/// Qt has sent the request by now, or is about to; nothing of an answer will be used.
void QtExchange::onEncrypted()
{
    if (!m_reply)
        return;
    const QSslCertificate certificate = m_reply->sslConfiguration().peerCertificate();
    const QByteArray fingerprint = fingerprintOf(certificate);
    if (m_request.refusedCertificates.contains(fingerprint)) {
        refuseCertificate(certificate, QStringLiteral("This certificate was refused by you."));
    } else if (m_exceptionMade && fingerprint != m_request.trustedCertificate) {
        // Qt connected once more, and passed over the same errors unasked.
        refuseCertificate(certificate, QStringLiteral("The server has changed its certificate."));
    }
}

void QtExchange::refuseCertificate(const QSslCertificate &certificate, const QString &problem)
{
    m_certificate = factsOf(m_request.url, certificate, QStringList(problem));
    m_reply->abort(); // `onFinished` follows
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
    if (m_certificate && error != QNetworkReply::NoError)
        return {NetworkEnd::Kind::Tls, certificateText(*m_certificate), m_certificate};
    if (const auto end = networkEndOf(error))
        return *end;
    // What else there is tells of the status: the head has said it.
    return {m_progress->hasHead ? NetworkEnd::Kind::Clean : NetworkEnd::Kind::Protocol, QString()};
}

/// The end of a body that ends with its connection.
NetworkEnd QtExchange::endOfConnection()
{
    auto verdict = EndWatch::Verdict::Unseen;
    if (m_endWatch && m_reply) {
        // TLS adds to what comes.
        const bool isPlain = m_request.url.scheme() != u"https";
        verdict = m_endWatch->verdict(m_progress->bodyBytes + bytesAvailable(),
                                      isPlain ? std::optional(lengthOfHead(*m_reply)) : std::nullopt);
    }
    m_endWatch.reset();
    switch (verdict) {
    case EndWatch::Verdict::Closed: break;
    case EndWatch::Verdict::Lost: return {NetworkEnd::Kind::Cut, QStringLiteral("the connection was reset")};
    case EndWatch::Verdict::Unseen: return {.isCertain = false};
    }
    return {};
}

/// Qt (6.4.2) takes every interim answer but 100 for the real one. What follows would be taken for the answer to the
/// next request on that connection.
void QtExchange::onInterim(int status)
{
    m_seat->spoil();
    const QNetworkProxy proxy = m_seat->proxy();
    constexpr int kSwitchingProtocols = 101; // nobody asked for that
    if (status != kSwitchingProtocols && SocketExchange::canDo(proxy)) {
        m_interim->add(originOf(m_request.url));
        m_finished = false;
        m_end = {};
        dropReply();
        m_progress->isOver = false;
        askOverSocket(proxy);
        return;
    }
    m_end = {NetworkEnd::Kind::Protocol, QStringLiteral("the server sends an interim answer (%1)").arg(status)};
    emit finished();
}

void QtExchange::askOverSocket(const QNetworkProxy &proxy)
{
    m_socket = std::make_unique<SocketExchange>(m_request, proxy);
    connect(m_socket.get(), &HttpExchange::headReceived, this, [this](const ResponseHead &head) {
        m_progress->hasHead = true;
        emit headReceived(head);
    });
    connect(m_socket.get(), &HttpExchange::readable, this, &HttpExchange::readable);
    connect(m_socket.get(), &HttpExchange::finished, this, [this] {
        m_finished = true;
        m_progress->isOver = true;
        m_end = m_socket->end();
        emit finished();
    });
    m_socket->start();
}

void QtExchange::onFinished()
{
    if (!m_reply || m_finished)
        return;
    onMetaDataChanged(); // an empty answer can end without it
    if (!m_reply)
        return; // aborted by the receiver
    m_finished = true;
    m_progress->isOver = true;
    m_end = endOf(m_reply->error());
    if (m_end.kind == NetworkEnd::Kind::Clean && m_endsWithConnection)
        m_end = endOfConnection();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (!m_progress->hasHead && status > 100 && status < 200) {
        onInterim(status);
        return;
    }
    if (m_end.kind == NetworkEnd::Kind::Clean && !m_progress->hasHead) {
        m_end = {NetworkEnd::Kind::Cut, QStringLiteral("the server closed the connection without an answer")};
    }
    emit finished();
}

} // namespace longhaul
