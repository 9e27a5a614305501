#include "testcontent.h"

#include <algorithm>
#include <cstring>

namespace longhaul {

namespace {

constexpr qint64 kWord = 8;
constexpr qint64 kDigestPiece = 1 << 20;

/// The SplitMix64 step: cheap, and no two words of a file look alike.
quint64 contentWord(quint64 seed, quint64 index)
{
    quint64 x = seed * 0xd1342543de82ef95ULL + (index + 1) * 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

} // namespace

char TestContent::byteAt(qint64 offset) const
{
    char byte = 0;
    fill({offset, offset + 1}, &byte);
    return byte;
}

void TestContent::fill(ByteRange range, char *out) const
{
    if (!text.isEmpty()) {
        std::memcpy(out, text.constData() + range.begin, static_cast<std::size_t>(range.length()));
        return;
    }
    for (qint64 at = range.begin; at < range.end;) {
        const quint64 word = contentWord(seed, static_cast<quint64>(at / kWord));
        const qint64 skip = at % kWord;
        const qint64 length = std::min(kWord - skip, range.end - at);
        std::memcpy(out, reinterpret_cast<const char *>(&word) + skip, static_cast<std::size_t>(length));
        out += length;
        at += length;
    }
}

QByteArray TestContent::bytes(ByteRange range) const
{
    QByteArray result(range.length(), Qt::Uninitialized);
    fill(range, result.data());
    return result;
}

QByteArray TestContent::digest(QCryptographicHash::Algorithm algorithm) const
{
    QCryptographicHash hash(algorithm);
    QByteArray piece(std::min(size, kDigestPiece), Qt::Uninitialized);
    for (qint64 at = 0; at < size; at += kDigestPiece) {
        const ByteRange range{at, std::min(at + kDigestPiece, size)};
        fill(range, piece.data());
        hash.addData(QByteArrayView(piece.constData(), range.length()));
    }
    return hash.result().toHex();
}

} // namespace longhaul
