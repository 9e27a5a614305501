#pragma once

#include <QString>

namespace longhaul {

/// True if a Wayland compositor or an X server takes connections where WAYLAND_DISPLAY or DISPLAY says.
/// Waits at most half a second, and only for an X server on another computer. Needs no application object.
[[nodiscard]] bool isDisplayThere();

} // namespace longhaul
