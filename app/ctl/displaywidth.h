#pragma once

#include <QString>

namespace longhaul::ctl {

/// Terminal columns that `text` takes: marks none, East Asian wide signs and emoji two, others one.
[[nodiscard]] int displayWidth(QStringView text);
/// `text` in at most `columns`, with "…" (or "~") in the middle if something had to go; the ending stays readable.
[[nodiscard]] QString elided(const QString &text, int columns, bool unicode = true);
/// `text` with blanks behind it (before it when `columns` is negative) up to the width.
[[nodiscard]] QString padded(const QString &text, int columns);
/// `text` without signs that would move the cursor, change colours or turn the direction of writing:
/// names and addresses come from strangers.
[[nodiscard]] QString harmless(const QString &text);

} // namespace longhaul::ctl
