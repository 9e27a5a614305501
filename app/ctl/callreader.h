#pragma once

#include "ctlcalls.h"
#include "optionreader.h"

namespace longhaul::ctl {

/// Reads the operands and options that several verbs share. What is wrong does not stop the reading;
/// the first thing that was wrong is kept and told at the end.
class CallReader
{
public:
    /// `raw` outlives the reader.
    explicit CallReader(const RawCall &raw) : m_raw(raw) {}

    [[nodiscard]] const QString &error() const { return m_error; }

protected:
    void refuse(const QString &error);

    template<typename T>
    T take(const std::expected<T, QString> &value)
    {
        if (!value) {
            refuse(value.error());
            return {};
        }
        return *value;
    }

    bool operandsAtMost(qsizetype most);
    qint64 id(const QString &text);
    qint64 oneId();
    QList<qint64> ids();
    std::optional<SignIn> signIn();
    /// The options that add and set share, as the agent's parameters.
    QJsonObject commonChanges();
    QString sessionName();
    [[nodiscard]] const RawCall &raw() const { return m_raw; }

private:
    const RawCall &m_raw;
    QString m_error;
};

} // namespace longhaul::ctl
