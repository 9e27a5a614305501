#pragma once

#include <QString>

namespace longhaul::ctl {

/// What `--help` prints: of the program when `verb` is empty, else of the verb, which must be known.
[[nodiscard]] QString helpText(const QString &verb);

} // namespace longhaul::ctl
