#pragma once

#include "ctlrun.h"

#include <QTimer>

#include <memory>

namespace longhaul::ctl {

/// One call with everything that was read for it from files and the terminal.
struct PreparedCall {
    CommandLine line;
    QList<AddEntry> inputEntries; // of `add --input`
    QString password;
};

/// Waits for the agent, lets the call run, and ends with its exit status.
/// An agent that does not come in time is exit status 3.
class CtlProgram : public QObject
{
    Q_OBJECT

public:
    struct Patience {
        std::chrono::milliseconds afterRefusal{2000}; // an agent that is just stopping makes room for the next
        std::chrono::milliseconds forStart{20000};
        std::chrono::milliseconds afterLoss{30000};
    };

    /// `prepared` holds one of the calls that need an agent.
    CtlProgram(AgentClient &agent, CtlOutput &output, const PreparedCall &prepared, QObject *parent = nullptr);

    void setPatience(const Patience &patience) { m_patience = patience; }
    void start();
    /// Ctrl+C.
    void interrupt();

signals:
    void finished(longhaul::ctl::ExitStatus status);

private:
    void onConnected();
    void onLinkChanged(AgentClient::Link link);
    void giveUp();

    AgentClient &m_agent;
    CtlOutput &m_output;
    Patience m_patience;
    bool m_isShutdown = false;
    bool m_json = false;
    bool m_wasConnected = false;
    CtlRun *m_run = nullptr; // a child
    QTimer m_deadline;
};

/// True for a call that the agent has a part in.
[[nodiscard]] bool needsAgent(const AnyCall &call);
/// The session that the client is to attach to; empty for none.
[[nodiscard]] QString sessionToAttach(const AnyCall &call);

} // namespace longhaul::ctl
