#pragma once

#include <QSize>

class QWidget;

namespace longhaul {

/// How large a new window may be on its screen: with something left for the frame that the desktop adds.
[[nodiscard]] QSize roomOnScreen(const QWidget &window);

} // namespace longhaul
