#pragma once

#include <QString>

#include <optional>

namespace longhaul {

/// The words for what a system call or a certificate says, where the engine hands it on: "write: No space left on
/// device", or either half of it alone. Nothing if it is none that is known here.
[[nodiscard]] std::optional<QString> systemTroubleInWords(const QString &text);

} // namespace longhaul
