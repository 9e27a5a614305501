#pragma once

#include "failure.h"

#include <QString>

namespace longhaul {

/// What is wrong with a link that is about to be added, in a few translated words.
[[nodiscard]] QString linkFailureTitle(const Failure &failure);
/// The same as a sentence or two, with what helps.
[[nodiscard]] QString linkFailureText(const Failure &failure);

} // namespace longhaul
