#include "messagereader.h"

#include <QTest>

using namespace longhaul;

namespace {

struct Outcome {
    QByteArray body;
    bool isAnswer = true;
    bool isWhole = false;
    bool endsWithConnection = false;
    std::optional<ResponseHead> head;

    bool operator==(const Outcome &) const = default;
};

/// Taken in pieces of `size` bytes.
Outcome read(const QByteArray &bytes, qsizetype size)
{
    MessageReader reader;
    Outcome outcome;
    for (qsizetype at = 0; at < bytes.size(); at += size) {
        const auto body = reader.take(QByteArrayView(bytes).sliced(at, std::min(size, bytes.size() - at)));
        if (!body) {
            outcome.isAnswer = false;
            break;
        }
        outcome.body += *body;
    }
    outcome.isWhole = reader.isWhole();
    outcome.endsWithConnection = reader.endsWithConnection();
    outcome.head = reader.head();
    return outcome;
}

} // namespace

class TestMessageReader : public QObject
{
    Q_OBJECT

private slots:
    void bodiesComeWithoutTheirFrame_data();
    void bodiesComeWithoutTheirFrame();
    void whatIsNoAnswerIsRefused_data();
    void whatIsNoAnswerIsRefused();
    void interimAnswersArePassedOver();
    void interimAnswersAreBounded();
    void headsAreBounded();
    void chunkLinesAreBounded();
    void headersAreReadAsQtReadsThem();
};

void TestMessageReader::bodiesComeWithoutTheirFrame_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isWhole");
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    QTest::newRow("a length") << ok + "Content-Length: 5\r\n\r\nhello" << QByteArray("hello") << true;
    QTest::newRow("a length not reached") << ok + "Content-Length: 9\r\n\r\nhello" << QByteArray("hello") << false;
    QTest::newRow("more than the length") << ok + "Content-Length: 4\r\n\r\nhello" << QByteArray("hell") << true;
    QTest::newRow("nothing") << ok + "Content-Length: 0\r\n\r\nhello" << QByteArray() << true;
    QTest::newRow("the same length twice")
        << ok + "Content-Length: 5\r\nContent-Length: 5\r\n\r\nhello" << QByteArray("hello") << true;
    QTest::newRow("until the connection ends") << ok + "\r\nhello" << QByteArray("hello") << false;
    QTest::newRow("chunks") << ok + "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n3;x=\"y\"\r\n wo\r\n0\r\n\r\n"
                            << QByteArray("hello wo") << true;
    QTest::newRow("chunks with trailers") << ok + "Transfer-Encoding: Chunked\r\n\r\n5\r\nhello\r\n0\r\nX: y\r\n\r\n"
                                          << QByteArray("hello") << true;
    QTest::newRow("chunks over a length") << ok
                                                 + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n"
                                                   "5\r\nhello\r\n0\r\n\r\n"
                                          << QByteArray("hello") << true;
    QTest::newRow("chunks without the last") << ok + "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n"
                                             << QByteArray("hello") << false;
    QTest::newRow("the last chunk without its end") << ok + "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n"
                                                    << QByteArray("hello") << false;
    QTest::newRow("204 has none") << QByteArray("HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\nhello")
                                  << QByteArray() << true;
    QTest::newRow("HTTP/1.0 and no reason") << QByteArray("HTTP/1.0 200\r\n\r\nhello") << QByteArray("hello") << false;
    QTest::newRow("bare line feeds") << QByteArray("HTTP/1.1 200 OK\nContent-Length: 5\n\nhello") << QByteArray("hello")
                                     << true;
}

void TestMessageReader::bodiesComeWithoutTheirFrame()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, body);
    QFETCH(bool, isWhole);
    const Outcome atOnce = read(bytes, bytes.size());
    QVERIFY(atOnce.isAnswer && atOnce.head);
    QCOMPARE(atOnce.body, body);
    QCOMPARE(atOnce.isWhole, isWhole);
    for (qsizetype size = 1; size < bytes.size(); ++size)
        QVERIFY(read(bytes, size) == atOnce);
}

void TestMessageReader::whatIsNoAnswerIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    QTest::newRow("garbage") << QByteArray("\x16\x03\x01 what is this\r\n\r\n");
    QTest::newRow("another protocol") << QByteArray("220 ftp.example ready\r\n");
    QTest::newRow("HTTP/2 as text") << QByteArray("HTTP/2 200 OK\r\n\r\n");
    QTest::newRow("no number") << QByteArray("HTTP/1.1 fine\r\n\r\n");
    QTest::newRow("a status of four digits") << QByteArray("HTTP/1.1 2000 OK\r\n\r\n");
    QTest::newRow("a status below 100") << QByteArray("HTTP/1.1 020 OK\r\n\r\n");
    QTest::newRow("another protocol from now on") << QByteArray("HTTP/1.1 101 Switching Protocols\r\n\r\n");
    QTest::newRow("a line that is no header") << QByteArray("HTTP/1.1 200 OK\r\nhello\r\n\r\n");
    QTest::newRow("a blank before the colon") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length : 5\r\n\r\n");
    QTest::newRow("a folded line that goes on with nothing") << QByteArray("HTTP/1.1 200 OK\r\n x\r\n\r\n");
    QTest::newRow("a coding that is unknown")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n");
    QTest::newRow("a chunk without a size") << chunked + "\r\nhello\r\n";
    QTest::newRow("a negative chunk") << chunked + "-5\r\nhello\r\n";
    QTest::newRow("a chunk beyond all bounds") << chunked + "ffffffffffffffffff\r\nhello\r\n";
    QTest::newRow("a chunk that is longer than told") << chunked + "2\r\nhello\r\n";
}

void TestMessageReader::whatIsNoAnswerIsRefused()
{
    QFETCH(QByteArray, bytes);
    for (const qsizetype size : {bytes.size(), qsizetype(1), qsizetype(7)})
        QVERIFY(!read(bytes, size).isAnswer);
}

void TestMessageReader::interimAnswersArePassedOver()
{
    const Outcome outcome = read("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 102 Processing\r\n\r\n"
                                 "HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\nContent-Length: 7\r\n\r\n"
                                 "HTTP/1.1 206 Partial Content\r\nContent-Length: 5\r\n\r\nhello",
                                 11);
    QVERIFY(outcome.isAnswer && outcome.isWhole && outcome.head);
    QCOMPARE(outcome.head->status, 206);
    QCOMPARE(outcome.head->headers, (HeaderList{{"Content-Length", "5"}}));
    QCOMPARE(outcome.body, QByteArray("hello"));
}

void TestMessageReader::interimAnswersAreBounded()
{
    const QByteArray early = "HTTP/1.1 103 Early Hints\r\n\r\n";
    const QByteArray real = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";
    QVERIFY(read(early.repeated(MessageReader::kMostInterim) + real, 100).isWhole);
    QVERIFY(!read(early.repeated(MessageReader::kMostInterim + 1) + real, 100).isAnswer);
}

void TestMessageReader::headsAreBounded()
{
    const QByteArray begin = "HTTP/1.1 200 OK\r\n";
    const QByteArray lines = QByteArray("X-Many: yes\r\n").repeated(1000);
    MessageReader endless;
    QVERIFY(endless.take(begin));
    qint64 taken = 0;
    while (taken < 2 * MessageReader::kLongestHead && endless.take(lines))
        taken += lines.size();
    QVERIFY(taken <= MessageReader::kLongestHead);
    // One line without an end, and the heads of interim answers, are no way around it.
    QByteArray many;
    for (int i = 0; i <= MessageReader::kMostHeaders; ++i)
        many += "X-" + QByteArray::number(i) + ": y\r\n";
    QVERIFY(!read(begin + many + "\r\n", 10'000).isAnswer);
    QVERIFY(!read(begin + "X: " + QByteArray(MessageReader::kLongestHead, 'x'), 10'000).isAnswer);
    QVERIFY(!read(("HTTP/1.1 103 E\r\nX: " + QByteArray(100'000, 'x') + "\r\n\r\n").repeated(11), 10'000).isAnswer);
}

void TestMessageReader::chunkLinesAreBounded()
{
    const QByteArray head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    QVERIFY(!read(head + "5;" + QByteArray(2 * MessageReader::kLongestChunkLine, 'x') + "\r\nhello", 100).isAnswer);
    // Many small ones are as good as one.
    const QByteArray many = QByteArray("1\r\nx\r\n").repeated(300'000);
    const Outcome outcome = read(head + many + "0\r\n\r\n", 65'536);
    QVERIFY(outcome.isWhole);
    QCOMPARE(outcome.body.size(), 300'000);
}

void TestMessageReader::headersAreReadAsQtReadsThem()
{
    const Outcome outcome = read("HTTP/1.1 200 OK\r\nETag:\"a\"\r\nX-Two: one \r\nx-two:\ttwo\r\nX-Folded: a\r\n  "
                                 "b\r\nX-Two: three\r\n four\r\nX-Bare: a\rb\r\n"
                                 "Set-Cookie: a=1\r\nSet-Cookie: b=2\r\nX-Empty:\r\nContent-Length: 0\r\n\r\n",
                                 13);
    QVERIFY(outcome.head);
    const HeaderList wanted{{"ETag", "\"a\""},      {"X-Two", "one, two, three four"}, {"X-Folded", "a b"},
                            {"X-Bare", "a b"},      {"Set-Cookie", "a=1\nb=2"},        {"X-Empty", ""},
                            {"Content-Length", "0"}};
    QCOMPARE(outcome.head->headers, wanted);
}

QTEST_GUILESS_MAIN(TestMessageReader)
#include "tst_messagereader.moc"
