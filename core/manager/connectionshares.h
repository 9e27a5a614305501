#pragma once

#include <vector>

namespace longhaul {

/// What a task wants of the connections that its host is given.
struct ConnectionWish {
    int useful = 1; // so many it can make use of, as far as is known
    int most = 1;   // so many it may ever have
};

/// Shares the connections of one host out among the tasks that fetch from it: equally, but nobody gets more than it can
/// use, and what one leaves goes to the others. What is left after that is shared among those who may yet need it.
/// Shape: by task, in the order of `wishes`. Everybody has one at least, also if that is more than `budget`; else the
/// sum is `budget` at most.
[[nodiscard]] std::vector<int> shareConnections(const std::vector<ConnectionWish> &wishes, int budget);

} // namespace longhaul
