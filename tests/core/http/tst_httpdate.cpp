#include "httpdate.h"

#include "mutations.h"

#include <QtTest>

using namespace longhaul;

class TestHttpDate : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryForm_data();
    void readsEveryForm();
    void refusesWhatIsNoDate_data();
    void refusesWhatIsNoDate();
    void placesTwoDigitYearsAroundNow();
    void noCutOrMutationMakesAnInvalidDate();
};

void TestHttpDate::readsEveryForm_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDateTime>("wanted");
    const QDateTime rfc(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC);
    QTest::newRow("IMF-fixdate") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << rfc;
    QTest::newRow("RFC 850") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << rfc;
    QTest::newRow("asctime") << QByteArray("Sun Nov  6 08:49:37 1994") << rfc;
    QTest::newRow("four-digit year with dashes") << QByteArray("Sun, 06-Nov-1994 08:49:37 GMT") << rfc;
    QTest::newRow("one-digit day") << QByteArray("Sun, 6 Nov 1994 08:49:37 GMT") << rfc;
    QTest::newRow("without a weekday") << QByteArray("06 Nov 1994 08:49:37 GMT") << rfc;
    QTest::newRow("wrong weekday") << QByteArray("Mon, 06 Nov 1994 08:49:37 GMT") << rfc;
    QTest::newRow("small letters") << QByteArray("sun, 06 nov 1994 08:49:37 gmt") << rfc;
    QTest::newRow("UTC") << QByteArray("Sun, 06 Nov 1994 08:49:37 UTC") << rfc;
    QTest::newRow("offset") << QByteArray("Sun, 06 Nov 1994 10:49:37 +0200") << rfc;
    QTest::newRow("offset west") << QByteArray("Sun, 06 Nov 1994 03:19:37 -0530") << rfc;
    QTest::newRow("spaces") << QByteArray("  Sun,  06 Nov 1994  08:49:37 GMT ") << rfc;
    QTest::newRow("leap second") << QByteArray("Sat, 31 Dec 2016 23:59:60 GMT")
                                 << QDateTime(QDate(2016, 12, 31), QTime(23, 59, 59), Qt::UTC);
    QTest::newRow("leap day") << QByteArray("Thu, 29 Feb 2024 00:00:00 GMT")
                              << QDateTime(QDate(2024, 2, 29), QTime(0, 0), Qt::UTC);
}

void TestHttpDate::readsEveryForm()
{
    QFETCH(QByteArray, text);
    QFETCH(QDateTime, wanted);
    const auto date = parseHttpDate(text);
    QVERIFY(date);
    QCOMPARE(*date, wanted);
    QCOMPARE(date->timeSpec(), Qt::UTC);
}

void TestHttpDate::refusesWhatIsNoDate_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"", "0", "-1", "tomorrow", "Sun, 06 Nov 1994", "Sun, 06 Nov 1994 08:49:37", "Sun, 31 Feb 1994 08:49:37 GMT",
          "Sun, 06 Nov 1994 24:00:00 GMT", "Sun, 06 Nov 1994 08:49:61 GMT", "Sun, 06 Nov 1994 08:49 GMT",
          "Sun, 06 Nob 1994 08:49:37 GMT", "Sun, 06 Nov 194 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 PST",
          "Sun, 06 Nov 1994 08:49:37 +2400", "Sun, -6 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37Z", ",,,, ,,", "Sun",
          "Sun,"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("endless") << QByteArray(1'000'000, 'a');
}

void TestHttpDate::refusesWhatIsNoDate()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseHttpDate(text));
}

void TestHttpDate::placesTwoDigitYearsAroundNow()
{
    const auto yearOf = [](const char *text, int now) {
        const auto date = parseHttpDate(text, QDateTime(QDate(now, 6, 1), QTime(0, 0), Qt::UTC));
        return date ? date->date().year() : 0;
    };
    QCOMPARE(yearOf("Sunday, 06-Nov-94 08:49:37 GMT", 2026), 1994);
    QCOMPARE(yearOf("Friday, 06-Nov-26 08:49:37 GMT", 2026), 2026);
    QCOMPARE(yearOf("Friday, 06-Nov-76 08:49:37 GMT", 2026), 2076);
    QCOMPARE(yearOf("Friday, 06-Nov-77 08:49:37 GMT", 2026), 1977);
    QCOMPARE(yearOf("Friday, 06-Nov-01 08:49:37 GMT", 2099), 2101);
}

void TestHttpDate::noCutOrMutationMakesAnInvalidDate()
{
    const QList<QByteArray> seeds = {"Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT",
                                     "Sun Nov  6 08:49:37 1994", "Sun, 06 Nov 1994 08:49:37 +0200"};
    const QByteArray bad = firstBadMutation(seeds, [](const QByteArray &text) {
        const auto date = parseHttpDate(text);
        return !date || date->isValid();
    });
    QVERIFY2(bad.isNull(), bad.toPercentEncoding(" ").constData());
}

QTEST_GUILESS_MAIN(TestHttpDate)
#include "tst_httpdate.moc"
