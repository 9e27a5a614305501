#include "agentfixture.h"
#include "eventledger.h"
#include "randomload.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <map>

using namespace longhaul;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMegabyte = 1 << 20;
constexpr int kKills = 200;
constexpr int kLoad = 30;               // transfers that are not finished, at each kill
constexpr qint64 kRate = 6 * kMegabyte; // of the whole server, bytes per second

using Expected = std::map<qint64, LoadItem>; // by task

} // namespace

/// The agent dies at random moments under a mixed load; every file is right and every event told.
class TestKillAgent : public QObject
{
    Q_OBJECT

private slots:
    void twoHundredDeathsLeaveEveryFileRight();
    void aDeathAfterTheAnswerToAddLosesNothing();
    void progressAfterADeathIsOnTheDisk();

private:
    static int unfinished(AgentFixture &f);
    static void live(AgentFixture &f, QRandomGenerator &random, RandomLoad &load, Expected &expected);
    static void finish(AgentFixture &f, const Expected &expected);
    static void checkEvents(EventLedger &ledger, const Expected &expected);
    static void checkTraffic(AgentFixture &f, const Expected &expected);
    static void checkFolder(const AgentFixture &f, const Expected &expected);
};

int TestKillAgent::unfinished(AgentFixture &f)
{
    int count = 0;
    const QJsonObject list = f.peer().result(u"task.list"_s);
    for (const QJsonValue &task : list[u"tasks"].toArray()) {
        const QString state = task[u"state"].toString();
        count += state != u"completed" && state != u"failed";
    }
    return count;
}

/// Fills up the load and grants it a moment.
void TestKillAgent::live(AgentFixture &f, QRandomGenerator &random, RandomLoad &load, Expected &expected)
{
    for (int missing = kLoad - unfinished(f); missing > 0; --missing) {
        const LoadItem item = load.next();
        const qint64 id = f.add(item.link, item.request);
        QVERIFY2(id > 0, qPrintable(item.kind));
        expected.emplace(id, item);
    }
    // Mostly shorter than a checkpoint, sometimes longer.
    QTest::qWait(random.bounded(random.bounded(4) == 0 ? 2500 : 700));
    QVERIFY2(f.agent.isRunning(), f.agent.output());
}

void TestKillAgent::twoHundredDeathsLeaveEveryFileRight()
{
    const quint32 seed = qEnvironmentVariableIsSet("LONGHAUL_TEST_SEED")
                             ? qEnvironmentVariable("LONGHAUL_TEST_SEED").toUInt()
                             : QRandomGenerator::global()->generate();
    qInfo("seed %u (set LONGHAUL_TEST_SEED to repeat it)", seed);
    QRandomGenerator random(seed);
    AgentFixture f;
    f.server.setTotalRate(kRate);
    RandomLoad load(random, f.server);
    EventLedger ledger;
    Expected expected;
    QVERIFY2(f.start(), f.agent.output());
    QVERIFY(
        f.peer().answer(u"settings.set"_s, {{u"key"_s, u"max-active"_s}, {u"value"_s, u"12"_s}}).contains(u"result"_s));
    for (int kill = 1; kill <= kKills; ++kill) {
        if (random.bounded(5) == 0) { // dies while it starts
            QVERIFY(f.agent.launch());
            QTest::qWait(random.bounded(200));
        } else {
            QVERIFY2(f.start(), f.agent.output());
            const QByteArray wrong = ledger.collect(f.sandbox.socketPath(), random.bounded(2) == 0);
            QVERIFY2(wrong.isEmpty(), wrong + " at kill " + QByteArray::number(kill));
            live(f, random, load, expected);
            if (QTest::currentTestFailed())
                return;
        }
        f.agent.kill();
    }
    f.server.setTotalRate(0);
    QVERIFY2(f.start(), f.agent.output());
    finish(f, expected);
    const QByteArray wrong = ledger.collect(f.sandbox.socketPath(), true);
    QVERIFY2(wrong.isEmpty(), wrong);
    checkEvents(ledger, expected);
    checkTraffic(f, expected);
    checkFolder(f, expected);
}

void TestKillAgent::finish(AgentFixture &f, const Expected &expected)
{
    for (const auto &[id, item] : expected) {
        if (item.request.contains(u"limit"_s))
            (void)f.command(u"set"_s, id, {{u"limit"_s, 0}}); // refused for those that are finished
    }
    for (const auto &[id, item] : expected) {
        const QByteArray name = item.path + " (" + item.kind.toUtf8() + ')';
        QVERIFY2(f.waitForState(id, item.failsByChecksum ? u"failed"_s : u"completed"_s, kPatience * 2), name);
        const QString path = f.task(id)[u"path"].toString();
        if (item.failsByChecksum)
            QVERIFY2(f.errorCode(id) == u"checksum-mismatch" && !QFileInfo::exists(path), name);
        else
            QVERIFY2(sha256OfFile(path) == item.content.sha256(), name);
    }
}

void TestKillAgent::checkEvents(EventLedger &ledger, const Expected &expected)
{
    const auto &completed = ledger.told(u"completed"_s);
    const auto &failed = ledger.told(u"failed"_s);
    for (const auto &[id, item] : expected) {
        const auto &told = item.failsByChecksum ? failed : completed;
        QVERIFY2(told.contains(id), item.path + " was never told");
        QCOMPARE(told.at(id).size(), std::size_t(1));
    }
    QCOMPARE(completed.size() + failed.size(), expected.size());
    qInfo("%zu events, told %zu times", ledger.events(), ledger.tellings());
}

void TestKillAgent::checkTraffic(AgentFixture &f, const Expected &expected)
{
    qint64 sent = 0;
    qint64 wanted = 0;
    qint64 inVain = 0; // of servers that cannot continue
    std::map<QString, int> kinds;
    for (const auto &[id, item] : expected) {
        ++kinds[item.kind];
        const qint64 sentOfThis = f.server.bytesSent(item.path);
        sent += item.canResume ? sentOfThis : 0;
        wanted += item.canResume ? item.content.size : 0;
        inVain += item.canResume ? 0 : sentOfThis - item.content.size;
    }
    const qint64 again = sent - wanted;
    for (const auto &[kind, count] : kinds)
        qInfo("%3d %s", count, qPrintable(kind));
    qInfo("%d kills, %zu files, %.1f MiB, fetched again %.1f MiB, %.0f KiB a kill; without ranges %.1f MiB again",
          kKills, expected.size(), double(wanted) / kMegabyte, double(again) / kMegabyte, double(again) / kKills / 1024,
          double(inVain) / kMegabyte);
    // A checkpoint comes about every second, and what was on the wire is lost too.
    QVERIFY2(again <= kKills * kRate, QByteArray::number(again));
}

/// Nothing that a death left behind: no part without a task, and no second name for a file of our own.
void TestKillAgent::checkFolder(const AgentFixture &f, const Expected &expected)
{
    QStringList names;
    for (const auto &[id, item] : expected)
        names << (item.failsByChecksum ? item.fileName + u".part"_s : item.fileName);
    names.sort();
    QStringList strangers;
    for (const QString &name : f.files()) {
        if (!names.contains(name))
            strangers << u"%1 (%2 bytes)"_s.arg(name).arg(QFileInfo(f.sandbox.downloaded(name)).size());
    }
    QVERIFY2(strangers.isEmpty(), qPrintable(strangers.join(u", ")));
    QCOMPARE(f.files(), names);
}

void TestKillAgent::aDeathAfterTheAnswerToAddLosesNothing()
{
    AgentFixture f;
    f.server.add("/file.bin", {.content = {.seed = 61, .size = 1000}});
    QList<qint64> acknowledged;
    constexpr int kRounds = 15;
    for (int round = 0; round < kRounds; ++round) {
        QVERIFY(f.start());
        const qint64 id = f.add(f.server.link("/file.bin"), {{u"paused"_s, true}});
        f.agent.kill();
        QVERIFY(id > 0);
        acknowledged.append(id);
    }
    QVERIFY(f.start());
    QList<qint64> listed;
    for (const QJsonValue &task : f.peer().result(u"task.list"_s)[u"tasks"].toArray())
        listed.append(task[u"id"].toInteger());
    QCOMPARE(listed, acknowledged);
}

void TestKillAgent::progressAfterADeathIsOnTheDisk()
{
    AgentFixture f;
    const TestContent content{.seed = 62, .size = 96 * kMegabyte};
    f.server.setTotalRate(kRate);
    f.server.add("/file.bin", {.content = content});
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"));
    constexpr int kRounds = 4;
    for (int round = 0; round < kRounds; ++round) {
        QVERIFY(f.waitForBytes(id, (round + 1) * 12 * kMegabyte));
        const qint64 before = f.task(id)[u"bytesReceived"].toInteger();
        f.agent.kill();
        f.server.refuse(); // nothing moves while the claim is looked at
        QVERIFY(f.start());
        QFile part(f.sandbox.downloaded(u"file.bin.part"_s));
        QVERIFY(part.open(QFile::ReadOnly));
        qint64 claimed = 0;
        const QJsonObject task = f.task(id);
        for (const QJsonValue &value : task[u"segments"].toArray()) {
            const qint64 begin = value[u"begin"].toInteger();
            const ByteRange range{begin, begin + value[u"received"].toInteger()};
            claimed += range.length();
            QVERIFY(part.seek(range.begin));
            QVERIFY(part.read(range.length()) == content.bytes(range));
        }
        QCOMPARE(claimed, task[u"bytesReceived"].toInteger());
        qInfo("%lld KiB of %lld KiB were fetched in vain", (before - claimed) / 1024, before / 1024);
        QVERIFY2(claimed >= before - kRate - 2 * kMegabyte, QByteArray::number(before - claimed));
        f.server.accept();
        QVERIFY(f.command(u"resume"_s, id)); // not to wait for the next try
    }
}

QTEST_GUILESS_MAIN(TestKillAgent)
#include "tst_killagent.moc"
