#include "rate.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace longhaul {

namespace {

/// `text` fit for a message of one line.
QString shownRate(QStringView text)
{
    QString plain = text.left(40).toString();
    std::replace_if(plain.begin(), plain.end(), [](QChar c) { return !c.isPrint(); }, QChar(u'?'));
    return plain;
}

} // namespace

std::expected<qint64, QString> parseRate(QStringView text)
{
    const auto refuse = [&] {
        return std::unexpected(QStringLiteral("bad rate \"%1\": give bytes a second, such as 500K, 2M or 1.5G, or off")
                                   .arg(shownRate(text)));
    };
    QString word = text.trimmed().toString().toLower();
    if (word == QLatin1String("off") || word == QLatin1String("0"))
        return 0;
    if (word.endsWith(QLatin1String("/s")))
        word.chop(2);
    if (word.endsWith(QLatin1String("ib")))
        word.chop(2);
    else if (word.endsWith(u'b'))
        word.chop(1);
    double factor = 1;
    if (!word.isEmpty()) {
        switch (word.back().unicode()) {
        case 'k': factor = 1024.0; break;
        case 'm': factor = 1024.0 * 1024; break;
        case 'g': factor = 1024.0 * 1024 * 1024; break;
        default: break;
        }
        if (factor > 1)
            word.chop(1);
    }
    word = word.trimmed(); // "1.5 MiB", as `formatBytes` writes it
    for (const QChar c : word) {
        if (!(c >= u'0' && c <= u'9') && c != u'.')
            return refuse();
    }
    bool ok = false;
    const double number = word.toDouble(&ok) * factor;
    constexpr double kLargest = 1e15;
    if (!ok || !std::isfinite(number) || number < 1 || number > kLargest)
        return refuse();
    return static_cast<qint64>(number);
}

QString formatBytes(qint64 bytes)
{
    static constexpr const char *kUnits[] = {"B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
    double value = static_cast<double>(bytes);
    int unit = 0;
    while (std::abs(value) >= 1000 && unit < 6) {
        value /= 1024;
        ++unit;
    }
    const int decimals = unit > 0 && std::abs(value) < 9.95 ? 1 : 0;
    return QStringLiteral("%1 %2").arg(QString::number(value, 'f', decimals), QLatin1String(kUnits[unit]));
}

} // namespace longhaul
