#pragma once

#include <QIcon>

class QColor;
class QPalette;

namespace longhaul {

/// Every picture of the window. Actions take the desktop theme's icon where it has one;
/// states are always Longhaul's own, so that they look and mean the same everywhere.
enum class Icon {
    Application,
    Add,
    Paste,
    Pause,
    Resume,
    Cancel,
    Remove,
    DeleteFile,
    Open,
    Folder,
    ShowInFolder,
    Copy,
    NewLink,
    Retry,
    Settings,
    Details,
    Close,
    Search,
    SpeedLimit,
    MoveUp,
    MoveDown,
    Quit,
    Warning,
    Information,
    Document,
    Archive,
    Program,
    Music,
    Video,
    Picture,
    OtherFile,
    Keyboard,
    Queued,
    Downloading,
    Verifying,
    Completed,
    Waiting,
    Paused,
    Failed,
    Cancelled,
};

/// The icon; single-coloured ones take the text colour of the palette when they are painted,
/// so they fit light and dark without being made anew.
[[nodiscard]] QIcon icon(Icon which);
/// The same picture in one colour, never the theme's.
[[nodiscard]] QIcon icon(Icon which, const QColor &color);

/// A colour for text and signs of trouble that is readable on the palette's ground (WCAG AA).
[[nodiscard]] QColor troubleColor(const QPalette &palette);

} // namespace longhaul
