#pragma once

#include "filecategory.h"
#include "taskgroup.h"

#include <QString>

#include <optional>

namespace longhaul {

/// What part of the list a person looks at: one group of states, or one sort of files, or one queue.
struct ListSide {
    TaskGroup group = TaskGroup::All;
    std::optional<FileCategory> category = {}; // every state of them
    QString queue = {};                        // the same; empty is every queue

    bool operator==(const ListSide &) const = default;
};

} // namespace longhaul
