#pragma once

#include "notifier.h"
#include "traytasks.h"

#include <QList>

namespace longhaul {

/// What a notification tells of: one ended task, or many that ended close together.
struct Burst {
    static constexpr qsizetype kNamed = 3; // files that a summary names

    QString id;
    int completed = 0;
    QList<Outcome> firstCompleted; // at most `kNamed`
    QList<Outcome> failed;

    [[nodiscard]] int count() const { return completed + static_cast<int>(failed.size()); }
    bool operator==(const Burst &) const = default;
};

/// Keys of the buttons.
namespace notificationkeys {
inline constexpr QLatin1String kDefault("default"); // a press on the notification itself
inline constexpr QLatin1String kOpen("open");
inline constexpr QLatin1String kShow("show");
inline constexpr QLatin1String kRetry("retry");
inline constexpr QLatin1String kWindow("window");
} // namespace notificationkeys

/// The words for a burst, in the user's language.
[[nodiscard]] DesktopNotification notificationFor(const Burst &burst);

} // namespace longhaul
