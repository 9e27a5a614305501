#pragma once

#include "taskid.h"

#include <QList>
#include <QModelIndex>

#include <memory>

class QMimeData;

namespace longhaul {

/// What a drag of rows carries: their tasks, for the list itself; and the files of those that are finished, for
/// other programs.
[[nodiscard]] std::unique_ptr<QMimeData> dragOf(const QModelIndexList &rows);
/// The tasks of such a drag; none of anything else.
[[nodiscard]] QList<TaskId> tasksOf(const QMimeData &data);

} // namespace longhaul
