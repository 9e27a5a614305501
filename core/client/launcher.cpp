#include "launcher.h"

#include "detachedprogram.h"
#include "folders.h"
#include "launchattempt.h"

#include <QCoreApplication>
#include <QPointer>
#include <QStandardPaths>

namespace longhaul {

namespace {

AgentClient::Connector connectorFor(AgentLauncher *launcher, const AgentLauncher::Options &options)
{
    return [launcher = QPointer<AgentLauncher>(launcher), options](LaunchAttempt::Hand hand) {
        if (!launcher) {
            hand(std::unexpected(QStringLiteral("Longhaul is closing.")));
            return;
        }
        auto *attempt = new LaunchAttempt(options, std::move(hand), launcher);
        attempt->begin();
    };
}

} // namespace

AgentLauncher::AgentLauncher(Options options, QObject *parent) : QObject(parent), m_options(std::move(options)) {}

AgentLauncher::Options AgentLauncher::usual()
{
    const Folders folders = Folders::fromEnvironment();
    Options options = neverStart(folders.socketPath());
    options.starters = {detached(findAgent(QCoreApplication::applicationDirPath()))};
    options.logPath = folders.logPath();
    options.refusalPath = folders.refusalPath();
    return options;
}

AgentLauncher::Options AgentLauncher::neverStart(const QString &socketPath)
{
    Options options;
    options.socketPath = socketPath;
    return options;
}

AgentLauncher::Starter AgentLauncher::detached(const QString &program)
{
    return [program]() -> std::expected<void, QString> {
        if (program.isEmpty())
            return std::unexpected(QStringLiteral("longhaul-agent was not found; is Longhaul installed completely?"));
        const auto started = startDetached(program, {});
        if (!started)
            return std::unexpected(QStringLiteral("%1: %2").arg(program, started.error()));
        return {};
    };
}

AgentClient::Connector AgentLauncher::connector()
{
    return connectorFor(this, m_options);
}

AgentClient::Connector AgentLauncher::watchingConnector()
{
    Options options = m_options;
    options.starters.clear();
    return connectorFor(this, options);
}

QString AgentLauncher::findAgent(const QString &folder)
{
    const QString name = QStringLiteral("longhaul-agent");
    const QString beside = QStandardPaths::findExecutable(name, {folder});
    return beside.isEmpty() ? QStandardPaths::findExecutable(name) : beside;
}

} // namespace longhaul
