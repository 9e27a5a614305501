#pragma once

#include "taskroles.h"

#include <QCollator>

#include <optional>
#include <vector>

namespace longhaul {

class TaskListModel;

/// What rows are sorted by where that takes long to find out: the order of words in a person's language, and the second
/// in which a task was added. Made when it is asked for the first time, and kept until the row is another.
/// Whoever has it tells what happens to the rows, before they are sorted.
class SortKeys
{
public:
    explicit SortKeys(const TaskListModel &tasks);

    [[nodiscard]] qint64 addedSecond(int row);
    /// Of the column that was chosen.
    [[nodiscard]] const QCollatorSortKey &words(int row);

    void choose(TaskColumn column);
    /// Everything is different.
    void forget();
    void onInserted(int first, int last);
    void onRemoved(int first, int last);
    void onChanged(int first, int last);

private:
    [[nodiscard]] QString textOf(int row) const;

    struct Words {
        QString text;
        QCollatorSortKey key;
    };

    const TaskListModel &m_tasks;
    QCollator m_collator;
    TaskColumn m_column = TaskColumn::Name;
    std::vector<std::optional<qint64>> m_seconds; // by row; empty before the first is asked for
    std::vector<std::optional<Words>> m_words;    // likewise; of the chosen column
};

} // namespace longhaul
