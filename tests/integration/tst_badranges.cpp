#include "badserverfixture.h"

using namespace longhaul;
using namespace Qt::StringLiterals;

namespace {

const TestContent kContent{.seed = 62, .size = 3 * kMegabyte + 11};
using Support = RangeOptions::Support;
using Lie = RangeOptions::Lie;

} // namespace

/// What servers do with "Range".
class TestBadRanges : public QObject
{
    Q_OBJECT

private slots:
    void theFirstAnswerMayBeStrange_data();
    void theFirstAnswerMayBeStrange();
    void goingOnIsCheckedAndNothingKeptIsLost_data();
    void goingOnIsCheckedAndNothingKeptIsLost();
    void aLyingSecondConnectionDoesNoHarm_data();
    void aLyingSecondConnectionDoesNoHarm();
    void rangesThatAreRefusedInTheMiddleAreReadOver();
    void aServerWithoutRangesStartsAgainByItself();
    void theWholeFileIsRecognisedByA416_data();
    void theWholeFileIsRecognisedByA416();
    void aRangeThatIsLongerThanAskedIsCut();
};

void TestBadRanges::theFirstAnswerMayBeStrange_data()
{
    QTest::addColumn<RangeOptions>("range");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QStringList>("asked");
    const QString end = QString::number(kContent.size) + u'-';
    const auto row = [](const char *name, const RangeOptions &range, const QString &outcome, const QStringList &asked) {
        QTest::newRow(name) << range << outcome << asked;
    };
    const QString done = u"completed"_s;
    row("no ranges", {.support = Support::None}, done, {u"0-"_s});
    row("claimed but ignored", {.support = Support::ClaimedButIgnored}, done, {u"0-"_s});
    row("starts elsewhere", {.lie = Lie::Shifted}, done, {u"0-"_s, u"whole"_s});
    row("several ranges at once", {.lie = Lie::Multipart}, done, {u"0-"_s, u"whole"_s});
    row("206 without Content-Range", {.lie = Lie::NoHeader}, done, {u"0-"_s, u"whole"_s});
    row("206 with an unreadable Content-Range", {.lie = Lie::BadHeader}, done, {u"0-"_s, u"whole"_s});
    row("416 to everything", {.always416 = true}, done, {u"0-"_s, u"whole"_s});
    row("416 to everything, without a total", {.totalIn416 = false, .always416 = true}, done, {u"0-"_s, u"whole"_s});
    // The end of the body is not the end of the file as long as nobody has said where that is.
    row("* as total", {.lie = Lie::StarTotal}, done, {u"0-"_s, end + u" \"3e-30000b\""_s});
    row("* as total, and no total in the 416", {.lie = Lie::StarTotal, .totalIn416 = false}, done,
        {u"0-"_s, end + u" \"3e-30000b\""_s});
    row("a total that is not the file's", {.lie = Lie::OtherTotal}, u"failed file-changed"_s,
        {u"0-"_s, end + QString::number(kContent.size + 999) + u" \"3e-30000b\""_s});
}

void TestBadRanges::theFirstAnswerMayBeStrange()
{
    QFETCH(RangeOptions, range);
    QFETCH(QString, outcome);
    QFETCH(QStringList, asked);
    BadServerFixture f;
    QVERIFY(f.start());
    const qint64 id = f.get({.content = kContent, .range = range});
    QCOMPARE(f.outcome(id), outcome);
    QVERIFY2(f.asked() == asked, told(f.asked()));
    QCOMPARE(f.server.bytesSent(f.kPath), asked.contains(u"whole"_s) ? f.server.bytesSent(f.kPath) : kContent.size);
    if (outcome == u"completed")
        QVERIFY(f.hasOnly(kContent));
    else
        QCOMPARE(f.files(), QStringList{u"file.bin.part"_s});
}

void TestBadRanges::goingOnIsCheckedAndNothingKeptIsLost_data()
{
    QTest::addColumn<RangeOptions>("range");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, const RangeOptions &range, const char *outcome) {
        QTest::newRow(name) << range << QString::fromLatin1(outcome);
    };
    row("starts elsewhere", {.lie = Lie::Shifted}, "failed protocol");
    row("several ranges at once", {.lie = Lie::Multipart}, "failed protocol");
    row("206 without Content-Range", {.lie = Lie::NoHeader}, "failed protocol");
    row("206 with an unreadable Content-Range", {.lie = Lie::BadHeader}, "failed protocol");
    row("another total", {.lie = Lie::OtherTotal}, "failed file-changed");
    row("416, the file is not here", {.always416 = true}, "failed cannot-resume");
    row("416 without a total", {.totalIn416 = false, .always416 = true}, "failed cannot-resume");
    row("* as total", {.lie = Lie::StarTotal}, "completed");
    row("shorter than asked", {.lie = Lie::Short, .lieBytes = 700'000, .lieUntil = 2}, "completed");
}

void TestBadRanges::goingOnIsCheckedAndNothingKeptIsLost()
{
    QFETCH(RangeOptions, range);
    QFETCH(QString, outcome);
    BadServerFixture f;
    QVERIFY(f.start());
    const qint64 id = f.beginHalf({.content = kContent});
    QVERIFY(id > 0);
    f.server.edit(f.kPath, [&](Resource &r) { r.range = range; });
    QVERIFY(f.command(u"resume"_s, id));
    QCOMPARE(f.outcome(id), outcome);
    QCOMPARE(f.asked().first(), u"1048576-%1 \"3e-30000b\""_s.arg(kContent.size - 1));
    if (outcome != u"completed") {
        QCOMPARE(f.asked().size(), 1);
        QVERIFY(f.keepsPart(kContent));
        QCOMPARE(f.task(id)[u"bytesReceived"].toInteger(), kMegabyte);
        // The way forward, once the server behaves: what was kept is not fetched again.
        f.server.edit(f.kPath, [](Resource &r) { r.range = {}; });
        f.server.forget();
        QVERIFY(f.command(u"resume"_s, id));
        QVERIFY(waitFor([&] { return f.standing(id) == u"completed"; }));
    }
    QVERIFY(f.hasOnly(kContent));
    QCOMPARE(f.server.bytesSent(f.kPath), kContent.size - kMegabyte);
}

void TestBadRanges::aLyingSecondConnectionDoesNoHarm_data()
{
    QTest::addColumn<RangeOptions>("range");
    const auto row = [](const char *name, const RangeOptions &range) { QTest::newRow(name) << range; };
    row("ranges are refused", {.refusedFrom = 2});
    row("starts elsewhere", {.lie = Lie::Shifted, .lieFrom = 2});
    row("several ranges at once", {.lie = Lie::Multipart, .lieFrom = 2});
    row("206 without Content-Range", {.lie = Lie::NoHeader, .lieFrom = 2});
    row("another total", {.lie = Lie::OtherTotal, .lieFrom = 2});
    row("* as total", {.lie = Lie::StarTotal, .lieFrom = 2});
    row("shorter than asked", {.lie = Lie::Short, .lieBytes = 200'000, .lieFrom = 2, .lieUntil = 3});
    row("longer than asked", {.lie = Lie::Long, .lieBytes = 200'000, .lieFrom = 2});
}

void TestBadRanges::aLyingSecondConnectionDoesNoHarm()
{
    QFETCH(RangeOptions, range);
    BadServerFixture f;
    QVERIFY(f.start());
    const qint64 id = f.get({.content = kContent, .range = range, .flow = {.rate = 2 * kMegabyte}}, 3);
    QCOMPARE(f.outcome(id), u"completed"_s);
    QVERIFY(f.hasOnly(kContent));
    QVERIFY2(f.asked().size() >= 2, told(f.asked()));
    // The first connection was not given up for the others.
    QVERIFY2(f.server.requests().first().bodyBytesSent > kMegabyte / 2, told(f.asked()));
}

void TestBadRanges::rangesThatAreRefusedInTheMiddleAreReadOver()
{
    BadServerFixture f;
    QVERIFY(f.start());
    for (const bool strong : {true, false}) {
        const QByteArray path = strong ? "/strong.bin" : "/weak.bin";
        const auto etag = strong ? ValidatorOptions::Etag::Strong : ValidatorOptions::Etag::None;
        const Resource resource = BadServerFixture::fileWith(kContent, {.etag = etag, .lastModified = strong});
        const qint64 id = f.beginHalf(resource, path);
        QVERIFY(id > 0);
        f.server.edit(path, [](Resource &r) { r.range.support = Support::None; });
        QVERIFY(f.command(u"resume"_s, id));
        QVERIFY2(f.outcome(id) == u"completed", f.history(id));
        QCOMPARE(sha256OfFile(f.sandbox.downloaded(QLatin1String(path.mid(1)))), kContent.sha256());
        // Its first half came again, but was not written again.
        QVERIFY(f.history(id).contains("read over"));
        QVERIFY2(f.asked(path).size() <= 2, told(f.asked(path)));
    }
    // Without a validator, what is read over is compared.
    const qint64 id =
        f.beginHalf({.content = kContent, .validator = {.etag = ValidatorOptions::Etag::None, .lastModified = false}});
    QVERIFY(id > 0);
    f.server.change(f.kPath, {.seed = 63, .size = kContent.size});
    f.server.edit(f.kPath, [](Resource &r) { r.range.support = Support::None; });
    QVERIFY(f.command(u"resume"_s, id));
    QCOMPARE(f.outcome(id), u"failed file-changed"_s);
    QCOMPARE(contentsOfFile(f.sandbox.downloaded(u"file.bin.part"_s)).left(kMegabyte), kContent.bytes({0, kMegabyte}));
}

void TestBadRanges::aServerWithoutRangesStartsAgainByItself()
{
    BadServerFixture f;
    QVERIFY(f.start());
    const qint64 id = f.get({.content = kContent,
                             .range = {.support = Support::None},
                             .validator = {.etag = ValidatorOptions::Etag::None, .lastModified = false},
                             .flow = {.cutAfter = kMegabyte, .times = 2}});
    QCOMPARE(f.finalOutcome(id), u"completed"_s);
    QVERIFY(f.hasOnly(kContent));
    QVERIFY(f.history(id).contains("starts again"));
    QCOMPARE(f.server.bytesSent(f.kPath), 2 * kMegabyte + kContent.size);
}

void TestBadRanges::theWholeFileIsRecognisedByA416_data()
{
    QTest::addColumn<bool>("total");
    QTest::newRow("with the total") << true;
    QTest::newRow("without") << false;
}

/// The length was never told, and the end of the body was not seen: the bytes are all here.
void TestBadRanges::theWholeFileIsRecognisedByA416()
{
    QFETCH(bool, total);
    BadServerFixture f;
    QVERIFY(f.start());
    const qint64 id = f.get({.content = kContent,
                             .range = {.lie = Lie::StarTotal, .totalIn416 = total},
                             .length = LengthForm::Chunked,
                             .flow = {.cutAfter = kContent.size, .times = 1}});
    QCOMPARE(f.outcome(id), u"completed"_s);
    QVERIFY(f.hasOnly(kContent));
    // Qt can drop what was under way when the connection was cut; only that comes again.
    QVERIFY2(f.server.bytesSent(f.kPath) < kContent.size + kMegabyte, told(f.asked()));
    QVERIFY2(f.asked().last() == u"%1- \"3e-30000b\""_s.arg(kContent.size), told(f.asked()));
}

void TestBadRanges::aRangeThatIsLongerThanAskedIsCut()
{
    BadServerFixture f;
    QVERIFY(f.start());
    const qint64 id = f.get({.content = kContent,
                             .range = {.lie = Lie::Long, .lieBytes = kContent.size, .lieFrom = 2},
                             .flow = {.rate = 2 * kMegabyte}},
                            3);
    QCOMPARE(f.outcome(id), u"completed"_s);
    QVERIFY(f.hasOnly(kContent));
    // What came too much is bounded by what is on its way when the connection is closed.
    const qint64 again = f.server.bytesSent(f.kPath) - kContent.size;
    QVERIFY2(again < 3 * 512 * 1024, QByteArray::number(again));
}

QTEST_GUILESS_MAIN(TestBadRanges)
#include "tst_badranges.moc"
