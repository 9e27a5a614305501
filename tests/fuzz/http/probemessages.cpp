#include "httpprobes.h"
#include "messagereader.h"

#include <algorithm>

namespace longhaul::fuzz {

namespace {

struct Reading {
    QByteArray body;
    bool isAnswer = true;
    bool isWhole = false;
    std::optional<ResponseHead> head;

    bool operator==(const Reading &) const = default;
};

Reading readIn(QByteArrayView bytes, qsizetype size)
{
    MessageReader reader;
    Reading reading;
    while (!bytes.isEmpty() && reading.isAnswer) {
        const QByteArrayView piece = bytes.first(std::min(size, bytes.size()));
        bytes = bytes.sliced(piece.size());
        const auto body = reader.take(piece);
        reading.isAnswer = body.has_value();
        reading.body += body.value_or(QByteArray());
    }
    reading.isWhole = reader.isWhole();
    reading.head = reader.head();
    return reading;
}

} // namespace

/// However the bytes come, they are the same answer.
void probeMessage(QByteArrayView input)
{
    Input foreign(input);
    const qsizetype size = 1 + foreign.takeByte();
    const QByteArray bytes = foreign.takeRest();
    const Reading atOnce = readIn(bytes, std::max<qsizetype>(1, bytes.size()));
    const Reading inPieces = readIn(bytes, size);
    demand(atOnce.isAnswer == inPieces.isAnswer);
    demand(atOnce.body.size() <= bytes.size());
    if (atOnce.isAnswer)
        demand(atOnce == inPieces);
    if (atOnce.head) {
        demand(atOnce.head->status >= 200 && atOnce.head->status <= 999);
        for (const auto &[name, value] : atOnce.head->headers)
            demand(!name.isEmpty() && !value.contains('\r'));
    }
    demand(!atOnce.isWhole || atOnce.head);
}

} // namespace longhaul::fuzz
