#pragma once

#include "task.h"

#include <QJsonObject>

namespace longhaul {

class DownloadManager;

/// A task as clients are told it: with its map, which the manager makes when it is asked.
[[nodiscard]] QJsonObject toldTask(const DownloadManager &manager, const Task &task);
/// Appends the same as text.
void appendToldTask(QByteArray &out, const DownloadManager &manager, const Task &task);

} // namespace longhaul
