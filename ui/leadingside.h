#pragma once

#include <QWidget>

namespace longhaul {

/// The side where reading begins in the window's language, whatever a text itself is written in: Qt puts one that can
/// be selected to the side of its own letters.
[[nodiscard]] inline Qt::Alignment leadingSide(const QWidget &widget)
{
    return (widget.layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
}

/// Margins given as for reading from left to right; a layout does not turn its own round.
[[nodiscard]] inline QMargins turnedMargins(const QWidget &widget, const QMargins &margins)
{
    return widget.layoutDirection() == Qt::RightToLeft
               ? QMargins(margins.right(), margins.top(), margins.left(), margins.bottom())
               : margins;
}

} // namespace longhaul
