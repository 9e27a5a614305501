#pragma once

#include "task.h"

#include <QRandomGenerator>

namespace longhaul {

/// A task with every field of the wire set to something, odd texts and unknown things among them. The same
/// generator gives the same tasks. What does not go over the wire keeps its default.
[[nodiscard]] Task randomTask(QRandomGenerator &random, qint64 id);
[[nodiscard]] QString randomText(QRandomGenerator &random, int longest);
[[nodiscard]] QDateTime randomInstant(QRandomGenerator &random);

} // namespace longhaul
