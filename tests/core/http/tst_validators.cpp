#include "validators.h"

#include "mutations.h"

#include <QtTest>

using namespace longhaul;

Q_DECLARE_METATYPE(longhaul::SameFile)

class TestValidators : public QObject
{
    Q_OBJECT

private slots:
    void takesOnlyWhatTells_data();
    void takesOnlyWhatTells();
    void knowsStrongTags();
    void guardsWithTheStrongestThereIs();
    void comparesVersions_data();
    void comparesVersions();
    void noCutOrMutationBecomesAGuardWithControls();
};

static const QByteArray kOld = "Thu, 01 Jan 2026 12:00:00 GMT";
static const QByteArray kNewer = "Thu, 01 Jan 2026 12:00:05 GMT";
static const QDateTime kLater(QDate(2026, 1, 2), QTime(0, 0), Qt::UTC);
static const QDateTime kSameSecond(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);

void TestValidators::takesOnlyWhatTells_data()
{
    QTest::addColumn<QByteArray>("etag");
    QTest::addColumn<QByteArray>("modified");
    QTest::addColumn<QByteArray>("wantedEtag");
    QTest::addColumn<QByteArray>("wantedModified");
    QTest::newRow("both") << QByteArray("\"a\"") << kOld << QByteArray("\"a\"") << kOld;
    QTest::newRow("weak") << QByteArray("W/\"a\"") << QByteArray() << QByteArray("W/\"a\"") << QByteArray();
    QTest::newRow("unquoted") << QByteArray("a") << QByteArray() << QByteArray("a") << QByteArray();
    QTest::newRow("empty tag") << QByteArray("\"\"") << kOld << QByteArray() << kOld;
    QTest::newRow("empty weak tag") << QByteArray("W/\"\"") << kOld << QByteArray() << kOld;
    QTest::newRow("control in the tag") << QByteArray("\"a\x01\"") << kOld << QByteArray() << kOld;
    QTest::newRow("endless tag") << QByteArray(2000, 'a') << kOld << QByteArray() << kOld;
    QTest::newRow("date that is none") << QByteArray("\"a\"") << QByteArray("0") << QByteArray("\"a\"") << QByteArray();
    QTest::newRow("first day of all") << QByteArray() << QByteArray("Thu, 01 Jan 1970 00:00:00 GMT") << QByteArray()
                                      << QByteArray();
}

void TestValidators::takesOnlyWhatTells()
{
    QFETCH(QByteArray, etag);
    QFETCH(QByteArray, modified);
    QFETCH(QByteArray, wantedEtag);
    QFETCH(QByteArray, wantedModified);
    const Validator seen = validatorOf({200, {{"etag", etag}, {"last-modified", modified}}});
    QCOMPARE(seen.etag, wantedEtag);
    QCOMPARE(seen.lastModified, wantedModified);
    QVERIFY(validatorOf({200, {}}).isEmpty());
}

void TestValidators::knowsStrongTags()
{
    QVERIFY(isStrong({"\"a\"", {}}));
    QVERIFY(!isStrong({"W/\"a\"", {}}));
    QVERIFY(!isStrong({"w/\"a\"", {}}));
    QVERIFY(!isStrong({"a", {}}));
    QVERIFY(!isStrong({"\"\"", {}}));
    QVERIFY(!isStrong({"\"", {}}));
    QVERIFY(!isStrong({{}, kOld}));
}

void TestValidators::guardsWithTheStrongestThereIs()
{
    QCOMPARE(ifRangeValue({"\"a\"", kOld}, kLater), QByteArray("\"a\""));
    QCOMPARE(ifRangeValue({"\"a\"", {}}, {}), QByteArray("\"a\""));
    QCOMPARE(ifRangeValue({"W/\"a\"", kOld}, kLater), kOld);
    QCOMPARE(ifRangeValue({{}, kOld}, kLater), kOld);
    QCOMPARE(ifRangeValue({{}, kOld}, kSameSecond.addSecs(1)), kOld);
    QCOMPARE(ifRangeValue({{}, kOld}, kSameSecond), QByteArray());
    QCOMPARE(ifRangeValue({{}, kOld}, {}), QByteArray());
    QCOMPARE(ifRangeValue({"W/\"a\"", {}}, kLater), QByteArray());
    QCOMPARE(ifRangeValue({}, kLater), QByteArray());
}

void TestValidators::comparesVersions_data()
{
    QTest::addColumn<QByteArray>("knownTag");
    QTest::addColumn<QByteArray>("knownDate");
    QTest::addColumn<QByteArray>("seenTag");
    QTest::addColumn<QByteArray>("seenDate");
    QTest::addColumn<QDateTime>("date");
    QTest::addColumn<SameFile>("wanted");

    const QByteArray none;
    const QByteArray a = "\"a\"";
    const QByteArray b = "\"b\"";
    const QByteArray weakA = "W/\"a\"";
    const QByteArray weakB = "W/\"b\"";
    const auto row = [](const char *name, const QByteArray &knownTag, const QByteArray &knownDate,
                        const QByteArray &seenTag, const QByteArray &seenDate, const QDateTime &date, SameFile wanted) {
        QTest::newRow(name) << knownTag << knownDate << seenTag << seenDate << date << wanted;
    };
    row("nothing at all", none, none, none, none, kLater, SameFile::Unknown);
    row("strong alike", a, none, a, none, kLater, SameFile::Yes);
    row("strong alike, dates differ", a, kOld, a, kNewer, kLater, SameFile::Yes);
    row("strong differ", a, none, b, none, kLater, SameFile::No);
    row("strong differ, dates alike", a, kOld, b, kOld, kLater, SameFile::No);
    row("weak alike alone", weakA, none, weakA, none, kLater, SameFile::Unknown);
    row("weak alike, strong dates alike", weakA, kOld, weakA, kOld, kLater, SameFile::Yes);
    row("weak alike, dates alike in the same second", weakA, kOld, weakA, kOld, kSameSecond, SameFile::Unknown);
    row("weak alike, dates differ", weakA, kOld, weakA, kNewer, kLater, SameFile::No);
    row("weak differ", weakA, none, weakB, none, kLater, SameFile::No);
    row("strong became weak", a, none, weakA, none, kLater, SameFile::Unknown);
    row("weak became strong, dates alike", weakA, kOld, a, kOld, kLater, SameFile::Yes);
    row("weak and strong differ", weakA, none, b, none, kLater, SameFile::No);
    row("unquoted alike", "a", none, "a", none, kLater, SameFile::Unknown);
    row("unquoted differ", "a", none, "b", none, kLater, SameFile::No);
    row("dates alike", none, kOld, none, kOld, kLater, SameFile::Yes);
    row("dates alike in another form", none, kOld, none, "Thu Jan  1 12:00:00 2026", kLater, SameFile::Yes);
    row("dates alike in the same second", none, kOld, none, kOld, kSameSecond, SameFile::Unknown);
    row("dates alike without Date", none, kOld, none, kOld, QDateTime(), SameFile::Unknown);
    row("dates differ", none, kOld, none, kNewer, kLater, SameFile::No);
    row("dates went back", none, kNewer, none, kOld, kLater, SameFile::No);
    row("tag is gone, dates alike", a, kOld, none, kOld, kLater, SameFile::Yes);
    row("tag is gone, dates differ", a, kOld, none, kNewer, kLater, SameFile::No);
    row("all is gone", a, kOld, none, none, kLater, SameFile::Unknown);
    row("all is new", none, none, a, kOld, kLater, SameFile::Unknown);
    row("tag against date", a, none, none, kOld, kLater, SameFile::Unknown);
}

void TestValidators::comparesVersions()
{
    QFETCH(QByteArray, knownTag);
    QFETCH(QByteArray, knownDate);
    QFETCH(QByteArray, seenTag);
    QFETCH(QByteArray, seenDate);
    QFETCH(QDateTime, date);
    QFETCH(SameFile, wanted);
    QCOMPARE(compareValidators({knownTag, knownDate}, {seenTag, seenDate}, date), wanted);
}

void TestValidators::noCutOrMutationBecomesAGuardWithControls()
{
    const QByteArray bad = firstBadMutation({"\"a-tag\"", "W/\"a-tag\"", kOld}, [](const QByteArray &text) {
        const Validator seen = validatorOf({200, {{"ETag", text}, {"Last-Modified", text}}});
        const QByteArray guard = ifRangeValue(seen, kLater);
        const bool isClean = !guard.contains('\n') && !guard.contains('\r') && !guard.contains('\0');
        const SameFile self = compareValidators(seen, seen, kLater);
        return isClean && self != SameFile::No && (!isStrong(seen) || self == SameFile::Yes);
    });
    QVERIFY2(bad.isNull(), bad.toPercentEncoding(" ").constData());
}

QTEST_GUILESS_MAIN(TestValidators)
#include "tst_validators.moc"
