#include "answercheck.h"

#include "contentlength.h"
#include "contentrange.h"
#include "httpdate.h"
#include "mediatype.h"
#include "refusals.h"

namespace longhaul {

namespace {

/// An answer that contradicts itself or what was asked. With nothing stored, a request without Range cannot
/// glue anything wrong together, and saves the many servers that only stumble over ranges.
Verdict contradiction(const RangeExpectation &expected, const QString &detail,
                      std::optional<qint64> claimedTotal = std::nullopt)
{
    if (expected.ranged && !expected.hasSomethingToKeep())
        return AskWithoutRange{detail, claimedTotal};
    return failedVerdict(FailureCode::Protocol, detail);
}

bool isEncoded(const ResponseHead &head)
{
    for (const QByteArray &value : head.values("Content-Encoding")) {
        if (!value.isEmpty() && value.compare("identity", Qt::CaseInsensitive) != 0)
            return true;
    }
    return false;
}

QDateTime dateOf(const ResponseHead &head)
{
    const auto date = parseHttpDate(head.header("Date"));
    return date ? *date : QDateTime();
}

/// Servers that make a new ETag for every request keep the date and the length. Only a caller that compares
/// bytes can believe them.
bool deservesSecondOpinion(const RangeExpectation &expected, const Validator &seen, std::optional<qint64> total)
{
    const auto known = parseHttpDate(expected.known.lastModified);
    const auto now = parseHttpDate(seen.lastModified);
    return known && now && *known == *now && total && total == expected.knownTotal;
}

/// What follows where the validator is another one.
Verdict judgeOtherVersion(const RangeExpectation &expected, const Validator &seen, std::optional<qint64> total)
{
    if (expected.guarded && expected.couldCompare && deservesSecondOpinion(expected, seen, total))
        return AskWithoutGuard{};
    return failedVerdict(FailureCode::FileChanged, QStringLiteral("the server calls it another version"));
}

SameFile compared(const RangeExpectation &expected, const ResponseHead &head, std::optional<qint64> total)
{
    const Validator seen = validatorOf(head);
    const SameFile same = compareValidators(expected.known, seen, dateOf(head));
    if (same == SameFile::No && expected.canCompare && deservesSecondOpinion(expected, seen, total))
        return SameFile::Unknown;
    return same;
}

/// A sign-in page or a captive portal answers for every address. `same` and `total` are those of the answer.
bool isPageInPlaceOfFile(const RangeExpectation &expected, const ResponseHead &head, SameFile same,
                         std::optional<qint64> total)
{
    const QByteArray known = mediaType(expected.knownType);
    if (!isWebPage(head.header("Content-Type")) || same == SameFile::Yes || isWebPage(known))
        return false;
    const bool hasOtherLength = total && expected.knownTotal && *total != *expected.knownTotal;
    return !known.isEmpty() || hasOtherLength || same == SameFile::No || expected.binaryLink;
}

/// Content-Range of the answer; several lines must say the same.
std::expected<ContentRange, QString> contentRangeOf(const ResponseHead &head)
{
    const QList<QByteArray> values = head.values("Content-Range");
    if (values.isEmpty())
        return std::unexpected(QStringLiteral("a partial answer without Content-Range"));
    for (const QByteArray &value : values) {
        if (value != values.front())
            return std::unexpected(QStringLiteral("a partial answer with different Content-Range lines"));
    }
    return parseContentRange(values.front());
}

/// The range of a 206, after everything in it that could contradict has been looked at.
std::expected<ContentRange, QString> checkedRange(const RangeExpectation &expected, const ResponseHead &head)
{
    if (mediaType(head.header("Content-Type")) == "multipart/byteranges")
        return std::unexpected(QStringLiteral("several ranges in one answer, although one was asked for"));
    if (isEncoded(head))
        return std::unexpected(QStringLiteral("a range of an encoded file, although no encoding was asked for"));
    const auto range = contentRangeOf(head);
    if (!range)
        return range;
    if (!range->range)
        return std::unexpected(QStringLiteral("a partial answer without a range"));
    if (range->range->begin != expected.asked.begin) {
        return std::unexpected(QStringLiteral("asked from byte %1, answered from byte %2")
                                   .arg(expected.asked.begin)
                                   .arg(range->range->begin));
    }
    const auto length = contentLength(head);
    if (!length)
        return std::unexpected(length.error());
    const bool isChunked = head.has("Transfer-Encoding"); // overrides Content-Length, RFC 9112 section 6.3
    if (*length && **length != range->range->length() && !isChunked)
        return std::unexpected(QStringLiteral("Content-Length and Content-Range contradict each other"));
    return range;
}

Verdict judgePartial(const RangeExpectation &expected, const ResponseHead &head)
{
    if (!expected.ranged)
        return failedVerdict(FailureCode::Protocol, QStringLiteral("a partial answer that nobody asked for"));
    const auto range = checkedRange(expected, head);
    if (!range) {
        const auto claimed = contentRangeOf(head);
        return contradiction(expected, range.error(), claimed && !isEncoded(head) ? claimed->total : std::nullopt);
    }
    SameFile same = compared(expected, head, range->total);
    if (expected.hasSomethingToKeep() && isPageInPlaceOfFile(expected, head, same, range->total))
        return failedVerdict(FailureCode::NotTheFile, QStringLiteral("a web page in place of the file"));
    if (expected.knownTotal && range->total && *range->total != *expected.knownTotal) {
        return failedVerdict(
            FailureCode::FileChanged,
            QStringLiteral("the file had %1 bytes and has %2 now").arg(*expected.knownTotal).arg(*range->total));
    }
    const Validator seen = validatorOf(head);
    if (same == SameFile::No)
        return judgeOtherVersion(expected, seen, range->total);
    const bool isTagDifferent = !seen.etag.isEmpty() && !expected.known.etag.isEmpty()
                                && compareValidators({expected.known.etag, {}}, {seen.etag, {}}) == SameFile::No;
    if (expected.guarded && same == SameFile::Unknown && !isTagDifferent)
        same = SameFile::Yes;
    return UseRange{*range->range, range->total, seen, same};
}

std::optional<bool> promisedResumable(const RangeExpectation &expected, const ResponseHead &head)
{
    const QByteArray ranges = head.header("Accept-Ranges");
    if (isEncoded(head) || ranges.compare("none", Qt::CaseInsensitive) == 0)
        return false;
    if (ranges.compare("bytes", Qt::CaseInsensitive) == 0)
        return true;
    return expected.ranged ? std::optional(false) : std::nullopt;
}

Verdict judgeWholeWithBytes(const RangeExpectation &expected, const ResponseHead &head, const WholeFile &whole)
{
    if (isPageInPlaceOfFile(expected, head, whole.same, whole.length))
        return failedVerdict(FailureCode::NotTheFile, QStringLiteral("a web page in place of the file"));
    if (whole.isEncoded) {
        if (expected.mayStartOver && !expected.othersRunning) {
            WholeFile anew = whole;
            anew.same = SameFile::Unknown; // what encodes need not do it twice in the same way
            return anew;
        }
        return failedVerdict(FailureCode::Protocol,
                             QStringLiteral("an encoded file, although no encoding was asked for"));
    }
    if (expected.knownTotal && whole.length && *whole.length != *expected.knownTotal) {
        return failedVerdict(
            FailureCode::FileChanged,
            QStringLiteral("the file had %1 bytes and has %2 now").arg(*expected.knownTotal).arg(*whole.length));
    }
    if (whole.same == SameFile::No)
        return judgeOtherVersion(expected, whole.seen, whole.length);
    if (expected.ranged && expected.guarded)
        return AskWithoutGuard{};
    if (expected.othersRunning)
        return FewerConnections{std::nullopt, QStringLiteral("the server sent the whole file in place of a range")};
    return whole;
}

Verdict judgeWhole(const RangeExpectation &expected, const ResponseHead &head)
{
    const auto length = contentLength(head);
    if (!length)
        return failedVerdict(FailureCode::Protocol, length.error());
    if (head.has("Content-Range")) {
        const auto range = contentRangeOf(head);
        const bool isWhole = range && range->range && range->range->begin == 0 && range->total == range->range->end;
        if (!isWhole)
            return contradiction(expected, QStringLiteral("a whole answer with a Content-Range"));
    }
    WholeFile whole;
    if (!head.has("Transfer-Encoding"))
        whole.length = *length;
    whole.seen = validatorOf(head);
    whole.isEncoded = isEncoded(head);
    whole.resumable = promisedResumable(expected, head);
    whole.same = compared(expected, head, whole.length);
    if (expected.hasSomethingToKeep())
        return judgeWholeWithBytes(expected, head, whole);
    if (whole.same == SameFile::No) // nothing is stored that it could be glued to
        whole.same = SameFile::Unknown;
    if (expected.claimedTotal && whole.length && *whole.length != *expected.claimedTotal && !whole.isEncoded) {
        return failedVerdict(
            FailureCode::Protocol,
            QStringLiteral("the server says %1 bytes, and %2 bytes").arg(*expected.claimedTotal).arg(*whole.length));
    }
    const bool isAttachment = head.has("Content-Disposition");
    whole.mayBePage = expected.binaryLink && !isAttachment && isWebPage(head.header("Content-Type"));
    return whole;
}

Verdict judgeUnsatisfiable(const RangeExpectation &expected, const ResponseHead &head)
{
    if (!expected.ranged)
        return failedVerdict(FailureCode::HttpStatus, statusDetail(head));
    const auto range = contentRangeOf(head);
    const std::optional<qint64> total = range && !range->range ? range->total : std::nullopt;
    if (total) {
        const bool isOther = expected.knownTotal && *total != *expected.knownTotal;
        const bool isShorter = *total < expected.asked.begin;
        if (expected.hasSomethingToKeep() && (isOther || isShorter)) {
            return failedVerdict(FailureCode::FileChanged,
                                 QStringLiteral("the file on the server has %1 bytes now").arg(*total));
        }
        if (expected.hasSomethingToKeep() && compared(expected, head, total) == SameFile::No)
            return failedVerdict(FailureCode::FileChanged, QStringLiteral("the server calls it another version"));
        if (*total == expected.asked.begin)
            return AlreadyComplete{*total};
    } else if (!expected.knownTotal && expected.haveBytes) {
        // The file had all these bytes, and has none behind them.
        if (compared(expected, head, std::nullopt) == SameFile::No)
            return failedVerdict(FailureCode::FileChanged, QStringLiteral("the server calls it another version"));
        return AlreadyComplete{expected.asked.begin};
    }
    if (!expected.hasSomethingToKeep())
        return AskWithoutRange{QStringLiteral("the server refuses the range")};
    return failedVerdict(FailureCode::CannotResume,
                         QStringLiteral("the server refuses to go on at byte %1").arg(expected.asked.begin));
}

} // namespace

Verdict judgeAnswer(const RangeExpectation &expected, const ResponseHead &head)
{
    const int status = head.status;
    if (status < 200 || status > 599)
        return failedVerdict(FailureCode::Protocol, statusDetail(head));
    if (status == 200 || status == 203)
        return judgeWhole(expected, head);
    if (status == 206)
        return judgePartial(expected, head);
    if (status == 416)
        return judgeUnsatisfiable(expected, head);
    return judgeWithoutFile(expected, head);
}

} // namespace longhaul
