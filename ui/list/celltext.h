#pragma once

#include "statewords.h"
#include "taskroles.h"

class QModelIndex;

namespace longhaul {

/// The facts of a row for a status line.
[[nodiscard]] StatusFacts statusFacts(const QModelIndex &row);
/// How much is here, 0 to 1; nothing if the total is unknown.
[[nodiscard]] std::optional<double> fractionOf(const QModelIndex &row);
/// What a cell says in words; simple columns show it.
[[nodiscard]] QString cellText(const QModelIndex &row, TaskColumn column, const QDateTime &now);
/// What a screen reader says of a cell: of the first one all that matters, as for people who see the whole row.
[[nodiscard]] QString spokenText(const QModelIndex &row, TaskColumn column, const QDateTime &now);
/// A queue's name for people.
[[nodiscard]] QString queueText(const QString &queue);
/// The header's words.
[[nodiscard]] QString columnText(TaskColumn column);

} // namespace longhaul
