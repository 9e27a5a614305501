#pragma once

#include <QAccessible>
#include <QWidget>

#include <optional>

namespace longhaul {

/// What a widget that paints itself tells assistive programs beside its name and its description. Without this it
/// would be a nameless kind of box to them, whatever it shows.
class PaintedControl
{
public:
    virtual ~PaintedControl() = default;
    [[nodiscard]] virtual QAccessible::Role accessibleRole() const = 0;
    /// How much of the whole is done, from 0 to 1; nothing if that is not known, or not what it shows.
    [[nodiscard]] virtual std::optional<double> accessibleShare() const { return std::nullopt; }

protected:
    PaintedControl();
    PaintedControl(const PaintedControl &) = default;
    PaintedControl &operator=(const PaintedControl &) = default;

    /// To be called when the share has become another one.
    static void tellShare(QWidget &widget, std::optional<double> share);
};

} // namespace longhaul
