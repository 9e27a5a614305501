#pragma once

namespace longhaul {

/// True while the active window fills the screen: a film, a talk, a game. False where the desktop does not tell
/// (Wayland), for there it keeps messages away by itself.
[[nodiscard]] bool isScreenFilled();

} // namespace longhaul
