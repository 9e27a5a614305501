#include "callreader.h"

#include "rate.h"
#include "valuerules.h"

#include <QSet>

namespace longhaul::ctl {

namespace {

constexpr qint64 kMostConnections = 64;

} // namespace

void CallReader::refuse(const QString &error)
{
    if (m_error.isEmpty())
        m_error = error;
}

bool CallReader::operandsAtMost(qsizetype most)
{
    if (m_raw.operands.size() <= most)
        return true;
    refuse(QStringLiteral("too much: \"%1\"").arg(m_raw.operands.at(most)));
    return false;
}

qint64 CallReader::id(const QString &text)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    if (!ok || number < 1)
        refuse(QStringLiteral("bad task id \"%1\": give a number from longhaulctl list").arg(text));
    return number;
}

qint64 CallReader::oneId()
{
    if (m_raw.operands.isEmpty()) {
        refuse(QStringLiteral("give the id of a task"));
        return 0;
    }
    return operandsAtMost(1) ? id(m_raw.operands.first()) : 0;
}

QList<qint64> CallReader::ids()
{
    QList<qint64> list;
    QSet<qint64> seen;
    for (const QString &text : m_raw.operands) {
        const qint64 number = id(text);
        if (!seen.contains(number))
            list << number;
        seen << number;
    }
    return list;
}

std::optional<SignIn> CallReader::signIn()
{
    if (!m_raw.has("user")) {
        if (m_raw.has("password-file"))
            refuse(QStringLiteral("--password-file goes with --user"));
        return std::nullopt;
    }
    if (m_raw.value("user").isEmpty())
        refuse(QStringLiteral("--user needs a name"));
    if (m_raw.has("password-file") && m_raw.value("password-file").isEmpty())
        refuse(QStringLiteral("--password-file needs a file"));
    return SignIn{m_raw.value("user"), m_raw.value("password-file")};
}

QJsonObject CallReader::commonChanges()
{
    QJsonObject changes;
    if (m_raw.has("connections"))
        changes.insert(QLatin1String("connections"), take(readNumber(QStringLiteral("number of connections"),
                                                                     m_raw.value("connections"), 1, kMostConnections)));
    if (m_raw.has("limit"))
        changes.insert(QLatin1String("limit"), take(parseRate(m_raw.value("limit"))));
    if (m_raw.has("queue")) {
        if (m_raw.value("queue").isEmpty())
            refuse(QStringLiteral("--queue needs a name"));
        changes.insert(QLatin1String("queue"), m_raw.value("queue"));
    }
    return changes;
}

QString CallReader::sessionName()
{
    if (m_raw.has("session") && m_raw.value("session").isEmpty())
        refuse(QStringLiteral("--session needs a name"));
    return m_raw.value("session");
}

} // namespace longhaul::ctl
