#pragma once

#include "agentclient.h"

#include <QList>
#include <QObject>
#include <QString>

#include <chrono>
#include <expected>
#include <functional>

namespace longhaul {

/// Finds the agent, and starts it when nobody answers. Never blocks; an attempt ends within `patience`.
class AgentLauncher : public QObject
{
    Q_OBJECT

public:
    /// One way to start the agent. An error is one line for people; then the next way is tried.
    using Starter = std::function<std::expected<void, QString>()>;

    struct Options {
        QString socketPath;                                            // Folders::socketPath()
        QList<Starter> starters;                                       // in their order; empty: never start, only look
        std::chrono::milliseconds patience = std::chrono::seconds(10); // until a started agent must answer
        QString logPath;     // named when a started agent does not answer; may be empty
        QString refusalPath; // where a started agent leaves why it cannot work; may be empty
    };

    explicit AgentLauncher(Options options, QObject *parent = nullptr);

    /// This user's agent, started detached: the one beside the own program, else the one in PATH.
    [[nodiscard]] static Options usual();
    /// Only looks for an agent at `socketPath`.
    [[nodiscard]] static Options neverStart(const QString &socketPath);
    /// Starts `program` in its own session and process group, on no terminal, holding no files of this process.
    /// An empty `program` is reported as not found.
    [[nodiscard]] static Starter detached(const QString &program);

    /// For AgentClient: connects, or starts and connects. Fails in one line when the launcher is gone.
    [[nodiscard]] AgentClient::Connector connector();
    /// For AgentClient::setWatchingConnector: connects, never starts.
    [[nodiscard]] AgentClient::Connector watchingConnector();

    /// The path of `longhaul-agent` in `folder`, else in PATH; empty if there is none.
    [[nodiscard]] static QString findAgent(const QString &folder);

private:
    Options m_options;
};

} // namespace longhaul
