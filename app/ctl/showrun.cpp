#include "showrun.h"

#include "displaywidth.h"
#include "rate.h"
#include "taskglance.h"

namespace longhaul::ctl {

namespace {

/// Collects "title  text" lines; empty texts are left out.
class Description
{
public:
    void add(const char *title, const QString &text)
    {
        if (!text.isEmpty())
            m_lines << padded(QLatin1String(title), 13) + harmless(text);
    }
    [[nodiscard]] QString text() const { return m_lines.join(u'\n'); }

private:
    QStringList m_lines;
};

QString localTime(const QJsonValue &instant)
{
    const QDateTime at = QDateTime::fromString(instant.toString(), Qt::ISODateWithMs);
    return at.isValid() ? at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd hh:mm:ss")) : QString();
}

QString receivedText(const TaskGlance &glance)
{
    QString text = formatBytes(glance.bytesReceived);
    if (glance.bytesTotal)
        text += QStringLiteral(" of %1 (%2, %3 bytes)")
                    .arg(formatBytes(*glance.bytesTotal), percentText(glance))
                    .arg(*glance.bytesTotal);
    return text;
}

QString speedAndTime(const TaskGlance &glance)
{
    const QString speed = speedText(glance.speed);
    const QString left = durationText(glance.etaSeconds);
    return speed.isEmpty() || left.isEmpty() ? speed : QStringLiteral("%1, %2 left").arg(speed, left);
}

/// Empty where the user said it.
QString checksumAuthor(const QString &source)
{
    if (source == QLatin1String("server"))
        return QStringLiteral(" (told by the server)");
    if (source == QLatin1String("sums-file"))
        return QStringLiteral(" (from a sums file)");
    return source == QLatin1String("metalink") ? QStringLiteral(" (from the Metalink)") : QString();
}

QString checksumText(const QJsonObject &checksum)
{
    const QString algorithm = checksum.value(QLatin1String("algorithm")).toString();
    const QString expected = checksum.value(QLatin1String("expected")).toString();
    const QString actual = checksum.value(QLatin1String("actual")).toString();
    const QString source = checksum.value(QLatin1String("source")).toString();
    if (algorithm.isEmpty())
        return source == QLatin1String("sums-file") ? QStringLiteral("looked for beside the address") : QString();
    if (expected.isEmpty())
        return QStringLiteral("%1 %2, its own").arg(algorithm, actual);
    const QString who = checksumAuthor(source);
    if (actual.isEmpty())
        return QStringLiteral("%1 %2%3, to be compared").arg(algorithm, expected, who);
    return expected == actual ? QStringLiteral("%1 %2, as it should be%3").arg(algorithm, actual, who)
                              : QStringLiteral("%1 %2, but it should be %3%4").arg(algorithm, actual, expected, who);
}

QString yesNo(const QJsonValue &value)
{
    if (!value.isBool())
        return {};
    return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
}

QString connectionsText(const QJsonObject &task)
{
    const int wanted = task.value(QLatin1String("connectionsWanted")).toInt();
    const QString open = QString::number(task.value(QLatin1String("connections")).toInt());
    return wanted > 0 ? QStringLiteral("%1 of at most %2").arg(open).arg(wanted) : open;
}

void addSegments(Description &description, const QJsonArray &segments)
{
    for (const QJsonValue &value : segments) {
        const qint64 begin = value[QLatin1String("begin")].toInteger();
        const qint64 end = value[QLatin1String("end")].toInteger();
        description.add("segment",
                        QStringLiteral("%1–%2: %3 of %4%5")
                            .arg(begin)
                            .arg(end)
                            .arg(formatBytes(value[QLatin1String("received")].toInteger()), formatBytes(end - begin),
                                 value[QLatin1String("active")].toBool() ? QStringLiteral(", active") : QString()));
    }
}

void addCertificate(Description &description, const QJsonObject &certificate)
{
    const auto text = [&](const char *key) { return certificate.value(QLatin1String(key)).toString(); };
    for (const QJsonValue &problem : certificate.value(QLatin1String("problems")).toArray())
        description.add("problem", problem.toString());
    description.add("shown by", text("origin"));
    description.add("certificate", text("subject"));
    description.add("issued by", text("issuer"));
    description.add("valid from", localTime(certificate.value(QLatin1String("validFrom"))));
    description.add("valid until", localTime(certificate.value(QLatin1String("validUntil"))));
    description.add("SHA-256", text("fingerprint"));
}

} // namespace

QString certificateDescription(const QJsonObject &certificate)
{
    Description description;
    addCertificate(description, certificate);
    return description.text();
}

QString taskDescription(const QJsonObject &task)
{
    const TaskGlance glance = glanceAt(task);
    const auto text = [&](const char *key) { return task.value(QLatin1String(key)).toString(); };
    Description description;
    description.add("id", QString::number(glance.id));
    description.add("state", stateText(glance));
    if (glance.state == TaskState::Failed || glance.state == TaskState::Waiting) {
        description.add("what now", glance.errorMessage);
        description.add("detail", task.value(QLatin1String("error"))[QLatin1String("detail")].toString());
    }
    addCertificate(description, task.value(QLatin1String("certificate")).toObject());
    description.add("tries again", localTime(task.value(QLatin1String("retryAt"))));
    description.add("file", text("path").isEmpty() ? text("directory") + QStringLiteral("/ (name not known yet)")
                                                   : text("path"));
    const QJsonObject moving = task.value(QLatin1String("moving")).toObject();
    if (!moving.isEmpty()) {
        description.add("moving to", QStringLiteral("%1 (%2 copied)")
                                         .arg(moving.value(QLatin1String("directory")).toString(),
                                              formatBytes(moving.value(QLatin1String("bytes")).toInteger())));
    }
    description.add("address", text("url"));
    if (text("finalUrl") != text("url"))
        description.add("came from", text("finalUrl"));
    description.add("received", receivedText(glance));
    description.add("speed", speedAndTime(glance));
    description.add("connections", connectionsText(task));
    description.add("resumable", yesNo(task.value(QLatin1String("resumable"))));
    description.add("checksum", checksumText(task.value(QLatin1String("checksum")).toObject()));
    if (const qint64 limit = task.value(QLatin1String("limit")).toInteger(); limit > 0)
        description.add("limit", speedText(limit));
    description.add("queue", text("queue"));
    if (const int priority = task.value(QLatin1String("priority")).toInt(); priority != 0)
        description.add("priority", QString::number(priority));
    description.add("session", text("session"));
    description.add("description", text("description"));
    description.add("added", localTime(task.value(QLatin1String("createdAt"))));
    description.add("started", localTime(task.value(QLatin1String("startedAt"))));
    description.add("finished", localTime(task.value(QLatin1String("completedAt"))));
    addSegments(description, task.value(QLatin1String("segments")).toArray());
    const QJsonArray log = task.value(QLatin1String("log")).toArray();
    for (const QJsonValue &line : log)
        description.add("log", QStringLiteral("%1  %2").arg(localTime(line[QLatin1String("at")]),
                                                            line[QLatin1String("text")].toString()));
    return description.text();
}

ShowRun::ShowRun(RunContext context, ShowCall call, QObject *parent) : CtlRun(context, parent), m_call(call) {}

void ShowRun::start()
{
    ask(QStringLiteral("task.show"), {{QStringLiteral("id"), m_call.id}}, [this](const QJsonObject &answer) {
        const QJsonObject task = answer.value(QLatin1String("task")).toObject();
        if (speaksJson())
            printJson(task);
        else
            printLine(taskDescription(task));
        finish(ExitStatus::Done);
    });
}

} // namespace longhaul::ctl
