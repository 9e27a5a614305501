#include "formatting.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace longhaul {

namespace {

struct FormattingWords {
    Q_DECLARE_TR_FUNCTIONS(longhaul::Formatting)
};

constexpr double kUnit = 1024.0;

/// In a text from right to left a number and its unit would change places; an isolate keeps them together.
QString together(const QString &text)
{
    if (!QGuiApplication::isRightToLeft())
        return text;
    return QChar(0x2068) + text + QChar(0x2069);
}

/// The number and the unit apart, so that two sizes can share one unit. `power` 0 is bytes.
int sizePower(qint64 bytes)
{
    int power = 0;
    // 1023.96 KiB would be shown as 1024 KiB: it is 1 MiB to a reader.
    for (double value = double(bytes); value >= kUnit - 0.5 && power < 5; value /= kUnit)
        ++power;
    return power;
}

QString sizeNumber(qint64 bytes, int power)
{
    const double value = double(bytes) / std::pow(kUnit, power);
    const int decimals = power == 0 || value >= 99.95 ? 0 : 1;
    return QLocale().toString(value, 'f', decimals);
}

QString withUnit(const QString &number, int power)
{
    switch (power) {
    case 0: return FormattingWords::tr("%1 B", "bytes").arg(number);
    case 1: return FormattingWords::tr("%1 KiB").arg(number);
    case 2: return FormattingWords::tr("%1 MiB").arg(number);
    case 3: return FormattingWords::tr("%1 GiB").arg(number);
    case 4: return FormattingWords::tr("%1 TiB").arg(number);
    default: return FormattingWords::tr("%1 PiB").arg(number);
    }
}

QString twoUnits(const QString &large, qint64 smaller, const QString &small)
{
    return together(smaller == 0 ? large
                                 : FormattingWords::tr("%1 %2", "two units of time, 1 h 20 min").arg(large, small));
}

} // namespace

QString sizeText(qint64 bytes)
{
    const qint64 known = std::max<qint64>(bytes, 0);
    const int power = sizePower(known);
    return together(withUnit(sizeNumber(known, power), power));
}

QString amountText(qint64 received, std::optional<qint64> total)
{
    if (!total)
        return received > 0 ? sizeText(received) : QString();
    if (received >= *total)
        return sizeText(*total);
    if (received <= 0)
        return sizeText(*total);
    const int power = sizePower(*total);
    const QString whole = withUnit(sizeNumber(*total, power), power);
    const bool sameUnit = sizePower(received) == power;
    return together(FormattingWords::tr("%1 of %2", "1.2 of 4.0 GiB")
                        .arg(sameUnit ? sizeNumber(received, power) : sizeText(received), whole));
}

QString speedText(qint64 bytesPerSecond)
{
    if (bytesPerSecond <= 0)
        return {};
    return together(FormattingWords::tr("%1/s", "5.2 MiB/s").arg(sizeText(bytesPerSecond)));
}

QString durationText(qint64 seconds)
{
    const qint64 known = std::max<qint64>(seconds, 0);
    const QLocale locale;
    const auto secondsText = [&](qint64 n) { return FormattingWords::tr("%1 s", "seconds").arg(locale.toString(n)); };
    const auto minutesText = [&](qint64 n) { return FormattingWords::tr("%1 min", "minutes").arg(locale.toString(n)); };
    const auto hoursText = [&](qint64 n) { return FormattingWords::tr("%1 h", "hours").arg(locale.toString(n)); };
    if (known < 60)
        return together(secondsText(known));
    if (known < 5 * 60) {
        const qint64 rounded = (known + 5) / 10 * 10;
        const qint64 rest = rounded % 60;
        return twoUnits(minutesText(rounded / 60), rest, secondsText(rest));
    }
    if (known < 3600)
        return together(minutesText(known / 60));
    if (known < 24 * 3600) {
        const qint64 rest = known % 3600 / 60;
        return twoUnits(hoursText(known / 3600), rest, minutesText(rest));
    }
    return FormattingWords::tr("%Ln day(s)", nullptr, int(std::min<qint64>(known / (24 * 3600), 999'999)));
}

QString percentText(double fraction)
{
    const double bounded = std::clamp(fraction, 0.0, 1.0);
    const int whole = bounded >= 1.0 ? 100 : std::min(99, int(bounded * 100.0));
    return together(
        FormattingWords::tr("%1\u00a0%", "percent; the space does not break").arg(QLocale().toString(whole)));
}

QString momentText(const QDateTime &moment, const QDateTime &now)
{
    if (!moment.isValid())
        return {};
    const QLocale locale;
    const QDateTime local = moment.toLocalTime();
    const QDate today = now.toLocalTime().date();
    // The C locale's short time has seconds, which nobody asked for.
    const QString time = locale.language() == QLocale::C ? local.toString(QStringLiteral("HH:mm"))
                                                         : locale.toString(local.time(), QLocale::ShortFormat);
    if (local.date() == today)
        return FormattingWords::tr("Today %1").arg(time);
    if (local.date().addDays(1) == today)
        return FormattingWords::tr("Yesterday %1").arg(time);
    if (local.date().year() == today.year())
        return FormattingWords::tr("%1 %2", "date and time")
            .arg(locale.toString(local.date(), FormattingWords::tr("d MMM", "date format, day and month")), time);
    return locale.toString(local.date(), QLocale::ShortFormat);
}

} // namespace longhaul
