#include "headguard.h"

#include "manualclock.h"
#include "qtexchange.h"
#include "qthttpgateway.h"
#include "scriptedserver.h"
#include "waitfor.h"

#include <QtTest>

#include <map>
#include <set>

using namespace longhaul;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString kOrigin = QStringLiteral("http://127.0.0.1:80");
constexpr quint16 kPort = 80;
constexpr qint64 kMuch = HeadGuard::kMostHead + 1;

} // namespace

/// The guard before connections that the test makes up, and with the system's own.
class TestHeadGuard : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aHeadThatGrowsIsEndedAndTheSecondTimeForGood();
    void aLongHeadIsNoEndlessOne();
    void itsConnectionIsShutDown();
    void whatCameBeforeIsNoReason();
    void theConnectionOfABodyIsSpared();
    void aConnectionThatGrowsAfterItsRequestWentIsShutDown();
    void anOriginIsForgivenAfterAWhile();
    void nothingRunsWithoutAnExchange();

private:
    struct Connection {
        qint64 bytes = 0;
        qint64 growth = 0; // from one look to the next
    };

    /// Everything that the guard sees.
    [[nodiscard]] HeadGuard::Look look()
    {
        return [this](quint16 port) {
            ++m_looks;
            std::vector<HeadGuard::Seen> seen;
            for (auto &[id, connection] : m_connections) {
                connection.bytes += connection.growth;
                seen.push_back({id, connection.bytes, [this, known = id] { m_ended.insert(known); }});
            }
            return port == kPort ? seen : std::vector<HeadGuard::Seen>();
        };
    }
    [[nodiscard]] std::unique_ptr<QtExchange> exchange()
    {
        return std::make_unique<QtExchange>(HttpRequest(), m_clock);
    }
    void beat() { m_clock.advance(HeadGuard::kBeat); }
    /// Until the guard looks closer.
    void age() { m_clock.advance(HeadGuard::kYoung + HeadGuard::kBeat); }
    /// Until it has made up its mind, if anything grows by `kMuch` at each look.
    void decide() { m_clock.advance(HeadGuard::kBeat * (HeadGuard::kLooks + 1)); }

    ManualClock m_clock;
    std::map<quint64, Connection> m_connections;
    std::set<quint64> m_ended;
    int m_looks = 0;
};

void TestHeadGuard::init()
{
    m_connections = {{1, {5000, kMuch}}};
    m_ended.clear();
    m_looks = 0;
}

void TestHeadGuard::aHeadThatGrowsIsEndedAndTheSecondTimeForGood()
{
    HeadGuard guard(m_clock, look());
    const auto first = exchange();
    guard.watch(*first, kPort, kOrigin);
    age();
    beat();
    QVERIFY(!first->isFinished()); // the head of a large body may be on its way
    QSignalSpy finished(first.get(), &HttpExchange::finished);
    decide();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(first->end().kind, NetworkEnd::Kind::Cut);

    const auto other = exchange();
    const auto second = exchange();
    guard.watch(*other, kPort + 1, u"http://127.0.0.1:81"_s);
    guard.watch(*second, kPort, kOrigin);
    m_connections = {{2, {0, kMuch}}};
    age();
    decide();
    QCOMPARE(second->end().kind, NetworkEnd::Kind::Protocol);
    QVERIFY(!other->isFinished()); // nothing comes from there
}

void TestHeadGuard::aLongHeadIsNoEndlessOne()
{
    m_connections[1].growth = HeadGuard::kMostHead / 20;
    HeadGuard guard(m_clock, look());
    const auto one = exchange();
    guard.watch(*one, kPort, kOrigin);
    age();
    m_clock.advance(HeadGuard::kBeat * 18);
    QVERIFY(!one->isFinished());
    m_connections[1].growth = 0;
    m_clock.advance(10s);
    QVERIFY(!one->isFinished());
    QVERIFY(m_ended.empty());
}

void TestHeadGuard::itsConnectionIsShutDown()
{
    HeadGuard guard(m_clock, look());
    const auto one = exchange();
    guard.watch(*one, kPort, kOrigin);
    m_connections[2] = {7000, 0}; // of somebody else, who is idle
    age();
    decide();
    QCOMPARE(m_ended, (std::set<quint64>{1}));
}

void TestHeadGuard::whatCameBeforeIsNoReason()
{
    m_connections[1] = {100 * kMuch, 0};
    HeadGuard guard(m_clock, look());
    const auto one = exchange();
    guard.watch(*one, kPort, kOrigin);
    age();
    m_clock.advance(10s);
    QVERIFY(!one->isFinished());
    QVERIFY(m_ended.empty());
}

/// Of four connections two carry bodies and one is idle; what is left over is the one without a head.
void TestHeadGuard::theConnectionOfABodyIsSpared()
{
    ScriptedServer server;
    constexpr qint64 kBody = 3 * HeadGuard::kMostHead;
    server.add("/file", {.content = {.seed = 70, .size = 2 * kBody}, .flow = {.stallAfter = kBody}});
    QtHttpGateway gateway(m_clock);
    HttpRequest request;
    request.url = server.url("/file");
    request.proxy = u"none"_s;
    HeadGuard guard(m_clock, look());
    std::vector<std::unique_ptr<HttpExchange>> flowing;
    for (int i = 0; i < 2; ++i) {
        flowing.push_back(gateway.get(request));
        HttpExchange &exchange = *flowing.back();
        connect(&exchange, &HttpExchange::readable, this, [&exchange] { (void)exchange.read(1 << 20); });
        auto &qt = dynamic_cast<QtExchange &>(exchange);
        guard.watch(qt, kPort, kOrigin);
        QVERIFY(waitFor([&] { return qt.progress()->bodyBytes == kBody; }));
    }
    const auto one = exchange();
    guard.watch(*one, kPort, kOrigin);
    m_connections = {{1, {kBody, kMuch}}, {2, {0, HeadGuard::kMostHead / 8}}, {3, {kBody, kMuch}}, {4, {kBody + 1, 0}}};
    age();
    m_clock.advance(HeadGuard::kBeat * 20);
    QCOMPARE(m_ended, (std::set<quint64>{2}));
    QVERIFY(one->isFinished());
}

void TestHeadGuard::aConnectionThatGrowsAfterItsRequestWentIsShutDown()
{
    ScriptedServer server;
    server.add("/file", {.first = {{1, ServerAnswer::of(ServerAnswer::Manner::Silence)}}});
    QtHttpGateway gateway(m_clock);
    HttpRequest request;
    request.url = server.url("/file");
    request.proxy = u"none"_s;
    HeadGuard guard(m_clock, look());
    auto silent = gateway.get(request);
    guard.watch(dynamic_cast<QtExchange &>(*silent), kPort, kOrigin);
    QVERIFY(waitFor([&] { return server.requests().size() == 1; }));
    silent.reset();
    beat();
    decide();
    QCOMPARE(m_ended, (std::set<quint64>{1}));
    m_clock.advance(HeadGuard::kAfterlife + HeadGuard::kBeat * 2);
    const int looks = m_looks;
    m_clock.advance(HeadGuard::kBeat * 10);
    QCOMPARE(m_looks, looks);
}

void TestHeadGuard::anOriginIsForgivenAfterAWhile()
{
    HeadGuard guard(m_clock, look());
    for (int i = 0; i < 3; ++i) {
        const auto one = exchange();
        guard.watch(*one, kPort, kOrigin);
        age();
        decide();
        QCOMPARE(one->end().kind, NetworkEnd::Kind::Cut);
        m_clock.advance(HeadGuard::kMemory + 1s);
    }
}

void TestHeadGuard::nothingRunsWithoutAnExchange()
{
    HeadGuard guard(m_clock, look());
    {
        const auto one = exchange();
        guard.watch(*one, kPort, kOrigin);
        beat();
        QCOMPARE(m_looks, 0); // most heads come so soon
        age();
        QVERIFY(m_looks > 0);
    }
    beat();
    const int looks = m_looks;
    m_clock.advance(HeadGuard::kBeat * 10);
    QCOMPARE(m_looks, looks);
}

QTEST_GUILESS_MAIN(TestHeadGuard)
#include "tst_headguard.moc"
