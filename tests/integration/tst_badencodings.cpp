#include "badserverfixture.h"

using namespace longhaul;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

#ifdef LONGHAUL_SANITIZED
constexpr qint64 kMostMemory = 128 * 1024; // KiB; what was freed is kept for a while
#else
constexpr qint64 kMostMemory = 64 * 1024; // KiB; a fast computer reads more until it is noticed
#endif

const TestContent kContent{.seed = 61, .size = 2 * kMegabyte};
const TestContent kSmall = TestContent::ofText("the right and whole content of a small file\n");

/// An answer as bytes, with the right length.
QByteArray plain(const QByteArray &more = {})
{
    return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(kSmall.size)
           + "\r\nContent-Type: application/octet-stream\r\n" + more + "\r\n" + kSmall.text;
}

} // namespace

/// Answers that are encoded, preceded by others, too large, or no HTTP at all.
class TestBadEncodings : public QObject
{
    Q_OBJECT

private slots:
    void anEncodedWholeFileIsKeptAsItCameOverOneConnection();
    void anEncodedFileIsNeverContinued();
    void anEncodedRangeIsRefused();
    void oddButRightAnswersGiveTheFile_data();
    void oddButRightAnswersGiveTheFile();
    void answersThatAreNoneGiveNoFile_data();
    void answersThatAreNoneGiveNoFile();
    void anEmptyAnswerWithoutALengthIsAskedForAgain();
    void whatFollowsAnInterimAnswerIsNoOtherFile();
    void endlessHeadersDoNotFillTheMemory();
    void endlessHeadersEndWithTheirTask();
};

void TestBadEncodings::anEncodedWholeFileIsKeptAsItCameOverOneConnection()
{
    BadServerFixture f;
    QVERIFY(f.start());
    const qint64 id = f.get({.content = kContent,
                             .range = {.support = RangeOptions::Support::ClaimedButIgnored},
                             .flow = {.rate = 2 * kMegabyte},
                             .head = {.contentEncoding = "gzip"}},
                            4);
    QCOMPARE(f.outcome(id), u"completed"_s);
    QVERIFY(f.hasOnly(kContent));
    QCOMPARE(f.asked(), QStringList{u"0-"_s});
    QCOMPARE(f.server.requests().first().header("Accept-Encoding"), "identity");
    QCOMPARE(f.task(id)[u"resumable"].toBool(true), false);
}

void TestBadEncodings::anEncodedFileIsNeverContinued()
{
    BadServerFixture f;
    QVERIFY(f.start());
    const qint64 id = f.get({.content = kContent,
                             .range = {.support = RangeOptions::Support::ClaimedButIgnored},
                             .flow = {.cutAfter = kMegabyte, .times = 1},
                             .head = {.contentEncoding = "gzip"}});
    QCOMPARE(f.finalOutcome(id), u"completed"_s);
    QVERIFY(f.hasOnly(kContent));
    QCOMPARE(f.server.bytesSent(f.kPath), kMegabyte + kContent.size);
    QVERIFY2(f.history(id).contains("starts again"), f.history(id));
}

void TestBadEncodings::anEncodedRangeIsRefused()
{
    BadServerFixture f;
    QVERIFY(f.start());
    const qint64 id = f.beginHalf({.content = kContent});
    QVERIFY(id > 0);
    f.server.edit(f.kPath, [](Resource &r) { r.head.contentEncoding = "gzip"; });
    QVERIFY(f.command(u"resume"_s, id));
    QCOMPARE(f.outcome(id), u"failed protocol"_s);
    QVERIFY(f.keepsPart(kContent));
    QCOMPARE(f.asked().size(), 1);
    f.server.edit(f.kPath, [](Resource &r) { r.head.contentEncoding.clear(); });
    f.server.forget();
    QVERIFY(f.command(u"resume"_s, id));
    QVERIFY(waitFor([&] { return f.standing(id) == u"completed"; }));
    QVERIFY(f.hasOnly(kContent));
    QCOMPARE(f.server.bytesSent(f.kPath), kContent.size - kMegabyte);
}

void TestBadEncodings::oddButRightAnswersGiveTheFile_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::newRow("100 before") << "HTTP/1.1 100 Continue\r\n\r\n" + plain();
    QTest::newRow("100 twice before") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(2) + plain();
    QTest::newRow("102 before") << "HTTP/1.1 102 Processing\r\n\r\n" + plain();
    QTest::newRow("103 before") << "HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n" + plain();
    QTest::newRow("all of them before") << "HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n"
                                           "HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\n"
                                               + plain();
    QTest::newRow("HTTP/1.0") << plain().replace("HTTP/1.1", "HTTP/1.0");
    QTest::newRow("a version of the future") << plain().replace("HTTP/1.1", "HTTP/1.9");
    QTest::newRow("no reason phrase") << plain().replace("200 OK", "200");
    QTest::newRow("bare line feeds") << plain().replace("\r\n", "\n");
    QTest::newRow("a NUL in a header") << plain(QByteArray("X-Odd: a\0b\r\n", 12));
    QTest::newRow("a NUL in a file name")
        << plain(QByteArray("Content-Disposition: attachment; filename=\"fi\0le.bin\"\r\n", 55));
    QTest::newRow("bytes that are no text") << plain("X-Odd: \xff\xfe\x80\r\n");
    QTest::newRow("a header of 60 KB") << plain("X-Long: " + QByteArray(60'000, 'l') + "\r\n");
    QTest::newRow("800 headers") << plain(QByteArray("X-Many: yes\r\n").repeated(800));
}

void TestBadEncodings::oddButRightAnswersGiveTheFile()
{
    QFETCH(QByteArray, raw);
    BadServerFixture f;
    QVERIFY(f.start());
    const qint64 id = f.get({.first = {{100, ServerAnswer::ofBytes(raw)}}});
    QVERIFY2(f.outcome(id) == u"completed", qPrintable(f.standing(id) + QString::fromUtf8(f.history(id))));
    QCOMPARE(f.files().size(), 1);
    QCOMPARE(contentsOfFile(f.task(id)[u"path"].toString()), kSmall.text);
}

void TestBadEncodings::answersThatAreNoneGiveNoFile_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("outcome");
    // Qt says of all that is no HTTP that the connection was closed. It may be a portal's doing: it is tried again.
    QTest::newRow("garbage") << QByteArray("\x16\x03\x01 what is this\r\n\r\n") << u"waiting retry"_s;
    QTest::newRow("another protocol") << QByteArray("220 ftp.example ready\r\n") << u"waiting retry"_s;
    QTest::newRow("no number as status") << plain().replace("200 OK", "fine") << u"waiting retry"_s;
    QTest::newRow("nothing") << QByteArray() << u"waiting retry"_s;
    QTest::newRow("101 before") << "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n" + plain()
                                << u"failed protocol"_s;
    QTest::newRow("103 without end") << QByteArray("HTTP/1.1 103 Early Hints\r\n\r\n").repeated(100) + plain()
                                     << u"failed protocol"_s;
    QTest::newRow("half a status line") << QByteArray("HTTP/1.1 2") << u"waiting retry"_s;
    QTest::newRow("only the status line") << QByteArray("HTTP/1.1 200 OK\r\n") << u"waiting retry"_s;
    QTest::newRow("half a header") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le") << u"waiting retry"_s;
    QTest::newRow("only 100") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n") << u"waiting retry"_s;
}

void TestBadEncodings::answersThatAreNoneGiveNoFile()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, outcome);
    BadServerFixture f;
    QVERIFY(f.start());
    const qint64 id = f.get({.content = kContent, .first = {{100, ServerAnswer::ofBytes(raw)}}});
    QCOMPARE(f.outcome(id), outcome);
    QVERIFY(!f.files().contains(u"file.bin"_s));
    // The server comes to its senses.
    f.server.edit(f.kPath, [](Resource &r) { r.first.clear(); });
    QVERIFY(f.command(u"resume"_s, id));
    QVERIFY(waitFor([&] { return f.standing(id) == u"completed"; }));
    QVERIFY(f.hasOnly(kContent));
}

/// It may be an empty file, or a server that lost its way.
void TestBadEncodings::anEmptyAnswerWithoutALengthIsAskedForAgain()
{
    BadServerFixture f;
    QVERIFY(f.start());
    const auto nothing = ServerAnswer::ofBytes("HTTP/1.1 200 OK\r\n\r\n");
    const qint64 lost = f.get({.content = kContent, .first = {{1, nothing}}});
    QCOMPARE(f.outcome(lost), u"completed"_s);
    QVERIFY(f.hasOnly(kContent));
    QVERIFY2(f.asked().size() <= 3, told(f.asked()));
    const qint64 empty = f.get({.first = {{100, nothing}}}, 1, "/empty.bin");
    QCOMPARE(f.outcome(empty), u"completed"_s);
    QCOMPARE(QFileInfo(f.sandbox.downloaded(u"empty.bin"_s)).size(), 0);
    // Qt may send each of the two again by itself, when it meets a connection that was closed meanwhile.
    QVERIFY2(f.asked("/empty.bin").size() <= 4, told(f.asked("/empty.bin")));
}

/// Qt ends its reply at the interim answer, and would take what comes later for the answer to the next request.
void TestBadEncodings::whatFollowsAnInterimAnswerIsNoOtherFile()
{
    BadServerFixture f;
    QVERIFY(f.start());
    const qint64 early = f.get({.content = kContent,
                                .flow = {.headDelay = 300ms},
                                .head = {.before = "HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\n\r\n"}});
    const TestContent another{.seed = 62, .size = kContent.size};
    const qint64 next = f.get({.content = another}, 1, "/another.bin");
    QCOMPARE(f.outcome(early), u"completed"_s);
    QCOMPARE(f.outcome(next), u"completed"_s);
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"file.bin"_s)), kContent.sha256());
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"another.bin"_s)), another.sha256());
}

/// Nobody waits until it is noticed that they have no end.
void TestBadEncodings::endlessHeadersEndWithTheirTask()
{
    BadServerFixture f;
    QVERIFY(f.start());
    const qint64 id = f.get({.content = kContent, .head = {.endless = true}});
    QVERIFY(waitFor([&] { return f.asked().size() == 1; }));
    QVERIFY(f.command(u"cancel"_s, id));
    QVERIFY(waitFor([&] { return f.state(id) == u"cancelled" && f.server.openConnections() == 0; }));
}

/// Both at once: one without end, and one with a single endless line.
void TestBadEncodings::endlessHeadersDoNotFillTheMemory()
{
    BadServerFixture f;
    QVERIFY(f.start());
    const qint64 before = peakMemory(f.agent.pid());
    const qint64 endless = f.get({.content = kContent, .head = {.endless = true}}, 1, "/endless.bin");
    const qint64 huge = f.get({.content = kContent, .head = {.junkBytes = 256 * kMegabyte}}, 1, "/huge.bin");
    // The first time may have had another cause, and is tried again; an origin that does it twice is known.
    for (const qint64 id : {endless, huge}) {
        const bool isEnded = waitFor(
            [&] {
                const QByteArray lines = f.history(id);
                return lines.contains("Waiting (retry)") || lines.contains("Failed (protocol)");
            },
            60s);
        QVERIFY2(isEnded, f.history(id));
    }
    const qint64 more = peakMemory(f.agent.pid()) - before;
    QVERIFY2(more < kMostMemory, QByteArray::number(more) + " KB");
    QVERIFY(f.files().isEmpty());
    QVERIFY(f.command(u"cancel"_s, endless) && f.command(u"cancel"_s, huge));
    QVERIFY(waitFor([&] { return f.state(endless) == u"cancelled" && f.state(huge) == u"cancelled"; }));
    // Qt's thread would read on; its connections are ended from outside.
    QVERIFY(waitFor([&] { return f.server.openConnections() == 0; }));
    const qint64 other = f.get({.content = kContent}, 1, "/other.bin");
    QCOMPARE(f.outcome(other), u"completed"_s);
}

QTEST_GUILESS_MAIN(TestBadEncodings)
#include "tst_badencodings.moc"
