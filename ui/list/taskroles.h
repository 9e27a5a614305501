#pragma once

#include <Qt>

namespace longhaul {

/// What the list model says of a row: raw numbers, enums as int, unknown as an invalid QVariant.
enum TaskRole {
    IdRole = Qt::UserRole + 1, // qint64
    NameRole,                  // file name, or the best guess from the address
    HostRole,                  // where it comes from
    StateRole,                 // TaskState
    ReasonRole,                // WaitReason
    ErrorRole,                 // FailureCode
    ReceivedRole,              // bytes
    TotalRole,                 // bytes
    SpeedRole,                 // bytes per second
    SecondsLeftRole,           // smoothed
    RetryAtRole,               // QDateTime
    MovedRole,                 // bytes that are in its new folder already; nothing if it does not move
    AddedRole,                 // QDateTime
    FinishedRole,              // QDateTime
    PositionRole,              // place in the agent's list
    CategoryRole,              // FileCategory
    QueueRole,                 // its name
    FolderRole,                // the target folder
    ConnectionsRole,           // open now
    MapRole,                   // QByteArray, see `fileMap`
    HostIsFullRole,            // bool, of a queued one
};

/// The columns, in their first order. What people saved names them by number: new ones come last.
enum class TaskColumn {
    Name,
    Progress,
    Size,
    Speed,
    TimeLeft,
    Added,
    Place,
    Finished,
    Server,
    Folder,
    Queue,
    Connections
};
inline constexpr int kTaskColumns = int(TaskColumn::Connections) + 1;

} // namespace longhaul
