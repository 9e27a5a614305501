#pragma once

#include "task.h"
#include "taskdetails.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace longhaul {

/// One line of the details: what it is, and the value.
struct Fact {
    QString name;
    QString value;
    bool isPath = false; // an address, a path, a digest: written from left to right in every language

    bool operator==(const Fact &) const = default;
};

/// What people want to know of a task, in the order in which they look for it. Unknown things are left out.
[[nodiscard]] QList<Fact> factsOf(const Task &task, const QDateTime &now);
/// Where it comes from: addresses, the version there, what the server said of the file.
[[nodiscard]] QList<Fact> serverFactsOf(const Task &task, const TaskDetails &details);
/// Of a task that waits: the last that its log tells of the reason, as the engine says it; else empty.
[[nodiscard]] QString troubleOf(const Task &task, const TaskDetails &details);

} // namespace longhaul
