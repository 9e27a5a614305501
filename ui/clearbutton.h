#pragma once

class QLineEdit;

namespace longhaul {

/// Gives the line a button that empties it, with a name for those who do not see its picture: Qt's own has none.
void addClearButton(QLineEdit &line);

} // namespace longhaul
