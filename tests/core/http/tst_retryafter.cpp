#include "retryafter.h"

#include "mutations.h"

#include <QtTest>

using namespace longhaul;
using namespace std::chrono_literals;

class TestRetryAfter : public QObject
{
    Q_OBJECT

private slots:
    void readsSecondsAndDates_data();
    void readsSecondsAndDates();
    void countsFromTheServersClock();
    void saysNothingWithoutAnyClock();
    void noCutOrMutationLeavesTheDay();
};

static const QDateTime kNow(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC);

void TestRetryAfter::readsSecondsAndDates_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds"); // -1: nothing
    QTest::newRow("zero") << QByteArray("0") << 0;
    QTest::newRow("two minutes") << QByteArray("120") << 120;
    QTest::newRow("a day") << QByteArray("86400") << 86400;
    QTest::newRow("more than a day") << QByteArray("86401") << 86400;
    QTest::newRow("overflow") << QByteArray("99999999999999999999999") << 86400;
    QTest::newRow("date") << QByteArray("Sat, 31 Jan 2026 12:00:30 GMT") << 30;
    QTest::newRow("RFC 850 date") << QByteArray("Saturday, 31-Jan-26 12:01:00 GMT") << 60;
    QTest::newRow("asctime date") << QByteArray("Sat Jan 31 13:00:00 2026") << 3600;
    QTest::newRow("date of the past") << QByteArray("Sat, 31 Jan 2026 11:00:00 GMT") << 0;
    QTest::newRow("date far ahead") << QByteArray("Sun, 31 Jan 2027 12:00:00 GMT") << 86400;
    QTest::newRow("none") << QByteArray() << -1;
    QTest::newRow("negative") << QByteArray("-5") << -1;
    QTest::newRow("fraction") << QByteArray("1.5") << -1;
    QTest::newRow("word") << QByteArray("soon") << -1;
    QTest::newRow("with a unit") << QByteArray("120s") << -1;
}

void TestRetryAfter::readsSecondsAndDates()
{
    QFETCH(QByteArray, value);
    QFETCH(int, seconds);
    ResponseHead head{503, {}};
    if (!value.isNull())
        head.headers.append({"Retry-After", value});
    const auto after = retryAfter(head, kNow);
    QCOMPARE(after ? static_cast<int>(after->count()) : -1, seconds);
}

void TestRetryAfter::countsFromTheServersClock()
{
    const ResponseHead head{
        503, {{"Date", "Sat, 31 Jan 2026 12:00:00 GMT"}, {"Retry-After", "Sat, 31 Jan 2026 12:00:30 GMT"}}};
    QCOMPARE(retryAfter(head, kNow.addYears(-9)), std::optional(30s));
    QCOMPARE(retryAfter(head, kNow.addYears(9)), std::optional(30s));
    QCOMPARE(retryAfter(head, QDateTime()), std::optional(30s));
}

void TestRetryAfter::saysNothingWithoutAnyClock()
{
    QVERIFY(!retryAfter({503, {{"Retry-After", "Sat, 31 Jan 2026 12:00:30 GMT"}}}, QDateTime()));
}

void TestRetryAfter::noCutOrMutationLeavesTheDay()
{
    const QByteArray bad =
        firstBadMutation({"120", "Sat, 31 Jan 2026 12:00:30 GMT", "99999999999999999999"}, [](const QByteArray &text) {
            const auto after = retryAfter({429, {{"Retry-After", text}, {"Date", text}}}, kNow);
            return !after || (*after >= 0s && *after <= kLongestRetryAfter);
        });
    QVERIFY2(bad.isNull(), bad.toPercentEncoding(" ").constData());
}

QTEST_GUILESS_MAIN(TestRetryAfter)
#include "tst_retryafter.moc"
