#include "headguard.h"

#include "manualclock.h"
#include "qtexchange.h"

#include <QtTest>

using namespace longhaul;
using namespace std::chrono_literals;

namespace {

const QString kOrigin = QStringLiteral("http://127.0.0.1:80");
constexpr qint64 kBefore = 50'000'000;

} // namespace

class TestHeadGuard : public QObject
{
    Q_OBJECT

private slots:
    void aHeadThatGrowsIsEndedAndTheSecondTimeForGood();
    void whatWasThereBeforeIsNoReason();
    void anOriginIsForgivenAfterAWhile();
    void nothingRunsWithoutAnExchange();

private:
    ManualClock m_clock;
    qint64 m_memory = kBefore;
};

void TestHeadGuard::aHeadThatGrowsIsEndedAndTheSecondTimeForGood()
{
    m_memory = kBefore;
    HeadGuard guard(m_clock, [this] { return m_memory; });
    QtExchange first({});
    guard.watch(first, kOrigin);
    m_memory += HeadGuard::kMostGrowth;
    m_clock.advance(HeadGuard::kYoung);
    QVERIFY(!first.isFinished());
    m_memory += 1;
    QSignalSpy finished(&first, &HttpExchange::finished);
    m_clock.advance(HeadGuard::kBeat);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(first.end().kind, NetworkEnd::Kind::Cut);

    QtExchange other({});
    QtExchange second({});
    guard.watch(other, QStringLiteral("http://127.0.0.1:81"));
    guard.watch(second, kOrigin);
    m_memory += HeadGuard::kMostGrowth + 1;
    m_clock.advance(HeadGuard::kBeat);
    QVERIFY(!second.isFinished()); // it may come yet
    m_clock.advance(HeadGuard::kYoung);
    QCOMPARE(second.end().kind, NetworkEnd::Kind::Protocol);
    QCOMPARE(other.end().kind, NetworkEnd::Kind::Cut);
}

void TestHeadGuard::whatWasThereBeforeIsNoReason()
{
    m_memory = kBefore;
    HeadGuard guard(m_clock, [this] { return m_memory; });
    QtExchange early({});
    guard.watch(early, kOrigin);
    early.abort();
    m_memory += 10 * HeadGuard::kMostGrowth;
    QtExchange late({});
    guard.watch(late, kOrigin);
    m_clock.advance(HeadGuard::kYoung * 5);
    QVERIFY(!late.isFinished());
}

void TestHeadGuard::anOriginIsForgivenAfterAWhile()
{
    m_memory = kBefore;
    HeadGuard guard(m_clock, [this] { return m_memory; });
    for (int i = 0; i < 3; ++i) {
        QtExchange exchange({});
        guard.watch(exchange, kOrigin);
        m_memory += HeadGuard::kMostGrowth + 1;
        m_clock.advance(HeadGuard::kYoung);
        QCOMPARE(exchange.end().kind, NetworkEnd::Kind::Cut);
        m_clock.advance(HeadGuard::kMemory + 1s);
    }
}

void TestHeadGuard::nothingRunsWithoutAnExchange()
{
    m_memory = kBefore;
    int asked = 0;
    HeadGuard guard(m_clock, [&] {
        ++asked;
        return m_memory;
    });
    {
        QtExchange exchange({});
        guard.watch(exchange, kOrigin);
        QCOMPARE(asked, 1);
        m_clock.advance(HeadGuard::kBeat);
        QCOMPARE(asked, 2);
    }
    m_clock.advance(HeadGuard::kBeat * 10);
    QCOMPARE(asked, 2);
}

QTEST_GUILESS_MAIN(TestHeadGuard)
#include "tst_headguard.moc"
