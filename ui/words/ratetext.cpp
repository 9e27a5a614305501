#include "ratetext.h"

#include "rate.h"

#include <QLocale>

namespace longhaul {

std::optional<qint64> readRateText(const QString &text)
{
    const QString point = QLocale().decimalPoint();
    QString plain = text.trimmed();
    if (point != QLatin1String("."))
        plain.replace(point, QLatin1String("."));
    for (QChar &sign : plain) {
        if (sign.isDigit())
            sign = QChar(u'0' + sign.digitValue());
    }
    const auto rate = parseRate(plain);
    return rate ? std::optional(*rate) : std::nullopt;
}

QString rateTextToEdit(qint64 bytesPerSecond)
{
    if (bytesPerSecond <= 0)
        return QStringLiteral("off");
    static constexpr struct {
        char sign;
        qint64 size;
    } kUnits[] = {{'G', 1024LL * 1024 * 1024}, {'M', 1024LL * 1024}, {'K', 1024LL}};
    for (const auto &unit : kUnits) {
        // Nothing may be lost by opening a dialog and closing it with Enter.
        if (bytesPerSecond >= unit.size && bytesPerSecond % unit.size * 100 % unit.size == 0) {
            QLocale plain;
            plain.setNumberOptions(QLocale::OmitGroupSeparator);
            return plain.toString(double(bytesPerSecond) / double(unit.size), 'f', QLocale::FloatingPointShortest)
                   + QLatin1Char(unit.sign);
        }
    }
    return QString::number(bytesPerSecond);
}

} // namespace longhaul
