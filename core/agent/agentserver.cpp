#include "agentserver.h"

#include "log.h"
#include "peeruser.h"
#include "socketchannel.h"
#include "socketclaim.h"

#include <QFileInfo>
#include <QLocalSocket>

#include <utility>

namespace longhaul {

AgentServer::AgentServer(QString path, Clock &clock, Accepted accepted, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_accepted(std::move(accepted))
    , m_retry(clock.makeAlarm([this] { listenAgain(); }))
{
}

AgentServer::~AgentServer()
{
    stop();
}

std::expected<void, QString> AgentServer::listen()
{
    auto opened = open();
    m_wanted = opened.has_value();
    if (opened)
        watch();
    return opened;
}

void AgentServer::stop()
{
    m_wanted = false;
    m_retry->stop();
    m_watcher.reset();
    if (!m_server)
        return;
    m_server->disconnect(this);
    if (fileIdentity(m_path) == m_identity)
        m_server.reset();
    else // it would remove what somebody else has put there; its socket has no name any more
        static_cast<void>(m_server.release());
}

std::expected<void, QString> AgentServer::open()
{
    auto claimed = claimSocketPath(m_path);
    if (!claimed)
        return claimed;
    auto server = std::make_unique<QLocalServer>();
    server->setSocketOptions(QLocalServer::UserAccessOption);
    if (!server->listen(m_path))
        return std::unexpected(QStringLiteral("cannot listen at %1: %2").arg(m_path, server->errorString()));
    connect(server.get(), &QLocalServer::newConnection, this, &AgentServer::onNewConnection);
    m_server = std::move(server);
    m_identity = fileIdentity(m_path);
    return {};
}

void AgentServer::watch()
{
    m_watcher = std::make_unique<QFileSystemWatcher>();
    connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged, this, &AgentServer::onFolderChanged);
    m_watcher->addPath(QFileInfo(m_path).path());
}

void AgentServer::onFolderChanged()
{
    if (m_wanted && fileIdentity(m_path) != m_identity)
        listenAgain();
}

void AgentServer::listenAgain()
{
    if (!m_wanted)
        return;
    auto opened = claimSocketPath(m_path);
    if (opened) {
        // Only now, with nothing under its name, since it removes what is there.
        if (m_server) {
            onNewConnection(); // those that came before the file went
            m_server.reset();
        }
        opened = open();
    }
    if (!opened) {
        if (!std::exchange(m_troubled, true))
            qCWarning(logAgent, "the socket is gone and cannot be made anew: %s", qPrintable(opened.error()));
        m_retry->start(kRetryPause);
        return;
    }
    m_troubled = false;
    qCInfo(logAgent, "the socket was deleted from outside; listening again");
    // The watcher may be inside its own signal, and its folder may be another one now.
    m_watcher.release()->deleteLater();
    watch();
}

void AgentServer::onNewConnection()
{
    while (std::unique_ptr<QLocalSocket> socket{m_server->nextPendingConnection()}) {
        socket->setParent(nullptr);
        if (peerUser(socket->socketDescriptor()) == PeerUser::Other) {
            qCWarning(logAgent, "refused a connection of another user");
            continue;
        }
        m_accepted(std::make_unique<SocketChannel>(std::move(socket)));
    }
}

} // namespace longhaul
