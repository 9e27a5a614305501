#include "varint.h"

namespace longhaul {

void appendVarint(QByteArray &bytes, quint64 number)
{
    while (number >= 0x80) {
        bytes.append(static_cast<char>(0x80 | (number & 0x7f)));
        number >>= 7;
    }
    bytes.append(static_cast<char>(number));
}

std::optional<quint64> takeVarint(QByteArrayView &bytes)
{
    quint64 number = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<quint8>(bytes[i]);
        const int shift = static_cast<int>(i) * 7;
        if (shift > 63 || (shift == 63 && byte > 1))
            return std::nullopt;
        number |= static_cast<quint64>(byte & 0x7f) << shift;
        if ((byte & 0x80) == 0) {
            bytes = bytes.sliced(i + 1);
            return number;
        }
    }
    return std::nullopt;
}

} // namespace longhaul
