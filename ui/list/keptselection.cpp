#include "keptselection.h"

#include "taskfiltermodel.h"

#include <QItemSelectionModel>
#include <QSignalBlocker>

#include <algorithm>

namespace longhaul {

void KeptSelection::take(QItemSelectionModel &selection, const TaskFilterModel &rows)
{
    m_chosen.clear();
    if (!selection.hasSelection())
        return;
    m_chosen.resize(std::size_t(rows.sourceModel()->rowCount()));
    for (const auto &[first, last] : selectedRuns(selection)) {
        for (int row = first; row <= last; ++row)
            m_chosen[std::size_t(rows.sourceRow(row))] = true;
    }
    const QSignalBlocker quiet(&selection);
    selection.clearSelection();
}

void KeptSelection::giveBack(QItemSelectionModel &selection, const TaskFilterModel &rows)
{
    if (m_chosen.empty())
        return;
    const auto wasChosen = [&](int row) { return m_chosen[std::size_t(rows.sourceRow(row))]; };
    const int count = rows.rowCount();
    QItemSelection back;
    for (int row = 0; row < count; ++row) {
        if (!wasChosen(row))
            continue;
        const int first = row;
        while (row + 1 < count && wasChosen(row + 1))
            ++row;
        back.append(QItemSelectionRange(rows.index(first, 0), rows.index(row, kTaskColumns - 1)));
    }
    m_chosen.clear();
    const QSignalBlocker quiet(&selection);
    selection.select(back, QItemSelectionModel::Select);
}

std::vector<std::pair<int, int>> selectedRuns(const QItemSelectionModel &selection)
{
    const QItemSelection ranges = selection.selection();
    std::vector<std::pair<int, int>> runs;
    runs.reserve(std::size_t(ranges.size()));
    for (const QItemSelectionRange &range : ranges)
        runs.emplace_back(range.top(), range.bottom());
    std::sort(runs.begin(), runs.end());
    return runs;
}

} // namespace longhaul
