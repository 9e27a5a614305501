#include "contentlength.h"
#include "contentrange.h"
#include "decimal.h"
#include "httpprobes.h"

#include <algorithm>

namespace longhaul::fuzz {

namespace {

QByteArray written(const ContentRange &range)
{
    const QByteArray positions =
        range.range ? QByteArray::number(range.range->begin) + '-' + QByteArray::number(range.range->end - 1)
                    : QByteArray("*");
    return "bytes " + positions + '/' + (range.total ? QByteArray::number(*range.total) : QByteArray("*"));
}

} // namespace

void probeContentRange(QByteArrayView input)
{
    const auto range = parseContentRange(input);
    if (!range) {
        demand(!range.error().isEmpty());
        return;
    }
    demand(range->range || range->total);
    demand(!range->total || *range->total >= 0);
    demand(!range->range || (range->range->begin >= 0 && range->range->begin < range->range->end));
    demand(!range->range || !range->total || range->range->end <= *range->total);
    demand(parseContentRange(written(*range)) == *range);
}

void probeContentLength(QByteArrayView input)
{
    Input foreign(input);
    ResponseHead head = takeHead(foreign);
    for (auto &header : head.headers)
        header.first = "Content-Length";
    const auto length = contentLength(head);
    if (length && *length)
        demand(**length >= 0);
    // Neither the order of the lines nor saying it again changes what they say.
    ResponseHead other = head;
    std::reverse(other.headers.begin(), other.headers.end());
    demand(contentLength(other).has_value() == length.has_value());
    other.headers += head.headers;
    const auto again = contentLength(other);
    demand(again.has_value() == length.has_value() && (!length || *again == *length));
    if (const auto number = parseDecimal(input))
        demand(*number >= 0);
}

} // namespace longhaul::fuzz
