#include "callparameters.h"

#include "jsonfields.h"
#include "requestcodec.h"

namespace longhaul {

bool CallParameters::has(const QString &name) const
{
    const QJsonValue value = m_object.value(name);
    return !value.isNull() && !value.isUndefined();
}

QString CallParameters::text(const QString &name)
{
    if (!m_object.value(name).isString())
        refuse(name, QStringLiteral("a text is expected"));
    return m_object.value(name).toString();
}

QString CallParameters::optionalText(const QString &name)
{
    return has(name) ? text(name) : QString();
}

qint64 CallParameters::number(const QString &name, qint64 least, qint64 most)
{
    const auto value = wholeNumber(m_object.value(name), least, most);
    if (!value)
        refuse(name, QStringLiteral("a whole number from %1 to %2 is expected").arg(least).arg(most));
    return value.value_or(least);
}

qint64 CallParameters::optionalNumber(const QString &name, qint64 fallback, qint64 least, qint64 most)
{
    return has(name) ? number(name, least, most) : fallback;
}

bool CallParameters::flag(const QString &name)
{
    if (has(name) && !m_object.value(name).isBool())
        refuse(name, QStringLiteral("true or false is expected"));
    return m_object.value(name).toBool();
}

TaskId CallParameters::taskId(const QString &name)
{
    return TaskId{number(name, 1, kLargestExact)};
}

QList<TaskId> CallParameters::taskIds(const QString &name)
{
    const auto ids = idsFromJson(m_object.value(name));
    if (ids)
        return *ids;
    refuse(name, ids.error());
    return {};
}

QString CallParameters::session(const QString &name)
{
    const QString session = text(name);
    if (const QString problem = sessionNameProblem(session); !m_error && !problem.isEmpty())
        refuse(name, problem);
    return session;
}

void CallParameters::refuse(const QString &problem)
{
    if (!m_error)
        m_error = RpcError(RpcCode::InvalidParams, problem);
}

void CallParameters::refuse(const QString &name, const QString &expected)
{
    refuse(name + QStringLiteral(": ") + expected);
}

} // namespace longhaul
