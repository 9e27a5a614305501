#include "answercheck.h"
#include "countedpath.h"
#include "digestheaders.h"
#include "safename.h"
#include "tellableheaders.h"

namespace longhaul::counts {

namespace {

constexpr int kAnswers = 1000;
constexpr qint64 kTotal = 4'700'000'000;

/// As a large mirror answers.
ResponseHead sampleHead()
{
    ResponseHead head;
    head.status = 206;
    head.headers = {
        {"Server", "nginx/1.22.1"},
        {"Date", "Sat, 31 Jan 2026 12:00:00 GMT"},
        {"Content-Type", "application/x-iso9660-image"},
        {"Content-Length", "4699999000"},
        {"Last-Modified", "Fri, 02 Jan 2026 08:30:00 GMT"},
        {"Connection", "keep-alive"},
        {"ETag", "\"695780b8-11824d900\""},
        {"Content-Range", "bytes 1000-4699999999/4700000000"},
        {"Content-Disposition", "attachment; filename=\"disk.iso\"; filename*=UTF-8''disk%20image%20n%C2%B01.iso"},
        {"Repr-Digest", "sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:"},
        {"Cache-Control", "public, max-age=3600"},
        {"Strict-Transport-Security", "max-age=63072000; includeSubDomains"},
        {"X-Cache", "HIT from mirror-7.example.org"},
        {"Via", "1.1 varnish (Varnish/7.1)"}};
    return head;
}

RangeExpectation sampleExpectation()
{
    RangeExpectation expected;
    expected.asked = {1000, kTotal};
    expected.open = true;
    expected.ranged = true;
    expected.guarded = true;
    expected.haveBytes = true;
    expected.knownTotal = kTotal;
    expected.known.etag = "\"695780b8-11824d900\"";
    expected.knownType = "application/x-iso9660-image";
    expected.now = QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC);
    return expected;
}

} // namespace

std::function<void()> prepareHead()
{
    return [head = sampleHead(), expected = sampleExpectation(),
            url = QUrl(QStringLiteral("https://files.example.org/pub/disk%20image.iso?token=1"))] {
        for (int i = 0; i < kAnswers; ++i) {
            const Verdict verdict = judgeAnswer(expected, head);
            require(std::holds_alternative<UseRange>(verdict), "the answer is good, and was refused");
            require(digestOfHead(head).has_value(), "the answer has a digest");
            require(!tellableHeaders(head).isEmpty(), "the answer has headers to show");
            const QString name =
                chooseFileName(head.header("Content-Disposition"), url, url, head.header("Content-Type"));
            require(name.endsWith(QLatin1String("1.iso")), "the answer has a name for the file");
        }
    };
}

} // namespace longhaul::counts
