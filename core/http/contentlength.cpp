#include "contentlength.h"

#include "decimal.h"

namespace longhaul {

std::expected<std::optional<qint64>, QString> contentLength(const ResponseHead &head)
{
    std::optional<qint64> length;
    for (const QByteArray &value : head.values("Content-Length")) {
        const QByteArrayView line = value;
        for (qsizetype begin = 0; begin <= line.size();) {
            const qsizetype comma = line.indexOf(',', begin);
            const qsizetype end = comma < 0 ? line.size() : comma;
            const auto number = parseDecimal(line.sliced(begin, end - begin).trimmed());
            if (!number)
                return std::unexpected(QStringLiteral("Content-Length is no number of bytes"));
            if (length && *length != *number)
                return std::unexpected(QStringLiteral("Content-Length says two different lengths"));
            length = number;
            begin = end + 1;
        }
    }
    return length;
}

} // namespace longhaul
