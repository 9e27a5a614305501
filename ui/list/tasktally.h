#pragma once

#include "listside.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QStringList>

#include <array>

namespace longhaul {

struct Task;
class TaskMirror;

/// How many tasks are on each side of the list. It remembers four bytes of each row, so that a change of few rows
/// costs the work of few rows, however long the list is.
class TaskTally : public QObject
{
    Q_OBJECT

public:
    explicit TaskTally(TaskMirror &mirror, QObject *parent = nullptr);

    [[nodiscard]] int count(const ListSide &side) const;
    /// Queues that have tasks, in the order of their first appearance.
    [[nodiscard]] QStringList queues() const;

signals:
    void changed();

private:
    struct Row {
        quint8 group = 0;
        quint8 category = 0;
        quint16 queue = 0; // place in `m_queues`

        bool operator==(const Row &) const = default;
    };

    void onReset();
    void onInserted(int first, int last);
    void onAboutToRemove(int first, int last);
    void onChanged(const QList<int> &rows);
    [[nodiscard]] Row rowOf(const Task &task);
    void add(const Row &row, int number);

    TaskMirror &m_mirror;
    QList<Row> m_rows;
    std::array<int, kTaskGroups.size()> m_groups{};
    std::array<int, std::size_t(FileCategory::Other) + 1> m_categories{};
    QStringList m_queues;
    QHash<QString, quint16> m_queuePlaces;
    QList<int> m_queueCounts;
};

} // namespace longhaul
