#include "settingsrun.h"

#include "displaywidth.h"
#include "rate.h"
#include "taskglance.h"

#include <QUrl>

namespace longhaul::ctl {

SettingsRun::SettingsRun(RunContext context, SettingsCall call, const QString &password, QObject *parent)
    : CtlRun(context, parent), m_call(std::move(call))
{
    if (!m_call.value || !m_call.signIn)
        return;
    QUrl proxy(*m_call.value);
    proxy.setPassword(password);
    m_call.value = proxy.toString(QUrl::FullyEncoded);
}

void SettingsRun::start()
{
    QJsonObject parameters;
    if (!m_call.key.isEmpty())
        parameters.insert(QLatin1String("key"), m_call.key);
    if (m_call.value)
        parameters.insert(QLatin1String("value"), *m_call.value);
    ask(m_call.value ? QStringLiteral("settings.set") : QStringLiteral("settings.get"), parameters,
        [this](const QJsonObject &answer) { print(answer.value(QLatin1String("settings")).toObject()); });
}

void SettingsRun::print(const QJsonObject &settings)
{
    const QString value = settings.value(m_call.key).toString();
    if (m_call.isLimit) {
        printLimit(value);
    } else if (speaksJson()) {
        printJson({{QStringLiteral("settings"), m_call.key.isEmpty() ? settings : QJsonObject{{m_call.key, value}}}});
    } else if (!m_call.key.isEmpty()) {
        printLine(harmless(value));
    } else {
        for (auto it = settings.begin(); it != settings.end(); ++it)
            printLine(QStringLiteral("%1 = %2").arg(it.key(), harmless(it.value().toString())));
    }
    finish(ExitStatus::Done);
}

void SettingsRun::printLimit(const QString &text)
{
    const qint64 limit = parseRate(text).value_or(0);
    if (speaksJson())
        printJson({{QStringLiteral("limit"), limit}});
    else
        printLine(limit == 0 ? QStringLiteral("off") : speedText(limit));
}

} // namespace longhaul::ctl
