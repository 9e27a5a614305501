#pragma once

class QLineEdit;
class QMainWindow;
class QSplitter;
class QWidget;

namespace longhaul {

/// What stands in the middle of the window.
struct FrameParts {
    QWidget &banner; // these two over everything
    QWidget &offer;
    QWidget &sidebar; // beside all of these
    QWidget &news;    // over the list
    QWidget &list;
    QWidget &details;
};

/// The splitters between them.
struct FrameSplitters {
    QSplitter *across = nullptr; // sidebar, the rest
    QSplitter *down = nullptr;   // list, details
};

/// Lays the parts out as the window's centre; they are its children from then on.
[[nodiscard]] FrameSplitters layOutFrame(QMainWindow &window, const FrameParts &parts);

} // namespace longhaul
