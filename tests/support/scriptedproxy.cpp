#include "scriptedproxy.h"

#include "proxyconnection.h"

#include <QNetworkProxy>
#include <QTcpServer>

namespace longhaul {

class ScriptedProxy::Listener : public QTcpServer
{
public:
    explicit Listener(ScriptedProxy &proxy) : m_proxy(proxy) {}

protected:
    void incomingConnection(qintptr handle) override
    {
        auto *socket = new QTcpSocket(this);
        // The proxy does not go through a proxy.
        socket->setProxy(QNetworkProxy::NoProxy);
        if (socket->setSocketDescriptor(handle))
            new ProxyConnection(m_proxy, socket, this); // deletes itself when the client is gone
        else
            delete socket;
    }

private:
    ScriptedProxy &m_proxy;
};

ScriptedProxy::ScriptedProxy(Kind kind, QByteArray user, QByteArray password)
    : m_kind(kind), m_user(std::move(user)), m_password(std::move(password)), m_listener(new Listener(*this))
{
    m_listener->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_listener, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("scripted proxy"));
    m_thread.start();
    QMetaObject::invokeMethod(
        m_listener,
        [this] {
            if (!m_listener->listen(QHostAddress::LocalHost))
                qFatal("The scripted proxy cannot listen: %s", qPrintable(m_listener->errorString()));
            m_port = m_listener->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

ScriptedProxy::~ScriptedProxy()
{
    m_thread.quit();
    m_thread.wait();
}

QString ScriptedProxy::setting(const QString &user, const QString &password) const
{
    QUrl url;
    url.setScheme(m_kind == Kind::Http ? QStringLiteral("http") : QStringLiteral("socks5"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_port);
    url.setUserName(user);
    if (!password.isEmpty())
        url.setPassword(password);
    return url.toString(QUrl::FullyEncoded);
}

QList<QByteArray> ScriptedProxy::carried() const
{
    const QMutexLocker lock(&m_mutex);
    return m_carried;
}

QList<QByteArray> ScriptedProxy::heads() const
{
    const QMutexLocker lock(&m_mutex);
    return m_heads;
}

int ScriptedProxy::refusals() const
{
    const QMutexLocker lock(&m_mutex);
    return m_refusals;
}

void ScriptedProxy::note(const QByteArray &what)
{
    const QMutexLocker lock(&m_mutex);
    m_carried.append(what);
}

void ScriptedProxy::noteHead(const QByteArray &head)
{
    const QMutexLocker lock(&m_mutex);
    m_heads.append(head);
}

void ScriptedProxy::noteRefusal()
{
    const QMutexLocker lock(&m_mutex);
    ++m_refusals;
}

} // namespace longhaul
