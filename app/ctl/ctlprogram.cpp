#include "ctlprogram.h"

#include "addrequests.h"
#include "addrun.h"
#include "changerun.h"
#include "displaywidth.h"
#include "eventsrun.h"
#include "listrun.h"
#include "secretsrun.h"
#include "settingsrun.h"
#include "showrun.h"
#include "statusrun.h"
#include "waitrun.h"

#include <type_traits>

namespace longhaul::ctl {

namespace {

/// The run of each kind of call; null for those that need no agent.
CtlRun *makeRun(const PreparedCall &prepared, const RunContext &context, QObject *parent)
{
    return std::visit(
        [&](const auto &call) -> CtlRun * {
            using Call = std::decay_t<decltype(call)>;
            if constexpr (std::is_same_v<Call, AddCall>)
                return new AddRun(context, chunked(taskRequests(call, prepared.inputEntries, prepared.password)),
                                  call.waits, parent);
            else if constexpr (std::is_same_v<Call, ListCall>)
                return new ListRun(context, call, parent);
            else if constexpr (std::is_same_v<Call, ShowCall>)
                return new ShowRun(context, call, parent);
            else if constexpr (std::is_same_v<Call, ManyCall>)
                return new ManyRun(context, call, parent);
            else if constexpr (std::is_same_v<Call, SetCall>)
                return new SetRun(context, call, prepared.password, parent);
            else if constexpr (std::is_same_v<Call, SignInCall>)
                return new SignInRun(context, call, prepared.password, parent);
            else if constexpr (std::is_same_v<Call, TrustCall>)
                return new TrustRun(context, call, parent);
            else if constexpr (std::is_same_v<Call, SecretsCall>)
                return new SecretsRun(context, call, parent);
            else if constexpr (std::is_same_v<Call, CertificatesCall>)
                return new CertificatesRun(context, call, parent);
            else if constexpr (std::is_same_v<Call, WaitCall>)
                return new WaitRun(context, call, parent);
            else if constexpr (std::is_same_v<Call, EventsCall>)
                return call.follows ? static_cast<CtlRun *>(new FollowRun(context, call, parent))
                                    : new EventsRun(context, call, parent);
            else if constexpr (std::is_same_v<Call, SettingsCall>)
                return new SettingsRun(context, call, prepared.password, parent);
            else if constexpr (std::is_same_v<Call, StatusCall>)
                return new StatusRun(context, parent);
            else if constexpr (std::is_same_v<Call, ShutdownCall>)
                return new ShutdownRun(context, parent);
            else
                return nullptr;
        },
        prepared.line.call);
}

} // namespace

bool needsAgent(const AnyCall &call)
{
    return !std::holds_alternative<HelpCall>(call) && !std::holds_alternative<VersionCall>(call);
}

QString sessionToAttach(const AnyCall &call)
{
    const auto *events = std::get_if<EventsCall>(&call);
    return events && events->follows ? events->session : QString();
}

CtlProgram::CtlProgram(AgentClient &agent, CtlOutput &output, const PreparedCall &prepared, QObject *parent)
    : QObject(parent)
    , m_agent(agent)
    , m_output(output)
    , m_isShutdown(std::holds_alternative<ShutdownCall>(prepared.line.call))
    , m_json(prepared.line.json)
{
    m_run = makeRun(prepared, {agent, output, prepared.line.json}, this);
    m_deadline.setSingleShot(true);
    connect(m_run, &CtlRun::finished, this, &CtlProgram::finished);
    connect(&m_deadline, &QTimer::timeout, this, &CtlProgram::giveUp);
    connect(&agent, &AgentClient::connected, this, &CtlProgram::onConnected);
    connect(&agent, &AgentClient::linkChanged, this, &CtlProgram::onLinkChanged);
}

void CtlProgram::start()
{
    m_deadline.start(m_patience.forStart);
    m_agent.start();
}

void CtlProgram::interrupt()
{
    if (m_wasConnected)
        m_run->interrupt();
    else
        emit finished(ExitStatus::Interrupted);
}

void CtlProgram::onConnected()
{
    m_deadline.stop();
    if (m_wasConnected) {
        m_run->resumeAfterLoss();
        return;
    }
    m_wasConnected = true;
    m_run->start();
}

void CtlProgram::onLinkChanged(AgentClient::Link link)
{
    if (link == AgentClient::Link::Connected)
        return;
    if (m_wasConnected) {
        if (m_run->outlivesConnection() && !m_deadline.isActive() && !m_agent.isAgentStopped())
            m_deadline.start(m_patience.afterLoss);
    } else if (link == AgentClient::Link::Offline && !m_agent.linkError().isEmpty()) {
        m_deadline.start(m_isShutdown ? std::chrono::milliseconds(0)
                                      : std::min(m_patience.afterRefusal, m_deadline.remainingTimeAsDuration()));
    }
}

void CtlProgram::giveUp()
{
    if (m_isShutdown && !m_wasConnected) {
        m_output.message(QStringLiteral("no agent runs"));
        if (m_json)
            m_output.result("{}");
        emit finished(ExitStatus::Done);
        return;
    }
    const QString why =
        m_agent.linkError().isEmpty() ? QStringLiteral("it does not answer") : harmless(m_agent.linkError());
    m_output.message(QStringLiteral("no agent: ") + why);
    emit finished(ExitStatus::NoAgent);
}

} // namespace longhaul::ctl
