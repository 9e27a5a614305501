#include "callparameters.h"
#include "commanderrors.h"
#include "downloadmanager.h"
#include "methodgroups.h"
#include "secretcodec.h"

namespace longhaul {

namespace {

using Refusable = std::expected<void, CommandError>;

DownloadManager::Done answerEmpty(const Answer &answer)
{
    return [answer](const Refusable &done) {
        if (done)
            answer(QJsonObject());
        else
            answer(std::unexpected(rpcError(done.error())));
    };
}

QByteArray fingerprintIn(CallParameters &parameters)
{
    const QByteArray fingerprint = fingerprintFromText(parameters.text(QStringLiteral("fingerprint")));
    if (fingerprint.isEmpty())
        parameters.refuse(QStringLiteral("fingerprint: the 64 hexadecimal digits of a SHA-256 are expected"));
    return fingerprint;
}

void signInToTask(DownloadManager &manager, const QJsonObject &params, const Answer &answer)
{
    CallParameters parameters(params);
    const TaskId id = parameters.taskId(QStringLiteral("id"));
    const SignInOffer offer{parameters.text(QStringLiteral("user")), parameters.text(QStringLiteral("password")),
                            parameters.flag(QStringLiteral("remember"))};
    if (parameters.error())
        return answer(std::unexpected(*parameters.error()));
    if (!manager.find(id))
        return answer(std::unexpected(noSuchTask({id})));
    manager.signIn(id, offer,
                   [&manager, answer, asked = offer.remember](const std::expected<bool, CommandError> &kept) {
                       if (kept)
                           answer(signInAnswerToJson({*kept, asked ? keyringStateName(manager.keyring()) : QString()}));
                       else
                           answer(std::unexpected(rpcError(kept.error())));
                   });
}

void trustForTask(DownloadManager &manager, const QJsonObject &params, const Answer &answer)
{
    CallParameters parameters(params);
    const TaskId id = parameters.taskId(QStringLiteral("id"));
    const QByteArray fingerprint = fingerprintIn(parameters);
    if (parameters.error())
        return answer(std::unexpected(*parameters.error()));
    if (!manager.find(id))
        return answer(std::unexpected(noSuchTask({id})));
    manager.trustCertificate(id, fingerprint, answerEmpty(answer));
}

void forgetSecret(DownloadManager &manager, const QJsonObject &params, const Answer &answer)
{
    CallParameters parameters(params);
    const SecretName name{parameters.text(QStringLiteral("origin")), parameters.optionalText(QStringLiteral("user"))};
    if (parameters.error())
        return answer(std::unexpected(*parameters.error()));
    manager.forgetSignIn(name, answerEmpty(answer));
}

using Rule = void (DownloadManager::*)(const QByteArray &, DownloadManager::Done);

void changeRule(DownloadManager &manager, Rule change, const QJsonObject &params, const Answer &answer)
{
    CallParameters parameters(params);
    const QByteArray fingerprint = fingerprintIn(parameters);
    if (parameters.error())
        return answer(std::unexpected(*parameters.error()));
    (manager.*change)(fingerprint, answerEmpty(answer));
}

} // namespace

void addSecretMethods(MethodTable &table, const AgentContext &context)
{
    DownloadManager &manager = context.manager;
    const auto insert = [&](const char *name, auto perform) {
        table.insert(QLatin1String(name),
                     [&manager, perform](ClientSession &, const QJsonObject &params, const Answer &answer) {
                         perform(manager, params, answer);
                     });
    };
    insert("task.signIn", signInToTask);
    insert("task.trust", trustForTask);
    insert("secrets.list", [](DownloadManager &asked, const QJsonObject &, const Answer &answer) {
        answer(QJsonObject{{QStringLiteral("secrets"), secretNamesToJson(asked.rememberedSignIns())}});
    });
    insert("secrets.forget", forgetSecret);
    insert("certificates.list", [](DownloadManager &asked, const QJsonObject &, const Answer &answer) {
        answer(certificateRulesToJson(asked.certificateRules()));
    });
    insert("certificates.refuse", [](DownloadManager &asked, const QJsonObject &params, const Answer &answer) {
        changeRule(asked, &DownloadManager::refuseCertificate, params, answer);
    });
    insert("certificates.forget", [](DownloadManager &asked, const QJsonObject &params, const Answer &answer) {
        changeRule(asked, &DownloadManager::forgetCertificate, params, answer);
    });
}

} // namespace longhaul
