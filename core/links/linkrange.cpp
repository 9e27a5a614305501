#include "linkrange.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace longhaul {

namespace {

/// What stands between two brackets.
struct Range {
    qsizetype begin = 0; // of the opening bracket in the link
    qsizetype end = 0;   // behind the closing one
    qint64 first = 0;
    qint64 last = 0;
    qint64 step = 1;
    int width = 0; // digits, with zeros in front
    bool letters = false;

    [[nodiscard]] qint64 count() const { return std::abs(last - first) / step + 1; }
    [[nodiscard]] QString value(qint64 index) const
    {
        const qint64 number = first + (last < first ? -1 : 1) * index * step;
        return letters ? QString(QChar(static_cast<char16_t>(number)))
                       : QStringLiteral("%1").arg(number, width, 10, QLatin1Char('0'));
    }
};

Range rangeOf(const QRegularExpressionMatch &match)
{
    Range range;
    range.begin = match.capturedStart();
    range.end = match.capturedEnd();
    range.letters = match.capturedLength(3) > 0;
    if (range.letters) {
        range.first = match.capturedView(3).front().unicode();
        range.last = match.capturedView(4).front().unicode();
    } else {
        range.first = match.capturedView(1).toLongLong();
        range.last = match.capturedView(2).toLongLong();
        range.width = match.capturedView(1).startsWith(u'0') ? static_cast<int>(match.capturedLength(1)) : 0;
    }
    if (match.capturedLength(5) > 0)
        range.step = std::max<qint64>(1, match.capturedView(5).toLongLong());
    return range;
}

std::vector<Range> rangesIn(const QString &link)
{
    // Fifteen digits are far more than anybody counts, and fit a number.
    static const QRegularExpression shape(QStringLiteral(
        R"(\[(?:(\d{1,15})-(\d{1,15})|(?:(?=[a-z]-[a-z]|[A-Z]-[A-Z])([a-zA-Z])-([a-zA-Z])))(?::(\d{1,9}))?\])"));
    std::vector<Range> ranges;
    for (auto matches = shape.globalMatch(link); matches.hasNext();)
        ranges.push_back(rangeOf(matches.next()));
    return ranges;
}

qint64 countOf(const std::vector<Range> &ranges)
{
    qint64 count = 1;
    for (const Range &range : ranges) {
        if (range.count() > kMostRangeLinks)
            return kMostRangeLinks + 1;
        count *= range.count();
        if (count > kMostRangeLinks)
            return kMostRangeLinks + 1;
    }
    return count;
}

} // namespace

qint64 rangeCount(const QString &link)
{
    return countOf(rangesIn(link));
}

QStringList expandedRange(const QString &link)
{
    const std::vector<Range> ranges = rangesIn(link);
    const qint64 count = countOf(ranges);
    if (count > kMostRangeLinks)
        return {};
    QStringList links;
    links.reserve(count);
    for (qint64 number = 0; number < count; ++number) {
        QString text = link;
        qint64 rest = number;
        // From the back, so that the places of the ranges before stay right.
        for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
            text.replace(range->begin, range->end - range->begin, range->value(rest % range->count()));
            rest /= range->count();
        }
        links.append(text);
    }
    return links;
}

} // namespace longhaul
