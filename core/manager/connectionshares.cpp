#include "connectionshares.h"

#include <algorithm>
#include <numeric>

namespace longhaul {

namespace {

/// Adds up to `wishes` to `shares`; returns what is left of the budget.
int pourOut(const std::vector<int> &wishes, int budget, std::vector<int> &shares)
{
    std::vector<std::size_t> order(wishes.size()); // who wants least comes first, so that what it leaves is known
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return wishes[a] < wishes[b]; });
    auto sharers = static_cast<int>(wishes.size());
    for (const std::size_t index : order) {
        const int share = std::clamp(wishes[index], 0, std::max(0, budget / sharers));
        shares[index] += share;
        budget -= share;
        --sharers;
    }
    return budget;
}

} // namespace

std::vector<int> shareConnections(const std::vector<ConnectionWish> &wishes, int budget)
{
    std::vector<int> shares(wishes.size(), 1);
    std::vector<int> more(wishes.size());
    const auto wishMore = [&](int ConnectionWish::*upTo) {
        for (std::size_t i = 0; i < wishes.size(); ++i)
            more[i] = wishes[i].*upTo - shares[i];
    };
    wishMore(&ConnectionWish::useful);
    const int left = pourOut(more, budget - static_cast<int>(wishes.size()), shares);
    wishMore(&ConnectionWish::most);
    pourOut(more, left, shares);
    return shares;
}

} // namespace longhaul
