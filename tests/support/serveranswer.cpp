#include "serveranswer.h"

#include <QLocale>

#include <algorithm>

namespace longhaul {

QByteArray sentHeader(const HeaderList &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value.isNull() ? QByteArray("") : value;
    }
    return {};
}

QByteArray asHttpDate(const QDateTime &when)
{
    return QLocale::c().toString(when.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss").toLatin1() + " GMT";
}

std::optional<ByteRange> RequestSeen::range(qint64 size) const
{
    const QByteArray value = header("Range");
    if (!value.startsWith("bytes=") || value.contains(','))
        return std::nullopt;
    const QByteArray spec = value.mid(6).trimmed();
    const qsizetype dash = spec.indexOf('-');
    if (dash < 0)
        return std::nullopt;
    bool beginOk = false;
    bool endOk = false;
    const qint64 first = spec.left(dash).toLongLong(&beginOk);
    const qint64 last = spec.mid(dash + 1).toLongLong(&endOk);
    if (dash == 0)
        return endOk && last > 0 ? std::optional(ByteRange{std::max<qint64>(0, size - last), size}) : std::nullopt;
    if (!beginOk || first < 0 || (!endOk && dash + 1 != spec.size()) || (endOk && last < first))
        return std::nullopt;
    return ByteRange{first, endOk ? std::min(last, size - 1) + 1 : size};
}

qint64 RequestSeen::begin() const
{
    const QByteArray value = header("Range");
    return value.startsWith("bytes=") ? value.mid(6, value.indexOf('-') - 6).toLongLong() : 0;
}

ServerAnswer ServerAnswer::text(int status, const QByteArray &body, const HeaderList &headers)
{
    ServerAnswer answer;
    answer.status = status;
    answer.reason = status < 300 ? "Fine" : status < 400 ? "Elsewhere" : "Trouble";
    answer.headers = headers;
    if (sentHeader(headers, "Content-Type").isNull())
        answer.headers.emplaceBack("Content-Type", "text/plain");
    answer.headers.emplaceBack("Content-Length", QByteArray::number(body.size()));
    answer.content = TestContent::ofText(body);
    answer.range = {0, body.size()};
    return answer;
}

ServerAnswer ServerAnswer::signInPage()
{
    return text(200,
                "<!DOCTYPE html><html><head><title>Sign in</title></head><body>Welcome to our network</body></html>\n",
                {{"Content-Type", "text/html; charset=utf-8"}, {"Cache-Control", "no-store"}});
}

ServerAnswer ServerAnswer::of(Manner manner)
{
    ServerAnswer answer;
    answer.manner = manner;
    return answer;
}

ServerAnswer ServerAnswer::ofBytes(const QByteArray &raw)
{
    ServerAnswer answer = of(Manner::Raw);
    answer.raw = raw;
    return answer;
}

} // namespace longhaul
