#pragma once

#include <QWidget>

namespace longhaul {

/// The side where reading begins in the window's language, whatever a text itself is written in: Qt puts one that can
/// be selected to the side of its own letters.
[[nodiscard]] inline Qt::Alignment leadingSide(const QWidget &widget)
{
    return (widget.layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
}

} // namespace longhaul
