#include "segmentplan.h"

#include <QTest>

#include <random>

using namespace longhaul;

namespace {
constexpr qint64 kMiB = 1024 * 1024;
}

class TestSegmentPlan : public QObject
{
    Q_OBJECT

private slots:
    void theFirstWorkerGetsEverything();
    void aThiefTakesTheSecondHalf();
    void whatCameInTheFirstMomentsIsAPartOfTheShare();
    void stealsFromTheOneThatFinishesLast();
    void aFarSlowerWorkerLosesAll();
    void smallRestsAreNotSplit();
    void aSmallRestThatIsLateIsGivenAway();
    void whoIsDoneSoonIsLeftAlone();
    void gapsAreFilledFirst();
    void releaseGivesBackWhatWasNotFetched();
    void bytesOnTheirWayAreNotFetchedTwice();
    void whatIsFoundWrongIsFetchedAgain();
    void unknownLengthHasOneWorker();
    void terabytesNeedNoMemory();
    void randomWorkersFetchEachByteOnce();
};

void TestSegmentPlan::theFirstWorkerGetsEverything()
{
    SegmentPlan plan({}, 10 * kMiB);
    QCOMPARE(plan.assignFree(1), std::optional(ByteRange{0, 10 * kMiB}));
    QVERIFY(!plan.assignFree(2));
}

void TestSegmentPlan::aThiefTakesTheSecondHalf()
{
    SegmentPlan plan({}, 8 * kMiB);
    (void)plan.assignFree(1);
    QCOMPARE(plan.steal(2, {}, 0), std::optional(ByteRange{4 * kMiB, 8 * kMiB}));
    QCOMPARE(plan.remaining(1), (ByteRange{0, 4 * kMiB}));
}

void TestSegmentPlan::whatCameInTheFirstMomentsIsAPartOfTheShare()
{
    SegmentPlan plan({}, 128 * kMiB);
    (void)plan.assignFree(1);
    plan.advance(1, kMiB / 2);
    for (WorkerId id = 2; id <= 8; ++id)
        QVERIFY(plan.steal(id, {}, 0));
    for (WorkerId id = 1; id <= 8; ++id)
        QCOMPARE(plan.assigned(id).length(), 16 * kMiB);

    // Who has worked for some time is further than the one that comes: what is left is shared.
    SegmentPlan later({}, 128 * kMiB);
    (void)later.assignFree(1);
    later.advance(1, 2 * kMiB);
    QVERIFY(later.steal(2, {}, 0));
    QCOMPARE(later.remaining(1).length(), 63 * kMiB);
    QCOMPARE(later.remaining(2).length(), 63 * kMiB);
}

void TestSegmentPlan::stealsFromTheOneThatFinishesLast()
{
    SegmentPlan plan({}, 16 * kMiB);
    (void)plan.assignFree(1);
    (void)plan.steal(2, {}, 0);
    plan.advance(1, 2 * kMiB); // 6 MiB left, slow; 2 has 8 MiB left, fast
    const auto stolen = plan.steal(3, {{1, kMiB}, {2, 100 * kMiB}}, kMiB);
    QVERIFY(stolen);
    QCOMPARE(*stolen, (ByteRange{5 * kMiB, 8 * kMiB}));
}

void TestSegmentPlan::aFarSlowerWorkerLosesAll()
{
    SegmentPlan plan({}, 16 * kMiB);
    (void)plan.assignFree(1);
    plan.advance(1, kMiB);
    const auto stolen = plan.steal(2, {{1, kMiB}}, 10 * kMiB);
    QCOMPARE(stolen, std::optional(ByteRange{kMiB, 16 * kMiB}));
    QVERIFY(plan.remaining(1).isEmpty());
}

void TestSegmentPlan::smallRestsAreNotSplit()
{
    SegmentPlan plan({}, 2 * SegmentPlan::kSmallestSplit - 1);
    (void)plan.assignFree(1);
    QVERIFY(!plan.steal(2, {}, 0));
}

void TestSegmentPlan::whoIsDoneSoonIsLeftAlone()
{
    SegmentPlan plan({}, 16 * kMiB);
    (void)plan.assignFree(1);
    QVERIFY(!plan.steal(2, {{1, 33 * kMiB}}, 33 * kMiB));
    QVERIFY(plan.steal(2, {{1, 31 * kMiB}}, 31 * kMiB));
}

void TestSegmentPlan::aSmallRestThatIsLateIsGivenAway()
{
    const qint64 size = SegmentPlan::kSmallestSplit;
    SegmentPlan plan({}, size);
    (void)plan.assignFree(1);
    QVERIFY(!plan.steal(2, {{1, kMiB}}, 10 * kMiB));                                  // done in a quarter of a second
    QVERIFY(!plan.steal(2, {{1, 1000}}, 1500));                                       // not worth it
    QVERIFY(!plan.steal(2, {{1, 1000}}, 0));                                          // nothing is known of the thief
    QCOMPARE(plan.steal(2, {{1, 1000}}, 3000), std::optional(ByteRange{1000, size})); // but for its next second
    QCOMPARE(plan.steal(3, {{1, 10}, {2, 0}}, kMiB), std::optional(ByteRange{1000, size})); // it stands: all of it
    QVERIFY(plan.remaining(2).isEmpty());
}

void TestSegmentPlan::gapsAreFilledFirst()
{
    RangeSet written;
    written.insert({100, 200});
    written.insert({300, 400});
    SegmentPlan plan(written, 500);
    QCOMPARE(plan.assignFree(1), std::optional(ByteRange{0, 100}));
    QCOMPARE(plan.assignFree(2), std::optional(ByteRange{200, 300}));
    QCOMPARE(plan.assignFree(3), std::optional(ByteRange{400, 500}));
    QVERIFY(!plan.hasFree());
}

void TestSegmentPlan::releaseGivesBackWhatWasNotFetched()
{
    SegmentPlan plan({}, 100);
    (void)plan.assignFree(1);
    plan.advance(1, 40);
    plan.release(1);
    QCOMPARE(plan.assignFree(2), std::optional(ByteRange{40, 100}));
}

void TestSegmentPlan::bytesOnTheirWayAreNotFetchedTwice()
{
    SegmentPlan plan({}, 100);
    (void)plan.assignFree(1);
    plan.advance(1, 100);
    plan.release(1);
    QVERIFY(!plan.hasFree());
    QVERIFY(!plan.isComplete());
    plan.markWritten({0, 100});
    QVERIFY(plan.isComplete());
}

void TestSegmentPlan::whatIsFoundWrongIsFetchedAgain()
{
    SegmentPlan plan(RangeSet(ByteRange{0, 10 * kMiB}), 10 * kMiB);
    QVERIFY(plan.isComplete());
    plan.voidWritten({kMiB, 2 * kMiB});
    QVERIFY(!plan.isComplete() && plan.hasFree());
    QCOMPARE(plan.assignFree(1), std::optional(ByteRange{kMiB, 2 * kMiB}));
    plan.advance(1, kMiB);
    plan.markWritten({kMiB, 2 * kMiB});
    QVERIFY(plan.isComplete());
}

void TestSegmentPlan::unknownLengthHasOneWorker()
{
    SegmentPlan plan({}, std::nullopt);
    QVERIFY(plan.assignFree(1));
    QVERIFY(!plan.assignFree(2));
    QVERIFY(!plan.steal(2, {}, 0));
    plan.advance(1, 70);
    plan.markWritten({0, 70});
    plan.setTotal(70);
    QVERIFY(plan.isComplete());
    QVERIFY(plan.remaining(1).isEmpty());
}

void TestSegmentPlan::terabytesNeedNoMemory()
{
    const qint64 total = 5LL << 40;
    SegmentPlan plan({}, total);
    (void)plan.assignFree(0);
    for (WorkerId id = 1; id < 64; ++id)
        QVERIFY(plan.steal(id, {}, 0));
    qint64 sum = 0;
    for (WorkerId id = 0; id < 64; ++id)
        sum += plan.remaining(id).length();
    QCOMPARE(sum, total);
}

void TestSegmentPlan::randomWorkersFetchEachByteOnce()
{
    for (unsigned seed = 1; seed <= 40; ++seed) {
        std::mt19937 random(seed);
        const auto pick = [&](qint64 most) { return static_cast<qint64>(random() % static_cast<unsigned>(most)); };
        const qint64 total = 3 * kMiB + pick(kMiB);
        SegmentPlan plan({}, total);
        RangeSet fetched;
        std::vector<WorkerId> workers;
        WorkerId next = 1;
        for (int step = 0; !plan.isComplete(); ++step) {
            QVERIFY2(step < 100000, "it does not come to an end");
            const bool wantsMore = workers.empty() || (workers.size() < 6 && pick(4) == 0);
            if (wantsMore) {
                const WorkerId id = next++;
                if (plan.assignFree(id) || plan.steal(id, {}, 0))
                    workers.push_back(id);
            }
            if (workers.empty())
                continue;
            const auto index = static_cast<std::size_t>(pick(static_cast<qint64>(workers.size())));
            const WorkerId id = workers[index];
            if (plan.remaining(id).isEmpty() || pick(30) == 0) {
                plan.release(id);
                workers.erase(workers.begin() + static_cast<std::ptrdiff_t>(index));
                continue;
            }
            const ByteRange left = plan.remaining(id);
            const ByteRange piece{left.begin, std::min(left.end, left.begin + 1 + pick(200 * 1024))};
            QVERIFY(fetched.within(piece).isEmpty());
            fetched.insert(piece);
            plan.advance(id, piece.length());
            plan.markWritten(piece);
        }
        QCOMPARE(fetched.byteCount(), total);
    }
}

QTEST_GUILESS_MAIN(TestSegmentPlan)
#include "tst_segmentplan.moc"
