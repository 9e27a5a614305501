#include "proxyconnection.h"

#include <QHostAddress>

namespace longhaul {

namespace {

quint16 portAt(const QByteArray &bytes, qsizetype at)
{
    return static_cast<quint16>(static_cast<uchar>(bytes.at(at)) << 8 | static_cast<uchar>(bytes.at(at + 1)));
}

QByteArray headerIn(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).trimmed().toLower() == name)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

} // namespace

ProxyConnection::ProxyConnection(ScriptedProxy &proxy, QTcpSocket *client, QObject *parent)
    : QObject(parent), m_proxy(proxy), m_client(client), m_server(this)
{
    client->setParent(this);
    connect(client, &QTcpSocket::readyRead, this, &ProxyConnection::onClientData);
    connect(client, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_server, &QTcpSocket::readyRead, this, [this] { m_client->write(m_server.readAll()); });
    connect(&m_server, &QTcpSocket::disconnected, this, [this] { m_client->disconnectFromHost(); });
    connect(&m_server, &QTcpSocket::errorOccurred, this, [this] { m_client->disconnectFromHost(); });
}

void ProxyConnection::onClientData()
{
    m_input += m_client->readAll();
    if (m_phase == Phase::Carrying) {
        // A proxied connection may be used again: each request is noted, and carried to the same server.
        m_server.write(std::exchange(m_input, {}));
        return;
    }
    if (m_phase != Phase::Connecting)
        m_proxy.m_kind == ScriptedProxy::Kind::Http ? onHttp() : onSocks();
}

/// Source: RFC 9110 sections 7.2, 9.3.6 and 11.7.
void ProxyConnection::onHttp()
{
    const qsizetype end = m_input.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = m_input.first(end + 4);
    m_input.remove(0, end + 4);
    m_proxy.noteHead(head);
    const QByteArray wanted = "Basic " + (m_proxy.m_user + ':' + m_proxy.m_password).toBase64();
    if (!m_proxy.m_user.isEmpty() && headerIn(head, "proxy-authorization") != wanted) {
        refuseHttp();
        return;
    }
    const QList<QByteArray> words = head.left(head.indexOf("\r\n")).split(' ');
    m_proxy.note(words.value(0) + ' ' + words.value(1));
    if (words.value(0) == "CONNECT") {
        const qsizetype colon = words.value(1).lastIndexOf(':');
        connectTo(QString::fromLatin1(words.value(1).first(colon)), words.value(1).sliced(colon + 1).toUShort(),
                  "HTTP/1.1 200 Connection established\r\n\r\n", {});
        return;
    }
    const QUrl url(QString::fromLatin1(words.value(1)));
    QByteArray forwarded = words.value(0) + ' ' + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) + ' '
                           + words.value(2) + "\r\nConnection: close\r\n";
    for (const QByteArray &line : head.sliced(head.indexOf("\r\n") + 2).split('\n')) {
        const QByteArray lower = line.toLower();
        if (!lower.startsWith("connection:") && !lower.startsWith("proxy-"))
            forwarded += line.endsWith('\r') ? line + '\n' : line;
    }
    connectTo(url.host(), static_cast<quint16>(url.port(80)), {}, forwarded);
}

void ProxyConnection::refuseHttp()
{
    m_proxy.noteRefusal();
    m_client->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"proxy\"\r\n"
                    "Content-Length: 0\r\n\r\n");
}

void ProxyConnection::onSocks()
{
    if (m_phase == Phase::Greeting)
        onSocksGreeting();
    if (m_phase == Phase::Password)
        onSocksPassword();
    if (m_phase == Phase::Request)
        onSocksRequest();
}

void ProxyConnection::onSocksGreeting()
{
    if (m_input.size() < 2 || m_input.size() < 2 + static_cast<uchar>(m_input.at(1)))
        return;
    const QByteArray methods = m_input.sliced(2, static_cast<uchar>(m_input.at(1)));
    m_input.remove(0, 2 + methods.size());
    const bool wantsPassword = !m_proxy.m_user.isEmpty();
    if (wantsPassword && !methods.contains('\x02')) {
        m_proxy.noteRefusal();
        m_client->write(QByteArray("\x05\xff", 2));
        m_client->disconnectFromHost();
        return;
    }
    m_client->write(wantsPassword ? QByteArray("\x05\x02", 2) : QByteArray("\x05\x00", 2));
    m_phase = wantsPassword ? Phase::Password : Phase::Request;
}

void ProxyConnection::onSocksPassword()
{
    if (m_input.size() < 2)
        return;
    const qsizetype userSize = static_cast<uchar>(m_input.at(1));
    if (m_input.size() < 3 + userSize || m_input.size() < 3 + userSize + static_cast<uchar>(m_input.at(2 + userSize)))
        return;
    const QByteArray user = m_input.sliced(2, userSize);
    const QByteArray password = m_input.sliced(3 + userSize, static_cast<uchar>(m_input.at(2 + userSize)));
    m_input.remove(0, 3 + userSize + password.size());
    if (user != m_proxy.m_user || password != m_proxy.m_password) {
        m_proxy.noteRefusal();
        m_client->write(QByteArray("\x01\x01", 2));
        m_client->disconnectFromHost();
        return;
    }
    m_client->write(QByteArray("\x01\x00", 2));
    m_phase = Phase::Request;
}

void ProxyConnection::onSocksRequest()
{
    constexpr char kIpv4 = 1;
    constexpr char kName = 3;
    if (m_input.size() < 5)
        return;
    const char type = m_input.at(3);
    const qsizetype hostSize = type == kIpv4 ? 4 : 1 + static_cast<uchar>(m_input.at(4));
    if (m_input.size() < 6 + hostSize)
        return;
    const quint16 port = portAt(m_input, 4 + hostSize);
    QString host;
    if (type == kIpv4)
        host = QHostAddress(static_cast<quint32>(portAt(m_input, 4)) << 16 | portAt(m_input, 6)).toString();
    else if (type == kName)
        host = QString::fromLatin1(m_input.sliced(5, hostSize - 1));
    m_input.remove(0, 6 + hostSize);
    m_proxy.note("SOCKS " + host.toLatin1() + ':' + QByteArray::number(port));
    connectTo(host, port, QByteArray("\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00", 10), {});
}

/// Every name leads to this machine: what a proxy looks up is its own matter.
void ProxyConnection::connectTo(const QString &host, quint16 port, const QByteArray &toClient,
                                const QByteArray &toServer)
{
    Q_UNUSED(host)
    m_phase = Phase::Connecting;
    connect(&m_server, &QTcpSocket::connected, this, [this, toClient, toServer] {
        m_phase = Phase::Carrying;
        m_client->write(toClient);
        m_server.write(toServer + std::exchange(m_input, {}));
    });
    m_server.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
}

} // namespace longhaul
