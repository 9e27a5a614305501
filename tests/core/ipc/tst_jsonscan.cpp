#include "jsonscan.h"

#include <QByteArray>
#include <QList>
#include <QTest>

using namespace longhaul;

namespace {

using Members = QList<std::pair<QByteArray, QByteArray>>;

/// What an object has, or nothing if the walk went wrong.
std::optional<Members> membersOf(QByteArrayView text)
{
    Members members;
    JsonScan scan(text);
    if (!scan.enter('{'))
        return std::nullopt;
    while (scan.nextMember()) {
        const QByteArray name = scan.name().toByteArray();
        members.append({name, scan.value().toByteArray()});
    }
    return scan.isAtEnd() ? std::optional(members) : std::nullopt;
}

} // namespace

class TestJsonScan : public QObject
{
    Q_OBJECT

private slots:
    void membersComeAsTheyStandThere();
    void elementsAreEnteredOrPassedOver();
    void emptyOnesAreLeftAtOnce();
    void bracketsInTextsAreNone();
    void whatIsCutShortIsNeverWhole();
    void whatDoesNotFitEndsTheWalk_data();
    void whatDoesNotFitEndsTheWalk();
    void nestingHasAnEnd();
    void numbersAreWholeAndOfBearableLength();
};

void TestJsonScan::membersComeAsTheyStandThere()
{
    const auto members = membersOf(R"( { "a" : 1 , "b":"x\"y" ,"c":{"d":[1,{"e":2}]},"f\u0041":null,"g":-1.5e3} )");
    QVERIFY(members);
    QCOMPARE(
        *members,
        (Members{
            {"a", "1"}, {"b", R"("x\"y")"}, {"c", R"({"d":[1,{"e":2}]})"}, {R"(f\u0041)", "null"}, {"g", "-1.5e3"}}));
}

void TestJsonScan::elementsAreEnteredOrPassedOver()
{
    JsonScan scan(R"({"list":[{"id":1,"x":[2]},{"id":3}],"more":true})");
    QVERIFY(scan.enter('{'));
    QVERIFY(scan.nextMember());
    QVERIFY(scan.enter('['));
    QByteArrayList ids;
    while (scan.nextElement()) {
        QVERIFY(scan.enter('{'));
        while (scan.nextMember()) {
            const bool isId = scan.name() == "id";
            const QByteArrayView value = scan.value();
            if (isId)
                ids << value.toByteArray();
        }
    }
    QCOMPARE(ids, (QByteArrayList{"1", "3"}));
    QVERIFY(scan.nextMember());
    QCOMPARE(scan.name().toByteArray(), QByteArray("more"));
    QCOMPARE(scan.value().toByteArray(), QByteArray("true"));
    QVERIFY(!scan.nextMember());
    QVERIFY(scan.isAtEnd());
}

void TestJsonScan::emptyOnesAreLeftAtOnce()
{
    QCOMPARE(membersOf("{}"), std::optional(Members()));
    JsonScan scan("[ ]");
    QVERIFY(scan.enter('['));
    QVERIFY(!scan.nextElement());
    QVERIFY(scan.isAtEnd());
}

void TestJsonScan::bracketsInTextsAreNone()
{
    const auto members = membersOf(R"({"a":["}]","\\",{"{":"\"]"}],"b":"{"})");
    QVERIFY(members);
    QCOMPARE(members->size(), 2);
    QCOMPARE(members->last().second, QByteArray(R"("{")"));
}

void TestJsonScan::whatIsCutShortIsNeverWhole()
{
    const QByteArray whole = R"({"a":[1,{"b":"x\"y"}],"c":"\\","d":{}})";
    QVERIFY(membersOf(whole));
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(!membersOf(QByteArrayView(whole).first(size)), whole.first(size).constData());
}

void TestJsonScan::whatDoesNotFitEndsTheWalk_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"[1]", "{1:2}", "{\"a\" 1}", "{\"a\":}", "{\"a\":1,}", "{,\"a\":1}", "{\"a\":1 \"b\":2}",
                             "{\"a\":[}]}", "{\"a\":1}x", "{\"a\":1}}", "{\"a\":\"", "{\"a\":\"\\"})
        QTest::newRow(text) << QByteArray(text);
}

void TestJsonScan::whatDoesNotFitEndsTheWalk()
{
    QFETCH(QByteArray, text);
    QVERIFY(!membersOf(text));
}

void TestJsonScan::nestingHasAnEnd()
{
    const auto nested = [](int depth) { return "{\"a\":" + QByteArray(depth, '[') + QByteArray(depth, ']') + '}'; };
    QVERIFY(membersOf(nested(1000)));
    QVERIFY(!membersOf(nested(100000)));
}

void TestJsonScan::numbersAreWholeAndOfBearableLength()
{
    QCOMPARE(scannedNumber("0"), 0);
    QCOMPARE(scannedNumber("-12"), -12);
    QCOMPARE(scannedNumber("9007199254740992"), Q_INT64_C(9007199254740992));
    for (const char *text : {"", "-", "1.0", "1e3", "\"1\"", "1 ", "9999999999999999999", "null"})
        QVERIFY2(!scannedNumber(text), text);
}

QTEST_GUILESS_MAIN(TestJsonScan)
#include "tst_jsonscan.moc"
