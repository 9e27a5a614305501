#include "contentlength.h"
#include "decimal.h"

#include "mutations.h"

#include <QtTest>

using namespace longhaul;

class TestContentLength : public QObject
{
    Q_OBJECT

private slots:
    void agreesOnOneLength_data();
    void agreesOnOneLength();
    void refusesWhatIsNoLength_data();
    void refusesWhatIsNoLength();
    void noCutOrMutationMakesANegativeLength();
    void decimalsStopAtTheLargestNumber();
};

static ResponseHead headWith(const QList<QByteArray> &lengths)
{
    ResponseHead head{200, {{"Server", "x"}}};
    for (const QByteArray &length : lengths)
        head.headers.append({"content-length", length});
    return head;
}

void TestContentLength::agreesOnOneLength_data()
{
    QTest::addColumn<QList<QByteArray>>("lengths");
    QTest::addColumn<qint64>("wanted"); // -1: none
    QTest::newRow("none") << QList<QByteArray>{} << -1LL;
    QTest::newRow("zero") << QList<QByteArray>{"0"} << 0LL;
    QTest::newRow("one") << QList<QByteArray>{"5"} << 5LL;
    QTest::newRow("spaces") << QList<QByteArray>{" 5\t"} << 5LL;
    QTest::newRow("leading zeros") << QList<QByteArray>{"0005"} << 5LL;
    QTest::newRow("two lines alike") << QList<QByteArray>{"5", "5"} << 5LL;
    QTest::newRow("list alike") << QList<QByteArray>{"5, 5"} << 5LL;
    QTest::newRow("list and line alike") << QList<QByteArray>{"5,5", "5"} << 5LL;
    QTest::newRow("largest") << QList<QByteArray>{"9223372036854775807"} << std::numeric_limits<qint64>::max();
}

void TestContentLength::agreesOnOneLength()
{
    QFETCH(QList<QByteArray>, lengths);
    QFETCH(qint64, wanted);
    const auto length = contentLength(headWith(lengths));
    QVERIFY(length);
    QCOMPARE(length->value_or(-1), wanted);
}

void TestContentLength::refusesWhatIsNoLength_data()
{
    QTest::addColumn<QList<QByteArray>>("lengths");
    QTest::newRow("empty") << QList<QByteArray>{""};
    QTest::newRow("different lines") << QList<QByteArray>{"5", "6"};
    QTest::newRow("different in a list") << QList<QByteArray>{"5, 6"};
    QTest::newRow("hole in a list") << QList<QByteArray>{"5,,5"};
    QTest::newRow("negative") << QList<QByteArray>{"-5"};
    QTest::newRow("signed") << QList<QByteArray>{"+5"};
    QTest::newRow("overflow by one") << QList<QByteArray>{"9223372036854775808"};
    QTest::newRow("overflow around") << QList<QByteArray>{"18446744073709551621"};
    QTest::newRow("hexadecimal") << QList<QByteArray>{"0x5"};
    QTest::newRow("fraction") << QList<QByteArray>{"5.0"};
    QTest::newRow("two numbers") << QList<QByteArray>{"5 5"};
    QTest::newRow("word") << QList<QByteArray>{"unknown"};
}

void TestContentLength::refusesWhatIsNoLength()
{
    QFETCH(QList<QByteArray>, lengths);
    const auto length = contentLength(headWith(lengths));
    QVERIFY(!length);
    QVERIFY(!length.error().isEmpty());
}

void TestContentLength::noCutOrMutationMakesANegativeLength()
{
    const QByteArray bad =
        firstBadMutation({"9223372036854775807", "5, 5", "1099511627776"}, [](const QByteArray &text) {
            const auto length = contentLength(headWith({text}));
            return !length || (length->has_value() && **length >= 0);
        });
    QVERIFY2(bad.isNull(), bad.toPercentEncoding(" ").constData());
}

void TestContentLength::decimalsStopAtTheLargestNumber()
{
    QCOMPARE(parseDecimal("9223372036854775807"), std::optional(std::numeric_limits<qint64>::max()));
    QVERIFY(!parseDecimal("9223372036854775808"));
    QVERIFY(!parseDecimal(QByteArray(100'000, '9')));
    QCOMPARE(parseDecimal(QByteArray(100'000, '0') + "7"), std::optional(qint64(7)));
    QVERIFY(!parseDecimal(""));
    QVERIFY(!parseDecimal(" 1"));
}

QTEST_GUILESS_MAIN(TestContentLength)
#include "tst_contentlength.moc"
