#include "httpdate.h"

#include "decimal.h"

#include <QList>

#include <algorithm>
#include <array>

namespace longhaul {

namespace {

constexpr qsizetype kLongestDate = 64;
constexpr std::array<QByteArrayView, 12> kMonths = {"jan", "feb", "mar", "apr", "may", "jun",
                                                    "jul", "aug", "sep", "oct", "nov", "dec"};

QList<QByteArray> dateWords(QByteArrayView text)
{
    QList<QByteArray> words;
    QByteArray word;
    for (const char c : text) {
        if (c != ' ' && c != '\t' && c != ',') {
            word += c;
        } else if (!word.isEmpty()) {
            words += word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        words += word;
    return words;
}

std::optional<int> smallNumber(QByteArrayView digits)
{
    const auto number = digits.size() <= 4 ? parseDecimal(digits) : std::nullopt;
    if (!number)
        return std::nullopt;
    return static_cast<int>(*number);
}

std::optional<int> monthNumber(const QByteArray &name)
{
    const auto found = std::find(kMonths.begin(), kMonths.end(), QByteArrayView(name.toLower()));
    if (found == kMonths.end())
        return std::nullopt;
    return static_cast<int>(found - kMonths.begin()) + 1;
}

std::optional<QTime> timeOfDay(const QByteArray &text)
{
    const QList<QByteArray> parts = text.split(':');
    if (parts.size() != 3)
        return std::nullopt;
    const auto hour = smallNumber(parts.at(0));
    const auto minute = smallNumber(parts.at(1));
    const auto second = smallNumber(parts.at(2));
    if (!hour || !minute || !second || *second > 60)
        return std::nullopt;
    const QTime time(*hour, *minute, std::min(*second, 59)); // a leap second counts as the one before it
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<int> zoneOffset(const QByteArray &name)
{
    const QByteArray zone = name.toUpper();
    if (zone == "GMT" || zone == "UTC" || zone == "UT" || zone == "Z")
        return 0;
    if (zone.size() != 5 || (zone.front() != '+' && zone.front() != '-'))
        return std::nullopt;
    const auto hours = smallNumber(QByteArrayView(zone).sliced(1, 2));
    const auto minutes = smallNumber(QByteArrayView(zone).sliced(3, 2));
    if (!hours || !minutes || *hours > 14 || *minutes > 59)
        return std::nullopt;
    const int seconds = (*hours * 60 + *minutes) * 60;
    return zone.front() == '-' ? -seconds : seconds;
}

int fullYear(int twoDigits, const QDateTime &now)
{
    if (!now.isValid())
        return twoDigits + (twoDigits < 70 ? 2000 : 1900);
    const int thisYear = now.toUTC().date().year();
    const int year = thisYear - thisYear % 100 + twoDigits;
    if (year > thisYear + 50)
        return year - 100;
    return year <= thisYear - 50 ? year + 100 : year;
}

struct DateParts {
    QByteArray day;
    QByteArray month;
    QByteArray year;
    QByteArray time;
    QByteArray zone;
};

std::optional<DateParts> datePartsOf(QList<QByteArray> words)
{
    if (words.isEmpty())
        return std::nullopt;
    const char first = words.front().front();
    if (first < '0' || first > '9')
        words.removeFirst();                                 // the day of the week
    if (!words.isEmpty() && words.front().count('-') == 2) { // 06-Nov-94
        const QList<QByteArray> parts = words.takeFirst().split('-');
        words = parts + words;
    }
    if (words.size() == 4 && monthNumber(words.at(0))) // Nov 6 08:49:37 1994
        return DateParts{words.at(1), words.at(0), words.at(3), words.at(2), "GMT"};
    if (words.size() == 5) // 06 Nov 1994 08:49:37 GMT
        return DateParts{words.at(0), words.at(1), words.at(2), words.at(3), words.at(4)};
    return std::nullopt;
}

} // namespace

std::optional<QDateTime> parseHttpDate(QByteArrayView text, const QDateTime &now)
{
    const QByteArrayView trimmed = text.trimmed();
    if (trimmed.size() > kLongestDate)
        return std::nullopt;
    const auto parts = datePartsOf(dateWords(trimmed));
    if (!parts)
        return std::nullopt;
    const auto day = smallNumber(parts->day);
    const auto month = monthNumber(parts->month);
    const auto year = smallNumber(parts->year);
    const auto time = timeOfDay(parts->time);
    const auto offset = zoneOffset(parts->zone);
    if (!day || !month || !year || !time || !offset)
        return std::nullopt;
    if (parts->year.size() != 2 && parts->year.size() != 4)
        return std::nullopt;
    const QDate date(parts->year.size() == 2 ? fullYear(*year, now) : *year, *month, *day);
    if (!date.isValid())
        return std::nullopt;
    return QDateTime(date, *time, Qt::UTC).addSecs(-*offset);
}

} // namespace longhaul
