#include "addranges.h"
#include "agentclient.h"
#include "arguments.h"
#include "ctloutput.h"
#include "ctlprogram.h"
#include "folders.h"
#include "helptext.h"
#include "inputfile.h"
#include "interruptsignal.h"
#include "launcher.h"
#include "metalink.h"
#include "metalinkinput.h"
#include "passwordprompt.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>

using namespace longhaul;
using namespace longhaul::ctl;

namespace {

constexpr qint64 kLargestInput = 64 * 1024 * 1024;

std::expected<QByteArray, QString> readInput(const QString &path)
{
    QFile file;
    const bool isStandard = path == QLatin1String("-");
    file.setFileName(path);
    if (!(isStandard ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly)))
        return std::unexpected(QStringLiteral("cannot read %1: %2").arg(path, file.errorString()));
    // A pipe gives what it has at the moment; only an empty read is its end.
    QByteArray content;
    for (QByteArray piece = file.read(kLargestInput); !piece.isEmpty() && content.size() <= kLargestInput;
         piece = file.read(kLargestInput))
        content += piece;
    if (content.size() > kLargestInput)
        return std::unexpected(QStringLiteral("%1 is larger than 64 MiB").arg(path));
    return content;
}

/// Reads the files and the password that `add` and `set` name. Errors: one line, exit status 2.
std::expected<PreparedCall, QString> prepare(const CommandLine &line, CtlOutput &output)
{
    PreparedCall prepared{line, {}, {}};
    std::optional<SignIn> signIn;
    if (const auto *add = std::get_if<AddCall>(&line.call)) {
        signIn = add->signIn;
        if (!add->inputFile.isEmpty()) {
            const auto content = readInput(add->inputFile);
            if (!content)
                return std::unexpected(content.error());
            const auto input = add->isMetalink || looksLikeMetalink(*content)
                                   ? parseMetalinkFile(*content)
                                   : parseInputFile(*content, QDir::currentPath());
            if (!input)
                return std::unexpected(QStringLiteral("%1: %2").arg(add->inputFile, input.error()));
            for (const QString &remark : input->remarks)
                output.message(remark);
            if (input->entries.isEmpty() && add->urls.isEmpty())
                return std::unexpected(QStringLiteral("%1 holds no address").arg(add->inputFile));
            const auto entries = add->expands ? expandedEntries(input->entries) : input->entries;
            if (!entries)
                return std::unexpected(QStringLiteral("%1: %2").arg(add->inputFile, entries.error()));
            prepared.inputEntries = *entries;
        }
    } else if (const auto *set = std::get_if<SetCall>(&line.call)) {
        signIn = set->signIn;
    } else if (const auto *call = std::get_if<SignInCall>(&line.call)) {
        signIn = call->signIn;
    } else if (const auto *settings = std::get_if<SettingsCall>(&line.call)) {
        signIn = settings->signIn;
    }
    if (signIn) {
        auto password = readPassword(*signIn);
        if (!password)
            return std::unexpected(password.error());
        prepared.password = *password;
    }
    return prepared;
}

int run(const PreparedCall &prepared, CtlOutput &output)
{
    const bool isShutdown = std::holds_alternative<ShutdownCall>(prepared.line.call);
    AgentLauncher launcher(isShutdown ? AgentLauncher::neverStart(Folders::fromEnvironment().socketPath())
                                      : AgentLauncher::usual());
    AgentClient agent(launcher.connector(), QStringLiteral("longhaulctl/" LONGHAUL_VERSION),
                      sessionToAttach(prepared.line.call));
    agent.setWatchingConnector(launcher.watchingConnector());
    CtlProgram program(agent, output, prepared);
    InterruptSignal interrupt;
    QObject::connect(&interrupt, &InterruptSignal::raised, &program, &CtlProgram::interrupt);
    QObject::connect(&program, &CtlProgram::finished, qApp,
                     [](ExitStatus status) { QCoreApplication::exit(static_cast<int>(status)); });
    QMetaObject::invokeMethod(&program, &CtlProgram::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("longhaulctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LONGHAUL_VERSION));
    // What goes wrong is told in one line of our own; QT_LOGGING_RULES still has the last word.
    QLoggingCategory::setFilterRules(QStringLiteral("longhaul.*=false"));
    TerminalOutput output;
    const auto refuse = [&output](const QString &why) {
        output.message(why);
        return static_cast<int>(ExitStatus::Usage);
    };
    const auto line = parseArguments(QCoreApplication::arguments().mid(1), QDir::currentPath());
    if (!line)
        return refuse(line.error());
    if (const auto *help = std::get_if<HelpCall>(&line->call)) {
        output.result(helpText(help->verb).trimmed().toUtf8());
        return 0;
    }
    if (std::holds_alternative<VersionCall>(line->call)) {
        output.result(line->json ? "{\"version\":\"" LONGHAUL_VERSION "\"}" : "longhaulctl " LONGHAUL_VERSION);
        return 0;
    }
    const auto prepared = prepare(*line, output);
    return prepared ? run(*prepared, output) : refuse(prepared.error());
}
