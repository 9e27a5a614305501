#include "bandwidth.h"
#include "manualclock.h"
#include "speedmeter.h"
#include "tokenbucket.h"

#include <QTest>

#include <memory>
#include <vector>

using namespace longhaul;
using namespace std::chrono_literals;

namespace {

/// A connection that has always more to read than it may.
class Eater
{
public:
    Eater(std::shared_ptr<Bandwidth::Account> account) : m_reader(std::move(account), [this] { eat(); }) {}
    void eat()
    {
        for (int i = 0; i < 4; ++i) {
            const qint64 got = m_reader.take(256 * 1024);
            eaten += got;
            if (got < 256 * 1024)
                return;
        }
    }
    qint64 eaten = 0;

private:
    Bandwidth::Reader m_reader;
};

} // namespace

class TestBandwidth : public QObject
{
    Q_OBJECT

private slots:
    void globalLimitHoldsOverManyConnections_data();
    void globalLimitHoldsOverManyConnections();
    void tasksShareEvenlyWhateverTheirConnections();
    void aTaskLimitLeavesTheRestToOthers();
    void changesLive();
    void nothingRunsWhileNobodyWaits();
    void silenceGivesNoBurst();
    void speedIsTheAverageOfTheWindow();
};

void TestBandwidth::globalLimitHoldsOverManyConnections_data()
{
    QTest::addColumn<qint64>("rate");
    for (const qint64 rate : {20000LL, 1LL << 20, 10LL << 20, 100LL << 20})
        QTest::addRow("%lld", rate) << rate;
}

void TestBandwidth::globalLimitHoldsOverManyConnections()
{
    QFETCH(qint64, rate);
    ManualClock clock;
    Bandwidth bandwidth(clock);
    bandwidth.setGlobalLimit(rate);
    std::vector<std::unique_ptr<Eater>> eaters;
    for (int task = 0; task < 8; ++task) {
        const auto account = bandwidth.open(0);
        for (int connection = 0; connection < 4; ++connection)
            eaters.push_back(std::make_unique<Eater>(account));
    }
    for (const auto &eater : eaters)
        eater->eat();
    clock.advance(10s);
    qint64 sum = 0;
    for (const auto &eater : eaters)
        sum += eater->eaten;
    const double error = static_cast<double>(sum) / static_cast<double>(rate * 10) - 1;
    QVERIFY2(qAbs(error) < 0.02, qPrintable(QString::number(error)));
}

void TestBandwidth::tasksShareEvenlyWhateverTheirConnections()
{
    ManualClock clock;
    Bandwidth bandwidth(clock);
    bandwidth.setGlobalLimit(4 << 20);
    const auto one = bandwidth.open(0);
    const auto many = bandwidth.open(0);
    Eater single(one);
    std::vector<std::unique_ptr<Eater>> crowd;
    for (int i = 0; i < 7; ++i)
        crowd.push_back(std::make_unique<Eater>(many));
    single.eat();
    for (const auto &eater : crowd)
        eater->eat();
    clock.advance(5s);
    qint64 crowdSum = 0;
    for (const auto &eater : crowd) {
        QVERIFY(eater->eaten > 0);
        crowdSum += eater->eaten;
    }
    const double ratio = static_cast<double>(single.eaten) / static_cast<double>(crowdSum);
    QVERIFY2(ratio > 0.95 && ratio < 1.05, qPrintable(QString::number(ratio)));
}

void TestBandwidth::aTaskLimitLeavesTheRestToOthers()
{
    ManualClock clock;
    Bandwidth bandwidth(clock);
    bandwidth.setGlobalLimit(1000000);
    Eater slow(bandwidth.open(100000));
    Eater fast(bandwidth.open(0));
    slow.eat();
    fast.eat();
    clock.advance(10s);
    QVERIFY2(qAbs(slow.eaten - 1000000) < 30000, qPrintable(QString::number(slow.eaten)));
    QVERIFY2(qAbs(fast.eaten - 9000000) < 300000, qPrintable(QString::number(fast.eaten)));
}

void TestBandwidth::changesLive()
{
    ManualClock clock;
    Bandwidth bandwidth(clock);
    const auto account = bandwidth.open(1000);
    Eater eater(account);
    eater.eat();
    clock.advance(1s);
    QVERIFY(eater.eaten <= 1100);
    bandwidth.setLimit(account, 100000);
    clock.advance(1s);
    QVERIFY(eater.eaten > 90000);
}

void TestBandwidth::nothingRunsWhileNobodyWaits()
{
    ManualClock clock;
    Bandwidth bandwidth(clock);
    bandwidth.setGlobalLimit(1000);
    {
        Eater eater(bandwidth.open(0));
        eater.eat();
        QVERIFY(clock.nextAlarm().has_value());
    }
    clock.advance(1s);
    QVERIFY(!clock.nextAlarm().has_value());
}

void TestBandwidth::silenceGivesNoBurst()
{
    TokenBucket bucket;
    bucket.setRate(1000, 0ms);
    QVERIFY(bucket.available(3600s) <= 200);
}

void TestBandwidth::speedIsTheAverageOfTheWindow()
{
    SpeedMeter meter;
    for (int i = 0; i <= 100; ++i)
        meter.add(10000, std::chrono::milliseconds(i * 100));
    QVERIFY2(qAbs(meter.speed(10s) - 100000) < 8000, qPrintable(QString::number(meter.speed(10s))));
    QCOMPARE(meter.speed(20s), 0);
}

QTEST_GUILESS_MAIN(TestBandwidth)
#include "tst_bandwidth.moc"
