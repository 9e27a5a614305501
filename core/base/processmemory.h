#pragma once

#include <QtGlobal>

namespace longhaul {

/// Bytes of this process that are in memory; 0 where the system does not tell. Source: proc(5), statm.
[[nodiscard]] qint64 residentMemory();

} // namespace longhaul
