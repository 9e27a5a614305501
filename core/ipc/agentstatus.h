#pragma once

#include "task.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

namespace longhaul {

/// Something about the whole agent that a person should read.
struct AgentNotice {
    QString code;
    QString message; // one English sentence with the next step

    bool operator==(const AgentNotice &) const = default;
};

/// The answer of `agent.status`.
struct AgentStatus {
    qint64 pid = 0;
    QString version;
    int protocol = 0;
    QMap<TaskState, int> counts; // every state is in it
    qint64 speed = 0;            // bytes per second over all tasks
    qint64 memoryBytes = 0;      // resident
    qint64 uptimeSeconds = 0;
    qint64 limit = 0; // bytes per second over all tasks; 0 is none
    QList<AgentNotice> notices;
    QString keyring; // a KeyringState's name; empty while nobody needed it

    bool operator==(const AgentStatus &) const = default;
};

[[nodiscard]] QJsonObject statusToJson(const AgentStatus &status);
/// Reads foreign bytes; what is missing or wrong keeps its default.
[[nodiscard]] AgentStatus statusFromJson(const QJsonObject &object);

[[nodiscard]] QJsonArray noticesToJson(const QList<AgentNotice> &notices);
[[nodiscard]] QList<AgentNotice> noticesFromJson(const QJsonValue &value);

} // namespace longhaul

Q_DECLARE_METATYPE(longhaul::AgentNotice)
