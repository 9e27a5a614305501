#pragma once

class QWidget;

namespace longhaul {

/// Opens the box that says what Longhaul is, and its version.
void showAbout(QWidget &window);

} // namespace longhaul
