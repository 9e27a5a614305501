#include "paintedcontrol.h"

#include <QAccessibleWidget>

#include <cmath>

namespace longhaul {

namespace {

constexpr int kWhole = 100; // told in percent, as people do

int percentOf(double share)
{
    return static_cast<int>(std::floor(share * kWhole));
}

class PaintedAccess : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    PaintedAccess(QWidget *widget, QAccessible::Role role) : QAccessibleWidget(widget, role) {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return share() ? static_cast<QAccessibleValueInterface *>(this) : nullptr;
        return QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QVariant currentValue() const override { return percentOf(share().value_or(0)); }
    void setCurrentValue(const QVariant &) override {} // it shows, and cannot be set
    [[nodiscard]] QVariant maximumValue() const override { return kWhole; }
    [[nodiscard]] QVariant minimumValue() const override { return 0; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

private:
    /// Asked for each time: while a widget is destroyed, this outlives what of it can be asked.
    [[nodiscard]] std::optional<double> share() const
    {
        const auto *control = dynamic_cast<PaintedControl *>(widget());
        return control ? control->accessibleShare() : std::nullopt;
    }
};

QAccessibleInterface *makePaintedAccess(const QString &, QObject *object)
{
    const auto *control = dynamic_cast<PaintedControl *>(object);
    // QAccessible owns it.
    return control ? new PaintedAccess(static_cast<QWidget *>(object), control->accessibleRole()) : nullptr;
}

} // namespace

PaintedControl::PaintedControl()
{
    QAccessible::installFactory(makePaintedAccess); // it takes each but once
}

void PaintedControl::tellShare(QWidget &widget, std::optional<double> share)
{
    if (!share || !QAccessible::isActive())
        return;
    QAccessibleValueChangeEvent event(&widget, percentOf(*share));
    QAccessible::updateAccessibility(&event);
}

} // namespace longhaul
