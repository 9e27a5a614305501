#pragma once

#include "failure.h"
#include "sqlconnection.h"

#include <QString>

namespace longhaul {

/// What a trouble of SQLite means to the agent. Where SQLite only says that input or output failed, the folder
/// of `databasePath` is tried: a full volume or quota and a missing permission are told apart from a broken disk.
/// Errors: `Disk` with the detail "full", `Permission`, `Disk`; `Internal` for a batch that contradicts the store.
[[nodiscard]] Failure failureOf(const SqlTrouble &trouble, const QString &databasePath);

/// What stops files in `folder` from being written; `Disk` with `otherwise` as its detail if nothing is found.
[[nodiscard]] Failure folderFailure(const QString &folder, const QString &otherwise);

} // namespace longhaul
