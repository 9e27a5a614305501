#pragma once

#include <QString>

namespace longhaul {

/// Why no window can be shown here, in one line; empty if one can. Qt itself would abort the program.
[[nodiscard]] QString displayTrouble();

} // namespace longhaul
