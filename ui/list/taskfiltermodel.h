#pragma once

#include "listside.h"
#include "taskroles.h"

#include <QCollator>
#include <QSortFilterProxyModel>

namespace longhaul {

class Clock;

/// The list as a person looks at it: one side, the rows that hold the words of the search, sorted.
/// Also the place where rows get their words; the model below has numbers alone.
class TaskFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    TaskFilterModel(QAbstractItemModel &tasks, Clock &clock, QObject *parent = nullptr);

    void setSide(const ListSide &side);
    [[nodiscard]] const ListSide &side() const { return m_side; }
    /// All of these words are to be found in a row's name or host, in any order, large or small.
    void setSearch(const QString &words);
    [[nodiscard]] bool isSearching() const { return !m_words.isEmpty(); }

    /// Column -1 is the order of the agent's list.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] bool isOnSide(const QModelIndex &row) const;
    [[nodiscard]] bool textLessThan(const QModelIndex &left, const QModelIndex &right) const;
    [[nodiscard]] bool addedLessThan(const QModelIndex &left, const QModelIndex &right) const;
    [[nodiscard]] bool progressLessThan(const QModelIndex &left, const QModelIndex &right) const;

    Clock &m_clock;
    QCollator m_collator;
    ListSide m_side;
    QStringList m_words;
};

} // namespace longhaul
