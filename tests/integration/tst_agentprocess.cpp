#include "agentfixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <csignal>

using namespace longhaul;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kMegabyte = 1 << 20;

QStringList idsOf(const QJsonObject &list)
{
    QStringList ids;
    for (const QJsonValue &task : list[u"tasks"].toArray())
        ids << QString::number(task[u"id"].toInteger());
    return ids;
}

} // namespace

/// One agent for a user, started, stopped, and fed with nonsense.
class TestAgentProcess : public QObject
{
    Q_OBJECT

private slots:
    void aSecondAgentSaysSoAndEndsWithZero();
    void aStaleSocketIsReplaced();
    void theSocketIsPrivate();
    void aSignalStopsItWithinTwoSeconds_data();
    void aSignalStopsItWithinTwoSeconds();
    void shutdownStopsItInOrder();
    void aDamagedDatabaseIsSetAsideAndTold_data();
    void aDamagedDatabaseIsSetAsideAndTold();
    void aNewerListIsLeftAloneAndSaid();
    void badLinesGetTheirErrors_data();
    void badLinesGetTheirErrors();
    void tenBadLinesCloseTheDoor();
    void noInputEndsTheAgent();
    void clientsThatVanishDoNoHarm();
    void itSaysItsVersion();
};

void TestAgentProcess::aSecondAgentSaysSoAndEndsWithZero()
{
    AgentFixture f;
    QVERIFY(f.start());
    const ProgramResult second = runProgram(f.sandbox, u"longhaul-agent"_s, {u"--no-tray"_s});
    QVERIFY2(second.exit == 0, second.told());
    QVERIFY2((second.out + second.err).contains(QByteArray::number(f.agent.pid())), second.told());
    QVERIFY(!f.peer().result(u"agent.status"_s).isEmpty());
}

void TestAgentProcess::aStaleSocketIsReplaced()
{
    AgentFixture f;
    QVERIFY(f.start());
    f.agent.kill();
    QVERIFY(QFileInfo(f.sandbox.socketPath()).exists());
    QVERIFY(f.start());
    // A plain file in its place is as stale.
    QVERIFY(f.agent.terminate());
    QFile::remove(f.sandbox.socketPath());
    QVERIFY(writeFile(f.sandbox.socketPath(), "rubbish"));
    QVERIFY(f.start());
}

void TestAgentProcess::theSocketIsPrivate()
{
    AgentFixture f;
    QVERIFY(f.start());
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(QFileInfo(f.sandbox.socketPath()).path()).permissions() & others));
    QVERIFY(!(QFileInfo(f.sandbox.dataFolder()).permissions() & others));
    QVERIFY(!(QFileInfo(f.sandbox.databasePath()).permissions() & others)
            || !(QFileInfo(f.sandbox.dataFolder()).permissions() & others));
}

void TestAgentProcess::aSignalStopsItWithinTwoSeconds_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestAgentProcess::aSignalStopsItWithinTwoSeconds()
{
    QFETCH(int, signal);
    AgentFixture f;
    const TestContent content{.seed = 81, .size = 8 * kMegabyte};
    f.server.add("/file.bin", {.content = content, .flow = {.rate = kMegabyte}});
    f.server.add("/silent", {.first = {{100, ServerAnswer::of(ServerAnswer::Manner::Silence)}}});
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"), {{u"connections"_s, 2}});
    QVERIFY(f.add(f.server.link("/silent")) > 0);
    QVERIFY(f.waitForBytes(id, kMegabyte));
    const qint64 before = f.task(id)[u"bytesReceived"].toInteger();
    QElapsedTimer timer;
    timer.start();
    ::kill(static_cast<pid_t>(f.agent.pid()), signal);
    QVERIFY(waitFor([&] { return !f.agent.isRunning(); }, 10s));
    QVERIFY2(timer.elapsed() < 2000, QByteArray::number(timer.elapsed()));
    QVERIFY(!QFileInfo::exists(f.sandbox.socketPath()));
    QVERIFY(f.start());
    QVERIFY(f.task(id)[u"bytesReceived"].toInteger() >= before);
    QVERIFY(f.waitForState(id, u"completed"_s));
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"file.bin"_s)), content.sha256());
    // Stopped in order: not a byte is fetched again but those on the wire.
    const qint64 again = f.server.bytesSent("/file.bin") - content.size;
    QVERIFY2(again < kMegabyte, QByteArray::number(again));
}

void TestAgentProcess::shutdownStopsItInOrder()
{
    AgentFixture f;
    QVERIFY(f.start());
    RawClient other(f.sandbox.socketPath());
    QVERIFY(other.greet());
    QVERIFY(f.peer().answer(u"agent.shutdown"_s).contains(u"result"_s));
    QVERIFY(other.readNotification(u"agent.stopping"_s));
    QVERIFY(other.waitForClose());
    QVERIFY(waitFor([&] { return !f.agent.isRunning(); }));
}

void TestAgentProcess::aDamagedDatabaseIsSetAsideAndTold_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::newRow("nonsense") << QByteArray(64 * 1024, 'x');
    QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16) + QByteArray(84, '\x7f');
    QTest::newRow("zeros") << QByteArray(32 * 1024, '\0');
}

void TestAgentProcess::aDamagedDatabaseIsSetAsideAndTold()
{
    QFETCH(QByteArray, damage);
    AgentFixture f;
    f.server.add("/file.bin", {.content = {.seed = 82, .size = 1000}});
    QVERIFY(f.start());
    for (int i = 0; i < 3; ++i)
        QVERIFY(f.add(f.server.link("/file.bin"), {{u"paused"_s, true}}) > 0);
    const QStringList before = idsOf(f.peer().result(u"task.list"_s));
    // An orderly stop and start, so that there is a backup to go back to.
    QVERIFY(f.agent.terminate());
    QVERIFY(f.start());
    QVERIFY(f.agent.terminate());
    QVERIFY(writeFile(f.sandbox.databasePath(), damage));
    for (const char *suffix : {"-wal", "-shm"})
        QFile::remove(f.sandbox.databasePath() + QLatin1String(suffix));
    QVERIFY(f.start());
    const QJsonArray notices = f.peer().result(u"agent.status"_s)[u"notices"].toArray();
    QVERIFY(!notices.isEmpty());
    const QString code = notices[0][u"code"].toString();
    QVERIFY2(code == u"database-restored" || code == u"database-damaged", qPrintable(code));
    QVERIFY(notices[0][u"message"].toString().contains(f.sandbox.dataFolder()));
    QCOMPARE(idsOf(f.peer().result(u"task.list"_s)), before);
    bool isSetAside = false;
    for (const QFileInfo &file : QDir(f.sandbox.dataFolder()).entryInfoList(QDir::Files))
        isSetAside = isSetAside || contentsOfFile(file.filePath()) == damage;
    QVERIFY(isSetAside);
    QVERIFY(f.waitForState(f.add(f.server.link("/file.bin")), u"completed"_s));
}

void TestAgentProcess::aNewerListIsLeftAloneAndSaid()
{
    constexpr qsizetype kVersionAt = 60; // SQLite's file format, section 1.3.12: the user version, big endian
    AgentFixture f;
    QVERIFY(f.start());
    QVERIFY(f.agent.terminate());
    QByteArray database = contentsOfFile(f.sandbox.databasePath());
    QVERIFY(database.size() > kVersionAt + 4);
    database.replace(kVersionAt, 4, QByteArray("\0\0\0\x63", 4));
    QVERIFY(writeFile(f.sandbox.databasePath(), database));
    // Whoever starts the agent hears at once why it cannot work, not after a time-out that nobody answers.
    const ProgramResult told = runProgram(f.sandbox, u"longhaulctl"_s, {u"list"_s});
    QVERIFY2(told.exit == 3, told.told());
    QVERIFY2(told.err.contains("was written by a newer Longhaul"), told.told());
    QCOMPARE(contentsOfFile(f.sandbox.databasePath()), database);
}

void TestAgentProcess::badLinesGetTheirErrors_data()
{
    QTest::addColumn<bool>("greets");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, bool greets, const QByteArray &line, int code) {
        QTest::newRow(name) << greets << line << code;
    };
    row("no JSON", true, "garbage", -32700);
    row("cut", true, R"({"jsonrpc":"2.0","id":1,"method":"agent.)", -32700);
    row("not UTF-8", true, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"\xff\xfe\"}", -32700);
    row("no request", true, R"({"jsonrpc":"2.0","id":1})", -32600);
    row("an empty list", true, "[]", -32600);
    row("parameters are a text", true, R"({"jsonrpc":"2.0","id":1,"method":"task.show","params":"x"})", -32600);
    row("no such method", true, R"({"jsonrpc":"2.0","id":1,"method":"task.fly","params":{}})", -32601);
    row("parameter missing", true, R"({"jsonrpc":"2.0","id":1,"method":"task.show","params":{}})", -32602);
    row("parameter of a wrong kind", true, R"({"jsonrpc":"2.0","id":1,"method":"task.show","params":{"id":"x"}})",
        -32602);
    row("bad link", true, R"({"jsonrpc":"2.0","id":1,"method":"task.add","params":{"tasks":[{"url":"not a link"}]}})",
        -32602);
    row("no such task", true, R"({"jsonrpc":"2.0","id":1,"method":"task.pause","params":{"ids":[12345]}})", -32002);
    row("no greeting", false, R"({"jsonrpc":"2.0","id":1,"method":"agent.status","params":{}})", -32001);
    row("another version", false,
        R"({"jsonrpc":"2.0","id":1,"method":"agent.hello","params":{"client":"x","protocol":99}})", -32001);
}

void TestAgentProcess::badLinesGetTheirErrors()
{
    QFETCH(bool, greets);
    QFETCH(QByteArray, line);
    QFETCH(int, code);
    AgentFixture f;
    QVERIFY(f.start());
    RawClient peer(f.sandbox.socketPath());
    if (greets)
        QVERIFY(peer.greet());
    peer.sendLine(line);
    const auto answer = peer.readAnswer();
    QVERIFY(answer);
    const QJsonObject error = (*answer)[u"error"].toObject();
    QVERIFY2(error[u"code"].toInt() == code
                 || (code == -32600 && line.contains("\"x\"") && error[u"code"].toInt() == -32602),
             QJsonDocument(*answer).toJson());
    QVERIFY(!error[u"message"].toString().isEmpty());
    QCOMPARE((*answer)[u"jsonrpc"].toString(), u"2.0"_s);
    // One bad line does not end the connection.
    QVERIFY(peer.greet() || code == -32001 || greets);
    QVERIFY(peer.isOpen());
}

void TestAgentProcess::tenBadLinesCloseTheDoor()
{
    AgentFixture f;
    QVERIFY(f.start());
    RawClient peer(f.sandbox.socketPath());
    QVERIFY(peer.greet());
    int errors = 0;
    for (int i = 0; i < 10; ++i)
        peer.sendLine("garbage");
    while (const auto answer = peer.readAnswer(10s))
        errors += (*answer)[u"error"][u"code"].toInt() == -32700;
    QCOMPARE(errors, 10);
    QVERIFY(peer.waitForClose(10s));
    QVERIFY(f.peer().greet());
}

void TestAgentProcess::noInputEndsTheAgent()
{
    AgentFixture f;
    QVERIFY(f.start());
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QByteArray good =
        R"({"jsonrpc":"2.0","id":7,"method":"task.add","params":{"tasks":[{"url":"http://127.0.0.1:1/a","paused":true,)"
        R"("connections":4,"limit":1000,"headers":["A: b"]}]}})";
    constexpr int kLines = 600;
    auto peer = std::make_unique<RawClient>(f.sandbox.socketPath());
    for (int i = 0; i < kLines; ++i) {
        QByteArray line = good;
        const int changes = random.bounded(1, 6);
        for (int change = 0; change < changes; ++change) {
            const qsizetype at = random.bounded(int(line.size()));
            switch (random.bounded(4)) {
            case 0: line[at] = char(random.bounded(256)); break;
            case 1: line.remove(at, random.bounded(20)); break;
            case 2: line.insert(at, line.mid(random.bounded(int(line.size())), 10)); break;
            case 3: line.insert(at, QByteArray::number(random.generate64())); break;
            }
            if (line.isEmpty())
                line = "{";
        }
        if (!peer->isOpen() || i % 9 == 0) {
            peer = std::make_unique<RawClient>(f.sandbox.socketPath());
            QVERIFY(peer->greet());
        }
        peer->sendLine(line.replace('\n', ' '));
    }
    // Longer than the longest line.
    RawClient big(f.sandbox.socketPath());
    QVERIFY(big.greet());
    big.sendLine(QByteArray(5 * kMegabyte, 'x'));
    const auto answer = big.readAnswer();
    QVERIFY(answer);
    QVERIFY((*answer)[u"error"][u"code"].toInt() != 0);
    // Deeply nested.
    RawClient deep(f.sandbox.socketPath());
    QVERIFY(deep.greet());
    deep.sendLine(QByteArray(200'000, '['));
    QVERIFY(deep.readAnswer());
    QVERIFY(f.agent.isRunning());
    QVERIFY(!f.peer().result(u"agent.status"_s).isEmpty());
}

void TestAgentProcess::clientsThatVanishDoNoHarm()
{
    AgentFixture f;
    f.server.add("/file.bin", {.content = {.seed = 83, .size = 8 * kMegabyte}, .flow = {.rate = 4 * kMegabyte}});
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"));
    constexpr int kClients = 40;
    for (int i = 0; i < kClients; ++i) {
        RawClient peer(f.sandbox.socketPath());
        if (i % 2 == 0)
            QVERIFY(peer.greet());
        // Asks, and goes without reading the answer.
        peer.sendLine(R"({"jsonrpc":"2.0","id":1,"method":"task.list","params":{}})");
    }
    QVERIFY(f.waitForState(id, u"completed"_s));
}

void TestAgentProcess::itSaysItsVersion()
{
    const Sandbox sandbox;
    const ProgramResult result = runProgram(sandbox, u"longhaul-agent"_s, {u"--version"_s});
    QVERIFY2(result.exit == 0, result.told());
    QVERIFY2(result.out.contains("longhaul-agent"), result.told());
    QVERIFY(runProgram(sandbox, u"longhaul-agent"_s, {u"--nonsense"_s}).exit == 2);
}

QTEST_GUILESS_MAIN(TestAgentProcess)
#include "tst_agentprocess.moc"
