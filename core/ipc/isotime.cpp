#include "isotime.h"

namespace longhaul {

namespace {

constexpr qsizetype kUsualSize = 24; // "2026-01-31T12:00:00.000Z"

void putDigits(QChar *at, int count, int number)
{
    for (int i = count - 1; i >= 0; --i) {
        at[i] = QChar(static_cast<ushort>(u'0' + number % 10));
        number /= 10;
    }
}

/// -1 if one of them is no digit.
int readDigits(QStringView text, qsizetype at, int count)
{
    int number = 0;
    for (int i = 0; i < count; ++i) {
        const char16_t c = text[at + i].unicode();
        if (c < u'0' || c > u'9')
            return -1;
        number = number * 10 + (c - u'0');
    }
    return number;
}

bool hasUsualMarks(QStringView text)
{
    return text.size() == kUsualSize && text[4] == u'-' && text[7] == u'-' && text[10] == u'T' && text[13] == u':'
           && text[16] == u':' && text[19] == u'.' && text[23] == u'Z';
}

QDateTime usualInstant(QStringView text)
{
    const int year = readDigits(text, 0, 4);
    const int month = readDigits(text, 5, 2);
    const int day = readDigits(text, 8, 2);
    const QTime time(readDigits(text, 11, 2), readDigits(text, 14, 2), readDigits(text, 17, 2),
                     readDigits(text, 20, 3));
    const QDate date(year, month, day);
    if (year < 0 || month < 0 || day < 0 || !date.isValid() || !time.isValid())
        return {};
    return QDateTime(date, time, Qt::UTC);
}

} // namespace

QString isoFromInstant(const QDateTime &instant)
{
    if (!instant.isValid())
        return {};
    const QDateTime utc = instant.timeSpec() == Qt::UTC ? instant : instant.toUTC();
    const QDate date = utc.date();
    const QTime time = utc.time();
    if (date.year() < 0 || date.year() > 9999)
        return {};
    QString text(kUsualSize, u'0');
    QChar *out = text.data();
    putDigits(out, 4, date.year());
    out[4] = u'-';
    putDigits(out + 5, 2, date.month());
    out[7] = u'-';
    putDigits(out + 8, 2, date.day());
    out[10] = u'T';
    putDigits(out + 11, 2, time.hour());
    out[13] = u':';
    putDigits(out + 14, 2, time.minute());
    out[16] = u':';
    putDigits(out + 17, 2, time.second());
    out[19] = u'.';
    putDigits(out + 20, 3, time.msec());
    out[23] = u'Z';
    return text;
}

QDateTime instantFromIso(QStringView text)
{
    if (hasUsualMarks(text))
        return usualInstant(text);
    if (text.size() > 40)
        return {};
    QDateTime instant = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (instant.isValid() && instant.timeSpec() == Qt::LocalTime)
        instant.setTimeSpec(Qt::UTC);
    return instant.toUTC();
}

} // namespace longhaul
