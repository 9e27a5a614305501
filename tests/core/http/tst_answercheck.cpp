#include "answercheck.h"

#include "mutations.h"

#include <QtTest>

using namespace longhaul;

Q_DECLARE_METATYPE(longhaul::RangeExpectation)

class TestAnswerCheck : public QObject
{
    Q_OBJECT

private slots:
    void decidesAsTheTableSays_data();
    void decidesAsTheTableSays();
    void everyStatusHasAVerdict();
    void detailsAreNeverEmptyAndHoldNoQuery();
    void neverUsesBytesOfAnotherVersion();
    void noCutOrMutationOfAHeaderGluesFiles();
};

namespace {

const QByteArray kOld = "Thu, 01 Jan 2026 12:00:00 GMT";
const QByteArray kNewer = "Thu, 01 Jan 2026 18:00:00 GMT";
const QByteArray kDate = "Sat, 31 Jan 2026 12:00:00 GMT";

QString word(SameFile same)
{
    switch (same) {
    case SameFile::Yes: return QStringLiteral("same");
    case SameFile::No: return QStringLiteral("other");
    case SameFile::Unknown: return QStringLiteral("unproved");
    }
    return {};
}

QString number(std::optional<qint64> value)
{
    return value ? QString::number(*value) : QStringLiteral("*");
}

QString after(std::optional<std::chrono::seconds> seconds)
{
    return seconds ? QStringLiteral(" after %1").arg(seconds->count()) : QString();
}

/// A verdict in one line, so that the table can be read.
struct Shown {
    QString operator()(const UseRange &use) const
    {
        return QStringLiteral("use %1-%2/%3 %4")
            .arg(use.body.begin)
            .arg(use.body.end)
            .arg(number(use.total), word(use.same));
    }
    QString operator()(const WholeFile &whole) const
    {
        const QString resumable = !whole.resumable   ? QStringLiteral("maybe")
                                  : *whole.resumable ? QStringLiteral("resumable")
                                                     : QStringLiteral("at-once");
        return QStringLiteral("whole %1 %2 %3").arg(number(whole.length), resumable, word(whole.same))
               + (whole.isEncoded ? QStringLiteral(" encoded") : QString())
               + (whole.mayBePage ? QStringLiteral(" page?") : QString());
    }
    QString operator()(const AlreadyComplete &all) const { return QStringLiteral("complete %1").arg(all.total); }
    QString operator()(const Redirect &to) const
    {
        return QStringLiteral("redirect %1 %2").arg(to.status).arg(QString::fromLatin1(to.location));
    }
    QString operator()(const AskWithoutGuard &) const { return QStringLiteral("without guard"); }
    QString operator()(const AskWithoutRange &) const { return QStringLiteral("without range"); }
    QString operator()(const FewerConnections &fewer) const
    {
        return QStringLiteral("fewer") + after(fewer.retryAfter);
    }
    QString operator()(const Trouble &trouble) const
    {
        return trouble.isTemporary() ? QStringLiteral("wait ") + reasonName(trouble.reason) + after(trouble.retryAfter)
                                     : QStringLiteral("fail ") + failureName(trouble.code);
    }
};

QString shown(const Verdict &verdict)
{
    return std::visit(Shown(), verdict);
}

/// The probe: nothing is known, nothing is stored.
RangeExpectation probe()
{
    RangeExpectation expected;
    expected.open = true;
    expected.ranged = true;
    expected.now = QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC);
    return expected;
}

/// A probe that had to be repeated without Range.
RangeExpectation plain()
{
    RangeExpectation expected = probe();
    expected.ranged = false;
    return expected;
}

/// Bytes 100 to 199 of a file of 1000 that is known well; other bytes are stored.
RangeExpectation part()
{
    RangeExpectation expected = probe();
    expected.asked = {100, 200};
    expected.open = false;
    expected.guarded = true;
    expected.haveBytes = true;
    expected.knownTotal = 1000;
    expected.known = {"\"a\"", kOld};
    expected.knownType = "application/zip";
    return expected;
}

template<typename Change>
RangeExpectation with(RangeExpectation expected, Change change)
{
    change(expected);
    return expected;
}

RangeExpectation unguarded(RangeExpectation expected)
{
    return with(expected, [](auto &e) { e.guarded = false; });
}

RangeExpectation amongOthers(RangeExpectation expected)
{
    return with(expected, [](auto &e) { e.othersRunning = true; });
}

RangeExpectation comparing(RangeExpectation expected)
{
    return with(expected, [](auto &e) { e.canCompare = true; });
}

RangeExpectation comparable(RangeExpectation expected)
{
    return with(expected, [](auto &e) { e.couldCompare = true; });
}

/// The server has shown that it does not go on in the middle.
RangeExpectation startingOver(RangeExpectation expected)
{
    return with(expected, [](auto &e) { e.mayStartOver = true; });
}

/// A request without Range, after a part that could not be used told a total.
RangeExpectation plainAfterClaim(qint64 total)
{
    return with(plain(), [=](auto &e) { e.claimedTotal = total; });
}

RangeExpectation knowing(RangeExpectation expected, const Validator &known)
{
    return with(expected, [&](auto &e) { e.known = known; });
}

RangeExpectation untyped(RangeExpectation expected)
{
    return with(expected, [](auto &e) { e.knownType.clear(); });
}

/// All 1000 bytes are stored, but the length was never said: asked on from their end.
RangeExpectation tail()
{
    return with(part(), [](auto &e) {
        e.asked = {1000, 0};
        e.open = true;
        e.knownTotal.reset();
    });
}

HeaderList partHeaders(const HeaderList &more = {})
{
    return HeaderList{{"Content-Range", "bytes 100-199/1000"}, {"Content-Length", "100"}, {"ETag", "\"a\""}} + more;
}

HeaderList wholeHeaders(const HeaderList &more = {})
{
    return HeaderList{{"Content-Length", "1000"}, {"ETag", "\"a\""}, {"Last-Modified", kOld}, {"Date", kDate}} + more;
}

HeaderList range(const QByteArray &value, const HeaderList &more = {})
{
    return HeaderList{{"Content-Range", value}} + more;
}

void row(const char *name, const RangeExpectation &expected, int status, const HeaderList &headers, const char *wanted)
{
    QTest::newRow(name) << expected << ResponseHead{status, headers} << QString::fromLatin1(wanted);
}

void partialRows()
{
    row("206 to the probe", probe(), 206, range("bytes 0-999/1000", {{"ETag", "\"a\""}}), "use 0-1000/1000 unproved");
    row("206 to the probe, total unknown", probe(), 206, range("bytes 0-999/*"), "use 0-1000/* unproved");
    row("206 shorter than asked", probe(), 206, range("bytes 0-99/1000"), "use 0-100/1000 unproved");
    row("206 as asked", part(), 206, partHeaders(), "use 100-200/1000 same");
    row("206 longer than asked", part(), 206, range("bytes 100-999/1000"), "use 100-1000/1000 same");
    row("206 ends early", part(), 206, range("bytes 100-149/1000"), "use 100-150/1000 same");
    row("206 whose total is unknown", part(), 206, range("bytes 100-199/*"), "use 100-200/* same");
    row("206 guarded, without a validator", part(), 206, range("bytes 100-199/1000"), "use 100-200/1000 same");
    row("206 unguarded, without a validator", unguarded(part()), 206, range("bytes 100-199/1000"),
        "use 100-200/1000 unproved");
    row("206 unguarded, same strong tag", unguarded(part()), 206, partHeaders(), "use 100-200/1000 same");
    row("206 unguarded, weak tags alike", unguarded(knowing(part(), {"W/\"a\"", {}})), 206,
        range("bytes 100-199/1000", {{"ETag", "W/\"a\""}}), "use 100-200/1000 unproved");
    row("206 unguarded, same strong date", unguarded(knowing(part(), {{}, kOld})), 206,
        range("bytes 100-199/1000", {{"Last-Modified", kOld}, {"Date", kDate}}), "use 100-200/1000 same");
    row("206 unguarded, same date of this second", unguarded(knowing(part(), {{}, kOld})), 206,
        range("bytes 100-199/1000", {{"Last-Modified", kOld}, {"Date", kOld}}), "use 100-200/1000 unproved");
    row("206 nothing known", unguarded(knowing(part(), {})), 206, partHeaders(), "use 100-200/1000 unproved");
    row("206 another strong tag", part(), 206, range("bytes 100-199/1000", {{"ETag", "\"b\""}}), "fail file-changed");
    row("206 another date", knowing(part(), {{}, kOld}), 206, range("bytes 100-199/1000", {{"Last-Modified", kNewer}}),
        "fail file-changed");
    row("206 another tag, same date and total", part(), 206,
        range("bytes 100-199/1000", {{"ETag", "\"b\""}, {"Last-Modified", kOld}}), "fail file-changed");
    row("206 another tag, same date and total, bytes could be compared", comparable(part()), 206,
        range("bytes 100-199/1000", {{"ETag", "\"b\""}, {"Last-Modified", kOld}}), "without guard");
    row("206 another tag, same date and total, bytes could be compared, no guard", unguarded(comparable(part())), 206,
        range("bytes 100-199/1000", {{"ETag", "\"b\""}, {"Last-Modified", kOld}}), "fail file-changed");
    row("206 another tag, no date, bytes could be compared", comparable(part()), 206,
        range("bytes 100-199/1000", {{"ETag", "\"b\""}}), "fail file-changed");
    row("206 another tag, same date and total, bytes are compared", comparing(part()), 206,
        range("bytes 100-199/1000", {{"ETag", "\"b\""}, {"Last-Modified", kOld}}), "use 100-200/1000 unproved");
    row("206 another tag, same date, total unknown, bytes are compared", comparing(part()), 206,
        range("bytes 100-199/*", {{"ETag", "\"b\""}, {"Last-Modified", kOld}}), "fail file-changed");
    row("206 another tag and date, bytes are compared", comparing(part()), 206,
        range("bytes 100-199/1000", {{"ETag", "\"b\""}, {"Last-Modified", kNewer}}), "fail file-changed");
    row("206 another total", part(), 206, range("bytes 100-199/1001", {{"ETag", "\"a\""}}), "fail file-changed");
    row("206 shorter total", part(), 206, range("bytes 100-199/200"), "fail file-changed");
    row("206 begins elsewhere", part(), 206, range("bytes 0-99/1000"), "fail protocol");
    row("206 begins later", part(), 206, range("bytes 101-199/1000"), "fail protocol");
    row("206 begins elsewhere, probe", probe(), 206, range("bytes 1-999/1000"), "without range");
    row("206 without Content-Range", part(), 206, {{"Content-Length", "100"}}, "fail protocol");
    row("206 without Content-Range, probe", probe(), 206, {{"Content-Length", "1000"}}, "without range");
    row("206 with a reversed range", part(), 206, range("bytes 199-100/1000"), "fail protocol");
    row("206 beyond its total", part(), 206, range("bytes 100-199/150"), "fail protocol");
    row("206 unsatisfied", part(), 206, range("bytes */1000"), "fail protocol");
    row("206 overflowing", part(), 206, range("bytes 100-99999999999999999999/*"), "fail protocol");
    row("206 two ranges", part(), 206, range("bytes 100-199/1000", {{"Content-Range", "bytes 100-149/1000"}}),
        "fail protocol");
    row("206 the same range twice", part(), 206, range("bytes 100-199/1000", {{"Content-Range", "bytes 100-199/1000"}}),
        "use 100-200/1000 same");
    row("206 of several parts", part(), 206, {{"Content-Type", "multipart/byteranges; boundary=x"}}, "fail protocol");
    row("206 of several parts, probe", probe(), 206, {{"Content-Type", "multipart/byteranges; boundary=x"}},
        "without range");
    row("206 encoded", part(), 206, partHeaders({{"Content-Encoding", "gzip"}}), "fail protocol");
    row("206 encoded, probe", probe(), 206, range("bytes 0-999/1000", {{"Content-Encoding", "gzip"}}), "without range");
    row("206 encoded as itself", part(), 206, partHeaders({{"Content-Encoding", "identity"}}), "use 100-200/1000 same");
    row("206 of another length", part(), 206, range("bytes 100-199/1000", {{"Content-Length", "99"}}), "fail protocol");
    row("206 of a length that is none", part(), 206, range("bytes 100-199/1000", {{"Content-Length", "-1"}}),
        "fail protocol");
    row("206 chunked with a length", part(), 206,
        range("bytes 100-199/1000", {{"Content-Length", "99"}, {"Transfer-Encoding", "chunked"}}),
        "use 100-200/1000 same");
    row("206 unasked", plain(), 206, range("bytes 0-999/1000"), "fail protocol");
    row("206 a page of the same length", part(), 206, range("bytes 100-199/1000", {{"Content-Type", "text/html"}}),
        "fail not-the-file");
    row("206 a page by its type, the file by its tag", part(), 206, partHeaders({{"Content-Type", "text/html"}}),
        "use 100-200/1000 same");
    row("206 of terabytes", probe(), 206, range("bytes 0-1099511627775/1099511627776"),
        "use 0-1099511627776/1099511627776 unproved");
}

void wholeRows()
{
    row("200 to the probe", probe(), 200, wholeHeaders(), "whole 1000 at-once unproved");
    row("200 to the probe, ranges accepted", probe(), 200, wholeHeaders({{"Accept-Ranges", "bytes"}}),
        "whole 1000 resumable unproved");
    row("200 to the probe, ranges refused", probe(), 200, wholeHeaders({{"Accept-Ranges", "none"}}),
        "whole 1000 at-once unproved");
    row("200 unranged", plain(), 200, wholeHeaders(), "whole 1000 maybe unproved");
    row("203 counts as 200", probe(), 203, wholeHeaders(), "whole 1000 at-once unproved");
    row("200 without a length", probe(), 200, {}, "whole * at-once unproved");
    row("200 of nothing", probe(), 200, {{"Content-Length", "0"}}, "whole 0 at-once unproved");
    row("200 chunked with a length", probe(), 200, wholeHeaders({{"Transfer-Encoding", "chunked"}}),
        "whole * at-once unproved");
    row("200 with two lengths", probe(), 200, wholeHeaders({{"Content-Length", "999"}}), "fail protocol");
    row("200 of a negative length", probe(), 200, {{"Content-Length", "-1"}}, "fail protocol");
    row("200 of an overflowing length", probe(), 200, {{"Content-Length", "9223372036854775808"}}, "fail protocol");
    row("200 of the length that was told before", plainAfterClaim(1000), 200, wholeHeaders(),
        "whole 1000 maybe unproved");
    row("200 of another length than was told before", plainAfterClaim(2000), 200, wholeHeaders(), "fail protocol");
    row("200 without a length, one was told before", plainAfterClaim(2000), 200, {}, "whole * maybe unproved");
    row("200 encoded, a length was told before", plainAfterClaim(2000), 200,
        wholeHeaders({{"Content-Encoding", "gzip"}}), "whole 1000 at-once unproved encoded");
    row("200 encoded", probe(), 200, wholeHeaders({{"Content-Encoding", "gzip"}, {"Accept-Ranges", "bytes"}}),
        "whole 1000 at-once unproved encoded");
    row("200 with a part's Content-Range", probe(), 200, range("bytes 100-199/1000"), "without range");
    row("200 with a part's Content-Range in the middle", part(), 200, range("bytes 100-199/1000"), "fail protocol");
    row("200 with a whole Content-Range", probe(), 200, range("bytes 0-999/1000", {{"Content-Length", "1000"}}),
        "whole 1000 at-once unproved");
    row("200 a page where a file is due", with(probe(), [](auto &e) { e.binaryLink = true; }), 200,
        {{"Content-Type", "text/html"}}, "whole * at-once unproved page?");
    row("200 a file that is called a page", with(probe(), [](auto &e) { e.binaryLink = true; }), 200,
        {{"Content-Type", "text/html"}, {"Content-Disposition", "attachment; filename=x.zip"}},
        "whole * at-once unproved");
    row("200 a page where it may be one", probe(), 200, {{"Content-Type", "text/html"}}, "whole * at-once unproved");
    row("200 guarded, same tag", part(), 200, wholeHeaders(), "without guard");
    row("200 guarded, nothing said", part(), 200, {}, "without guard");
    row("200 guarded, another tag", part(), 200, wholeHeaders({}).mid(2) + HeaderList{{"ETag", "\"b\""}},
        "fail file-changed");
    row("200 guarded, another tag, same date and length, bytes are compared", comparing(part()), 200,
        {{"Content-Length", "1000"}, {"ETag", "\"b\""}, {"Last-Modified", kOld}}, "without guard");
    row("200 guarded, another tag, same date and length, bytes could be compared", comparable(part()), 200,
        {{"Content-Length", "1000"}, {"ETag", "\"b\""}, {"Last-Modified", kOld}}, "without guard");
    row("200 guarded, another tag, same date and length", part(), 200,
        {{"Content-Length", "1000"}, {"ETag", "\"b\""}, {"Last-Modified", kOld}}, "fail file-changed");
    row("200 guarded, another length", part(), 200, {{"Content-Length", "999"}, {"ETag", "\"a\""}},
        "fail file-changed");
    row("200 guarded, another date", knowing(part(), {{}, kOld}), 200, {{"Last-Modified", kNewer}},
        "fail file-changed");
    row("200 guarded, other connections", amongOthers(part()), 200, wholeHeaders(), "without guard");
    row("200 unguarded, other connections", amongOthers(unguarded(part())), 200, wholeHeaders(), "fewer");
    row("200 unguarded, same tag", unguarded(part()), 200, wholeHeaders(), "whole 1000 at-once same");
    row("200 unguarded, nothing said", unguarded(part()), 200, {}, "whole * at-once unproved");
    row("200 unguarded, another tag", unguarded(part()), 200, {{"ETag", "\"b\""}}, "fail file-changed");
    row("200 encoded where bytes are stored", unguarded(part()), 200, wholeHeaders({{"Content-Encoding", "br"}}),
        "fail protocol");
    row("200 encoded where it may start over", startingOver(part()), 200, wholeHeaders({{"Content-Encoding", "br"}}),
        "whole 1000 at-once unproved encoded");
    row("200 encoded where it may start over, other connections", amongOthers(startingOver(part())), 200,
        wholeHeaders({{"Content-Encoding", "br"}}), "fail protocol");
    row("200 a page where a file is due and nothing else is known",
        with(untyped(part()), [](auto &e) { e.binaryLink = true; }), 200, {{"Content-Type", "text/html"}},
        "fail not-the-file");
    row("200 a page of another type", part(), 200, {{"Content-Type", "text/html; charset=x"}}, "fail not-the-file");
    row("200 a page of another length", untyped(part()), 200,
        {{"Content-Type", "text/html"}, {"Content-Length", "5000"}}, "fail not-the-file");
    row("200 a page of another tag", untyped(part()), 200, {{"Content-Type", "text/html"}, {"ETag", "\"p\""}},
        "fail not-the-file");
    row("200 an encoded page", part(), 200, {{"Content-Type", "text/html"}, {"Content-Encoding", "gzip"}},
        "fail not-the-file");
    row("200 another page where a page is known", with(part(), [](auto &e) { e.knownType = "text/html"; }), 200,
        {{"Content-Type", "text/html"}, {"ETag", "\"p\""}}, "fail file-changed");
    row("200 a page by its type, the file by its tag", part(), 200, wholeHeaders({{"Content-Type", "text/html"}}),
        "without guard");
    row("200 in the middle, nothing said to be stored",
        with(probe(),
             [](auto &e) {
                 e.asked = {100, 0};
                 e.guarded = true;
             }),
        200, {}, "without guard");
}

void unsatisfiableRows()
{
    row("416 all is here", tail(), 416, range("bytes */1000"), "complete 1000");
    row("416 all is here, length known", with(tail(), [](auto &e) { e.knownTotal = 1000; }), 416, range("bytes */1000"),
        "complete 1000");
    row("416 of the empty file", probe(), 416, range("bytes */0"), "complete 0");
    row("416 all is here, same tag", tail(), 416, range("bytes */1000", {{"ETag", "\"a\""}}), "complete 1000");
    row("416 same length, another tag", tail(), 416, range("bytes */1000", {{"ETag", "\"b\""}}), "fail file-changed");
    row("416 the file is shorter now", tail(), 416, range("bytes */900"), "fail file-changed");
    row("416 the file has another length", part(), 416, range("bytes */150"), "fail file-changed");
    row("416 although the range is there", part(), 416, range("bytes */1000"), "fail cannot-resume");
    row("416 without a length", part(), 416, {}, "fail cannot-resume");
    row("416 without a length at the end", tail(), 416, {}, "complete 1000");
    row("416 without a length at the end, another tag", tail(), 416, {{"ETag", "\"b\""}}, "fail file-changed");
    row("416 without a length, the length is known", with(tail(), [](auto &e) { e.knownTotal = 2000; }), 416, {},
        "fail cannot-resume");
    row("416 with a range", part(), 416, range("bytes 0-99/100"), "fail cannot-resume");
    row("416 to the probe", probe(), 416, {}, "without range");
    row("416 to the probe, although there are bytes", probe(), 416, range("bytes */1000"), "without range");
    row("416 unasked", plain(), 416, {}, "fail http-status");
}

void redirectRows()
{
    for (const int status : {301, 302, 303, 307, 308}) {
        const QByteArray name = QByteArray::number(status);
        row(name.constData(), part(), status, {{"Location", " /x?y "}},
            QByteArray("redirect " + name + " /x?y").constData());
    }
    row("302 without an address", probe(), 302, {}, "fail protocol");
    row("302 with an empty address", probe(), 302, {{"Location", " "}}, "fail protocol");
    row("300", probe(), 300, {{"Location", "/x"}}, "fail http-status");
    row("304", part(), 304, {}, "fail protocol");
    row("305", probe(), 305, {{"Location", "/x"}}, "fail http-status");
}

void refusalRows()
{
    row("401 at first", probe(), 401, {{"WWW-Authenticate", "Basic"}}, "fail auth-required");
    row("401 at first without a challenge", probe(), 401, {}, "fail auth-required");
    row("401 in the middle with a challenge", part(), 401, {{"WWW-Authenticate", "Digest"}}, "fail auth-required");
    row("401 in the middle without a challenge", part(), 401, {}, "fail link-expired");
    row("407", part(), 407, {}, "fail auth-required");
    row("403 at first", probe(), 403, {}, "fail forbidden");
    row("403 in the middle", part(), 403, {}, "fail link-expired");
    row("403 beside other connections", amongOthers(part()), 403, {}, "fewer");
    row("403 with a time", part(), 403, {{"Retry-After", "60"}}, "wait server-busy after 60");
    row("404 at first", probe(), 404, {}, "fail not-found");
    row("404 in the middle", part(), 404, {}, "fail link-expired");
    row("404 beside other connections", amongOthers(part()), 404, {}, "fail link-expired");
    row("410 at first", probe(), 410, {}, "fail not-found");
    row("410 in the middle", part(), 410, {}, "fail link-expired");
    row("400", part(), 400, {}, "fail http-status");
    row("405", probe(), 405, {}, "fail http-status");
    row("412", part(), 412, {}, "fail http-status");
    row("451", probe(), 451, {}, "fail http-status");
    row("501", probe(), 501, {}, "fail http-status");
    row("505", probe(), 505, {}, "fail http-status");
    row("201", probe(), 201, {}, "fail http-status");
    row("204", probe(), 204, {}, "fail http-status");
    row("no status", probe(), 0, {}, "fail protocol");
    row("101", probe(), 101, {}, "fail protocol");
    row("600", probe(), 600, {}, "fail protocol");
}

void busyRows()
{
    row("202", probe(), 202, {{"Retry-After", "5"}}, "wait server-busy after 5");
    row("408", part(), 408, {}, "wait retry");
    row("421", part(), 421, {}, "wait retry");
    row("425", part(), 425, {}, "wait retry");
    row("429 at first", probe(), 429, {{"Retry-After", "30"}}, "wait server-busy after 30");
    row("429 in the middle", part(), 429, {}, "wait server-busy");
    row("429 beside other connections", amongOthers(part()), 429, {{"Retry-After", "30"}}, "fewer after 30");
    row("429 until a date", probe(), 429, {{"Date", kDate}, {"Retry-After", "Sat, 31 Jan 2026 12:01:00 GMT"}},
        "wait server-busy after 60");
    row("500", part(), 500, {}, "wait retry");
    row("500 beside other connections", amongOthers(part()), 500, {}, "wait retry");
    row("502", probe(), 502, {}, "wait retry");
    row("503", probe(), 503, {{"Retry-After", "999999"}}, "wait server-busy after 86400");
    row("503 with rubbish", probe(), 503, {{"Retry-After", "soon"}}, "wait server-busy");
    row("503 beside other connections", amongOthers(part()), 503, {}, "fewer");
    row("504", probe(), 504, {{"Retry-After", "7"}}, "wait retry after 7");
    row("507", probe(), 507, {}, "wait retry");
    row("509", probe(), 509, {}, "wait server-busy");
    row("511 a portal", part(), 511, {}, "wait network");
    row("522", probe(), 522, {}, "wait retry");
    row("529", probe(), 529, {}, "wait server-busy");
}

} // namespace

void TestAnswerCheck::decidesAsTheTableSays_data()
{
    QTest::addColumn<RangeExpectation>("expected");
    QTest::addColumn<ResponseHead>("head");
    QTest::addColumn<QString>("wanted");
    partialRows();
    wholeRows();
    unsatisfiableRows();
    redirectRows();
    refusalRows();
    busyRows();
}

void TestAnswerCheck::decidesAsTheTableSays()
{
    QFETCH(RangeExpectation, expected);
    QFETCH(ResponseHead, head);
    QFETCH(QString, wanted);
    QCOMPARE(shown(judgeAnswer(expected, head)), wanted);
}

void TestAnswerCheck::everyStatusHasAVerdict()
{
    for (int status = -1; status <= 1000; ++status) {
        for (const RangeExpectation &expected : {probe(), plain(), part(), amongOthers(part()), tail()}) {
            const Verdict verdict = judgeAnswer(expected, {status, {}});
            const auto *trouble = std::get_if<Trouble>(&verdict);
            QVERIFY(!trouble || trouble->isTemporary() || trouble->code != FailureCode::Internal);
            const bool isWhole = std::holds_alternative<WholeFile>(verdict);
            QVERIFY(!isWhole || status == 200 || status == 203);
            QVERIFY(!std::holds_alternative<UseRange>(verdict));
        }
    }
}

void TestAnswerCheck::detailsAreNeverEmptyAndHoldNoQuery()
{
    const HeaderList headers = {{"Location", "ftp://h/?secret"}, {"Set-Cookie", "secret"}, {"Content-Range", "secret"},
                                {"Content-Length", "secret"},    {"ETag", "\"secret\""},   {"Retry-After", "secret"}};
    for (int status = 0; status < 700; ++status) {
        const Verdict verdict = judgeAnswer(part(), {status, headers});
        const auto *trouble = std::get_if<Trouble>(&verdict);
        if (trouble) {
            QVERIFY(!trouble->detail.isEmpty());
            QVERIFY(!trouble->detail.contains(QLatin1String("secret")));
        }
    }
}

/// Promise 6, over every combination of what a server may say of its version.
void TestAnswerCheck::neverUsesBytesOfAnotherVersion()
{
    int used = 0;
    for (const int status : {200, 206}) {
        for (const QByteArray tag : {"", "\"a\"", "\"b\"", "W/\"a\"", "W/\"b\""}) {
            for (const QByteArray &date : {QByteArray(), kOld, kNewer}) {
                for (const QByteArray total : {"*", "1000", "1001"}) {
                    for (const bool isGuarded : {false, true}) {
                        HeaderList headers = {{"ETag", tag}, {"Last-Modified", date}, {"Date", kDate}};
                        if (status == 206)
                            headers.append({"Content-Range", "bytes 100-199/" + total});
                        else if (total != "*")
                            headers.append({"Content-Length", total});
                        const auto expected = isGuarded ? part() : unguarded(part());
                        const Verdict verdict = judgeAnswer(expected, {status, headers});
                        const bool isOther = tag.contains('b') || total == "1001";
                        const bool isUsed =
                            std::holds_alternative<UseRange>(verdict) || std::holds_alternative<WholeFile>(verdict);
                        QVERIFY(!isOther || shown(verdict) == QLatin1String("fail file-changed"));
                        used += isUsed ? 1 : 0;
                    }
                }
            }
        }
    }
    QVERIFY(used > 20);
}

void TestAnswerCheck::noCutOrMutationOfAHeaderGluesFiles()
{
    const QList<QByteArray> seeds = {
        "bytes 100-199/1000",   "bytes */1000", "1000", "\"a\"", "W/\"a\"", kOld, "multipart/byteranges", "gzip",
        "text/html; charset=x", "bytes"};
    const QByteArray bad = firstBadMutation(
        seeds,
        [](const QByteArray &text) {
            for (const int status : {200, 206, 301, 416, 503}) {
                for (const char *name : {"Content-Range", "Content-Length", "ETag", "Last-Modified", "Content-Type",
                                         "Content-Encoding", "Location", "Retry-After", "Date", "Accept-Ranges"}) {
                    const ResponseHead head{status, partHeaders({{name, text}}) + HeaderList{{"Last-Modified", text}}};
                    const RangeExpectation expected = unguarded(part());
                    const Verdict verdict = judgeAnswer(expected, head);
                    const auto *use = std::get_if<UseRange>(&verdict);
                    if (use
                        && (use->body.begin != expected.asked.begin || use->body.isEmpty()
                            || use->same == SameFile::No))
                        return false;
                    if (use && use->total && *use->total != 1000)
                        return false;
                    const Verdict first = judgeAnswer(probe(), {status, {{name, text}}});
                    const auto *begin = std::get_if<UseRange>(&first);
                    if (begin && begin->body.begin != 0)
                        return false;
                }
            }
            return true;
        },
        2000);
    QVERIFY2(bad.isNull(), bad.toPercentEncoding(" /-\"").constData());
}

QTEST_GUILESS_MAIN(TestAnswerCheck)
#include "tst_answercheck.moc"
