#include "agentlife.h"

#include "agentbench.h"

#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>

using namespace longhaul;

namespace {

/// A store that opens only when the test lets it, or not at all.
class SlowStore final : public TaskStore
{
public:
    void open(Opened opened) override { m_opened = std::move(opened); }
    void commit(StoreBatch, Done) override {}
    void readEvents(const QString &, qint64, int, EventsRead) override {}
    void readHistory(TaskId, int, HistoryRead) override {}
    void close(std::function<void()> closed) override
    {
        ++closes;
        closed();
    }
    void letOpen(std::expected<StoreContents, Failure> contents)
    {
        std::exchange(m_opened, nullptr)(std::move(contents));
    }

    int closes = 0;

private:
    Opened m_opened;
};

struct SlowBench {
    QTemporaryDir folder;
    ManualClock clock;
    SlowStore store;
    SilentGateway gateway;
    PosixFileLayer files;
    Disk disk{files};
    DownloadManager manager{{store, gateway, disk, clock}, folder.path()};
    AgentLife life{{folder.filePath(QStringLiteral("agent.sock")), store, manager, clock}};
};

} // namespace

class TestAgentStartStop : public QObject
{
    Q_OBJECT

private slots:
    void theSocketIsServedOnlyWhenTheStoreIsOpen();
    void aStoreThatCannotBeOpenedEndsTheAgentInWords();
    void aSocketThatCannotBeServedEndsTheAgentInOrder();
    void stoppingTellsClientsRefusesCallsAndClosesTheStore();
    void shutdownIsAnsweredBeforeTheStop();
    void stoppingTwiceStopsOnce();
    void stoppingWhileTheStoreOpensEndsWell();
    void whatWasAskedBeforeTheStopIsStillAnswered();
    void noticesAreToldAndKeptForThoseWhoComeLater();
    void nothingRunsWhileNothingHappens();
};

void TestAgentStartStop::theSocketIsServedOnlyWhenTheStoreIsOpen()
{
    SlowBench bench;
    QSignalSpy ready(&bench.life, &AgentLife::ready);
    bench.life.start();
    QCoreApplication::processEvents();
    QVERIFY(!QFile::exists(bench.folder.filePath(QStringLiteral("agent.sock"))));
    QCOMPARE(ready.size(), 0);
    bench.store.letOpen(StoreContents{});
    QCOMPARE(ready.size(), 1);
    QLocalSocket socket;
    socket.connectToServer(bench.folder.filePath(QStringLiteral("agent.sock")));
    QCOMPARE(socket.state(), QLocalSocket::ConnectedState);
}

void TestAgentStartStop::aStoreThatCannotBeOpenedEndsTheAgentInWords()
{
    SlowBench bench;
    QSignalSpy failed(&bench.life, &AgentLife::failed);
    QSignalSpy stopped(&bench.life, &AgentLife::stopped);
    bench.life.start();
    bench.store.letOpen(std::unexpected(Failure{FailureCode::Permission, QStringLiteral("not yours")}));
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].toString().contains(u"not yours"));
    QCOMPARE(stopped.size(), 0);
    QVERIFY(!QFile::exists(bench.folder.filePath(QStringLiteral("agent.sock"))));
}

void TestAgentStartStop::aSocketThatCannotBeServedEndsTheAgentInOrder()
{
    AgentBench bench;
    QVERIFY(QDir().mkpath(bench.socketPath())); // a folder is in the way
    QSignalSpy failed(bench.life.get(), &AgentLife::failed);
    bench.life->start();
    QVERIFY(bench.until([&] { return failed.size() == 1; }));
    QVERIFY2(failed[0][0].toString().contains(bench.socketPath()), qPrintable(failed[0][0].toString()));
    QVERIFY(!bench.life->isReady());
}

void TestAgentStartStop::stoppingTellsClientsRefusesCallsAndClosesTheStore()
{
    AgentBench bench;
    QVERIFY(bench.start());
    BenchClient client(bench);
    BenchClient stranger(bench);
    QVERIFY(client.greet());
    QSignalSpy stopped(bench.life.get(), &AgentLife::stopped);
    bench.store.hold(); // the stop takes its time
    const QJsonObject request{{QStringLiteral("url"), QStringLiteral("gopher://h/")}};
    client.peer().call(QStringLiteral("task.add"), {{QStringLiteral("tasks"), QJsonArray{request}}},
                       [](const RpcResult &) {});
    QVERIFY(bench.until([&] { return bench.store.heldCommits() > 0; }));
    bench.life->stop();
    QVERIFY(!QFile::exists(bench.socketPath()));
    QCOMPARE(client.errorCode(QStringLiteral("agent.status")), -32603);
    QCOMPARE(client.heard(QStringLiteral("agent.stopping")).size(), 1);
    QVERIFY(stranger.all().isEmpty());
    QCOMPARE(stopped.size(), 0);
    QVERIFY(!client.isClosed());
    bench.store.release();
    QVERIFY(bench.until([&] { return stopped.size() == 1 && client.isClosed() && stranger.isClosed(); }));
}

void TestAgentStartStop::shutdownIsAnsweredBeforeTheStop()
{
    AgentBench bench;
    QVERIFY(bench.start());
    BenchClient client(bench);
    QVERIFY(client.greet());
    QSignalSpy stopped(bench.life.get(), &AgentLife::stopped);
    QCOMPARE(client.errorCode(QStringLiteral("agent.shutdown")), 0);
    QVERIFY(bench.until([&] { return stopped.size() == 1 && client.isClosed(); }));
    QCOMPARE(client.heard(QStringLiteral("agent.stopping")).size(), 1);
}

void TestAgentStartStop::stoppingTwiceStopsOnce()
{
    AgentBench bench;
    QVERIFY(bench.start());
    QSignalSpy stopped(bench.life.get(), &AgentLife::stopped);
    bench.life->stop();
    bench.life->stop();
    QVERIFY(bench.until([&] { return stopped.size() > 0; }));
    bench.life->stop();
    bench.settle();
    QCOMPARE(stopped.size(), 1);
}

void TestAgentStartStop::stoppingWhileTheStoreOpensEndsWell()
{
    for (const bool opens : {true, false}) {
        SlowBench bench;
        QSignalSpy stopped(&bench.life, &AgentLife::stopped);
        QSignalSpy ready(&bench.life, &AgentLife::ready);
        bench.life.start();
        bench.life.stop();
        QCOMPARE(stopped.size(), 0);
        if (opens)
            bench.store.letOpen(StoreContents{});
        else
            bench.store.letOpen(std::unexpected(Failure{FailureCode::Disk, QStringLiteral("full")}));
        QCOMPARE(stopped.size(), 1);
        QCOMPARE(ready.size(), 0);
        QCOMPARE(bench.store.closes, opens ? 1 : 0);
    }
}

void TestAgentStartStop::whatWasAskedBeforeTheStopIsStillAnswered()
{
    AgentBench bench;
    QVERIFY(bench.start());
    BenchClient client(bench);
    QVERIFY(client.greet());
    std::optional<RpcResult> answer;
    const QJsonObject request{{QStringLiteral("url"), QStringLiteral("http://h/")}, {QStringLiteral("paused"), true}};
    bench.store.hold();
    client.peer().call(QStringLiteral("task.add"), {{QStringLiteral("tasks"), QJsonArray{request}}},
                       [&](RpcResult result) { answer = std::move(result); });
    QVERIFY(bench.until([&] { return bench.store.heldCommits() > 0; }));
    bench.life->stop();
    bench.store.release();
    QVERIFY(bench.until([&] { return answer.has_value(); }));
    QVERIFY(answer->has_value());
    QCOMPARE(bench.store.contents().tasks.size(), 1);
}

void TestAgentStartStop::noticesAreToldAndKeptForThoseWhoComeLater()
{
    AgentBench bench;
    QVERIFY(bench.start());
    BenchClient client(bench);
    QVERIFY(client.greet());
    const auto told = [&] { return client.heard(QStringLiteral("agent.notice")); };
    const auto kept = [&] { return client.result(QStringLiteral("agent.status"))[u"notices"].toArray(); };
    emit bench.manager->noticePosted({QStringLiteral("store-trouble"), QStringLiteral("first words")});
    emit bench.manager->noticePosted({QStringLiteral("store-trouble"), QStringLiteral("newer words")});
    QVERIFY(bench.until([&] { return told().size() == 2; }));
    QCOMPARE(kept().size(), 1);
    QCOMPARE(kept()[0][u"message"].toString(), QStringLiteral("newer words"));
    BenchClient later(bench);
    const QJsonObject hello =
        later.result(QStringLiteral("agent.hello"),
                     {{QStringLiteral("client"), QStringLiteral("x/1")}, {QStringLiteral("protocol"), 1}});
    QCOMPARE(hello[u"notices"][0][u"code"].toString(), QStringLiteral("store-trouble"));
    emit bench.manager->noticePosted({QStringLiteral("store-healed"), QStringLiteral("over")});
    QVERIFY(bench.until([&] { return told().size() == 3; }));
    QVERIFY(kept().isEmpty());
}

void TestAgentStartStop::nothingRunsWhileNothingHappens()
{
    AgentBench bench;
    QVERIFY(bench.start());
    BenchClient client(bench);
    QVERIFY(client.greet());
    client.result(QStringLiteral("task.list"));
    client.result(QStringLiteral("session.attach"), {{QStringLiteral("session"), QStringLiteral("s")}});
    bench.settle();
    bench.clock.advance(std::chrono::seconds(30));
    bench.settle();
    QVERIFY(!bench.clock.nextAlarm());
}

QTEST_GUILESS_MAIN(TestAgentStartStop)
#include "tst_agentstartstop.moc"
