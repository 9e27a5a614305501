#include "changerun.h"

namespace longhaul::ctl {

namespace {

QJsonArray asArray(const QList<qint64> &ids)
{
    QJsonArray array;
    for (const qint64 id : ids)
        array.append(id);
    return array;
}

} // namespace

ManyRun::ManyRun(RunContext context, ManyCall call, QObject *parent) : CtlRun(context, parent), m_call(std::move(call))
{
}

void ManyRun::start()
{
    QJsonObject parameters = m_call.options;
    if (m_call.ids.isEmpty())
        parameters.insert(QLatin1String("all"), true);
    else
        parameters.insert(QLatin1String("ids"), asArray(m_call.ids));
    ask(QStringLiteral("task.") + m_call.verb, parameters, [this](const QJsonObject &answer) {
        const QJsonArray ids = answer.value(QLatin1String("ids")).toArray();
        if (speaksJson())
            printJson({{QStringLiteral("ids"), ids}});
        else if (m_call.ids.isEmpty())
            output().message(QStringLiteral("%1: %2 tasks").arg(m_call.verb).arg(ids.size()));
        finish(ExitStatus::Done);
    });
}

SetRun::SetRun(RunContext context, SetCall call, QString password, QObject *parent)
    : CtlRun(context, parent), m_call(std::move(call)), m_password(std::move(password))
{
}

void SetRun::start()
{
    if (m_call.changes.isEmpty()) {
        giveSignIn();
        return;
    }
    QJsonObject parameters = m_call.changes;
    parameters.insert(QLatin1String("ids"), asArray({m_call.id}));
    ask(QStringLiteral("task.set"), parameters, [this](const QJsonObject &) {
        if (m_call.signIn)
            giveSignIn();
        else
            tell();
    });
}

void SetRun::giveSignIn()
{
    const QJsonObject parameters{{QStringLiteral("id"), m_call.id},
                                 {QStringLiteral("user"), m_call.signIn->user},
                                 {QStringLiteral("password"), m_password}};
    ask(QStringLiteral("task.signIn"), parameters, [this](const QJsonObject &) { tell(); });
}

void SetRun::tell()
{
    if (speaksJson())
        printJson({{QStringLiteral("ids"), asArray({m_call.id})}});
    finish(ExitStatus::Done);
}

} // namespace longhaul::ctl
