#pragma once

#include <QByteArray>

namespace longhaul {

/// What the command line asks for.
struct AgentOptions {
    enum class Action { Run, ShowVersion, ShowHelp, RefuseUsage };
    Action action = Action::Run;
    bool wantsTray = true;
    QByteArray unknown; // the argument that is refused
};

/// Read by hand, before there is an application object: it decides which one there will be.
[[nodiscard]] AgentOptions readAgentOptions(int argc, char **argv);

[[nodiscard]] QByteArray agentVersionText();
[[nodiscard]] QByteArray agentHelpText();

} // namespace longhaul
