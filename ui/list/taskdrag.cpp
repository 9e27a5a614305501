#include "taskdrag.h"

#include "task.h"
#include "taskroles.h"

#include <QCoreApplication>
#include <QDir>
#include <QMimeData>
#include <QUrl>

namespace longhaul {

namespace {

/// Of this process alone: another window's ids are not this one's.
QString taskFormat()
{
    return QStringLiteral("application/x-longhaul-tasks-%1").arg(QCoreApplication::applicationPid());
}

} // namespace

std::unique_ptr<QMimeData> dragOf(const QModelIndexList &rows)
{
    auto data = std::make_unique<QMimeData>();
    QByteArrayList ids;
    QList<QUrl> files;
    for (const QModelIndex &row : rows) {
        ids.append(QByteArray::number(row.data(IdRole).toLongLong()));
        if (TaskState(row.data(StateRole).toInt()) == TaskState::Completed)
            files.append(
                QUrl::fromLocalFile(QDir(row.data(FolderRole).toString()).filePath(row.data(NameRole).toString())));
    }
    data->setData(taskFormat(), ids.join(' '));
    if (!files.isEmpty())
        data->setUrls(files);
    return data;
}

QList<TaskId> tasksOf(const QMimeData &data)
{
    QList<TaskId> tasks;
    for (const QByteArray &id : data.data(taskFormat()).split(' ')) {
        if (!id.isEmpty())
            tasks.append(TaskId{id.toLongLong()});
    }
    return tasks;
}

} // namespace longhaul
