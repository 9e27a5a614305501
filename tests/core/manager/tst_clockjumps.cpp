#include "memorybench.h"

#include <QPointer>
#include <QTest>
#include <QTimer>

using namespace longhaul;
using namespace std::chrono_literals;

namespace {

/// An answer without a body.
class HeadOnly : public HttpExchange
{
public:
    explicit HeadOnly(const ResponseHead &head)
    {
        QTimer::singleShot(0, this, [this, head] {
            emit headReceived(head);
            m_finished = true;
            emit finished();
        });
    }
    [[nodiscard]] qint64 bytesAvailable() const override { return 0; }
    [[nodiscard]] QByteArray read(qint64) override { return {}; }
    [[nodiscard]] bool isFinished() const override { return m_finished; }
    [[nodiscard]] NetworkEnd end() const override { return {}; }
    void abort() override { disconnect(); }

private:
    bool m_finished = false;
};

/// A connection on which nothing comes until it is told.
class Silence : public HttpExchange
{
public:
    Silence(std::unique_ptr<HttpExchange> inner, const bool &isHeld) : m_inner(std::move(inner)), m_isHeld(isHeld)
    {
        connect(m_inner.get(), &HttpExchange::headReceived, this, &HttpExchange::headReceived);
        connect(m_inner.get(), &HttpExchange::readable, this, [this] {
            if (!m_isHeld)
                emit readable();
        });
        connect(m_inner.get(), &HttpExchange::finished, this, &HttpExchange::finished);
    }
    void wake() { emit readable(); }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_isHeld ? 0 : m_inner->bytesAvailable(); }
    [[nodiscard]] QByteArray read(qint64 most) override { return m_isHeld ? QByteArray() : m_inner->read(most); }
    [[nodiscard]] bool isFinished() const override { return !m_isHeld && m_inner->isFinished(); }
    [[nodiscard]] NetworkEnd end() const override { return m_inner->end(); }
    void abort() override { m_inner->abort(); }

private:
    std::unique_ptr<HttpExchange> m_inner;
    const bool &m_isHeld;
};

/// Says `refusal` to the first requests; then it is the honest server below it, which can fall silent.
class MoodyGateway : public HttpGateway
{
public:
    FakeGateway honest;
    ResponseHead refusal;
    int refusals = 0;
    int asked = 0;
    bool isSilent = false;

    [[nodiscard]] std::unique_ptr<HttpExchange> get(const HttpRequest &request) override
    {
        ++asked;
        if (refusals-- > 0)
            return std::make_unique<HeadOnly>(refusal);
        auto exchange = std::make_unique<Silence>(honest.get(request), isSilent);
        m_last = exchange.get();
        return exchange;
    }
    void speakAgain()
    {
        isSilent = false;
        if (m_last)
            m_last->wake();
    }

private:
    QPointer<Silence> m_last;
};

ResponseHead busy(const QByteArray &retryAfter, const QByteArray &date = {})
{
    ResponseHead head{503, {{"Retry-After", retryAfter}, {"Content-Length", "0"}}};
    if (!date.isEmpty())
        head.headers.emplaceBack("Date", date);
    return head;
}

/// The engine with a server of moods.
class Bench : public MemoryBench<MoodyGateway>
{
public:
    Bench()
    {
        gateway.honest.content = {.seed = 5, .size = 400'000};
        boot();
    }
    /// Everything that was begun has come to its end: nothing more happens unless the clock moves.
    void settle()
    {
        for (int round = 0; round < 50; ++round) {
            bool passed = false;
            disk->run<int>(Disk::Length::Ordered, [](FileLayer &) { return 0; }, [&](int) { passed = true; });
            QVERIFY(waitFor([&] { return passed; }));
        }
    }
    /// The time passes in small steps, with everything that happens on the way.
    void live(std::chrono::milliseconds time)
    {
        for (auto passed = 0ms; passed < time; passed += 250ms) {
            clock.advance(std::min<std::chrono::milliseconds>(250ms, time - passed));
            QTest::qWait(0);
        }
        settle();
    }
};

} // namespace

/// What waits, waits as long as was meant, whatever happens to the computer's clock meanwhile.
class TestClockJumps : public QObject
{
    Q_OBJECT

private slots:
    void aWaitIsAsLongAsWasMeant_data();
    void aWaitIsAsLongAsWasMeant();
    void aDateOfTheServerCountsFromItsOwnClock();
    void theWordOfTheServerOutlivesARestart();
    void aClockThatWentBackDoesNotHoldUpAfterARestart();
    void deathsOfTheAgentMakeNoWaitLonger();
    void aJumpDoesNotEndTheRetryPeriod();
    void hoursOfSleepAreNoSilenceOfTheServer();
    void afterSleepASilentConnectionIsReplaced();
    void aJumpWhileBytesFlowChangesNothing();
};

void TestClockJumps::aWaitIsAsLongAsWasMeant_data()
{
    QTest::addColumn<qint64>("hours");
    QTest::newRow("no jump") << qint64(0);
    QTest::newRow("forward") << qint64(5);
    QTest::newRow("back") << qint64(-5);
    QTest::newRow("years forward") << qint64(24 * 365 * 3);
    QTest::newRow("back to 1970") << qint64(-24 * 365 * 56);
}

void TestClockJumps::aWaitIsAsLongAsWasMeant()
{
    QFETCH(qint64, hours);
    Bench bench;
    bench.gateway.refusal = busy("60");
    bench.gateway.refusals = 1;
    bench.add();
    QVERIFY(bench.reaches(TaskState::Waiting));
    QCOMPARE(bench.task().reason, WaitReason::ServerBusy);
    QCOMPARE(bench.clock.wall().secsTo(bench.task().retryAt), 60);
    bench.settle();
    bench.clock.jumpWall(std::chrono::hours(hours));
    bench.live(59s);
    QCOMPARE(bench.gateway.asked, 1);
    bench.live(2s);
    QVERIFY(waitFor([&] { return bench.gateway.asked == 2; }));
    QVERIFY(waitFor([&] {
        bench.clock.advance(250ms);
        return bench.task().state == TaskState::Completed;
    }));
}

void TestClockJumps::aDateOfTheServerCountsFromItsOwnClock()
{
    Bench bench;
    bench.clock.jumpWall(std::chrono::hours(24 * 400)); // ours is wrong by more than a year
    bench.gateway.refusal = busy("Sat, 31 Jan 2026 12:02:00 GMT", "Sat, 31 Jan 2026 12:00:00 GMT");
    bench.gateway.refusals = 1;
    bench.add();
    QVERIFY(bench.reaches(TaskState::Waiting));
    QCOMPARE(bench.clock.wall().secsTo(bench.task().retryAt), 120);
    bench.live(119s);
    QCOMPARE(bench.gateway.asked, 1);
    bench.live(2s);
    QVERIFY(waitFor([&] { return bench.gateway.asked == 2; }));
}

void TestClockJumps::theWordOfTheServerOutlivesARestart()
{
    Bench bench;
    bench.gateway.refusal = busy("3600");
    bench.gateway.refusals = 1;
    bench.add();
    QVERIFY(bench.reaches(TaskState::Waiting));
    QVERIFY(waitFor([&] { return bench.store.contents().tasks.constFirst().task.state == TaskState::Waiting; }));
    bench.live(600s);
    bench.boot();
    QCOMPARE(bench.task().state, TaskState::Waiting);
    bench.live(2990s);
    QCOMPARE(bench.gateway.asked, 1);
    bench.live(20s);
    QVERIFY(waitFor([&] { return bench.gateway.asked == 2; }));
}

void TestClockJumps::aClockThatWentBackDoesNotHoldUpAfterARestart()
{
    Bench bench;
    bench.gateway.refusal = busy("60");
    bench.gateway.refusals = 1;
    bench.add();
    QVERIFY(bench.reaches(TaskState::Waiting));
    QVERIFY(waitFor([&] { return bench.store.contents().tasks.constFirst().task.state == TaskState::Waiting; }));
    bench.clock.jumpWall(-std::chrono::hours(24 * 365 * 56)); // an empty battery: the clock starts in 1970
    bench.boot();
    bench.live(5min);
    QVERIFY(waitFor([&] { return bench.gateway.asked == 2; }));
}

/// Only what failed counts, not what was cut short by a death before a byte was safe.
void TestClockJumps::deathsOfTheAgentMakeNoWaitLonger()
{
    Bench bench;
    bench.gateway.isSilent = true;
    bench.add();
    for (int death = 0; death < 8; ++death) {
        QVERIFY(bench.reaches(TaskState::Downloading));
        QVERIFY(waitFor([&] {
            bench.clock.advance(100ms); // that it is active is stored late: it need not survive
            return isActive(bench.store.contents().tasks.constFirst().task.state);
        }));
        bench.boot();
    }
    QVERIFY(bench.reaches(TaskState::Downloading));
    bench.gateway.refusal = ResponseHead{500, {{"Content-Length", "0"}}};
    bench.gateway.refusals = 1;
    bench.boot();
    QVERIFY(bench.reaches(TaskState::Waiting));
    QCOMPARE(bench.task().reason, WaitReason::Retry);
    QCOMPARE(bench.clock.wall().secsTo(bench.task().retryAt), 1);
    QCOMPARE(bench.task().attempts, 1);
}

void TestClockJumps::aJumpDoesNotEndTheRetryPeriod()
{
    Bench bench;
    bench.gateway.refusal = ResponseHead{500, {{"Content-Length", "0"}}};
    bench.gateway.refusals = 3;
    bench.add();
    for (int trouble = 0; trouble < 3; ++trouble) {
        QVERIFY(bench.reaches(TaskState::Waiting));
        bench.settle();
        bench.clock.jumpWall(std::chrono::hours(24 * 30)); // the period is of fourteen days
        QVERIFY(waitFor([&] {
            bench.clock.advance(250ms);
            return bench.task().state != TaskState::Waiting;
        }));
    }
    QVERIFY(waitFor([&] {
        bench.clock.advance(250ms);
        return bench.task().state == TaskState::Completed || bench.task().state == TaskState::Failed;
    }));
    QCOMPARE(bench.task().state, TaskState::Completed);
}

/// Where the steady clock runs on while the computer sleeps (or the process was stopped), all alarms ring late, and
/// what came meanwhile has not been read yet.
void TestClockJumps::hoursOfSleepAreNoSilenceOfTheServer()
{
    Bench bench;
    bench.gateway.isSilent = true;
    bench.add();
    QVERIFY(bench.reaches(TaskState::Downloading));
    bench.live(2s);
    bench.clock.sleep(std::chrono::hours(9));
    bench.gateway.speakAgain();
    QVERIFY(waitFor([&] {
        bench.clock.advance(250ms);
        return bench.task().state == TaskState::Completed;
    }));
    QCOMPARE(bench.gateway.asked, 1);
}

void TestClockJumps::afterSleepASilentConnectionIsReplaced()
{
    Bench bench;
    bench.gateway.isSilent = true;
    bench.add();
    QVERIFY(bench.reaches(TaskState::Downloading));
    bench.live(2s);
    bench.clock.sleep(std::chrono::hours(9));
    bench.live(1s); // nothing came in it: the connection is dead
    bench.gateway.isSilent = false;
    QVERIFY(waitFor([&] {
        bench.clock.advance(250ms);
        return bench.task().state == TaskState::Completed || bench.task().state == TaskState::Failed;
    }));
    QCOMPARE(bench.task().state, TaskState::Completed);
    QVERIFY(waitFor([&] { return bench.gateway.asked == 2; }));
}

void TestClockJumps::aJumpWhileBytesFlowChangesNothing()
{
    Bench bench;
    bench.gateway.honest.content.size = 4'000'000;
    bench.add();
    int jumps = 0;
    QVERIFY(waitFor([&] {
        bench.clock.advance(50ms);
        bench.clock.jumpWall(std::chrono::hours(++jumps % 2 == 0 ? 100 : -101));
        return bench.task().state == TaskState::Completed;
    }));
    QVERIFY(jumps > 1);
    QCOMPARE(bench.gateway.asked, 1);
    QCOMPARE(bench.files.content(QStringLiteral("file.bin")), bench.gateway.honest.content.bytes({0, 4'000'000}));
}

QTEST_GUILESS_MAIN(TestClockJumps)
#include "tst_clockjumps.moc"
