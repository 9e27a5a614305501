#include "rate.h"

#include <QTest>

#include <limits>

using namespace longhaul;

class TestRate : public QObject
{
    Q_OBJECT

private slots:
    void readsRates_data();
    void readsRates();
    void refusesWhatIsNoRate_data();
    void refusesWhatIsNoRate();
    void aRefusalIsOneLineWhateverTheTextHolds();
    void formatsBytes();
};

void TestRate::readsRates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("rate");
    const std::pair<const char *, qint64> rows[] = {
        {"500", 500}, {"10K", 10240}, {"1.5M", 1572864},    {"2g", 2147483648LL}, {"off", 0},
        {"OFF", 0},   {"0", 0},       {"100KiB/s", 102400}, {"1MB", 1048576},     {"1.5 MiB", 1572864}};
    for (const auto &[text, rate] : rows)
        QTest::newRow(text) << QString::fromLatin1(text) << rate;
}

void TestRate::readsRates()
{
    QFETCH(QString, text);
    QFETCH(qint64, rate);
    const auto read = parseRate(text);
    QVERIFY(read.has_value());
    QCOMPARE(*read, rate);
}

void TestRate::refusesWhatIsNoRate_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "fast", "-5", "1e9", "5T", "1..5K", "0x10", "K", "nan", "inf", "99999999999999999999", "1 2", "0.1"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestRate::refusesWhatIsNoRate()
{
    QFETCH(QString, text);
    const auto read = parseRate(text);
    QVERIFY(!read.has_value());
    QVERIFY(read.error().contains(text));
    QVERIFY(!read.error().contains(QLatin1Char('\n')));
}

void TestRate::aRefusalIsOneLineWhateverTheTextHolds()
{
    const auto read = parseRate(QString::fromUtf8("fast\n\x1b[31m") + QString(1000, u'x'));
    QVERIFY(!read.has_value());
    QVERIFY(!read.error().contains(u'\n') && !read.error().contains(u'\x1b'));
    QVERIFY(read.error().size() < 200);
}

void TestRate::formatsBytes()
{
    QCOMPARE(formatBytes(0), QStringLiteral("0 B"));
    QCOMPARE(formatBytes(999), QStringLiteral("999 B"));
    QCOMPARE(formatBytes(1024), QStringLiteral("1.0 KiB"));
    QCOMPARE(formatBytes(10 * 1024 * 1024), QStringLiteral("10 MiB"));
    QCOMPARE(formatBytes(1000 * 1024), QStringLiteral("1.0 MiB"));
    QCOMPARE(formatBytes(std::numeric_limits<qint64>::max()), QStringLiteral("8.0 EiB"));
}

QTEST_GUILESS_MAIN(TestRate)
#include "tst_rate.moc"
