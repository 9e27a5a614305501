#include "statusrun.h"

#include "displaywidth.h"
#include "rate.h"
#include "taskglance.h"

namespace longhaul::ctl {

namespace {

constexpr std::chrono::seconds kStopPatience{10};

QString countsText(const QJsonObject &counts)
{
    QStringList parts;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (const qint64 count = it.value().toInteger(); count > 0)
            parts << QStringLiteral("%1 %2").arg(count).arg(it.key());
    }
    return parts.isEmpty() ? QStringLiteral("none") : parts.join(QLatin1String(", "));
}

} // namespace

QString statusDescription(const QJsonObject &status)
{
    const auto number = [&](const char *key) { return status.value(QLatin1String(key)).toInteger(); };
    QStringList lines;
    lines << QStringLiteral("agent   %1, process %2, protocol %3, up for %4")
                 .arg(status.value(QLatin1String("version")).toString())
                 .arg(number("pid"))
                 .arg(number("protocol"))
                 .arg(durationText(number("uptime")));
    lines << QStringLiteral("tasks   ") + countsText(status.value(QLatin1String("counts")).toObject());
    lines << QStringLiteral("speed   %1/s").arg(formatBytes(number("speed")));
    lines << QStringLiteral("limit   ") + (number("limit") > 0 ? speedText(number("limit")) : QStringLiteral("off"));
    lines << QStringLiteral("memory  ") + formatBytes(number("memory"));
    if (const QString keyring = status.value(QLatin1String("keyring")).toString(); !keyring.isEmpty())
        lines << QStringLiteral("keyring ") + harmless(keyring);
    const QJsonArray notices = status.value(QLatin1String("notices")).toArray();
    for (const QJsonValue &notice : notices)
        lines << QStringLiteral("notice  ") + harmless(notice[QLatin1String("message")].toString());
    return lines.join(u'\n');
}

void StatusRun::start()
{
    ask(QStringLiteral("agent.status"), {}, [this](const QJsonObject &answer) {
        if (speaksJson())
            printJson(answer);
        else
            printLine(statusDescription(answer));
        finish(ExitStatus::Done);
    });
}

ShutdownRun::ShutdownRun(RunContext context, QObject *parent) : CtlRun(context, parent)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        output().message(QStringLiteral("the agent has not stopped yet; see longhaulctl status"));
        finish(ExitStatus::TransferFailed);
    });
}

void ShutdownRun::start()
{
    m_patience.start(kStopPatience);
    // The connection closes last: only then the socket and the store are free for a next agent.
    connect(&agent(), &AgentClient::linkChanged, this, [this](AgentClient::Link link) {
        if (link != AgentClient::Link::Connected)
            end();
    });
    ask(QStringLiteral("agent.shutdown"), {}, [](const QJsonObject &) {});
}

void ShutdownRun::end()
{
    m_patience.stop();
    if (speaksJson())
        printJson({});
    finish(ExitStatus::Done);
}

} // namespace longhaul::ctl
