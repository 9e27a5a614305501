#include "agentlife.h"
#include "agentlock.h"
#include "agentlog.h"
#include "agentoptions.h"
#include "agentprogram.h"
#include "folders.h"
#include "log.h"
#include "refusalnote.h"
#include "socketclaim.h"

#ifdef LONGHAUL_TRAY
#    include "displayguard.h"
#    include "displayprobe.h"
#    include "tray.h"

#    include <QApplication>
#endif

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

using namespace longhaul;

namespace {

/// How long an agent that just stops may still hold the lock.
constexpr std::chrono::milliseconds kSuccession{2500};

int refuse(const Folders &folders, const QString &why)
{
    leaveRefusal(folders, why);
    return 1;
}

int tellRefusal(const Folders &folders, const AgentLock::Refusal &refusal)
{
    if (!refusal.trouble.isEmpty())
        return refuse(folders, refusal.trouble);
    std::fprintf(stderr, "longhaul-agent: already running (pid %lld)\n", static_cast<long long>(refusal.holder));
    return 0;
}

int runPlain(int &argc, char **argv, const Folders &folders)
{
    const QCoreApplication application(argc, argv);
    AgentProgram program(folders);
    return program.run() == 0 ? 0 : 1;
}

#ifdef LONGHAUL_TRAY
int runWithTray(int &argc, char **argv, const Folders &folders)
{
    DisplayGuard guard(argv);
    const QApplication application(argc, argv);
    guard.displayAnswered();
    AgentProgram program(folders);
    // A session's end takes the display at the same time: that must not start anything anew.
    QObject::connect(&program.life(), &AgentLife::stopBegan, [&guard] { guard.release(); });
    const std::unique_ptr<QObject> tray = makeTray(program.life(), program.clock());
    const int status = program.run();
    if (status < 0) {
        qCWarning(logAgent, "the display is lost; going on without tray");
        DisplayGuard::leaveDisplay();
    }
    return status == 0 ? 0 : 1;
}
#endif

int runAgent(int &argc, char **argv, bool wantsTray)
{
    const Folders folders = Folders::fromEnvironment();
    if (!makePrivateFolder(folders.data))
        return refuse(folders, QStringLiteral("%1 cannot be made a folder of this user alone").arg(folders.data));
    // A log that cannot be written is no reason not to work.
    static_cast<void>(makePrivateFolder(folders.state));
    const AgentLog log(folders.logPath(), {.limits = {}, .toStandardError = AgentLog::standardErrorWanted()});
    const auto lock =
        AgentLock::take(folders.lockPath(), kSuccession, [&folders] { return isSocketServed(folders.socketPath()); });
    if (!lock)
        return tellRefusal(folders, lock.error());
    forgetRefusal(folders);
    QDir::setCurrent(QDir::rootPath()); // keeps no drive from being unmounted
    qCInfo(logAgent, "version %s starts, pid %lld", LONGHAUL_VERSION,
           static_cast<long long>(QCoreApplication::applicationPid()));
#ifdef LONGHAUL_TRAY
    if (wantsTray && isDisplayThere())
        return runWithTray(argc, argv, folders);
#else
    Q_UNUSED(wantsTray);
#endif
    return runPlain(argc, argv, folders);
}

} // namespace

int main(int argc, char *argv[])
{
    const AgentOptions options = readAgentOptions(argc, argv);
    switch (options.action) {
    case AgentOptions::Action::Run: return runAgent(argc, argv, options.wantsTray);
    case AgentOptions::Action::ShowVersion: std::fputs(agentVersionText().constData(), stdout); return 0;
    case AgentOptions::Action::ShowHelp: std::fputs(agentHelpText().constData(), stdout); return 0;
    case AgentOptions::Action::RefuseUsage:
        std::fprintf(stderr, "longhaul-agent: unknown option \"%s\" (see --help)\n", options.unknown.constData());
        return 2;
    }
    return 2;
}
