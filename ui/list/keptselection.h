#pragma once

#include <utility>
#include <vector>

class QItemSelectionModel;

namespace longhaul {

class TaskFilterModel;

/// Takes what is selected across a change of the filter: afterwards exactly those rows are selected that were so before
/// and are still there. Qt's own way is not to be trusted with that. With all of a long list selected it remembers the
/// first and the last row alone, and what stands between those two afterwards nobody has chosen.
class KeptSelection
{
public:
    /// Before the change. In between nothing is selected, of which nobody hears.
    void take(QItemSelectionModel &selection, const TaskFilterModel &rows);
    void giveBack(QItemSelectionModel &selection, const TaskFilterModel &rows);

private:
    std::vector<bool> m_chosen; // by row of the whole list
};

/// The selected rows as runs of first and last, from the top down.
[[nodiscard]] std::vector<std::pair<int, int>> selectedRuns(const QItemSelectionModel &selection);

} // namespace longhaul
