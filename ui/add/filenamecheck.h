#pragma once

#include <QString>

namespace longhaul {

/// What is wrong with a file name that a person typed, as one translated line; empty if nothing is.
/// An empty name is right: it leaves the choice to link and server.
[[nodiscard]] QString fileNameProblem(const QString &name);

} // namespace longhaul
