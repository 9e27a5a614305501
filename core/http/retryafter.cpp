#include "retryafter.h"

#include "decimal.h"
#include "httpdate.h"

#include <algorithm>

namespace longhaul {

namespace {

std::chrono::seconds withinADay(qint64 seconds)
{
    return std::chrono::seconds(std::clamp<qint64>(seconds, 0, kLongestRetryAfter.count()));
}

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

std::optional<std::chrono::seconds> retryAfter(const ResponseHead &head, const QDateTime &now)
{
    const QByteArray value = head.header("Retry-After");
    if (isDigits(value)) {
        const auto seconds = parseDecimal(value);
        return seconds ? withinADay(*seconds) : kLongestRetryAfter; // more than fits is more than a day
    }
    const auto when = parseHttpDate(value, now);
    const auto serverNow = parseHttpDate(head.header("Date"), now);
    const QDateTime from = serverNow ? *serverNow : now;
    if (!when || !from.isValid())
        return std::nullopt;
    return withinADay(from.secsTo(*when));
}

} // namespace longhaul
