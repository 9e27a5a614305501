#pragma once

#include "agentclient.h"
#include "task.h"

#include <QList>
#include <QObject>

#include <memory>

namespace longhaul {

/// The agent's task list, kept the same on this side: read in pages after each connection, then by changes.
/// The order is by position, then by id. After a reconnection the old list is turned into the new one by the
/// fewest inserts, removals and changes; a task whose place changes is removed and put in again.
class TaskMirror : public QObject
{
    Q_OBJECT

public:
    explicit TaskMirror(AgentClient &client, QObject *parent = nullptr);
    ~TaskMirror() override;

    /// In the order of the agent's list. Stays as it was while the connection is lost.
    [[nodiscard]] const QList<Task> &tasks() const;
    [[nodiscard]] const Task *find(TaskId id) const;
    /// The place of a task in `tasks()`, or -1. O(log n).
    [[nodiscard]] int rowOf(TaskId id) const;
    /// True after the whole list has been read since the last connection; false again when that is lost.
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] qint64 totalSpeed() const; // bytes per second

signals:
    /// Everything is about to be / may be different: read `tasks()` anew.
    void aboutToReset();
    void reset();
    /// Rows are about to be / were put in at `first` … `last` (inclusive).
    void aboutToInsert(int first, int last);
    void inserted(int first, int last);
    void aboutToRemove(int first, int last);
    void removed(int first, int last);
    /// Rows whose tasks are different now, sorted.
    void changed(const QList<int> &rows);
    void completed(); // isComplete() became true

private:
    void onLinkChanged(AgentClient::Link link);
    void onWholeListRead();
    void onNotified(const QString &method, const QJsonObject &parameters);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace longhaul
