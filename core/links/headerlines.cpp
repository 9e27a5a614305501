#include "headerlines.h"

#include "requestcodec.h"

namespace longhaul {

std::expected<HeaderList, int> readHeaderLines(const QString &text)
{
    HeaderList headers;
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const auto header = parseHeaderLine(line.trimmed());
        if (!header)
            return std::unexpected(number);
        headers.append(*header);
    }
    return headers;
}

HeaderList withHeaders(HeaderList headers, const HeaderList &more)
{
    for (const auto &header : more) {
        headers.removeIf(
            [&](const auto &known) { return known.first.compare(header.first, Qt::CaseInsensitive) == 0; });
    }
    return headers + more;
}

} // namespace longhaul
