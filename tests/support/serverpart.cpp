#include "serverpart.h"

#include <algorithm>

namespace longhaul {

namespace {

QByteArray contentRange(ByteRange range, const QByteArray &total)
{
    return "bytes " + QByteArray::number(range.begin) + '-' + QByteArray::number(range.end - 1) + '/' + total;
}

/// The whole part in memory: for files of some megabytes only.
void makeMultipart(ServerAnswer &answer, ByteRange asked, const QByteArray &total)
{
    const QByteArray body =
        "\r\n--SPLIT\r\nContent-Type: application/octet-stream\r\nContent-Range: " + contentRange(asked, total)
        + "\r\n\r\n" + answer.content.bytes(asked) + "\r\n--SPLIT--\r\n";
    for (auto &[name, value] : answer.headers) {
        if (name == "Content-Type")
            value = "multipart/byteranges; boundary=SPLIT";
    }
    answer.content = TestContent::ofText(body);
    answer.range = {0, body.size()};
}

/// The range that is really served in place of the asked one.
ByteRange bent(ByteRange asked, qint64 size, const RangeOptions &options)
{
    switch (options.lie) {
    case RangeOptions::Lie::Shifted: return {std::min(asked.begin + options.lieBytes, asked.end - 1), asked.end};
    case RangeOptions::Lie::ShiftedSilently: return {asked.begin + options.lieBytes, asked.end + options.lieBytes};
    case RangeOptions::Lie::Short: return {asked.begin, std::max(asked.begin + 1, asked.end - options.lieBytes)};
    case RangeOptions::Lie::Long: return {asked.begin, std::min(size, asked.end + options.lieBytes)};
    case RangeOptions::Lie::None:
    case RangeOptions::Lie::OtherTotal:
    case RangeOptions::Lie::StarTotal:
    case RangeOptions::Lie::Multipart:
    case RangeOptions::Lie::NoHeader:
    case RangeOptions::Lie::BadHeader: break;
    }
    return asked;
}

QByteArray lengthText(qint64 length, LengthForm form)
{
    constexpr qint64 kWrong = 1000;
    switch (form) {
    case LengthForm::More: return QByteArray::number(length + kWrong);
    case LengthForm::Less: return QByteArray::number(std::max<qint64>(0, length - kWrong));
    case LengthForm::Zero: return "0";
    case LengthForm::Negative: return "-5";
    case LengthForm::Overflowing: return "99999999999999999999999";
    case LengthForm::Words: return "many";
    case LengthForm::Exact:
    case LengthForm::None:
    case LengthForm::Chunked:
    case LengthForm::TruncatedChunks:
    case LengthForm::Twice:
    case LengthForm::TwiceDifferent: break;
    }
    return QByteArray::number(length);
}

} // namespace

void makePart(ServerAnswer &answer, ByteRange asked, const RangeOptions &options, int nth)
{
    RangeOptions now = options;
    if (nth < options.lieFrom || nth > options.lieUntil)
        now.lie = RangeOptions::Lie::None;
    const qint64 size = answer.content.size;
    QByteArray total = QByteArray::number(size);
    if (now.lie == RangeOptions::Lie::OtherTotal)
        total = QByteArray::number(size + now.lieBytes);
    if (now.lie == RangeOptions::Lie::StarTotal)
        total = "*";
    answer.status = 206;
    answer.reason = "Partial Content";
    if (now.lie == RangeOptions::Lie::Multipart)
        return makeMultipart(answer, asked, total);
    answer.range = bent(asked, size, now);
    const ByteRange said = now.lie == RangeOptions::Lie::ShiftedSilently ? asked : answer.range;
    if (now.lie == RangeOptions::Lie::BadHeader)
        answer.headers.emplaceBack("Content-Range", "bytes from here to there");
    else if (now.lie != RangeOptions::Lie::NoHeader)
        answer.headers.emplaceBack("Content-Range", contentRange(said, total));
}

void setLength(ServerAnswer &answer, LengthForm form)
{
    const qint64 length = answer.range.length();
    if (form == LengthForm::Chunked || form == LengthForm::TruncatedChunks) {
        answer.headers.emplaceBack("Transfer-Encoding", "chunked");
        answer.framing =
            form == LengthForm::Chunked ? ServerAnswer::Framing::Chunked : ServerAnswer::Framing::TruncatedChunks;
        answer.closeAfter = answer.closeAfter || form == LengthForm::TruncatedChunks;
        return;
    }
    if (form != LengthForm::Exact && form != LengthForm::Twice)
        answer.closeAfter = true;
    if (form == LengthForm::None)
        return;
    answer.headers.emplaceBack("Content-Length", lengthText(length, form));
    if (form == LengthForm::Twice)
        answer.headers.emplaceBack("Content-Length", QByteArray::number(length));
    if (form == LengthForm::TwiceDifferent)
        answer.headers.emplaceBack("Content-Length", QByteArray::number(length - 1));
}

} // namespace longhaul
