#include "rangecodec.h"

#include "varint.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace longhaul;

namespace {

constexpr TaskId kTask{42};
constexpr qint64 kMost = std::numeric_limits<qint64>::max();

RangeSet setOf(const std::vector<ByteRange> &ranges)
{
    return RangeSet(ranges);
}

} // namespace

class TestRangeCodec : public QObject
{
    Q_OBJECT

private slots:
    void rangesComeBackAsTheyWere_data()
    {
        QTest::addColumn<RangeSet>("ranges");
        QTest::newRow("none") << RangeSet();
        QTest::newRow("from the start") << setOf({{0, 1}});
        QTest::newRow("several") << setOf({{0, 128}, {129, 16384}, {1000000, 1000001}});
        QTest::newRow("the very end") << setOf({{5, 6}, {kMost - 1, kMost}});
        QTest::newRow("everything") << setOf({{0, kMost}});
    }
    void rangesComeBackAsTheyWere()
    {
        QFETCH(RangeSet, ranges);
        const auto decoded = decodeRanges(kTask, encodeRanges(kTask, ranges));
        QVERIFY(decoded.has_value());
        QCOMPARE(*decoded, ranges);
    }

    void randomRangesComeBackAsTheyWere()
    {
        QRandomGenerator random(1);
        for (int round = 0; round < 500; ++round) {
            RangeSet ranges;
            for (quint32 i = random.bounded(40u); i > 0; --i) {
                const auto begin = qint64(random.generate64() >> (2 + random.bounded(60u)));
                ranges.insert({begin, begin + 1 + qint64(random.generate() >> random.bounded(32u))});
            }
            QCOMPARE(decodeRanges(kTask, encodeRanges(kTask, ranges)), ranges);
        }
    }

    void anyChangedByteIsNoticed()
    {
        const QByteArray good = encodeRanges(kTask, setOf({{0, 1000}, {2000, 3000}, {50000, 1 << 30}}));
        for (qsizetype i = 0; i < good.size(); ++i) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray bad = good;
                bad[i] = static_cast<char>(bad[i] ^ (1 << bit));
                QVERIFY2(!decodeRanges(kTask, bad), qPrintable(QStringLiteral("byte %1 bit %2").arg(i).arg(bit)));
            }
        }
    }

    void cutOrLengthenedBytesAreNoticed()
    {
        const QByteArray good = encodeRanges(kTask, setOf({{0, 1000}, {2000, 3000}}));
        for (qsizetype length = 0; length < good.size(); ++length)
            QVERIFY(!decodeRanges(kTask, good.first(length)));
        QVERIFY(!decodeRanges(kTask, good + '\0'));
    }

    void rangesOfAnotherTaskAreRefused()
    {
        QVERIFY(!decodeRanges(TaskId{43}, encodeRanges(kTask, setOf({{0, 1000}}))));
    }

    void numbersTakeAllSizes()
    {
        for (const quint64 number : {quint64(0), quint64(127), quint64(128), quint64(1) << 63, ~quint64(0)}) {
            QByteArray bytes;
            appendVarint(bytes, number);
            bytes.append("rest");
            QByteArrayView view(bytes);
            QCOMPARE(takeVarint(view), number);
            QCOMPARE(view.toByteArray(), QByteArray("rest"));
        }
    }

    void endlessNumbersAreRefused()
    {
        const QByteArray tooLong = QByteArray(9, '\xff') + '\x02'; // 65 bits
        QByteArrayView view(tooLong);
        QVERIFY(!takeVarint(view));
        const QByteArray cut(3, '\xff');
        view = cut;
        QVERIFY(!takeVarint(view));
    }
};

QTEST_GUILESS_MAIN(TestRangeCodec)
#include "tst_rangecodec.moc"
