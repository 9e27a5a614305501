#pragma once

#include "channel.h"
#include "clock.h"

#include <QFileSystemWatcher>
#include <QLocalServer>
#include <QObject>

#include <expected>
#include <functional>
#include <memory>

namespace longhaul {

/// The agent's socket: accepts connections of this user only and hands them over as channels. When the socket's
/// file is deleted from outside it listens again under the same path. Needs the AgentLock to be held.
class AgentServer : public QObject
{
    Q_OBJECT

public:
    /// Between attempts to listen again where that fails.
    static constexpr std::chrono::seconds kRetryPause{10};
    using Accepted = std::function<void(std::unique_ptr<Channel>)>;

    AgentServer(QString path, Clock &clock, Accepted accepted, QObject *parent = nullptr);
    ~AgentServer() override;

    /// Errors: one clear line, see `claimSocketPath`.
    [[nodiscard]] std::expected<void, QString> listen();
    /// Accepts nothing more and removes the socket's file. Open connections stay.
    void stop();

private:
    [[nodiscard]] std::expected<void, QString> open();
    void watch();
    void onFolderChanged();
    void onNewConnection();
    void listenAgain();

    const QString m_path;
    const Accepted m_accepted;
    std::unique_ptr<QLocalServer> m_server;
    std::unique_ptr<QFileSystemWatcher> m_watcher;
    std::unique_ptr<Alarm> m_retry;
    QString m_identity; // of the socket's file that is ours
    bool m_wanted = false;
    bool m_troubled = false; // it was told that listening again fails
};

} // namespace longhaul
