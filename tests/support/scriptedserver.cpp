#include "scriptedserver.h"

#include "serverconnection.h"

#include <QSslSocket>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace longhaul {

class ScriptedServer::Listener : public QTcpServer
{
public:
    Listener(ServerScript &script, std::optional<QSslConfiguration> tls) : m_script(script), m_tls(std::move(tls))
    {
        constexpr int kBacklog = 1024;
        setListenBacklogSize(kBacklog);
    }

    void resetAll()
    {
        for (ServerConnection *connection : connections())
            connection->reset();
    }
    void setTls(const QSslConfiguration &tls) { m_tls = tls; }
    void releaseAll()
    {
        for (ServerConnection *connection : connections())
            connection->release();
    }

protected:
    void incomingConnection(qintptr handle) override
    {
        QTcpSocket *socket = m_tls ? new QSslSocket(this) : new QTcpSocket(this);
        if (!socket->setSocketDescriptor(handle)) {
            delete socket;
            return;
        }
        auto *connection = new ServerConnection(m_script, socket, ++m_count, this);
        connect(connection, &ServerConnection::gone, connection, &QObject::deleteLater);
        if (auto *secure = qobject_cast<QSslSocket *>(socket)) {
            secure->setSslConfiguration(*m_tls);
            secure->startServerEncryption();
        }
    }

private:
    QList<ServerConnection *> connections() const { return findChildren<ServerConnection *>(); }

    ServerScript &m_script;
    std::optional<QSslConfiguration> m_tls;
    int m_count = 0;
};

ScriptedServer::ScriptedServer(std::optional<QSslConfiguration> tls) : m_secure(tls.has_value())
{
    m_listener = new Listener(m_script, std::move(tls));
    m_listener->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_listener, &QObject::deleteLater);
    m_thread.setObjectName(u"scripted server"_s);
    m_thread.start();
    accept();
}

ScriptedServer::~ScriptedServer()
{
    m_thread.quit();
    m_thread.wait();
}

void ScriptedServer::add(const QByteArray &path, const Resource &resource)
{
    m_script.add(path, resource);
}

void ScriptedServer::remove(const QByteArray &path)
{
    m_script.remove(path);
}

void ScriptedServer::change(const QByteArray &path, const TestContent &content)
{
    m_script.edit(path, [&](ServedResource &served) { served.change(content); });
}

void ScriptedServer::edit(const QByteArray &path, const std::function<void(Resource &)> &edit)
{
    m_script.edit(path, [&](ServedResource &served) { edit(served.resource()); });
}

QString ScriptedServer::link(const QByteArray &path) const
{
    return u"%1://127.0.0.1:%2%3"_s.arg(m_secure ? u"https"_s : u"http"_s).arg(m_port).arg(QLatin1String(path));
}

void ScriptedServer::refuse()
{
    inThread([](Listener &listener) { listener.close(); });
}

void ScriptedServer::accept()
{
    inThread([this](Listener &listener) {
        if (!listener.isListening() && !listener.listen(QHostAddress::LocalHost, m_port))
            qFatal("The scripted server cannot listen: %s", qPrintable(listener.errorString()));
        m_port = listener.serverPort();
    });
}

void ScriptedServer::setTls(const QSslConfiguration &tls)
{
    inThread([&](Listener &listener) { listener.setTls(tls); });
}

void ScriptedServer::dropConnections()
{
    inThread([](Listener &listener) { listener.resetAll(); });
}

void ScriptedServer::release()
{
    inThread([](Listener &listener) { listener.releaseAll(); });
}

qint64 ScriptedServer::bytesSent(const QByteArray &path)
{
    qint64 bytes = 0;
    m_script.edit(path, [&](ServedResource &served) { bytes = served.bytesSent(); });
    return bytes;
}

int ScriptedServer::peak(const QByteArray &path)
{
    int peak = 0;
    m_script.edit(path, [&](ServedResource &served) { peak = served.peak(); });
    return peak;
}

void ScriptedServer::inThread(const std::function<void(Listener &)> &work)
{
    QMetaObject::invokeMethod(m_listener, [&] { work(*m_listener); }, Qt::BlockingQueuedConnection);
}

} // namespace longhaul
