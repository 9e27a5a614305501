#include "onewindow.h"

#include "folders.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>

#include <utility>

namespace longhaul {

namespace {

constexpr qint64 kLongestCall = 4 * 1024 * 1024;
constexpr int kPatienceMs = 5000;
constexpr int kBetweenTriesMs = 50;
const QByteArray &taken()
{
    static const QByteArray answer = QByteArrayLiteral("taken\n");
    return answer;
}

} // namespace

QByteArray windowCallToLine(const WindowCall &call)
{
    QJsonArray links;
    for (const QUrl &url : call.links)
        links.append(url.toString(QUrl::FullyEncoded));
    QJsonObject object{{QStringLiteral("links"), links}, {QStringLiteral("token"), call.activationToken}};
    if (call.task)
        object.insert(QStringLiteral("task"), call.task->value);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::expected<WindowCall, QString> windowCallFromLine(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return std::unexpected(QStringLiteral("not a call of a window"));
    WindowCall call;
    for (const QJsonValue &value : document.object().value(QLatin1String("links")).toArray()) {
        const QUrl url(value.toString(), QUrl::StrictMode);
        if (url.isValid() && !url.isEmpty())
            call.links.append(url);
    }
    if (const qint64 task = document.object().value(QLatin1String("task")).toInteger(); task > 0)
        call.task = TaskId{task};
    call.activationToken = document.object().value(QLatin1String("token")).toString();
    return call;
}

OneWindow::OneWindow(QString runtimeFolder, SameUser sameUser, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(runtimeFolder))
    , m_socketPath(m_folder + QStringLiteral("/window.sock"))
    , m_sameUser(std::move(sameUser))
    , m_lock(m_folder + QStringLiteral("/window.lock"))
{
    m_lock.setStaleLockTime(0); // only a holder that is gone makes it free
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &OneWindow::onConnection);
}

OneWindow::~OneWindow() = default;

std::expected<OneWindow::Role, QString> OneWindow::begin(const WindowCall &call)
{
    if (!makePrivateFolder(m_folder))
        return std::unexpected(tr("The folder %1 cannot be used: it must be yours alone.").arg(m_folder));
    // The first may just be ending, or just be starting: either changes within the patience.
    QDeadlineTimer patience(kPatienceMs);
    std::expected<void, QString> handed;
    int pause = 0;
    do {
        if (m_lock.tryLock(std::exchange(pause, kBetweenTriesMs))) {
            const auto listening = listen();
            if (!listening)
                return std::unexpected(listening.error());
            return Role::First;
        }
        handed = handOver(call);
        if (handed)
            return Role::HandedOver;
    } while (!patience.hasExpired());
    return std::unexpected(handed.error());
}

std::expected<void, QString> OneWindow::listen()
{
    QFile::remove(m_socketPath); // whoever made it is gone, for the lock was free
    if (!m_server.listen(m_socketPath))
        return std::unexpected(tr("Cannot listen at %1: %2").arg(m_socketPath, m_server.errorString()));
    return {};
}

std::expected<void, QString> OneWindow::handOver(const WindowCall &call) const
{
    const QString noAnswer = tr("Longhaul's window is open already, but does not answer.");
    QLocalSocket socket;
    socket.connectToServer(m_socketPath);
    if (!socket.waitForConnected(kPatienceMs))
        return std::unexpected(noAnswer);
    if (!m_sameUser(socket.socketDescriptor()))
        return std::unexpected(tr("%1 belongs to another user.").arg(m_socketPath));
    socket.write(windowCallToLine(call));
    QDeadlineTimer patience(kPatienceMs);
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(int(patience.remainingTime())))
            return std::unexpected(noAnswer);
    }
    return socket.readLine() == taken() ? std::expected<void, QString>() : std::unexpected(noAnswer);
}

void OneWindow::onConnection()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!m_sameUser(socket->socketDescriptor())) {
            socket->abort();
            continue;
        }
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { onLine(socket); });
        onLine(socket);
    }
}

void OneWindow::onLine(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > kLongestCall)
            socket->abort();
        return;
    }
    const auto call = windowCallFromLine(socket->readLine(kLongestCall));
    if (!call) {
        socket->abort();
        return;
    }
    socket->write(taken());
    socket->disconnectFromServer();
    emit called(*call);
}

} // namespace longhaul
