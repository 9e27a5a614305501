#include "toldtask.h"

#include "downloadmanager.h"
#include "taskcodec.h"

namespace longhaul {

QJsonObject toldTask(const DownloadManager &manager, const Task &task)
{
    const QByteArray map = manager.map(task.id);
    if (map.isEmpty())
        return taskToJson(task);
    Task told = task;
    told.map = map;
    return taskToJson(told);
}

void appendToldTask(QByteArray &out, const DownloadManager &manager, const Task &task)
{
    appendTaskText(out, task, manager.map(task.id));
}

} // namespace longhaul
