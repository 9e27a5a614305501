#pragma once

#include <QIcon>
#include <QString>

#include <optional>

class QPalette;

namespace longhaul {

enum class TrayMood { Idle, Active, Waiting, Trouble };

/// What the tray icon shows. Progress counts in steps of a twentieth, so that the icon is not sent to
/// the panel for every percent.
struct TrayLook {
    static constexpr int kSteps = 20;

    TrayMood mood = TrayMood::Idle;
    std::optional<int> step; // of `kSteps`, in `Active` with a known size

    bool operator==(const TrayLook &) const = default;
};

[[nodiscard]] std::optional<int> progressStep(std::optional<double> progress);
/// The application's mark with a ring or a badge, drawn for each size when it is asked for.
[[nodiscard]] QIcon trayIcon(const TrayLook &look);

} // namespace longhaul
