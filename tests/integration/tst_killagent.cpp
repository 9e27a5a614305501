#include "agentfixture.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <map>
#include <set>

using namespace longhaul;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kMegabyte = 1 << 20;
constexpr int kKills = 60;
constexpr qint64 kRate = 6 * kMegabyte; // of the whole server, bytes per second

/// What one task was acknowledged as.
struct Expected {
    QByteArray path;
    TestContent content;
};

/// Everything that a session was told, and whether it was told by the rules.
class EventLedger
{
public:
    /// Attaches, takes all undelivered events, and acknowledges them or not. Empty, or what is wrong.
    [[nodiscard]] QByteArray collect(const QString &socketPath, bool acknowledge)
    {
        RawClient peer(socketPath);
        if (!peer.greet())
            return "no greeting";
        const QString session = u"default"_s;
        if (peer.result(u"session.attach"_s, {{u"session"_s, session}}).isEmpty())
            return "no attachment";
        // The mark comes after the last waiting event, so all of them are on the way before it.
        const auto wrong = takeUntilDelivered(peer);
        if (!wrong.isEmpty() || !acknowledge || m_last == m_acknowledged)
            return wrong;
        const QJsonObject answer = peer.answer(u"event.ack"_s, {{u"session"_s, session}, {u"seq"_s, m_last}});
        if (!answer.contains(u"result"_s))
            return "not acknowledged";
        m_acknowledged = m_last;
        return {};
    }

    /// Task -> the numbers of its "completed" events.
    [[nodiscard]] const std::map<qint64, std::set<qint64>> &completed() const { return m_completed; }

private:
    [[nodiscard]] QByteArray takeUntilDelivered(RawClient &peer)
    {
        qint64 previous = m_acknowledged;
        std::set<qint64> toldNow;
        while (true) {
            const auto [method, parameters] = next(peer);
            if (method == u"session.delivered")
                break;
            if (method != u"event.posted")
                return "nothing came";
            const qint64 seq = parameters[u"seq"].toInteger();
            if (seq <= previous)
                return "event " + QByteArray::number(seq) + " after " + QByteArray::number(previous);
            if (m_kinds.contains(seq) && m_kinds[seq] != parameters)
                return "event " + QByteArray::number(seq) + " was told differently";
            m_kinds[seq] = parameters;
            previous = seq;
            toldNow.insert(seq);
            if (parameters[u"kind"].toString() == u"completed")
                m_completed[parameters[u"task"].toInteger()].insert(seq);
        }
        for (const auto &[seq, event] : m_kinds) {
            if (seq > m_acknowledged && !toldNow.contains(seq))
                return "event " + QByteArray::number(seq) + " was not told again";
        }
        m_last = std::max(m_last, previous);
        return {};
    }

    /// The next notification about the session.
    static std::pair<QString, QJsonObject> next(RawClient &peer)
    {
        QString name;
        const auto parameters = peer.readNotificationOf({u"event.posted"_s, u"session.delivered"_s}, name);
        return {name, parameters.value_or(QJsonObject())};
    }

    std::map<qint64, QJsonObject> m_kinds;
    std::map<qint64, std::set<qint64>> m_completed;
    qint64 m_last = 0;
    qint64 m_acknowledged = 0;
};

} // namespace

/// The agent dies at random moments under a mixed load; every file is right and every event told.
class TestKillAgent : public QObject
{
    Q_OBJECT

private slots:
    void sixtyDeathsLeaveEveryFileRight();
    void aDeathAfterTheAnswerToAddLosesNothing();
    void progressAfterADeathIsOnTheDisk();

private:
    /// Adds a file of a random size; nothing if the agent refused it.
    bool addRandomFile(AgentFixture &f, QRandomGenerator &random, std::map<qint64, Expected> &expected);
    static int unfinished(AgentFixture &f);
    static void checkEvents(const EventLedger &ledger, const std::map<qint64, Expected> &expected);
    static void checkTraffic(AgentFixture &f, const std::map<qint64, Expected> &expected);
    static void checkFolder(const AgentFixture &f, const std::map<qint64, Expected> &expected);
};

bool TestKillAgent::addRandomFile(AgentFixture &f, QRandomGenerator &random, std::map<qint64, Expected> &expected)
{
    const auto number = expected.size() + 1;
    const qint64 size = random.bounded(4) == 0 ? random.bounded(200'000) : random.bounded(kMegabyte, 10 * kMegabyte);
    const Expected one{"/file" + QByteArray::number(qulonglong(number)) + ".bin",
                       {.seed = random.generate64(), .size = size}};
    f.server.add(one.path, {.content = one.content});
    QJsonObject more;
    if (random.bounded(2) == 0)
        more.insert(u"checksum"_s, QString(u"sha256:"_s + QLatin1String(one.content.sha256())));
    const qint64 id = f.add(f.server.link(one.path), more);
    if (id > 0)
        expected[id] = one;
    return id > 0;
}

int TestKillAgent::unfinished(AgentFixture &f)
{
    int count = 0;
    const QJsonObject list = f.peer().result(u"task.list"_s);
    for (const QJsonValue &task : list[u"tasks"].toArray())
        count += task[u"state"].toString() != u"completed";
    return count;
}

void TestKillAgent::sixtyDeathsLeaveEveryFileRight()
{
    const quint32 seed = qEnvironmentVariableIsSet("LONGHAUL_TEST_SEED")
                             ? qEnvironmentVariable("LONGHAUL_TEST_SEED").toUInt()
                             : QRandomGenerator::global()->generate();
    qInfo("seed %u (set LONGHAUL_TEST_SEED to repeat it)", seed);
    QRandomGenerator random(seed);
    AgentFixture f;
    f.server.setTotalRate(kRate);
    EventLedger ledger;
    std::map<qint64, Expected> expected;
    for (int kill = 1; kill <= kKills; ++kill) {
        if (random.bounded(5) == 0) { // dies while it starts
            QVERIFY(f.agent.launch());
            QTest::qWait(random.bounded(200));
            f.agent.kill();
            continue;
        }
        QVERIFY2(f.start(), f.agent.output());
        const QByteArray wrong = ledger.collect(f.sandbox.socketPath(), random.bounded(2) == 0);
        QVERIFY2(wrong.isEmpty(), wrong + " at kill " + QByteArray::number(kill));
        while (unfinished(f) < 4)
            QVERIFY(addRandomFile(f, random, expected));
        QTest::qWait(random.bounded(2000));
        QVERIFY2(f.agent.isRunning(), f.agent.output());
        f.agent.kill();
    }
    f.server.setTotalRate(0);
    QVERIFY2(f.start(), f.agent.output());
    for (const auto &[id, one] : expected) {
        QVERIFY(f.waitForState(id, u"completed"_s, kPatience * 2));
        QVERIFY2(sha256OfFile(f.task(id)[u"path"].toString()) == one.content.sha256(), one.path);
    }
    const QByteArray wrong = ledger.collect(f.sandbox.socketPath(), true);
    QVERIFY2(wrong.isEmpty(), wrong);
    checkEvents(ledger, expected);
    checkTraffic(f, expected);
    checkFolder(f, expected);
}

void TestKillAgent::checkEvents(const EventLedger &ledger, const std::map<qint64, Expected> &expected)
{
    for (const auto &[id, one] : expected) {
        const auto told = ledger.completed().find(id);
        QVERIFY2(told != ledger.completed().end(), one.path + " was never told");
        QCOMPARE(told->second.size(), std::size_t(1));
    }
    QCOMPARE(ledger.completed().size(), expected.size());
}

void TestKillAgent::checkTraffic(AgentFixture &f, const std::map<qint64, Expected> &expected)
{
    qint64 sent = 0;
    qint64 wanted = 0;
    for (const auto &[id, one] : expected) {
        sent += f.server.bytesSent(one.path);
        wanted += one.content.size;
    }
    const qint64 again = sent - wanted;
    qInfo("%d kills, %zu files, %.1f MiB, fetched again %.1f MiB, %.0f KiB a kill", kKills, expected.size(),
          double(wanted) / kMegabyte, double(again) / kMegabyte, double(again) / kKills / 1024);
    // A checkpoint comes about every second, and what was on the wire is lost too.
    QVERIFY2(again <= kKills * kRate, QByteArray::number(again));
}

/// Nothing that a death left behind: no part without a task, and no second name for a file of our own.
void TestKillAgent::checkFolder(const AgentFixture &f, const std::map<qint64, Expected> &expected)
{
    QStringList names;
    for (const auto &[id, one] : expected)
        names << QString::fromLatin1(one.path.mid(1));
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
