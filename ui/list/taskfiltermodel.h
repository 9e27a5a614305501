#pragma once

#include "listside.h"
#include "sortkeys.h"
#include "taskroles.h"

#include <QSortFilterProxyModel>

namespace longhaul {

class Clock;
class TaskListModel;
struct Task;

/// The list as a person looks at it: one side, the rows that hold the words of the search, sorted.
/// Also the place where rows get their words; the model below has numbers alone.
/// What every row is asked for, it reads from the tasks themselves: in a list of 100,000 a QVariant for each would be
/// most of the time that a key of the search takes.
class TaskFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    TaskFilterModel(TaskListModel &tasks, Clock &clock, QObject *parent = nullptr);

    void setSide(const ListSide &side);
    [[nodiscard]] const ListSide &side() const { return m_side; }
    /// All of these words are to be found in a row's name or host, in any order, large or small.
    void setSearch(const QString &words);
    [[nodiscard]] bool isSearching() const { return !m_words.isEmpty(); }
    /// The task of a row that there is.
    [[nodiscard]] const Task &task(int row) const;
    /// The place of a row in the list below.
    [[nodiscard]] int sourceRow(int row) const;

    /// Column -1 is the order of the agent's list.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// Another side or search: any rows may be about to come and go / have come and gone.
    void aboutToFilter();
    void filtered();

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void filterAnew();
    [[nodiscard]] bool isOnSide(const Task &task) const;
    [[nodiscard]] bool numberLessThan(const QModelIndex &left, const QModelIndex &right) const;
    [[nodiscard]] bool finishedLessThan(const QModelIndex &left, const QModelIndex &right) const;
    [[nodiscard]] bool textLessThan(const QModelIndex &left, const QModelIndex &right) const;
    [[nodiscard]] bool addedLessThan(const QModelIndex &left, const QModelIndex &right) const;
    [[nodiscard]] bool progressLessThan(const QModelIndex &left, const QModelIndex &right) const;

    TaskListModel &m_tasks;
    Clock &m_clock;
    mutable SortKeys m_keys; // made while rows are compared
    ListSide m_side;
    QStringList m_words;
};

} // namespace longhaul
