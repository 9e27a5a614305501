#pragma once

#include "failure.h"

#include <QString>

namespace longhaul {

/// What is wrong with a link that is about to be added, as one short translated line.
[[nodiscard]] QString linkFailureText(const Failure &failure);

} // namespace longhaul
