#pragma once

#include "agentclient.h"
#include "ctlcalls.h"
#include "ctloutput.h"

#include <QJsonObject>
#include <QObject>

namespace longhaul::ctl {

/// What every call works with.
struct RunContext {
    AgentClient &agent;
    CtlOutput &output;
    bool json = false;
};

/// One call of the command line, from its first request to its exit status.
/// Made when the arguments are understood, started once when the agent is there; ends with one `finished`.
class CtlRun : public QObject
{
    Q_OBJECT

public:
    explicit CtlRun(RunContext context, QObject *parent = nullptr);

    virtual void start() = 0;
    /// The connection was lost and is there again: what was asked for is to be asked for again.
    /// A run that is over after one answer has nothing to heal; it fails with the lost answer.
    virtual void resumeAfterLoss() {}
    /// Ctrl+C.
    virtual void interrupt();
    /// True if a lost connection is to be waited for.
    [[nodiscard]] virtual bool outlivesConnection() const { return false; }

signals:
    void finished(longhaul::ctl::ExitStatus status);

protected:
    [[nodiscard]] AgentClient &agent() { return m_context.agent; }
    [[nodiscard]] CtlOutput &output() { return m_context.output; }
    [[nodiscard]] const RunContext &context() const { return m_context; }
    [[nodiscard]] bool speaksJson() const { return m_context.json; }

    /// Asks the agent; an error ends the run with the status that fits, and `answered` is not called.
    void ask(const QString &method, const QJsonObject &parameters, std::function<void(const QJsonObject &)> answered);
    void printJson(const QJsonObject &document);
    void printLine(const QString &line);
    void fail(const CallError &error);
    void finish(ExitStatus status);

private:
    RunContext m_context;
    bool m_isOver = false;
};

/// The exit status that tells of an error of the agent.
[[nodiscard]] ExitStatus statusOf(const CallError &error);

} // namespace longhaul::ctl
