#pragma once

#include "icons.h"
#include "task.h"

#include <QColor>

class QPalette;

namespace longhaul {

/// How far two colours are apart, 1 to 21. Source: WCAG 2.1, "contrast ratio".
[[nodiscard]] double contrast(const QColor &one, const QColor &other);
/// `part` of `over` laid on `ground`, both opaque.
[[nodiscard]] QColor mixed(const QColor &ground, const QColor &over, double part);
/// `wanted`, made lighter or darker until it stands `ratio` apart from `ground`.
[[nodiscard]] QColor readable(const QColor &wanted, const QColor &ground, double ratio);

inline constexpr double kTextContrast = 4.5;  // WCAG AA, text
inline constexpr double kShapeContrast = 3.0; // WCAG AA, bars and signs

/// The colours of a state on a ground. Never the only sign: each state has a shape and words as well.
struct StateColors {
    QColor ink;  // for text, AA on the ground
    QColor fill; // for bars and signs, 3:1 on the ground and on the track
    QColor wash; // behind the sign, close to the ground
};

[[nodiscard]] StateColors stateColors(TaskState state, const QPalette &palette, const QColor &ground);
/// Text that is there when looked for: secondary lines. AA on the ground.
[[nodiscard]] QColor quietText(const QPalette &palette, const QColor &ground);
/// The empty part of a bar.
[[nodiscard]] QColor trackColor(const QPalette &palette, const QColor &ground);
/// The ground of a selected row: a tint, so that every state keeps its colours on it.
[[nodiscard]] QColor selectionTint(const QPalette &palette);
/// The sign of a state.
[[nodiscard]] Icon stateIcon(TaskState state);

} // namespace longhaul
