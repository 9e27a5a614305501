#include "headercodec.h"

#include "varint.h"

namespace longhaul {

namespace {

void appendText(QByteArray &bytes, const QByteArray &text)
{
    appendVarint(bytes, static_cast<quint64>(text.size()));
    bytes.append(text);
}

std::optional<QByteArray> takeText(QByteArrayView &bytes)
{
    const auto length = takeVarint(bytes);
    if (!length || *length > static_cast<quint64>(bytes.size()))
        return std::nullopt;
    const auto size = static_cast<qsizetype>(*length);
    const QByteArray text = bytes.first(size).toByteArray();
    bytes = bytes.sliced(size);
    if (text.contains('\r') || text.contains('\n') || text.contains('\0'))
        return std::nullopt;
    return text;
}

} // namespace

QByteArray encodeHeaders(const HeaderList &headers)
{
    QByteArray bytes;
    for (const auto &[name, value] : headers) {
        appendText(bytes, name);
        appendText(bytes, value);
    }
    return bytes;
}

std::optional<HeaderList> decodeHeaders(const QByteArray &bytes)
{
    HeaderList headers;
    QByteArrayView rest(bytes);
    while (!rest.isEmpty()) {
        const auto name = takeText(rest);
        if (!name || name->isEmpty())
            return std::nullopt;
        const auto value = takeText(rest);
        if (!value)
            return std::nullopt;
        headers.append({*name, *value});
    }
    return headers;
}

} // namespace longhaul
