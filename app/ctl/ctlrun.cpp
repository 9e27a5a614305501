#include "ctlrun.h"

#include "displaywidth.h"
#include "jsonrpc.h"

#include <QJsonDocument>
#include <QPointer>

namespace longhaul::ctl {

CtlRun::CtlRun(RunContext context, QObject *parent) : QObject(parent), m_context(context) {}

void CtlRun::interrupt()
{
    finish(ExitStatus::Interrupted);
}

void CtlRun::ask(const QString &method, const QJsonObject &parameters,
                 std::function<void(const QJsonObject &)> answered)
{
    const QPointer<CtlRun> self(this);
    agent().call(method, parameters,
                 [self, answered = std::move(answered)](std::expected<QJsonObject, CallError> answer) {
                     if (!self || self->m_isOver)
                         return;
                     if (answer)
                         answered(*answer);
                     else if (answer.error().code != 0 || !self->outlivesConnection())
                         self->fail(answer.error());
                 });
}

void CtlRun::printJson(const QJsonObject &document)
{
    const bool forPeople = output().resultsArePresented();
    QByteArray text = QJsonDocument(document).toJson(forPeople ? QJsonDocument::Indented : QJsonDocument::Compact);
    if (text.endsWith('\n'))
        text.chop(1);
    output().result(text);
}

void CtlRun::printLine(const QString &line)
{
    output().result(line.toUtf8());
}

void CtlRun::fail(const CallError &error)
{
    output().message(harmless(error.message));
    finish(statusOf(error));
}

void CtlRun::finish(ExitStatus status)
{
    if (m_isOver)
        return;
    m_isOver = true;
    emit finished(status);
}

ExitStatus statusOf(const CallError &error)
{
    switch (static_cast<RpcCode>(error.code)) {
    case RpcCode::Unreachable:
    case RpcCode::NotGreeted: return ExitStatus::NoAgent;
    case RpcCode::NoSuchTask: return ExitStatus::NoSuchTask;
    case RpcCode::InvalidParams: return ExitStatus::Usage;
    case RpcCode::ParseError:
    case RpcCode::InvalidRequest:
    case RpcCode::MethodNotFound:
    case RpcCode::InternalError:
    case RpcCode::NotPossible:
    case RpcCode::StoreFailed: return ExitStatus::TransferFailed;
    }
    return ExitStatus::TransferFailed;
}

} // namespace longhaul::ctl
