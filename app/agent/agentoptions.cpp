#include "agentoptions.h"

namespace longhaul {

AgentOptions readAgentOptions(int argc, char **argv)
{
    AgentOptions options;
    for (int i = 1; i < argc; ++i) {
        const QByteArray argument(argv[i]);
        if (argument == "--no-tray")
            options.wantsTray = false;
        else if (argument == "--version" || argument == "-v")
            options.action = AgentOptions::Action::ShowVersion;
        else if (argument == "--help" || argument == "-h")
            options.action = AgentOptions::Action::ShowHelp;
        else
            return {AgentOptions::Action::RefuseUsage, true, argument};
    }
    return options;
}

QByteArray agentVersionText()
{
    return "longhaul-agent " LONGHAUL_VERSION "\n";
}

QByteArray agentHelpText()
{
    return "Usage: longhaul-agent [--no-tray]\n"
           "Carries the downloads of Longhaul. Started by the window and by longhaulctl when it is needed.\n"
           "\n"
           "  --no-tray   no icon, no menu and no notifications, even with a display\n"
           "  --version   prints the version\n"
           "  --help      prints this\n"
           "\n"
           "LONGHAUL_LOG_STDERR=1 writes the log to standard error, too.\n";
}

} // namespace longhaul
