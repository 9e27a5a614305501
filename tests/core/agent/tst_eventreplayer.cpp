#include "eventreplayer.h"

#include "agentbench.h"

#include <QTest>

#include <numeric>

using namespace longhaul;
using namespace std::chrono_literals;

namespace {

QJsonObject sessionParams(const QString &session = QStringLiteral("s"))
{
    return {{QStringLiteral("session"), session}};
}

const QString &attachMethod()
{
    static const QString name = QStringLiteral("session.attach");
    return name;
}

/// `count` tasks of the session that fail at once: an event each, durable when this returns.
bool makeEvents(AgentBench &bench, BenchClient &client, int count, const QString &session = QStringLiteral("s"))
{
    const qint64 before = bench.store.contents().lastEventSeq;
    qsizetype made = 0;
    while (made < count) {
        QStringList links;
        for (int i = 0; i < std::min<qsizetype>(count - made, 1000); ++i)
            links.append(QStringLiteral("gopher://h/%1").arg(made + i));
        const qsizetype added = client.add(links, sessionParams(session)).size();
        if (added != links.size())
            return false;
        made += added;
    }
    return bench.until([&] { return bench.store.contents().lastEventSeq >= before + count; });
}

QList<qint64> upTo(qint64 last, qint64 first = 1)
{
    QList<qint64> seqs(std::max<qint64>(0, last - first + 1));
    std::iota(seqs.begin(), seqs.end(), first);
    return seqs;
}

bool isDelivered(const BenchClient &client)
{
    return !client.heard(QStringLiteral("session.delivered")).isEmpty();
}

} // namespace

class TestEventReplayer : public QObject
{
    Q_OBJECT

private slots:
    void waitingEventsComeOldestFirstThenTheMarkThenLiveOnes();
    void anEmptySessionIsDeliveredAtOnce();
    void manyPagesComeInOrderAndOnce_data();
    void manyPagesComeInOrderAndOnce();
    void eventsDuringTheReplayAreNeitherLostNorReordered();
    void anEventThatOvertakesAPageIsReadInItsTurn();
    void anEventThatWasAcknowledgedElsewhereIsNotWaitedFor();
    void anEventComesAgainUntilItIsAcknowledged();
    void attachTellsWhatIsAcknowledged();
    void nothingIsLostWhenTheAgentDiesAtAnyPoint();
    void anEventThatIsDurableButUntoldComesAfterTheCrash();
    void aNewerClientTakesTheSessionOver();
    void aSupersededClientGetsNoMoreEvenInTheMiddleOfAReplay();
    void aPageThatArrivesLateIsNotForASupersededClient();
    void theSameClientMayAttachAgain();
    void sessionsAreKeptApart();
    void aFutureEventCannotBeAcknowledged();
    void eventListChangesNothing();
    void noAlarmRunsAfterwards();
};

void TestEventReplayer::waitingEventsComeOldestFirstThenTheMarkThenLiveOnes()
{
    AgentBench bench;
    QVERIFY(bench.start());
    BenchClient client(bench);
    QVERIFY(client.greet());
    QVERIFY(makeEvents(bench, client, 3));
    QCOMPARE(client.result(attachMethod(), sessionParams())[u"session"].toString(), QStringLiteral("s"));
    QVERIFY(bench.until([&] { return isDelivered(client); }));
    QCOMPARE(client.seqs(), upTo(3));
    QCOMPARE(client.all().last().method, QStringLiteral("session.delivered"));
    QVERIFY(makeEvents(bench, client, 2));
    QVERIFY(bench.until([&] { return client.seqs().size() >= 5; }));
    QCOMPARE(client.seqs(), upTo(5));
    const QJsonObject event = client.heard(QStringLiteral("event.posted")).first();
    QCOMPARE(event[u"kind"].toString(), QStringLiteral("failed"));
    QCOMPARE(event[u"session"].toString(), QStringLiteral("s"));
    QCOMPARE(event[u"error"][u"code"].toString(), QStringLiteral("unsupported-protocol"));
}

void TestEventReplayer::anEmptySessionIsDeliveredAtOnce()
{
    AgentBench bench;
    QVERIFY(bench.start());
    BenchClient client(bench);
    QVERIFY(client.greet());
    QCOMPARE(client.result(attachMethod(), sessionParams())[u"acknowledged"].toInteger(-1), 0);
    QVERIFY(bench.until([&] { return isDelivered(client); }));
    QCOMPARE(client.all().size(), 1);
}

void TestEventReplayer::manyPagesComeInOrderAndOnce_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {499, 500, 501, 1000, 1600})
        QTest::addRow("%d", count) << count;
}

void TestEventReplayer::manyPagesComeInOrderAndOnce()
{
    QFETCH(int, count);
    AgentBench bench;
    QVERIFY(bench.start());
    BenchClient client(bench);
    QVERIFY(client.greet());
    QVERIFY(makeEvents(bench, client, count));
    client.result(attachMethod(), sessionParams());
    QVERIFY(bench.until([&] {
        bench.clock.advance(EventReplayer::kBusyPause);
        return isDelivered(client);
    }));
    QCOMPARE(client.seqs(), upTo(count));
    QCOMPARE(client.heard(QStringLiteral("session.delivered")).size(), 1);
}

void TestEventReplayer::eventsDuringTheReplayAreNeitherLostNorReordered()
{
    AgentBench bench;
    QVERIFY(bench.start());
    BenchClient client(bench);
    BenchClient maker(bench);
    QVERIFY(client.greet());
    QVERIFY(maker.greet());
    QVERIFY(makeEvents(bench, maker, 1200));
    // Requests of both travel at the same time: commits of new events lie between the pages.
    client.peer().call(attachMethod(), sessionParams(), [](const RpcResult &) {});
    int answered = 0;
    for (int i = 0; i < 30; ++i) {
        const QJsonObject request{{QStringLiteral("url"), QStringLiteral("gopher://h/live%1").arg(i)},
                                  {QStringLiteral("session"), QStringLiteral("s")}};
        maker.peer().call(QStringLiteral("task.add"), {{QStringLiteral("tasks"), QJsonArray{request}}},
                          [&](const RpcResult &) { ++answered; });
        QCoreApplication::processEvents();
    }
    QVERIFY(bench.until([&] {
        bench.clock.advance(EventReplayer::kBusyPause);
        return answered == 30 && client.seqs().size() >= 1230;
    }));
    bench.settle();
    QCOMPARE(client.seqs(), upTo(1230));
    QCOMPARE(client.heard(QStringLiteral("session.delivered")).size(), 1);
    // The mark comes after everything of before the attachment.
    qsizetype before = 0;
    for (const Notification &told : client.all()) {
        if (told.method == u"session.delivered")
            break;
        before += told.method == u"event.posted";
    }
    QVERIFY2(before >= 1200, QByteArray::number(before));
}

void TestEventReplayer::anEventThatOvertakesAPageIsReadInItsTurn()
{
    AgentBench bench;
    QVERIFY(bench.start());
    BenchClient client(bench);
    QVERIFY(client.greet());
    QVERIFY(makeEvents(bench, client, 3));
    bench.lateStore.holdReads();
    client.peer().call(attachMethod(), sessionParams(), [](const RpcResult &) {});
    QVERIFY(bench.until([&] { return bench.lateStore.heldReads() == 1; }));
    QVERIFY(makeEvents(bench, client, 2)); // happens before the page is there
    bench.settle();
    QVERIFY(client.seqs().isEmpty());
    bench.lateStore.releaseReads();
    QVERIFY(bench.until([&] { return client.seqs().size() == 5; }));
    QVERIFY(makeEvents(bench, client, 1));
    QVERIFY(bench.until([&] { return client.seqs().size() == 6; }));
    bench.settle();
    QCOMPARE(client.seqs(), upTo(6));
    QCOMPARE(client.heard(QStringLiteral("session.delivered")).size(), 1);
}

void TestEventReplayer::anEventThatWasAcknowledgedElsewhereIsNotWaitedFor()
{
    AgentBench bench;
    QVERIFY(bench.start());
    BenchClient client(bench);
    QVERIFY(client.greet());
    bench.lateStore.holdReads();
    client.peer().call(attachMethod(), sessionParams(), [](const RpcResult &) {});
    QVERIFY(bench.until([&] { return bench.lateStore.heldReads() == 1; }));
    QVERIFY(makeEvents(bench, client, 2));
    QCOMPARE(client.errorCode(QStringLiteral("event.ack"),
                              {{QStringLiteral("session"), QStringLiteral("s")}, {QStringLiteral("seq"), 2}}),
             0);
    bench.lateStore.releaseReads();
    QVERIFY(bench.until([&] { return isDelivered(client); }));
    QVERIFY(makeEvents(bench, client, 1));
    QVERIFY(bench.until([&] { return !client.seqs().isEmpty(); }));
    QCOMPARE(client.seqs(), QList<qint64>({3}));
}

void TestEventReplayer::anEventComesAgainUntilItIsAcknowledged()
{
    AgentBench bench;
    QVERIFY(bench.start());
    {
        BenchClient client(bench);
        QVERIFY(client.greet());
        QVERIFY(makeEvents(bench, client, 4));
    }
    for (int round = 0; round < 3; ++round) {
        BenchClient client(bench);
        QVERIFY(client.greet());
        client.result(attachMethod(), sessionParams());
        QVERIFY(bench.until([&] { return isDelivered(client); }));
        QCOMPARE(client.seqs(), upTo(4));
    }
    BenchClient client(bench);
    QVERIFY(client.greet());
    QCOMPARE(client.errorCode(QStringLiteral("event.ack"),
                              {{QStringLiteral("session"), QStringLiteral("s")}, {QStringLiteral("seq"), 3}}),
             0);
    client.result(attachMethod(), sessionParams());
    QVERIFY(bench.until([&] { return isDelivered(client); }));
    QCOMPARE(client.seqs(), QList<qint64>({4}));
}

void TestEventReplayer::attachTellsWhatIsAcknowledged()
{
    AgentBench bench;
    QVERIFY(bench.start());
    {
        BenchClient client(bench);
        QVERIFY(client.greet());
        QVERIFY(makeEvents(bench, client, 4));
        QCOMPARE(client.errorCode(QStringLiteral("event.ack"),
                                  {{QStringLiteral("session"), QStringLiteral("s")}, {QStringLiteral("seq"), 2}}),
                 0);
        QCOMPARE(client.result(attachMethod(), sessionParams())[u"acknowledged"].toInteger(), 2);
    }
    bench.crash();
    QVERIFY(bench.start());
    BenchClient client(bench);
    QVERIFY(client.greet());
    QCOMPARE(client.result(attachMethod(), sessionParams())[u"acknowledged"].toInteger(), 2);
}

void TestEventReplayer::nothingIsLostWhenTheAgentDiesAtAnyPoint()
{
    constexpr int kEvents = 12;
    // Dies after each number of turns of the event loop in which it adds, delivers and takes acknowledgements.
    for (int turns = 0; turns < 60; ++turns) {
        AgentBench bench;
        QList<qint64> shown; // what the person saw: once each, in order
        qint64 lastShown = 0;
        int lives = 0;
        bool hasAdded = false;
        while (shown.size() < kEvents && ++lives < 50) {
            QVERIFY(bench.start());
            auto client = std::make_unique<BenchClient>(bench);
            QVERIFY(client->greet());
            if (!hasAdded)
                QVERIFY(makeEvents(bench, *client, kEvents));
            hasAdded = true;
            client->peer().call(attachMethod(), sessionParams(), [](const RpcResult &) {});
            const bool diesNow = lives <= 3;
            qsizetype looked = 0;
            const auto look = [&] {
                const QList<qint64> seqs = client->seqs();
                for (; looked < seqs.size(); ++looked) {
                    if (seqs[looked] <= lastShown)
                        continue;
                    shown.append(seqs[looked]);
                    lastShown = seqs[looked];
                    client->peer().call(
                        QStringLiteral("event.ack"),
                        {{QStringLiteral("session"), QStringLiteral("s")}, {QStringLiteral("seq"), lastShown}},
                        [](const RpcResult &) {});
                }
            };
            if (diesNow) {
                for (int turn = 0; turn < turns; ++turn) {
                    bench.clock.advance(0ms);
                    QCoreApplication::sendPostedEvents();
                    look();
                }
            } else {
                QVERIFY(bench.until([&] {
                    look();
                    return isDelivered(*client);
                }));
            }
            bench.crash();
            client.reset();
        }
        QCOMPARE(shown, upTo(kEvents));
    }
}

void TestEventReplayer::anEventThatIsDurableButUntoldComesAfterTheCrash()
{
    AgentBench bench;
    QVERIFY(bench.start());
    auto client = std::make_unique<BenchClient>(bench);
    QVERIFY(client->greet());
    client->result(attachMethod(), sessionParams());
    QVERIFY(bench.until([&] { return isDelivered(*client); }));
    bench.store.hold();
    const QJsonObject request{{QStringLiteral("url"), QStringLiteral("gopher://h/")},
                              {QStringLiteral("session"), QStringLiteral("s")}};
    client->peer().call(QStringLiteral("task.add"), {{QStringLiteral("tasks"), QJsonArray{request}}},
                        [](const RpcResult &) {});
    QVERIFY(bench.until([&] { return bench.store.heldCommits() == 1; }));
    bench.settle();
    QVERIFY(client->seqs().isEmpty()); // not durable, not told
    bench.store.flushUntold();
    bench.crash();
    client.reset();
    QVERIFY(bench.start());
    client = std::make_unique<BenchClient>(bench);
    QVERIFY(client->greet());
    client->result(attachMethod(), sessionParams());
    QVERIFY(bench.until([&] { return isDelivered(*client); }));
    QCOMPARE(client->seqs(), upTo(1));
}

void TestEventReplayer::aNewerClientTakesTheSessionOver()
{
    AgentBench bench;
    QVERIFY(bench.start());
    BenchClient older(bench);
    BenchClient newer(bench);
    QVERIFY(older.greet());
    QVERIFY(newer.greet());
    QVERIFY(makeEvents(bench, older, 2));
    older.result(attachMethod(), sessionParams());
    QVERIFY(bench.until([&] { return isDelivered(older); }));
    older.forget();
    newer.result(attachMethod(), sessionParams());
    QVERIFY(bench.until([&] { return isDelivered(newer); }));
    QCOMPARE(older.heard(QStringLiteral("session.superseded")), QList<QJsonObject>({sessionParams()}));
    QCOMPARE(newer.seqs(), upTo(2));
    QVERIFY(makeEvents(bench, older, 1)); // still a client
    QVERIFY(bench.until([&] { return newer.seqs().size() == 3; }));
    bench.settle();
    QCOMPARE(older.all().size(), 1);
    QVERIFY(!older.isClosed());
    QVERIFY(newer.heard(QStringLiteral("session.superseded")).isEmpty());
}

void TestEventReplayer::aSupersededClientGetsNoMoreEvenInTheMiddleOfAReplay()
{
    AgentBench bench;
    QVERIFY(bench.start());
    BenchClient older(bench);
    BenchClient newer(bench);
    QVERIFY(older.greet());
    QVERIFY(newer.greet());
    QVERIFY(makeEvents(bench, older, 1500));
    older.peer().call(attachMethod(), sessionParams(), [](const RpcResult &) {});
    QVERIFY(bench.until([&] { return !older.seqs().isEmpty(); }));
    newer.peer().call(attachMethod(), sessionParams(), [](const RpcResult &) {});
    QVERIFY(bench.until([&] {
        bench.clock.advance(EventReplayer::kBusyPause);
        return isDelivered(newer);
    }));
    QCOMPARE(newer.seqs(), upTo(1500));
    QCOMPARE(older.all().last().method, QStringLiteral("session.superseded"));
    QCOMPARE(older.seqs(), upTo(older.seqs().size()));
}

void TestEventReplayer::aPageThatArrivesLateIsNotForASupersededClient()
{
    AgentBench bench;
    QVERIFY(bench.start());
    BenchClient older(bench);
    BenchClient newer(bench);
    QVERIFY(older.greet());
    QVERIFY(newer.greet());
    QVERIFY(makeEvents(bench, older, 3));
    bench.lateStore.holdReads();
    older.peer().call(attachMethod(), sessionParams(), [](const RpcResult &) {});
    QVERIFY(bench.until([&] { return bench.lateStore.heldReads() == 1; }));
    // Both arrive in one turn of the event loop: the late page, and the newer client.
    newer.peer().call(attachMethod(), sessionParams(), [](const RpcResult &) {});
    QCoreApplication::sendPostedEvents();
    QVERIFY(bench.lateStore.heldReads() >= 1);
    bench.lateStore.releaseReads();
    QVERIFY(bench.until([&] { return isDelivered(newer); }));
    QCOMPARE(newer.seqs(), upTo(3));
    QCOMPARE(older.all().last().method, QStringLiteral("session.superseded"));
    QVERIFY(older.seqs().isEmpty());
}

void TestEventReplayer::theSameClientMayAttachAgain()
{
    AgentBench bench;
    QVERIFY(bench.start());
    BenchClient client(bench);
    QVERIFY(client.greet());
    QVERIFY(makeEvents(bench, client, 2));
    client.result(attachMethod(), sessionParams());
    QVERIFY(bench.until([&] { return isDelivered(client); }));
    client.forget();
    client.result(attachMethod(), sessionParams());
    QVERIFY(bench.until([&] { return isDelivered(client); }));
    QCOMPARE(client.seqs(), upTo(2));
    QVERIFY(client.heard(QStringLiteral("session.superseded")).isEmpty());
}

void TestEventReplayer::sessionsAreKeptApart()
{
    AgentBench bench;
    QVERIFY(bench.start());
    BenchClient one(bench);
    BenchClient two(bench);
    QVERIFY(one.greet());
    QVERIFY(two.greet());
    QVERIFY(makeEvents(bench, one, 2, QStringLiteral("one")));
    QVERIFY(makeEvents(bench, one, 2, QStringLiteral("two")));
    one.result(attachMethod(), sessionParams(QStringLiteral("one")));
    two.result(attachMethod(), sessionParams(QStringLiteral("two")));
    QVERIFY(makeEvents(bench, one, 1, QStringLiteral("one")));
    QVERIFY(bench.until([&] { return isDelivered(one) && isDelivered(two) && one.seqs().size() == 3; }));
    QCOMPARE(one.seqs(), QList<qint64>({1, 2, 5}));
    QCOMPARE(two.seqs(), QList<qint64>({3, 4}));
}

void TestEventReplayer::aFutureEventCannotBeAcknowledged()
{
    AgentBench bench;
    QVERIFY(bench.start());
    BenchClient client(bench);
    QVERIFY(client.greet());
    QVERIFY(makeEvents(bench, client, 2));
    const auto ack = [&](qint64 seq) {
        return client.errorCode(QStringLiteral("event.ack"),
                                {{QStringLiteral("session"), QStringLiteral("s")}, {QStringLiteral("seq"), seq}});
    };
    QCOMPARE(ack(3), -32602);
    QCOMPARE(ack(2), 0);
    bench.crash();
    QVERIFY(bench.start());
    BenchClient after(bench);
    QVERIFY(after.greet());
    QCOMPARE(after.errorCode(QStringLiteral("event.ack"),
                             {{QStringLiteral("session"), QStringLiteral("s")}, {QStringLiteral("seq"), 2}}),
             0);
}

void TestEventReplayer::eventListChangesNothing()
{
    AgentBench bench;
    QVERIFY(bench.start());
    BenchClient client(bench);
    QVERIFY(client.greet());
    QVERIFY(makeEvents(bench, client, 5));
    for (int round = 0; round < 2; ++round) {
        const QJsonArray events =
            client
                .result(QStringLiteral("event.list"), {{QStringLiteral("session"), QStringLiteral("s")},
                                                       {QStringLiteral("after"), 1},
                                                       {QStringLiteral("count"), 3}})[u"events"]
                .toArray();
        QCOMPARE(events.size(), 3);
        QCOMPARE(events[0][u"seq"].toInteger(), 2);
    }
    QVERIFY(client.all().isEmpty());
}

void TestEventReplayer::noAlarmRunsAfterwards()
{
    AgentBench bench;
    QVERIFY(bench.start());
    BenchClient client(bench);
    QVERIFY(client.greet());
    client.result(attachMethod(), sessionParams());
    QVERIFY(bench.until([&] { return isDelivered(client); }));
    bench.settle();
    QVERIFY(!bench.clock.nextAlarm());
}

QTEST_GUILESS_MAIN(TestEventReplayer)
#include "tst_eventreplayer.moc"
