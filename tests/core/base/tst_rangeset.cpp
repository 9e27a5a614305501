#include "rangeset.h"

#include <QTest>

#include <random>
#include <vector>

using namespace longhaul;

class TestRangeSet : public QObject
{
    Q_OBJECT

private slots:
    void joinsWhatTouches();
    void emptyRangesAddNothing();
    void tellsWhatIsMissing();
    void behavesLikeASetOfBytes();
};

void TestRangeSet::joinsWhatTouches()
{
    RangeSet set;
    set.insert({10, 20});
    set.insert({30, 40});
    set.insert({20, 30});
    QCOMPARE(set.ranges(), (std::vector<ByteRange>{{10, 40}}));
    QCOMPARE(set.byteCount(), 30);
}

void TestRangeSet::emptyRangesAddNothing()
{
    RangeSet set(ByteRange{5, 5});
    set.insert({9, 3});
    QVERIFY(set.isEmpty());
    QVERIFY(set.contains({7, 7}));
}

void TestRangeSet::tellsWhatIsMissing()
{
    RangeSet set;
    set.insert({10, 20});
    QCOMPARE(set.missingIn({0, 30}).ranges(), (std::vector<ByteRange>{{0, 10}, {20, 30}}));
    QCOMPARE(set.within({15, 40}).ranges(), (std::vector<ByteRange>{{15, 20}}));
    const qint64 huge = 4LL << 40;
    QCOMPARE(set.missingIn({0, huge}).byteCount(), huge - 10);
}

void TestRangeSet::behavesLikeASetOfBytes()
{
    std::mt19937 random(7);
    std::uniform_int_distribution<int> at(0, 64);
    RangeSet set;
    std::vector<bool> bytes(65, false);
    for (int step = 0; step < 20000; ++step) {
        const ByteRange range{at(random), at(random)};
        const bool adds = step % 3 != 0;
        adds ? set.insert(range) : set.remove(range);
        for (qint64 i = range.begin; i < range.end; ++i)
            bytes[static_cast<std::size_t>(i)] = adds;
        qint64 count = 0;
        const ByteRange window{at(random), at(random)};
        const RangeSet missing = set.missingIn(window);
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            count += bytes[i] ? 1 : 0;
            const auto place = static_cast<qint64>(i);
            QCOMPARE(set.contains({place, place + 1}), bool(bytes[i]));
            const bool isInWindow = place >= window.begin && place < window.end;
            QCOMPARE(missing.contains({place, place + 1}), isInWindow && !bytes[i]);
        }
        QCOMPARE(set.byteCount(), count);
        for (std::size_t i = 1; i < set.ranges().size(); ++i)
            QVERIFY(set.ranges()[i - 1].end < set.ranges()[i].begin);
    }
}

QTEST_GUILESS_MAIN(TestRangeSet)
#include "tst_rangeset.moc"
