#include "waitrun.h"

#include "taskwatch.h"

namespace longhaul::ctl {

WaitRun::WaitRun(RunContext context, WaitCall call, QObject *parent) : CtlRun(context, parent), m_call(std::move(call))
{
    m_watch = new TaskWatch(context, this);
    m_timeout.setSingleShot(true);
    connect(m_watch, &TaskWatch::settled, this, &WaitRun::end);
    connect(m_watch, &TaskWatch::failed, this, &WaitRun::fail);
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        output().message(QStringLiteral("time-out; the transfers go on"));
        end(ExitStatus::TimedOut);
    });
    connect(&context.agent, &AgentClient::agentStopping, this, [this] {
        output().message(QStringLiteral("the agent was stopped; the transfers go on at its next start"));
        end(ExitStatus::NoAgent);
    });
}

void WaitRun::start()
{
    if (m_call.timeout)
        m_timeout.start(*m_call.timeout);
    if (m_call.ids.isEmpty())
        m_watch->followActive();
    else
        m_watch->followIds(m_call.ids);
}

void WaitRun::resumeAfterLoss()
{
    m_watch->resync();
}

void WaitRun::interrupt()
{
    output().message(QStringLiteral("the transfers go on; longhaulctl wait follows them again"));
    end(ExitStatus::Interrupted);
}

void WaitRun::end(ExitStatus status)
{
    output().block({});
    if (speaksJson())
        printJson({{QStringLiteral("tasks"), m_watch->tasks()}});
    finish(status);
}

} // namespace longhaul::ctl
