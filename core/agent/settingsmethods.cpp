#include "settingsmethods.h"

#include "callparameters.h"
#include "commanderrors.h"
#include "downloadmanager.h"
#include "methodgroups.h"

namespace longhaul {

QJsonObject settingsToJson(const Settings &settings)
{
    QJsonObject texts;
    const QMap<QString, QString> all = settingsAsText(settings);
    for (auto at = all.cbegin(); at != all.cend(); ++at)
        texts.insert(at.key(), at.value());
    return {{QStringLiteral("settings"), texts}};
}

namespace {

RpcResult getSettings(const DownloadManager &manager, const QJsonObject &params)
{
    CallParameters parameters(params);
    const QString key = parameters.optionalText(QStringLiteral("key"));
    if (!parameters.has(QStringLiteral("key")))
        return settingsToJson(manager.settings());
    const QMap<QString, QString> all = settingsAsText(manager.settings());
    if (!all.contains(key))
        parameters.refuse(QStringLiteral("key: there is no setting \"%1\"").arg(key.left(40)));
    if (parameters.error())
        return std::unexpected(*parameters.error());
    return QJsonObject{{QStringLiteral("settings"), QJsonObject{{key, all.value(key)}}}};
}

void setSetting(DownloadManager &manager, const QJsonObject &params, const Answer &answer)
{
    CallParameters parameters(params);
    const QString key = parameters.text(QStringLiteral("key"));
    const QString value = parameters.text(QStringLiteral("value"));
    if (parameters.error())
        return answer(std::unexpected(*parameters.error()));
    manager.changeSetting(key, value, [&manager, answer](const std::expected<void, CommandError> &done) {
        if (done)
            answer(settingsToJson(manager.settings()));
        else
            answer(std::unexpected(rpcError(done.error())));
    });
}

} // namespace

void addSettingsMethods(MethodTable &table, const AgentContext &context)
{
    table.insert(QStringLiteral("settings.get"),
                 [context](ClientSession &, const QJsonObject &params, const Answer &answer) {
                     answer(getSettings(context.manager, params));
                 });
    table.insert(QStringLiteral("settings.set"),
                 [context](ClientSession &, const QJsonObject &params, const Answer &answer) {
                     setSetting(context.manager, params, answer);
                 });
}

} // namespace longhaul
