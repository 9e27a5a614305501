#include "agentstatus.h"
#include "callparameters.h"
#include "downloadmanager.h"
#include "log.h"
#include "methodgroups.h"
#include "noticeboard.h"
#include "processmemory.h"
#include "protocol.h"

#include <QCoreApplication>

namespace longhaul {

namespace {

QString versionText()
{
    return QStringLiteral(LONGHAUL_VERSION);
}

RpcResult greet(const AgentContext &context, ClientSession &client, const QJsonObject &params)
{
    CallParameters parameters(params);
    const QString name = parameters.text(QStringLiteral("client"));
    const qint64 protocol = parameters.number(QStringLiteral("protocol"), 1, 1000000);
    if (parameters.error())
        return std::unexpected(*parameters.error());
    if (protocol != kProtocolVersion) {
        return std::unexpected(RpcError(
            RpcCode::NotGreeted, QStringLiteral("the agent speaks protocol %1, not %2; use programs of one version")
                                     .arg(kProtocolVersion)
                                     .arg(protocol)));
    }
    client.greet(name);
    return QJsonObject{{QStringLiteral("agent"), QStringLiteral("longhaul-agent/") + versionText()},
                       {QStringLiteral("protocol"), kProtocolVersion},
                       {QStringLiteral("pid"), QCoreApplication::applicationPid()},
                       {QStringLiteral("notices"), noticesToJson(context.notices.notices())}};
}

AgentStatus currentStatus(const AgentContext &context)
{
    const Totals totals = context.manager.totals();
    AgentStatus status;
    status.pid = QCoreApplication::applicationPid();
    status.version = versionText();
    status.protocol = kProtocolVersion;
    for (const TaskState state :
         {TaskState::Queued, TaskState::Connecting, TaskState::Downloading, TaskState::Verifying, TaskState::Completed,
          TaskState::Waiting, TaskState::Paused, TaskState::Failed, TaskState::Cancelled})
        status.counts.insert(state, totals.byState.value(state));
    status.speed = totals.speed;
    status.memoryBytes = residentMemory();
    status.uptimeSeconds =
        std::chrono::duration_cast<std::chrono::seconds>(context.clock.steady() - context.startedAt).count();
    status.limit = context.manager.settings().limit;
    status.notices = context.notices.notices();
    status.keyring = keyringStateName(context.manager.keyring());
    return status;
}

} // namespace

void addAgentMethods(MethodTable &table, const AgentContext &context)
{
    table.insert(QStringLiteral("agent.hello"),
                 [context](ClientSession &client, const QJsonObject &params, const Answer &answer) {
                     answer(greet(context, client, params));
                 });
    table.insert(QStringLiteral("agent.status"), [context](ClientSession &, const QJsonObject &, const Answer &answer) {
        answer(statusToJson(currentStatus(context)));
    });
    table.insert(QStringLiteral("agent.shutdown"),
                 [context](ClientSession &client, const QJsonObject &, const Answer &answer) {
                     qCInfo(logAgent, "\"%s\" asks for the stop", qPrintable(client.name()));
                     answer(QJsonObject());
                     context.shutDown();
                 });
}

} // namespace longhaul
