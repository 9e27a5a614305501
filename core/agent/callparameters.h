#pragma once

#include "jsonrpc.h"
#include "taskid.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace longhaul {

/// Reads the parameters of a call and remembers the first that is wrong; null counts as missing.
/// After a wrong one the values are defaults: ask `error` before they are used.
class CallParameters
{
public:
    explicit CallParameters(const QJsonObject &object) : m_object(object) {}

    [[nodiscard]] bool has(const QString &name) const;
    [[nodiscard]] QString text(const QString &name);
    [[nodiscard]] QString optionalText(const QString &name);
    [[nodiscard]] qint64 number(const QString &name, qint64 least, qint64 most);
    [[nodiscard]] qint64 optionalNumber(const QString &name, qint64 fallback, qint64 least, qint64 most);
    /// False if it is missing.
    [[nodiscard]] bool flag(const QString &name);
    [[nodiscard]] TaskId taskId(const QString &name);
    [[nodiscard]] QList<TaskId> taskIds(const QString &name);
    /// A name as `sessionNameProblem` allows it.
    [[nodiscard]] QString session(const QString &name);

    /// Takes `problem`, one clear line, as the error unless there is one already.
    void refuse(const QString &problem);
    [[nodiscard]] const std::optional<RpcError> &error() const { return m_error; }

private:
    void refuse(const QString &name, const QString &expected);

    const QJsonObject &m_object;
    std::optional<RpcError> m_error;
};

} // namespace longhaul
