#include "contentrange.h"

#include "decimal.h"

#include <limits>

namespace longhaul {

namespace {

constexpr QByteArrayView kUnit = "bytes";

std::expected<ByteRange, QString> parsePositions(QByteArrayView text)
{
    const qsizetype dash = text.indexOf('-');
    if (dash < 0)
        return std::unexpected(QStringLiteral("Content-Range has no dash"));
    const auto first = parseDecimal(text.first(dash).trimmed());
    const auto last = parseDecimal(text.sliced(dash + 1).trimmed());
    if (!first || !last || *last == std::numeric_limits<qint64>::max())
        return std::unexpected(QStringLiteral("Content-Range has a position that is no number of bytes"));
    if (*last < *first)
        return std::unexpected(QStringLiteral("Content-Range is reversed"));
    return ByteRange{*first, *last + 1};
}

} // namespace

std::expected<ContentRange, QString> parseContentRange(QByteArrayView value)
{
    const QByteArrayView text = value.trimmed();
    if (text.size() <= kUnit.size() || text.first(kUnit.size()).compare(kUnit, Qt::CaseInsensitive) != 0)
        return std::unexpected(QStringLiteral("Content-Range is not in bytes"));
    // "bytes=0-9/10" and "bytes: 0-9/10" are told of servers; what they mean is certain.
    const char separator = text.at(kUnit.size());
    if (separator != ' ' && separator != '\t' && separator != '=' && separator != ':')
        return std::unexpected(QStringLiteral("Content-Range is not in bytes"));
    const QByteArrayView rest = text.sliced(kUnit.size() + 1).trimmed();
    const qsizetype slash = rest.indexOf('/');
    if (slash < 0)
        return std::unexpected(QStringLiteral("Content-Range has no total"));

    ContentRange result;
    const QByteArrayView totalText = rest.sliced(slash + 1).trimmed();
    if (totalText != QByteArrayView("*")) {
        result.total = parseDecimal(totalText);
        if (!result.total)
            return std::unexpected(QStringLiteral("Content-Range has a total that is no number of bytes"));
    }
    const QByteArrayView rangeText = rest.first(slash).trimmed();
    if (rangeText == QByteArrayView("*")) {
        if (!result.total)
            return std::unexpected(QStringLiteral("Content-Range says nothing"));
        return result;
    }
    const auto range = parsePositions(rangeText);
    if (!range)
        return std::unexpected(range.error());
    if (result.total && range->end > *result.total)
        return std::unexpected(QStringLiteral("Content-Range lies beyond its total"));
    result.range = *range;
    return result;
}

} // namespace longhaul
