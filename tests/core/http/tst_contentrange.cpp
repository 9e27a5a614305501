#include "contentrange.h"

#include "mutations.h"

#include <QtTest>

using namespace longhaul;

class TestContentRange : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatServersSend_data();
    void readsWhatServersSend();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
    void noCutOrMutationBreaksThePromises();
};

void TestContentRange::readsWhatServersSend_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("begin"); // -1: no range
    QTest::addColumn<qint64>("end");
    QTest::addColumn<qint64>("total"); // -1: unknown

    constexpr qint64 kMost = std::numeric_limits<qint64>::max();
    QTest::newRow("middle") << QByteArray("bytes 500-999/8000") << 500LL << 1000LL << 8000LL;
    QTest::newRow("one byte") << QByteArray("bytes 0-0/1") << 0LL << 1LL << 1LL;
    QTest::newRow("last byte") << QByteArray("bytes 7999-7999/8000") << 7999LL << 8000LL << 8000LL;
    QTest::newRow("unknown total") << QByteArray("bytes 42-1233/*") << 42LL << 1234LL << -1LL;
    QTest::newRow("unsatisfied") << QByteArray("bytes */1234") << -1LL << -1LL << 1234LL;
    QTest::newRow("unsatisfied, empty file") << QByteArray("bytes */0") << -1LL << -1LL << 0LL;
    QTest::newRow("capitals") << QByteArray("Bytes 0-9/10") << 0LL << 10LL << 10LL;
    QTest::newRow("spaces") << QByteArray("  bytes\t 0 - 9 / 10 ") << 0LL << 10LL << 10LL;
    QTest::newRow("equals sign") << QByteArray("bytes=0-9/10") << 0LL << 10LL << 10LL;
    QTest::newRow("colon") << QByteArray("bytes: 0-9/10") << 0LL << 10LL << 10LL;
    QTest::newRow("terabytes") << QByteArray("bytes 1099511627776-1099511627776/2199023255552") << 1099511627776LL
                               << 1099511627777LL << 2199023255552LL;
    QTest::newRow("largest") << QByteArray("bytes 9223372036854775806-9223372036854775806/9223372036854775807")
                             << kMost - 1 << kMost << kMost;
}

void TestContentRange::readsWhatServersSend()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, begin);
    QFETCH(qint64, end);
    QFETCH(qint64, total);

    const auto range = parseContentRange(value);
    QVERIFY2(range, range ? "" : qPrintable(range.error()));
    ContentRange wanted;
    if (begin >= 0)
        wanted.range = ByteRange{begin, end};
    if (total >= 0)
        wanted.total = total;
    QCOMPARE(*range, wanted);
}

void TestContentRange::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char *value : {"",
                              "bytes",
                              "bytes ",
                              "bytes 0-9",
                              "bytes 0-9/",
                              "bytes -/10",
                              "bytes 0-/10",
                              "bytes -9/10",
                              "0-9/10",
                              "items 0-9/10",
                              "bytesx 0-9/10",
                              "bytes 9-0/10",
                              "bytes 0-10/10",
                              "bytes 10-10/10",
                              "bytes 0-9/-10",
                              "bytes -5-9/10",
                              "bytes +0-9/10",
                              "bytes 0x0-9/10",
                              "bytes 0-9/10/10",
                              "bytes 0-9/1e3",
                              "bytes */*",
                              "bytes 0-9223372036854775807/*",
                              "bytes 0-9/9223372036854775808",
                              "bytes 99999999999999999999-9/10",
                              "bytes 0-4,6-9/10",
                              "bytes 0.0-9/10"})
        QTest::newRow(value) << QByteArray(value);
}

void TestContentRange::refusesWhatMakesNoSense()
{
    QFETCH(QByteArray, value);
    const auto range = parseContentRange(value);
    QVERIFY(!range);
    QVERIFY(!range.error().isEmpty());
}

void TestContentRange::noCutOrMutationBreaksThePromises()
{
    const QList<QByteArray> seeds = {"bytes 500-999/8000", "bytes */1234", "bytes 42-1233/*",
                                     "bytes 9223372036854775800-9223372036854775806/9223372036854775807"};
    const QByteArray bad = firstBadMutation(seeds, [](const QByteArray &text) {
        const auto range = parseContentRange(text);
        if (!range || !range->range)
            return !range || range->total.has_value();
        const ByteRange bytes = *range->range;
        return bytes.begin >= 0 && bytes.end > bytes.begin && (!range->total || bytes.end <= *range->total);
    });
    QVERIFY2(bad.isNull(), bad.toPercentEncoding(" /-").constData());
}

QTEST_GUILESS_MAIN(TestContentRange)
#include "tst_contentrange.moc"
