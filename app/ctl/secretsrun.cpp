#include "secretsrun.h"

#include "displaywidth.h"
#include "showrun.h"

#include <QJsonArray>

namespace longhaul::ctl {

namespace {

QString textIn(const QJsonValue &object, const char *name)
{
    return object[QLatin1String(name)].toString();
}

} // namespace

SignInRun::SignInRun(RunContext context, SignInCall call, QString password, QObject *parent)
    : CtlRun(context, parent), m_call(std::move(call)), m_password(std::move(password))
{
}

void SignInRun::start()
{
    const QJsonObject parameters{{QStringLiteral("id"), m_call.id},
                                 {QStringLiteral("user"), m_call.signIn.user},
                                 {QStringLiteral("password"), m_password},
                                 {QStringLiteral("remember"), m_call.remember}};
    ask(QStringLiteral("task.signIn"), parameters, [this](const QJsonObject &answer) {
        const bool remembered = answer.value(QLatin1String("remembered")).toBool();
        if (m_call.remember && !remembered) {
            output().message(QStringLiteral("the keyring is %1: the password is kept in memory until the agent ends")
                                 .arg(harmless(textIn(answer, "keyring"))));
        }
        if (speaksJson())
            printJson(answer);
        finish(ExitStatus::Done);
    });
}

TrustRun::TrustRun(RunContext context, TrustCall call, QObject *parent)
    : CtlRun(context, parent), m_call(std::move(call))
{
}

void TrustRun::start()
{
    if (m_call.fingerprint.isEmpty()) {
        ask(QStringLiteral("task.show"), {{QStringLiteral("id"), m_call.id}},
            [this](const QJsonObject &answer) { show(answer.value(QLatin1String("task")).toObject()); });
        return;
    }
    ask(QStringLiteral("task.trust"),
        {{QStringLiteral("id"), m_call.id}, {QStringLiteral("fingerprint"), m_call.fingerprint}},
        [this](const QJsonObject &answer) {
            if (speaksJson())
                printJson(answer);
            finish(ExitStatus::Done);
        });
}

void TrustRun::show(const QJsonObject &task)
{
    const QJsonValue certificate = task.value(QLatin1String("certificate"));
    if (speaksJson()) {
        printJson({{QStringLiteral("certificate"), certificate}});
    } else if (!certificate.isObject()) {
        output().message(QStringLiteral("task %1 has no trouble with a certificate").arg(m_call.id));
        finish(ExitStatus::TransferFailed);
        return;
    } else {
        printLine(certificateDescription(certificate.toObject()));
        output().message(QStringLiteral("if it is the right one: longhaulctl trust %1 --fingerprint %2")
                             .arg(m_call.id)
                             .arg(harmless(textIn(certificate, "fingerprint"))));
    }
    finish(ExitStatus::Done);
}

SecretsRun::SecretsRun(RunContext context, SecretsCall call, QObject *parent)
    : CtlRun(context, parent), m_call(std::move(call))
{
}

void SecretsRun::start()
{
    if (m_call.forgotten.isEmpty()) {
        list();
        return;
    }
    QJsonObject parameters{{QStringLiteral("origin"), m_call.forgotten}};
    if (!m_call.user.isEmpty())
        parameters.insert(QStringLiteral("user"), m_call.user);
    ask(QStringLiteral("secrets.forget"), parameters, [this](const QJsonObject &) { list(); });
}

void SecretsRun::list()
{
    ask(QStringLiteral("secrets.list"), {}, [this](const QJsonObject &answer) {
        if (speaksJson()) {
            printJson(answer);
        } else {
            for (const QJsonValue &secret : answer.value(QLatin1String("secrets")).toArray())
                printLine(harmless(QStringLiteral("%1  %2").arg(textIn(secret, "origin"), textIn(secret, "user"))));
        }
        finish(ExitStatus::Done);
    });
}

CertificatesRun::CertificatesRun(RunContext context, CertificatesCall call, QObject *parent)
    : CtlRun(context, parent), m_call(std::move(call))
{
}

void CertificatesRun::start()
{
    if (m_call.fingerprint.isEmpty()) {
        list();
        return;
    }
    ask(m_call.refuses ? QStringLiteral("certificates.refuse") : QStringLiteral("certificates.forget"),
        {{QStringLiteral("fingerprint"), m_call.fingerprint}}, [this](const QJsonObject &) { list(); });
}

void CertificatesRun::list()
{
    ask(QStringLiteral("certificates.list"), {}, [this](const QJsonObject &answer) {
        if (speaksJson()) {
            printJson(answer);
        } else {
            for (const QJsonValue &rule : answer.value(QLatin1String("trusted")).toArray())
                printLine(harmless(
                    QStringLiteral("trusted  %1  %2").arg(textIn(rule, "fingerprint"), textIn(rule, "origin"))));
            for (const QJsonValue &rule : answer.value(QLatin1String("refused")).toArray())
                printLine(harmless(QStringLiteral("refused  %1").arg(rule.toString())));
        }
        finish(ExitStatus::Done);
    });
}

} // namespace longhaul::ctl
