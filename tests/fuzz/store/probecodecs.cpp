#include "eventpayload.h"
#include "headercodec.h"
#include "rangecodec.h"
#include "storeprobes.h"
#include "varint.h"

namespace longhaul::fuzz {

namespace {

constexpr TaskId kTask{7};

/// Ranges that the input describes: a gap and a length of one byte each.
RangeSet rangesOf(QByteArrayView input)
{
    RangeSet ranges;
    Input foreign(input);
    qint64 at = 0;
    while (!foreign.isAtEnd()) {
        at += qint64(foreign.takeByte()) << (foreign.takeByte() % 40);
        const qint64 length = 1 + foreign.takeByte();
        ranges.insert({at, at + length});
        at += length;
    }
    return ranges;
}

} // namespace

void probeRanges(QByteArrayView input)
{
    const QByteArray bytes = input.toByteArray();
    if (const auto ranges = decodeRanges(kTask, bytes)) {
        for (const ByteRange &range : ranges->ranges())
            demand(range.begin >= 0 && range.begin < range.end);
        demand(decodeRanges(kTask, encodeRanges(kTask, *ranges)) == ranges);
        demand(!decodeRanges(TaskId{8}, bytes));
    }
    const RangeSet ranges = rangesOf(input.first(qMin<qsizetype>(input.size(), 60)));
    const QByteArray written = encodeRanges(kTask, ranges);
    demand(decodeRanges(kTask, written) == ranges);
    // No single damaged byte passes.
    for (qsizetype at = 0; at < written.size(); ++at) {
        QByteArray damaged = written;
        damaged[at] = static_cast<char>(damaged.at(at) ^ (1 + (at + input.size()) % 255));
        demand(!decodeRanges(kTask, damaged));
    }
}

void probeHeaders(QByteArrayView input)
{
    const auto headers = decodeHeaders(input.toByteArray());
    if (!headers)
        return;
    for (const auto &[name, value] : *headers)
        demand(!name.isEmpty() && !name.contains('\n') && !value.contains('\n') && !value.contains('\r'));
    demand(decodeHeaders(encodeHeaders(*headers)) == headers);
}

void probeVarint(QByteArrayView input)
{
    QByteArrayView rest = input;
    while (!rest.isEmpty()) {
        const qsizetype before = rest.size();
        const auto number = takeVarint(rest);
        if (!number)
            return;
        demand(rest.size() < before && before - rest.size() <= 10);
        QByteArray written;
        appendVarint(written, *number);
        QByteArrayView again(written);
        demand(written.size() <= before - rest.size() && takeVarint(again) == number && again.isEmpty());
    }
}

void probePayload(QByteArrayView input)
{
    Event event;
    readPayload(QString::fromUtf8(input), event);
    Event again;
    readPayload(payloadText(event), again);
    demand(again == event);
}

} // namespace longhaul::fuzz
