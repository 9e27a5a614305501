#pragma once

#include "channel.h"
#include "folders.h"

#include <QObject>

#include <memory>

namespace longhaul {

class Clock;
class DownloadManager;
class TaskStore;

/// The agent from its start to its end: the order in which its parts come and go.
/// Start: store opened, manager started, socket served; only then `ready`.
/// Stop: no new calls, clients told, manager stopped, store closed, connections closed; then `stopped`.
/// Both within one event loop; that the stop comes to an end is guarded by the StopWatchdog.
class AgentLife : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        QString socketPath;
        TaskStore &store;
        DownloadManager &manager;
        Clock &clock;
    };

    explicit AgentLife(const Parts &parts, QObject *parent = nullptr);
    ~AgentLife() override;

    /// Called once; `ready` or `failed` follows. The AgentLock is held.
    void start();
    /// Begins the stop; `stopped` follows. A second call does nothing.
    void stop();
    [[nodiscard]] bool isReady() const;
    /// A client inside the process. Its channel is closed at once unless the agent is ready.
    void connectInside(std::unique_ptr<Channel> channel);

signals:
    void ready();
    /// The agent cannot work: one line why. What was begun has been ended.
    void failed(const QString &why);
    void stopBegan();
    void stopped();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace longhaul
