#include "icons.h"

#include "symbolicicon.h"

#include <QColor>
#include <QPalette>

#include <algorithm>
#include <cmath>

// The resources are in a static library: without this call the linker leaves them out.
// The macro works in the global namespace only.
static void addIconResources()
{
    Q_INIT_RESOURCE(longhaul);
}

namespace longhaul {

namespace {

struct IconSource {
    const char *file;
    const char *theme = nullptr; // name in the desktop's icon theme; none: always our own
};

IconSource iconSource(Icon which)
{
    switch (which) {
    case Icon::Application: return {"longhaul"};
    case Icon::Add: return {"add", "list-add"};
    case Icon::Paste: return {"paste", "edit-paste"};
    case Icon::Pause: return {"pause", "media-playback-pause"};
    case Icon::Resume: return {"resume", "media-playback-start"};
    case Icon::Cancel: return {"cancel", "process-stop"};
    case Icon::Remove: return {"remove", "list-remove"};
    case Icon::DeleteFile: return {"delete-file", "edit-delete"};
    case Icon::Open: return {"open", "document-open"};
    case Icon::Folder: return {"folder", "folder"};
    case Icon::ShowInFolder: return {"show-in-folder", "folder-open"};
    case Icon::Copy: return {"copy", "edit-copy"};
    case Icon::NewLink: return {"link", "insert-link"};
    case Icon::Retry: return {"retry", "view-refresh"};
    case Icon::Settings: return {"settings", "configure"};
    case Icon::Details: return {"details", "document-properties"};
    case Icon::Close: return {"close", "window-close"};
    case Icon::Search: return {"search", "edit-find"};
    case Icon::SpeedLimit: return {"speed-limit"};
    case Icon::MoveUp: return {"move-up", "go-up"};
    case Icon::MoveDown: return {"move-down", "go-down"};
    case Icon::Quit: return {"quit", "application-exit"};
    case Icon::Warning: return {"warning", "dialog-warning"};
    case Icon::Information: return {"information", "dialog-information"};
    case Icon::Document: return {"type-document"};
    case Icon::Archive: return {"type-archive"};
    case Icon::Program: return {"type-program"};
    case Icon::Music: return {"type-music"};
    case Icon::Video: return {"type-video"};
    case Icon::Picture: return {"type-picture"};
    case Icon::OtherFile: return {"type-other"};
    case Icon::Keyboard: return {"keyboard", "input-keyboard"};
    case Icon::Queued: return {"state-queued"};
    case Icon::Downloading: return {"state-downloading"};
    case Icon::Verifying: return {"state-verifying"};
    case Icon::Completed: return {"state-completed"};
    case Icon::Waiting: return {"state-waiting"};
    case Icon::Paused: return {"state-paused"};
    case Icon::Failed: return {"state-failed"};
    case Icon::Cancelled: return {"state-cancelled"};
    }
    Q_UNREACHABLE();
}

QString iconPath(const IconSource &source)
{
    addIconResources();
    return QStringLiteral(":/icons/%1.svg").arg(QLatin1String(source.file));
}

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QIcon icon(Icon which)
{
    const IconSource source = iconSource(which);
    const QString path = iconPath(source);
    if (which == Icon::Application)
        return QIcon(path);
    const QIcon own(new SymbolicIconEngine(path)); // the icon owns its engine
    return source.theme ? QIcon::fromTheme(QLatin1String(source.theme), own) : own;
}

QIcon icon(Icon which, const QColor &color)
{
    const QString path = which == Icon::Application ? iconPath({"longhaul-symbolic"}) : iconPath(iconSource(which));
    return QIcon(new SymbolicIconEngine(path, color)); // the icon owns its engine
}

QColor troubleColor(const QPalette &palette)
{
    const double ground = luminance(palette.color(QPalette::Window));
    for (const QColor &color : {QColor(0xb3, 0x26, 0x1e), QColor(0xff, 0x8a, 0x80), QColor(0xff, 0xc9, 0xc4)}) {
        const double ink = luminance(color);
        const double contrast = (std::max(ink, ground) + 0.05) / (std::min(ink, ground) + 0.05);
        if (contrast >= 4.5)
            return color;
    }
    return palette.color(QPalette::WindowText);
}

} // namespace longhaul
