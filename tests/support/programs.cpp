#include "programs.h"

#include "rawclient.h"

#include <QDeadlineTimer>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace longhaul {

QJsonObject ProgramResult::json() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out, &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

QList<QJsonObject> ProgramResult::jsonLines() const
{
    QList<QJsonObject> lines;
    for (const QByteArray &line : out.split('\n')) {
        if (!line.isEmpty())
            lines.append(QJsonDocument::fromJson(line).object());
    }
    return lines;
}

QByteArray ProgramResult::told() const
{
    return "exit " + QByteArray::number(exit) + "\n--- out\n" + out.left(4000) + "\n--- err\n" + err.left(4000);
}

ProgramResult runProgram(const Sandbox &sandbox, const QString &program, const QStringList &arguments,
                         const QByteArray &input, std::chrono::seconds bound)
{
    const auto process = sandbox.makeProcess(program, arguments);
    process->start();
    process->write(input);
    process->closeWriteChannel();
    const bool ended = process->waitForFinished(static_cast<int>(std::chrono::milliseconds(bound).count()));
    ProgramResult result;
    if (!ended) {
        process->kill();
        process->waitForFinished();
    } else if (process->exitStatus() == QProcess::NormalExit) {
        result.exit = process->exitCode();
    }
    result.out = process->readAllStandardOutput();
    result.err = process->readAllStandardError();
    if (result.exit < 0)
        qWarning("%s: %s", qPrintable(process->program()), qPrintable(process->errorString()));
    return result;
}

ProgramResult runCtl(const Sandbox &sandbox, const QStringList &arguments, const QByteArray &input,
                     std::chrono::seconds bound)
{
    return runProgram(sandbox, u"longhaulctl"_s, arguments, input, bound);
}

AgentProcess::AgentProcess(const Sandbox &sandbox) : m_sandbox(sandbox) {}

AgentProcess::~AgentProcess()
{
    kill();
}

bool AgentProcess::launch()
{
    kill();
    m_process = m_sandbox.makeProcess(u"longhaul-agent"_s, {u"--no-tray"_s});
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setStandardOutputFile(m_sandbox.path(u"agent.out"_s), QIODevice::Append);
    m_process->start();
    return m_process->waitForStarted();
}

bool AgentProcess::start()
{
    if (!launch())
        return false;
    const bool answers = waitFor([this] {
        RawClient peer(m_sandbox.socketPath());
        return !isRunning() || peer.greet();
    });
    if (!answers || !isRunning()) {
        qWarning("The agent does not answer: %s", output().constData());
        return false;
    }
    return true;
}

void AgentProcess::kill()
{
    if (!isRunning())
        return;
    m_process->kill();
    m_process->waitForFinished();
}

bool AgentProcess::terminate(std::chrono::milliseconds bound)
{
    if (!isRunning())
        return false;
    m_process->terminate();
    return m_process->waitForFinished(static_cast<int>(bound.count()))
           && m_process->exitStatus() == QProcess::NormalExit && m_process->exitCode() == 0;
}

bool AgentProcess::isRunning() const
{
    return m_process && m_process->state() == QProcess::Running;
}

qint64 AgentProcess::pid() const
{
    return m_process ? m_process->processId() : 0;
}

QByteArray AgentProcess::output() const
{
    return contentsOfFile(m_sandbox.path(u"agent.out"_s));
}

} // namespace longhaul
