#pragma once

#include "ctloutput.h"
#include "taskglance.h"

namespace longhaul::ctl {

/// A bar of `columns` signs that is full for a share of 1.
[[nodiscard]] QString bar(double share, int columns, bool unicode);
/// One task in at most `columns`: name, bar, percent, size, speed, time left; what does not fit is left out.
[[nodiscard]] QString progressLine(const TaskGlance &task, const TerminalSize &size);
/// What `add --wait` and `wait` show: a line for each task under way and, if there is more than one task, a line
/// for all of them. Never more lines than the terminal has, less one for the cursor.
[[nodiscard]] QStringList progressLines(const QList<TaskGlance> &unfinished, int finished, const TerminalSize &size);

} // namespace longhaul::ctl
