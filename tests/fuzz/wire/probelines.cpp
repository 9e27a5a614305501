#include "isotime.h"
#include "jsonrpc.h"
#include "linesplitter.h"
#include "wireprobes.h"

#include <algorithm>

namespace longhaul::fuzz {

namespace {

constexpr qsizetype kLargest = 24;

/// Everything that a splitter makes of `stream` when it comes in chunks of the given sizes, around and around.
LineSplitter::Result inChunks(QByteArrayView stream, QByteArrayView sizes)
{
    LineSplitter splitter(kLargest);
    LineSplitter::Result all;
    for (qsizetype turn = 0; !stream.isEmpty(); ++turn) {
        const qsizetype wanted = sizes.isEmpty() ? 1 : 1 + static_cast<quint8>(sizes.at(turn % sizes.size())) % 32;
        const qsizetype size = std::min(wanted, stream.size());
        const auto result = splitter.feed(stream.first(size));
        demand(splitter.pendingBytes() <= kLargest + 1);
        all.lines += result.lines;
        all.tooLong += result.tooLong;
        stream = stream.sliced(size);
    }
    return all;
}

QByteArray writtenAgain(const RpcMessage &message)
{
    return std::visit([](const auto &part) { return encode(part); }, message);
}

} // namespace

void probeLines(QByteArrayView input)
{
    Input foreign(input);
    const QByteArray sizes = foreign.takeLine();
    const QByteArray stream = foreign.takeRest();
    LineSplitter splitter(kLargest);
    const auto whole = splitter.feed(stream);
    const auto cut = inChunks(stream, sizes);
    demand(cut.lines == whole.lines && cut.tooLong == whole.tooLong);
    for (const QByteArray &line : whole.lines)
        demand(line.size() <= kLargest && !line.contains('\n'));
}

void probeRpc(QByteArrayView input)
{
    const auto message = parseRpc(input.toByteArray());
    const auto found = findResult(input);
    demand(!found || (found->object.begin() >= input.begin() && found->object.end() <= input.end()));
    if (found && message) { // a line that both read is the same to both
        const auto *response = std::get_if<Response>(&*message);
        demand(response && response->result && response->id.toInteger() == found->id);
        demand(objectOf(found->object) == *response->result);
    }
    if (!message) {
        const RpcError &error = message.error().error;
        demand(error.is(RpcCode::ParseError) || error.is(RpcCode::InvalidRequest));
        const QByteArray answer = encode(Response{message.error().id, std::unexpected(error)});
        demand(!answer.contains('\n') && parseRpc(answer).has_value());
        return;
    }
    if (const auto *request = std::get_if<Request>(&*message))
        demand(request->id.isString() || request->id.isDouble());
    const QByteArray line = writtenAgain(*message);
    demand(!line.contains('\n') && !line.contains('\r'));
    const auto again = parseRpc(line);
    demand(again && again->index() == message->index() && writtenAgain(*again) == line);
}

void probeInstant(QByteArrayView input)
{
    const QDateTime instant = instantFromIso(QString::fromUtf8(input));
    demand(!instant.isValid() || instant.timeSpec() == Qt::UTC);
    const QString text = isoFromInstant(instant);
    demand(text.isEmpty() || instantFromIso(text) == instant);
}

} // namespace longhaul::fuzz
