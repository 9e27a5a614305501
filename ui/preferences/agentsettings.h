#pragma once

#include <QMap>
#include <QObject>
#include <QString>

namespace longhaul {

class AgentClient;

/// The agent's settings as the preferences see them: read at each connection, followed while others change them,
/// changed one by one. While there is no connection nothing is known and nothing can be changed.
class AgentSettings : public QObject
{
    Q_OBJECT

public:
    explicit AgentSettings(AgentClient &client, QObject *parent = nullptr);

    [[nodiscard]] bool isKnown() const { return !m_values.isEmpty(); }
    [[nodiscard]] const QMap<QString, QString> &values() const { return m_values; }
    [[nodiscard]] QString value(const QString &key) const { return m_values.value(key); }
    void change(const QString &key, const QString &value);

signals:
    /// Values are different, or became known or unknown. Comes after a refusal too, so that editors fall back.
    void changed();
    void taken(const QString &key);
    void refused(const QString &key);

private:
    void read();
    void take(const QMap<QString, QString> &values);

    AgentClient &m_client;
    QMap<QString, QString> m_values;
};

} // namespace longhaul
