#include "statecolors.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace longhaul {

namespace {

double relativeLuminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor wantedColor(TaskState state, const QPalette &palette, const QColor &ground)
{
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    switch (state) {
    case TaskState::Connecting:
    case TaskState::Downloading:
    case TaskState::Verifying: return palette.color(QPalette::Active, QPalette::Highlight);
    case TaskState::Completed: return QColor(0x2f, 0x9e, 0x56);
    case TaskState::Waiting: return QColor(0xd0, 0x8a, 0x11);
    case TaskState::Failed: return QColor(0xd6, 0x3b, 0x3b);
    case TaskState::Queued:
    case TaskState::Paused:
    case TaskState::Cancelled: return mixed(ground, text, 0.55);
    }
    return text;
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const double a = relativeLuminance(one);
    const double b = relativeLuminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor mixed(const QColor &ground, const QColor &over, double part)
{
    const auto blend = [part](int from, int to) { return qRound(from + (to - from) * part); };
    return QColor(blend(ground.red(), over.red()), blend(ground.green(), over.green()),
                  blend(ground.blue(), over.blue()));
}

QColor readable(const QColor &wanted, const QColor &ground, double ratio)
{
    const QColor end = relativeLuminance(ground) > 0.18 ? QColor(Qt::black) : QColor(Qt::white);
    for (double part = 0.0; part < 1.0; part += 0.05) {
        const QColor color = mixed(wanted, end, part);
        if (contrast(color, ground) >= ratio)
            return color;
    }
    return end;
}

StateColors stateColors(TaskState state, const QPalette &palette, const QColor &ground)
{
    const QColor wanted = wantedColor(state, palette, ground);
    StateColors colors;
    colors.ink = readable(wanted, ground, kTextContrast);
    colors.fill = readable(wanted, trackColor(palette, ground), kShapeContrast);
    colors.wash = mixed(ground, wanted, 0.16);
    return colors;
}

QColor quietText(const QPalette &palette, const QColor &ground)
{
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    return readable(mixed(ground, text, 0.62), ground, kTextContrast);
}

QColor trackColor(const QPalette &palette, const QColor &ground)
{
    return mixed(ground, palette.color(QPalette::Active, QPalette::Text), 0.12);
}

QColor selectionTint(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Active, QPalette::Base), palette.color(QPalette::Active, QPalette::Highlight),
                 0.2);
}

Icon stateIcon(TaskState state)
{
    switch (state) {
    case TaskState::Queued: return Icon::Queued;
    case TaskState::Connecting:
    case TaskState::Downloading: return Icon::Downloading;
    case TaskState::Verifying: return Icon::Verifying;
    case TaskState::Completed: return Icon::Completed;
    case TaskState::Waiting: return Icon::Waiting;
    case TaskState::Paused: return Icon::Paused;
    case TaskState::Failed: return Icon::Failed;
    case TaskState::Cancelled: return Icon::Cancelled;
    }
    return Icon::Information;
}

} // namespace longhaul
