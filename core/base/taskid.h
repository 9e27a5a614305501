#pragma once

#include <QHashFunctions>
#include <QMetaType>

#include <compare>

namespace longhaul {

/// Names a task for ever: ids start at 1, only grow, and are never given twice.
struct TaskId {
    qint64 value = 0;

    [[nodiscard]] constexpr bool isValid() const { return value > 0; }
    auto operator<=>(const TaskId &) const = default;
};

inline size_t qHash(TaskId id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

} // namespace longhaul

Q_DECLARE_METATYPE(longhaul::TaskId)
