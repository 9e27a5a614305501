#pragma once

#include "failure.h"
#include "taskid.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace longhaul {

enum class EventKind { Completed, Failed, Removed, FileChanged };

/// Something that a session must be told, until it acknowledges `seq`.
/// Written in the same transaction as the state that it tells of.
struct Event {
    qint64 seq = 0; // 1 and up, only grows over all sessions
    QString session;
    EventKind kind = EventKind::Completed;
    TaskId task;
    QDateTime at;
    QString path;
    std::optional<Failure> error;

    bool operator==(const Event &) const = default;
};

[[nodiscard]] QString eventKindName(EventKind kind);
[[nodiscard]] std::optional<EventKind> eventKindFromName(QStringView name);

} // namespace longhaul

Q_DECLARE_METATYPE(longhaul::Event)
