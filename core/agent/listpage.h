#pragma once

#include "jsonrpc.h"
#include "protocol.h"
#include "task.h"

#include <optional>

namespace longhaul {

class DownloadManager;

/// The parameters of `task.list`.
struct ListQuery {
    /// A place in the list, whether a task is there or not.
    struct Place {
        qint64 position = 0;
        TaskId id;
        auto operator<=>(const Place &) const = default;
    };
    qint64 offset = 0;
    qint64 count = kLargestPage;
    bool goesOn = false;        // asked with `after`: the answer tells whether there are more, and counts nothing
    std::optional<Place> after; // empty: from the first task on
    std::optional<TaskState> state;
    QString session; // empty: all

    [[nodiscard]] bool isFiltered() const { return state.has_value() || !session.isEmpty(); }
    [[nodiscard]] bool fits(const Task &task) const
    {
        return (!state || task.state == *state) && (session.isEmpty() || task.session == session);
    }
};

/// Errors: `InvalidParams`.
[[nodiscard]] std::expected<ListQuery, RpcError> readListQuery(const QJsonObject &params);

/// A page, as text. It ends early where its line would grow too long; it has at least one task if there is one.
[[nodiscard]] JsonText listPage(const DownloadManager &manager, const ListQuery &query);

} // namespace longhaul
