#include "nearestword.h"

#include <algorithm>
#include <vector>

namespace longhaul::ctl {

namespace {

/// Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`.
int editDistance(const QString &a, const QString &b)
{
    const auto rows = static_cast<std::size_t>(a.size()) + 1;
    const auto columns = static_cast<std::size_t>(b.size()) + 1;
    std::vector<std::vector<int>> cost(rows, std::vector<int>(columns, 0));
    for (std::size_t i = 0; i < rows; ++i)
        cost[i][0] = static_cast<int>(i);
    for (std::size_t j = 0; j < columns; ++j)
        cost[0][j] = static_cast<int>(j);
    const auto sign = [](const QString &text, std::size_t place) { return text.at(static_cast<qsizetype>(place)); };
    for (std::size_t i = 1; i < rows; ++i) {
        for (std::size_t j = 1; j < columns; ++j) {
            const int change = sign(a, i - 1) == sign(b, j - 1) ? 0 : 1;
            cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + change});
            if (i > 1 && j > 1 && sign(a, i - 1) == sign(b, j - 2) && sign(a, i - 2) == sign(b, j - 1))
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    }
    return cost[rows - 1][columns - 1];
}

} // namespace

QString nearestWord(const QString &word, const QStringList &candidates)
{
    constexpr qsizetype kLongestWord = 40; // nobody mistypes more than that
    if (word.size() < 2 || word.size() > kLongestWord)
        return {};
    QString best;
    int bestCost = 0;
    for (const QString &candidate : candidates) {
        const int allowed = std::min(3, std::max(1, static_cast<int>(candidate.size()) / 3));
        const int cost = candidate.startsWith(word) ? 0 : editDistance(word, candidate);
        if (cost <= allowed && (best.isEmpty() || cost < bestCost)) {
            best = candidate;
            bestCost = cost;
        }
    }
    return best;
}

} // namespace longhaul::ctl
