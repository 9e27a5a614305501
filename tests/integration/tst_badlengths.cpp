#include "badserverfixture.h"

#include <QElapsedTimer>

using namespace longhaul;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const TestContent kContent{.seed = 64, .size = 2 * kMegabyte + 7};
using Support = RangeOptions::Support;

} // namespace

/// What servers say about the length of a file.
class TestBadLengths : public QObject
{
    Q_OBJECT

private slots:
    void theLengthDecidesWhatIsAFile_data();
    void theLengthDecidesWhatIsAFile();
    void smallestFilesAreFiles_data();
    void smallestFilesAreFiles();
    void aCutAnswerIsNeverAFile_data();
    void aCutAnswerIsNeverAFile();
    void aResetIsNoEndOfAFile_data();
    void aResetIsNoEndOfAFile();
    void aServerThatAlwaysStopsShortIsNamed();
    void terabytesArePlannedWithoutMemory();
    void terabytesThatDoNotFitAreWaitedForAtOnce();
};

void TestBadLengths::theLengthDecidesWhatIsAFile_data()
{
    QTest::addColumn<LengthForm>("form");
    QTest::addColumn<bool>("ranges");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, LengthForm form, bool ranges, const char *outcome) {
        QTest::newRow(name) << form << ranges << QString::fromLatin1(outcome);
    };
    row("none, the connection ends it", LengthForm::None, false, "completed");
    row("none, but a Content-Range", LengthForm::None, true, "completed");
    row("chunked", LengthForm::Chunked, false, "completed");
    row("chunked, with a Content-Range", LengthForm::Chunked, true, "completed");
    row("the same twice", LengthForm::Twice, false, "completed");
    row("the same twice, with ranges", LengthForm::Twice, true, "completed");
    // The part says where it ends; a length that contradicts it is a lie, and so is the next answer that has it.
    row("more than there is", LengthForm::More, true, "failed protocol");
    row("less than there is", LengthForm::Less, true, "failed protocol");
    row("zero", LengthForm::Zero, true, "failed protocol");
    row("negative", LengthForm::Negative, true, "failed protocol");
    row("overflowing", LengthForm::Overflowing, true, "failed protocol");
    row("two different ones", LengthForm::TwiceDifferent, true, "failed protocol");
    row("words", LengthForm::Words, true, "failed protocol");
    row("negative, no ranges", LengthForm::Negative, false, "failed protocol");
    row("overflowing, no ranges", LengthForm::Overflowing, false, "failed protocol");
    row("two different ones, no ranges", LengthForm::TwiceDifferent, false, "failed protocol");
    row("words, no ranges", LengthForm::Words, false, "failed protocol");
}

void TestBadLengths::theLengthDecidesWhatIsAFile()
{
    QFETCH(LengthForm, form);
    QFETCH(bool, ranges);
    QFETCH(QString, outcome);
    BadServerFixture f;
    QVERIFY(f.start());
    const qint64 id =
        f.get({.content = kContent, .range = {.support = ranges ? Support::Honest : Support::None}, .length = form});
    QCOMPARE(f.outcome(id), outcome);
    if (outcome == u"completed") {
        QVERIFY(f.hasOnly(kContent));
        QCOMPARE(f.server.bytesSent(f.kPath), kContent.size);
        QCOMPARE(f.asked(), QStringList{u"0-"_s});
        return;
    }
    QVERIFY2(f.files().isEmpty(), qPrintable(f.files().join(u' ')));
    QVERIFY2(f.asked().size() <= 2, told(f.asked()));
    f.server.edit(f.kPath, [](Resource &r) { r.length = LengthForm::Exact; });
    QVERIFY(f.command(u"resume"_s, id));
    QVERIFY(waitFor([&] { return f.standing(id) == u"completed"; }));
    QVERIFY(f.hasOnly(kContent));
}

void TestBadLengths::smallestFilesAreFiles_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<bool>("ranges");
    QTest::addColumn<LengthForm>("form");
    for (const qint64 size : {0, 1}) {
        for (const bool ranges : {true, false}) {
            const QByteArray name = QByteArray::number(size) + (ranges ? ", ranges" : "");
            QTest::newRow(name.constData()) << size << ranges << LengthForm::Exact;
            QTest::newRow((name + ", chunked").constData()) << size << ranges << LengthForm::Chunked;
        }
    }
    QTest::newRow("1, closed at the end") << 1LL << false << LengthForm::None;
}

void TestBadLengths::smallestFilesAreFiles()
{
    QFETCH(qint64, size);
    QFETCH(bool, ranges);
    QFETCH(LengthForm, form);
    BadServerFixture f;
    QVERIFY(f.start());
    const TestContent content{.seed = 65, .size = size};
    const qint64 id =
        f.get({.content = content, .range = {.support = ranges ? Support::Honest : Support::None}, .length = form});
    QCOMPARE(f.outcome(id), u"completed"_s);
    QVERIFY(f.hasOnly(content));
    // Qt sends a request again by itself when it meets a connection that was closed meanwhile.
    QVERIFY2(f.asked().size() <= (form == LengthForm::None ? 3 : 2), told(f.asked()));
}

void TestBadLengths::aCutAnswerIsNeverAFile_data()
{
    QTest::addColumn<LengthForm>("form");
    QTest::addColumn<bool>("ranges");
    QTest::addColumn<qint64>("again"); // bytes that are fetched a second time
    // The last chunk never comes: every byte was sent, and nobody said so.
    QTest::newRow("chunks without the last one") << LengthForm::TruncatedChunks << false << kContent.size;
    QTest::newRow("chunks cut") << LengthForm::Chunked << false << kMegabyte;
    QTest::newRow("length known") << LengthForm::Exact << false << kMegabyte;
    QTest::newRow("length known, ranges") << LengthForm::Exact << true << 0LL;
    QTest::newRow("chunks cut, ranges") << LengthForm::Chunked << true << 0LL;
    QTest::newRow("part without a length, ranges") << LengthForm::None << true << 0LL;
}

void TestBadLengths::aCutAnswerIsNeverAFile()
{
    QFETCH(LengthForm, form);
    QFETCH(bool, ranges);
    QFETCH(qint64, again);
    BadServerFixture f;
    QVERIFY(f.start());
    const bool isCut = form != LengthForm::TruncatedChunks;
    const qint64 id = f.get({.content = kContent,
                             .range = {.support = ranges ? Support::Honest : Support::None},
                             .length = form,
                             .flow = {.cutAfter = isCut ? kMegabyte : -1, .times = 1}});
    QVERIFY(waitFor([&] { return f.asked().size() >= 2 || !f.standing(id).startsWith(u"waiting"); }));
    if (!ranges) {
        QVERIFY(waitFor([&] { return f.standing(id) == u"waiting retry"; }));
        QCOMPARE(f.files(), QStringList{u"file.bin.part"_s});
        f.server.edit(f.kPath, [](Resource &r) { r.length = LengthForm::Exact; });
    }
    QCOMPARE(f.finalOutcome(id), u"completed"_s);
    QVERIFY(f.hasOnly(kContent));
    // Of what is on its way when a chunked answer breaks off, Qt drops some.
    const qint64 twice = f.server.bytesSent(f.kPath) - kContent.size;
    QVERIFY2(twice >= again && twice <= again + kMegabyte / 2, QByteArray::number(twice));
}

void TestBadLengths::aResetIsNoEndOfAFile_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<qint64>("cutAfter");
    QTest::addColumn<qint64>("rate");
    QTest::newRow("in the middle") << kContent.size << kMegabyte << 0LL;
    QTest::newRow("in the middle, slow") << kContent.size << kMegabyte << 2 * kMegabyte;
    QTest::newRow("at the last byte but one") << kContent.size << kContent.size - 1 << 0LL;
    QTest::newRow("behind a few bytes") << kContent.size << 1000LL << 0LL;
    QTest::newRow("in a small file") << 5000LL << 4000LL << 0LL;
}

/// Nobody tells the length, so that the end of the connection is that of the file; unless it was a reset.
void TestBadLengths::aResetIsNoEndOfAFile()
{
    QFETCH(qint64, size);
    QFETCH(qint64, cutAfter);
    QFETCH(qint64, rate);
    BadServerFixture f;
    QVERIFY(f.start());
    const TestContent content{.seed = 68, .size = size};
    const qint64 id = f.get({.content = content,
                             .range = {.support = Support::None},
                             .length = LengthForm::None,
                             .flow = {.rate = rate, .cutAfter = cutAfter, .cut = Flow::Cut::Reset, .times = 1}});
    QCOMPARE(f.finalOutcome(id), u"completed"_s);
    QVERIFY2(f.hasOnly(content), told(f.asked()) + f.history(id));
    // Three of ours; Qt (6.4.2) sends a request again by itself if the reset comes with the whole answer.
    QVERIFY2(f.asked().size() <= 6, told(f.asked()) + f.history(id));
}

void TestBadLengths::aServerThatAlwaysStopsShortIsNamed()
{
    BadServerFixture f;
    QVERIFY(f.start());
    const qint64 id = f.get({.content = kContent, .range = {.support = Support::None}, .length = LengthForm::More});
    QCOMPARE(f.finalOutcome(id), u"failed length-mismatch"_s);
    QCOMPARE(f.files(), QStringList{u"file.bin.part"_s});
}

/// On a volume that holds it, 5 TB are a number like any other.
void TestBadLengths::terabytesArePlannedWithoutMemory()
{
    BadServerFixture f;
    const QString folder = f.sandbox.path(u"huge"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(f.start());
    const qint64 before = peakMemory(f.agent.pid());
    const TestContent content{.seed = 66, .size = 5'000'000'000'000};
    // Without a length told, no room is reserved; the plan is the same.
    const qint64 id = f.get({.content = content,
                             .range = {.lie = RangeOptions::Lie::StarTotal},
                             .length = LengthForm::None,
                             .flow = {.rate = kMegabyte}},
                            8);
    QVERIFY(f.waitForBytes(id, kMegabyte / 2));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(f.command(u"pause"_s, id));
    QVERIFY(f.waitForState(id, u"paused"_s));
    QVERIFY2(timer.elapsed() < 1500, QByteArray::number(timer.elapsed()));
    QVERIFY(f.command(u"resume"_s, id));
    QVERIFY(waitFor([&] { return f.standing(id) == u"downloading"; }));
    timer.restart();
    QVERIFY(f.command(u"cancel"_s, id));
    QVERIFY(waitFor([&] { return f.files().isEmpty() && f.server.openConnections() == 0; }));
    QVERIFY2(timer.elapsed() < 1500, QByteArray::number(timer.elapsed()));
    const qint64 more = peakMemory(f.agent.pid()) - before;
    QVERIFY2(more < 32 * 1024, QByteArray::number(more) + " KB");
}

void TestBadLengths::terabytesThatDoNotFitAreWaitedForAtOnce()
{
    BadServerFixture f;
    QVERIFY(f.start());
    const qint64 before = peakMemory(f.agent.pid());
    const TestContent content{.seed = 67, .size = 5'000'000'000'000'000};
    const qint64 id = f.get({.content = content, .flow = {.rate = kMegabyte}}, 8);
    QCOMPARE(f.outcome(id), u"waiting disk-space"_s);
    QCOMPARE(f.task(id)[u"bytesTotal"].toInteger(), content.size);
    QVERIFY(f.files().isEmpty());
    QVERIFY(waitFor([&] { return f.server.openConnections() == 0; }));
    QVERIFY(f.command(u"cancel"_s, id));
    QVERIFY(f.waitForState(id, u"cancelled"_s));
    QVERIFY(peakMemory(f.agent.pid()) - before < 32 * 1024);
}

QTEST_GUILESS_MAIN(TestBadLengths)
#include "tst_badlengths.moc"
