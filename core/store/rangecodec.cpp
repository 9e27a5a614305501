#include "rangecodec.h"

#include "varint.h"

#include <QtEndian>

#include <limits>

namespace longhaul {

namespace {

constexpr char kFormat = 1;
constexpr qsizetype kCheckSize = 4;

/// Source: FNV-1a, 32 bits, draft-eastlake-fnv.
quint32 checkValue(TaskId task, QByteArrayView bytes)
{
    constexpr quint32 kOffset = 2166136261U;
    constexpr quint32 kPrime = 16777619U;
    quint32 hash = kOffset;
    for (int shift = 0; shift < 64; shift += 8)
        hash = (hash ^ static_cast<quint8>(static_cast<quint64>(task.value) >> shift)) * kPrime;
    for (const char byte : bytes)
        hash = (hash ^ static_cast<quint8>(byte)) * kPrime;
    return hash;
}

/// Varints of at most `room`; nothing else can be part of a file.
std::optional<qint64> takeLength(QByteArrayView &bytes, qint64 least, qint64 room)
{
    const auto number = takeVarint(bytes);
    if (!number || *number > static_cast<quint64>(room) || static_cast<qint64>(*number) < least)
        return std::nullopt;
    return static_cast<qint64>(*number);
}

} // namespace

QByteArray encodeRanges(TaskId task, const RangeSet &ranges)
{
    QByteArray bytes(1, kFormat);
    qint64 end = 0;
    for (const ByteRange &range : ranges.ranges()) {
        appendVarint(bytes, static_cast<quint64>(range.begin - end));
        appendVarint(bytes, static_cast<quint64>(range.length()));
        end = range.end;
    }
    const quint32 check = qToLittleEndian(checkValue(task, bytes));
    bytes.append(reinterpret_cast<const char *>(&check), kCheckSize);
    return bytes;
}

std::optional<RangeSet> decodeRanges(TaskId task, const QByteArray &bytes)
{
    if (bytes.size() < 1 + kCheckSize || bytes.front() != kFormat)
        return std::nullopt;
    const QByteArrayView checked = QByteArrayView(bytes).chopped(kCheckSize);
    if (qFromLittleEndian<quint32>(bytes.constData() + checked.size()) != checkValue(task, checked))
        return std::nullopt;
    QByteArrayView rest = checked.sliced(1);
    RangeSet ranges;
    qint64 end = 0;
    while (!rest.isEmpty()) {
        const qint64 leastGap = ranges.isEmpty() ? 0 : 1;
        const auto gap = takeLength(rest, leastGap, std::numeric_limits<qint64>::max() - end);
        if (!gap)
            return std::nullopt;
        const qint64 begin = end + *gap;
        const auto length = takeLength(rest, 1, std::numeric_limits<qint64>::max() - begin);
        if (!length)
            return std::nullopt;
        end = begin + *length;
        ranges.insert({begin, end});
    }
    return ranges;
}

} // namespace longhaul
