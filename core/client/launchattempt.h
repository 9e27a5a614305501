#pragma once

#include "launcher.h"

#include <QElapsedTimer>
#include <QLocalSocket>
#include <QObject>
#include <QTimer>

#include <memory>

namespace longhaul {

/// One attempt of AgentLauncher: connects; if nobody is there, starts the agent and connects until it answers.
/// Calls `hand` exactly once and deletes itself, unless its parent goes first.
class LaunchAttempt : public QObject
{
    Q_OBJECT

public:
    using Hand = std::function<void(std::expected<std::unique_ptr<Channel>, QString>)>;

    LaunchAttempt(AgentLauncher::Options options, Hand hand, QObject *parent);
    void begin();

private:
    void tryToConnect();
    void onConnected();
    void onRefused(QLocalSocket::LocalSocketError error);
    void onNobodyThere();
    [[nodiscard]] std::expected<void, QString> startAgent() const;
    [[nodiscard]] QString refusalOfAgent() const;
    void fail(const QString &error);

    const AgentLauncher::Options m_options;
    Hand m_hand;
    std::unique_ptr<QLocalSocket> m_socket;
    QTimer m_retryTimer;
    QElapsedTimer m_sinceFirstStart;
    QElapsedTimer m_sinceLastStart;
    std::chrono::milliseconds m_pause{10}; // before the next connect while the agent gets ready
};

} // namespace longhaul
