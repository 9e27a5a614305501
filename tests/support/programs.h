#pragma once

#include "sandbox.h"
#include "waitfor.h"

#include <QJsonObject>
#include <QList>

#include <chrono>
#include <memory>

namespace longhaul {

/// What a program left behind.
struct ProgramResult {
    int exit = -1; // -1: it crashed, did not start or did not end in time
    QByteArray out;
    QByteArray err;

    /// Standard output as one JSON document; empty if it is not exactly that.
    [[nodiscard]] QJsonObject json() const;
    /// Standard output as JSON Lines.
    [[nodiscard]] QList<QJsonObject> jsonLines() const;
    /// Everything, for the message of a failed check.
    [[nodiscard]] QByteArray told() const;
};

[[nodiscard]] ProgramResult runProgram(const Sandbox &sandbox, const QString &program, const QStringList &arguments,
                                       const QByteArray &input = {}, std::chrono::seconds bound = kPatience * 2);
[[nodiscard]] ProgramResult runCtl(const Sandbox &sandbox, const QStringList &arguments, const QByteArray &input = {},
                                   std::chrono::seconds bound = kPatience * 2);

/// An agent that is the test's own child, so that it can be killed and waited for.
class AgentProcess
{
public:
    explicit AgentProcess(const Sandbox &sandbox);
    ~AgentProcess();
    Q_DISABLE_COPY_MOVE(AgentProcess)

    /// Starts it and waits until it answers on its socket.
    [[nodiscard]] bool start();
    /// Starts it and does not wait for more than the process.
    [[nodiscard]] bool launch();
    /// SIGKILL, and waits until it is gone.
    void kill();
    /// SIGTERM; false if it was not gone in time or did not end with 0.
    [[nodiscard]] bool terminate(std::chrono::milliseconds bound = kPatience);
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] qint64 pid() const;
    /// What it wrote to its terminal, over all starts.
    [[nodiscard]] QByteArray output() const;

private:
    const Sandbox &m_sandbox;
    std::unique_ptr<QProcess> m_process;
};

} // namespace longhaul
