#include "connectiontuner.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace longhaul;
using namespace std::chrono_literals;

namespace {

constexpr auto kTick = 10ms;

/// The speed of a new connection that delivers for so long, beside all the others.
using Server = std::function<qint64(int all, std::chrono::milliseconds age)>;

/// A search against such a server. Every connection has its answer after `answer`.
struct Search {
    ConnectionTuner tuner;
    Server server;
    std::chrono::milliseconds answer = 1ms;
    std::chrono::milliseconds now = 1000ms;
    std::chrono::milliseconds newSince = 1000ms;
    int before = 0;

    void run(std::chrono::milliseconds time)
    {
        for (const auto end = now + time; now < end; now += kTick) {
            const auto age = now - newSince - answer;
            ConnectionTuner::Newcomers newcomers;
            if (age >= 0ms)
                tuner.answered(answer);
            if (age >= tuner.trial())
                newcomers = {tuner.target() - before, server(tuner.target(), age), age};
            const int target = tuner.target();
            tuner.sample(newcomers, now);
            if (tuner.target() != target) {
                before = target;
                newSince = now;
            }
        }
    }
};

qint64 sharedLine(int all, std::chrono::milliseconds /*age*/)
{
    return 100'000'000 / all;
}

qint64 soMuchForEach(int /*all*/, std::chrono::milliseconds /*age*/)
{
    return 2'000'000;
}

/// 2 MB at once, and then 2 MB in each second.
qint64 burstForEach(int /*all*/, std::chrono::milliseconds age)
{
    const qint64 seconds = age.count() / 1000;
    return 2'000'000 * (seconds + 1) * 1000 / std::max<qint64>(1, age.count());
}

} // namespace

class TestConnectionTuner : public QObject
{
    Q_OBJECT

private slots:
    void growsToTheCeilingWithinASecond_data();
    void growsToTheCeilingWithinASecond();
    void stopsWhereTheLineIsFull();
    void stopsWhereFourFillTheLine();
    void aSlowFirstMomentIsForgiven();
    void farServersGetTheirTime();
    void whoDoesNotAnswerYetIsWaitedFor();
    void halfOfWhatHelpedBeforeIsTheBeginning();
    void nothingIsFoundBeforeAComparison();
    void aLowerCeilingOnlyHolds();
    void aNumberThatWasGivenStays();
    void staysWhereTheServerRefuses();
    void triesAgainLongAfterARefusal();
};

void TestConnectionTuner::growsToTheCeilingWithinASecond_data()
{
    QTest::addColumn<bool>("bursts");
    QTest::newRow("even") << false;
    QTest::newRow("bursts") << true;
}

void TestConnectionTuner::growsToTheCeilingWithinASecond()
{
    QFETCH(bool, bursts);
    Search search{ConnectionTuner(0, 16), bursts ? burstForEach : soMuchForEach};
    search.run(300ms);
    QCOMPARE(search.tuner.target(), 16);
    search.run(100ms);
    QVERIFY(search.tuner.finding());
    QCOMPARE(search.tuner.finding()->connections, 16);
    QVERIFY(!search.tuner.finding()->isMost);
}

void TestConnectionTuner::stopsWhereTheLineIsFull()
{
    Search search{ConnectionTuner(0, 16), sharedLine};
    search.run(60s);
    QCOMPARE(search.tuner.target(), 2);
    QVERIFY(search.tuner.finding() && search.tuner.finding()->isMost);
    QCOMPARE(search.tuner.finding()->connections, 1);
    QCOMPARE(search.tuner.wish(), 2);
}

void TestConnectionTuner::stopsWhereFourFillTheLine()
{
    Search search{ConnectionTuner(0, 16), [](int all, auto) { return all <= 4 ? 1'000'000 : 4'000'000 / all; }};
    search.run(60s);
    QCOMPARE(search.tuner.target(), 8);
    QCOMPARE(search.tuner.finding().value().connections, 4);
}

void TestConnectionTuner::aSlowFirstMomentIsForgiven()
{
    Search search{ConnectionTuner(0, 16),
                  [](int all, std::chrono::milliseconds age) { return all > 1 && age < 300ms ? 100'000 : 1'000'000; }};
    search.run(5s);
    QCOMPARE(search.tuner.target(), 16);
}

void TestConnectionTuner::farServersGetTheirTime()
{
    Search search{ConnectionTuner(0, 16), soMuchForEach, 200ms};
    search.run(550ms); // answered after 200, judged after 400 more
    QCOMPARE(search.tuner.target(), 1);
    search.run(100ms);
    QCOMPARE(search.tuner.target(), 2);
}

void TestConnectionTuner::whoDoesNotAnswerYetIsWaitedFor()
{
    ConnectionTuner tuner(0, 16);
    tuner.sample({1, 1'000'000, 50ms}, 50ms);
    QCOMPARE(tuner.target(), 2);
    tuner.sample({1, 1'000'000, 50ms}, 100ms);
    QCOMPARE(tuner.target(), 4);
    tuner.sample({0, 0, 0ms}, 10s);
    QCOMPARE(tuner.target(), 4);
    tuner.sample({1, 1'000'000, 50ms}, 11s); // half of the two
    QCOMPARE(tuner.target(), 8);
}

void TestConnectionTuner::halfOfWhatHelpedBeforeIsTheBeginning()
{
    QCOMPARE(ConnectionTuner(0, 16, 8).target(), 4);
    QCOMPARE(ConnectionTuner(0, 2, 8).target(), 2);
    QCOMPARE(ConnectionTuner(3, 16, 8).target(), 3);

    // A host that has changed: what helped before is not taken for true.
    Search search{ConnectionTuner(0, 16, 8), sharedLine};
    search.run(1s);
    QCOMPARE(search.tuner.target(), 8);
    QCOMPARE(search.tuner.finding().value().connections, 4);
}

/// A file that ends in the middle of the search must not count as a finding: many small ones would raise it.
void TestConnectionTuner::nothingIsFoundBeforeAComparison()
{
    ConnectionTuner tuner(0, 16, 4);
    QVERIFY(!tuner.finding());
    tuner.sample({2, 1'000'000, 50ms}, 50ms); // nothing to compare with
    QCOMPARE(tuner.target(), 4);
    QVERIFY(!tuner.finding());
    tuner.sample({2, 1'000'000, 50ms}, 100ms);
    QCOMPARE(tuner.target(), 8);
    QVERIFY(!tuner.finding());
    QVERIFY(!ConnectionTuner(5, 16).finding());
}

void TestConnectionTuner::aLowerCeilingOnlyHolds()
{
    Search search{ConnectionTuner(0, 8), soMuchForEach};
    search.run(1s);
    QCOMPARE(search.tuner.target(), 8);
    search.tuner.setCeiling(3);
    QCOMPARE(search.tuner.target(), 3);
    search.run(1s);
    QCOMPARE(search.tuner.target(), 3);
    search.tuner.setCeiling(16);
    QCOMPARE(search.tuner.target(), 8);
    search.run(1s);
    QCOMPARE(search.tuner.target(), 16);
}

void TestConnectionTuner::aNumberThatWasGivenStays()
{
    Search search{ConnectionTuner(5, 16), soMuchForEach};
    search.run(5s);
    QCOMPARE(search.tuner.target(), 5);
    QCOMPARE(ConnectionTuner(50, 16).target(), 16);
}

void TestConnectionTuner::staysWhereTheServerRefuses()
{
    ConnectionTuner tuner(8, 8);
    tuner.refused(3, 0ms);
    QCOMPARE(tuner.target(), 3);
    QCOMPARE(tuner.learntLimit(), 3);
    tuner.sample({3, 100, 5s}, 5s);
    QCOMPARE(tuner.target(), 3);
    tuner.refused(0, 6s);
    QCOMPARE(tuner.target(), 1);
}

void TestConnectionTuner::triesAgainLongAfterARefusal()
{
    ConnectionTuner tuner(0, 8);
    tuner.sample({1, 1'000'000, 50ms}, 1s);
    tuner.sample({1, 1'000'000, 50ms}, 2s);
    QCOMPARE(tuner.target(), 4);
    tuner.refused(2, 3s);
    QCOMPARE(tuner.target(), 2);
    tuner.sample({0, 0, 0ms}, 3s + ConnectionTuner::kCaution - 1ms);
    QCOMPARE(tuner.target(), 2);
    tuner.sample({0, 0, 0ms}, 3s + ConnectionTuner::kCaution);
    QCOMPARE(tuner.target(), 4);
}

QTEST_GUILESS_MAIN(TestConnectionTuner)
#include "tst_connectiontuner.moc"
