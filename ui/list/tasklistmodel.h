#pragma once

#include "taskmirror.h"
#include "taskroles.h"
#include "timeleft.h"

#include <QAbstractTableModel>

namespace longhaul {

class Clock;

/// The agent's list as a Qt model: raw numbers and enums by role, the same for each column.
/// Words, colours and pictures are made by the views.
class TaskListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    TaskListModel(TaskMirror &mirror, Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// The task of a row; nullptr for an index that is not this model's.
    [[nodiscard]] const Task *task(const QModelIndex &index) const;
    /// The time left that the list shows: calmer than the measured one.
    [[nodiscard]] std::optional<qint64> secondsLeft(TaskId id) const { return m_timesLeft.shown(id); }

    /// The file name of a task or, while it is unknown, the best guess from its address.
    [[nodiscard]] static QString shownName(const Task &task);

private:
    void onChanged(const QList<int> &rows);
    void onAboutToRemove(int first, int last);
    void onReset();
    void follow(const Task &task);

    TaskMirror &m_mirror;
    Clock &m_clock;
    TimesLeft m_timesLeft;
};

/// Neighbouring rows of a sorted list as runs of first and last.
[[nodiscard]] QList<std::pair<int, int>> mergedRuns(const QList<int> &sortedRows);

} // namespace longhaul
