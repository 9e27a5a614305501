#include "agentfixture.h"

using namespace longhaul;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString kSession = u"default"_s;

/// A client that is attached to a session.
struct Listener {
    Listener(const AgentFixture &f, const QString &session = kSession) : peer(f.sandbox.socketPath())
    {
        attached = peer.greet() && !peer.result(u"session.attach"_s, {{u"session"_s, session}}).isEmpty();
    }

    /// The events up to the mark "delivered".
    [[nodiscard]] QList<qint64> waiting()
    {
        QList<qint64> seqs;
        QString name;
        const QStringList wanted{u"event.posted"_s, u"session.delivered"_s};
        while (const auto parameters = peer.readNotificationOf(wanted, name)) {
            if (name == u"session.delivered")
                return seqs;
            seqs.append((*parameters)[u"seq"].toInteger());
        }
        return {-1};
    }
    [[nodiscard]] std::optional<QJsonObject> live(std::chrono::milliseconds bound = kPatience)
    {
        return peer.readNotification(u"event.posted"_s, {}, bound);
    }

    RawClient peer;
    bool attached = false;
};

} // namespace

/// Every finish and failure is told, at least once, in order, until it is acknowledged.
class TestReplay : public QObject
{
    Q_OBJECT

private slots:
    void eventsComeAgainUntilTheyAreAcknowledged();
    void eventsSurviveTheDeathOfTheAgent();
    void liveEventsFollowTheMark();
    void eventsComeInOrder();
    void aSecondClientSupersedesTheFirst();
    void sessionsDoNotHearEachOther();
    void anAcknowledgementNeverGoesBack();
    void removalIsToldToo();
};

void TestReplay::eventsComeAgainUntilTheyAreAcknowledged()
{
    AgentFixture f;
    f.server.add("/file.bin", {.content = {.seed = 71, .size = 1000}});
    QVERIFY(f.start());
    QVERIFY(f.waitForState(f.add(f.server.link("/file.bin")), u"completed"_s));
    QList<qint64> first;
    for (int round = 0; round < 3; ++round) {
        Listener listener(f);
        QVERIFY(listener.attached);
        const auto told = listener.waiting();
        QCOMPARE(told.size(), 1);
        if (round > 0)
            QCOMPARE(told, first);
        first = told;
    }
    QVERIFY(f.acknowledge(first[0]));
    Listener last(f);
    QVERIFY(last.waiting().isEmpty());
}

void TestReplay::eventsSurviveTheDeathOfTheAgent()
{
    AgentFixture f;
    f.server.add("/file.bin", {.content = {.seed = 72, .size = 1000}});
    QVERIFY(f.start());
    {
        Listener listener(f);
        QVERIFY(listener.waiting().isEmpty());
        QVERIFY(f.add(f.server.link("/file.bin")) > 0);
        QVERIFY(listener.live());
        f.agent.kill();
    }
    QVERIFY(f.start());
    const auto told = Listener(f).waiting();
    QCOMPARE(told.size(), 1);
    QVERIFY(f.acknowledge(told[0]));
    f.agent.kill();
    QVERIFY(f.start());
    QVERIFY(Listener(f).waiting().isEmpty());
    // Numbers are never given twice.
    QVERIFY(f.waitForState(f.add(f.server.link("/file.bin")), u"completed"_s));
    const auto next = Listener(f).waiting();
    QCOMPARE(next.size(), 1);
    QVERIFY(next[0] > told[0]);
}

void TestReplay::liveEventsFollowTheMark()
{
    AgentFixture f;
    f.server.add("/file.bin", {.content = {.seed = 73, .size = 1000}});
    QVERIFY(f.start());
    Listener listener(f);
    QVERIFY(listener.waiting().isEmpty());
    const qint64 good = f.add(f.server.link("/file.bin"));
    const auto completed = listener.live();
    QVERIFY(completed);
    QCOMPARE((*completed)[u"task"].toInteger(), good);
    QCOMPARE((*completed)[u"kind"].toString(), u"completed"_s);
    QCOMPARE((*completed)[u"session"].toString(), kSession);
    // Whoever hears of it finds it done.
    QCOMPARE(f.state(good), u"completed"_s);
    const qint64 bad = f.add(f.server.link("/nothing"));
    const auto failed = listener.live();
    QVERIFY(failed);
    QCOMPARE((*failed)[u"task"].toInteger(), bad);
    QCOMPARE((*failed)[u"error"][u"code"].toString(), u"not-found"_s);
}

void TestReplay::eventsComeInOrder()
{
    AgentFixture f;
    f.server.add("/file.bin", {.content = {.seed = 74, .size = 1000}});
    QVERIFY(f.start());
    constexpr int kFiles = 25;
    qint64 last = 0;
    for (int i = 0; i < kFiles; ++i)
        last = f.add(f.server.link("/file.bin"), {{u"fileName"_s, u"file%1"_s.arg(i)}});
    QVERIFY(last > 0);
    QVERIFY(waitFor([&] { return f.events().size() == kFiles; }));
    const auto told = Listener(f).waiting();
    QCOMPARE(told.size(), kFiles);
    QVERIFY(std::ranges::is_sorted(told));
    QCOMPARE(QSet<qint64>(told.begin(), told.end()).size(), kFiles);
    QVERIFY(f.acknowledge(told[9]));
    QCOMPARE(Listener(f).waiting(), told.mid(10));
}

void TestReplay::aSecondClientSupersedesTheFirst()
{
    AgentFixture f;
    f.server.add("/file.bin", {.content = {.seed = 75, .size = 2'000'000}, .flow = {.stallAfter = 1000}});
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"));
    QVERIFY(f.waitForBytes(id, 1));
    Listener first(f);
    QVERIFY(first.waiting().isEmpty());
    Listener second(f);
    QVERIFY(second.waiting().isEmpty());
    QVERIFY(first.peer.readNotification(u"session.superseded"_s));
    QCOMPARE(f.state(id), u"downloading"_s);
    f.server.edit("/file.bin", [](Resource &resource) { resource.flow = {}; });
    f.server.release();
    QVERIFY(second.live());
    // The first is alive, and would have heard it by now: a call and its answer went by after it.
    QVERIFY(!first.peer.result(u"agent.status"_s).isEmpty());
    QVERIFY(!first.live(100ms));
}

void TestReplay::sessionsDoNotHearEachOther()
{
    AgentFixture f;
    f.server.add("/file.bin", {.content = {.seed = 76, .size = 1000}});
    QVERIFY(f.start());
    Listener mine(f, u"mine"_s);
    Listener yours(f, u"yours"_s);
    QVERIFY(mine.waiting().isEmpty());
    QVERIFY(yours.waiting().isEmpty());
    const qint64 id = f.add(f.server.link("/file.bin"), {{u"session"_s, u"yours"_s}});
    const auto event = yours.live();
    QVERIFY(event);
    QCOMPARE((*event)[u"task"].toInteger(), id);
    QVERIFY(!mine.peer.result(u"agent.status"_s).isEmpty());
    QVERIFY(!mine.live(100ms));
    QVERIFY(f.acknowledge((*event)[u"seq"].toInteger(), u"mine"_s));
    QCOMPARE(f.events(u"yours"_s).size(), 1);
}

void TestReplay::anAcknowledgementNeverGoesBack()
{
    AgentFixture f;
    f.server.add("/file.bin", {.content = {.seed = 77, .size = 1000}});
    QVERIFY(f.start());
    for (int i = 0; i < 3; ++i)
        QVERIFY(f.waitForState(f.add(f.server.link("/file.bin")), u"completed"_s));
    const auto events = f.waitForEvents(3);
    QCOMPARE(events.size(), 3);
    QVERIFY(f.acknowledge(events[1][u"seq"].toInteger()));
    QVERIFY(f.acknowledge(events[0][u"seq"].toInteger()));
    QCOMPARE(f.events().size(), 1);
}

void TestReplay::removalIsToldToo()
{
    AgentFixture f;
    f.server.add("/file.bin", {.content = {.seed = 78, .size = 1000}});
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"), {{u"paused"_s, true}});
    QVERIFY(f.command(u"remove"_s, id));
    const auto events = f.waitForEvents(1);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events[0][u"kind"].toString(), u"removed"_s);
    QCOMPARE(events[0][u"task"].toInteger(), id);
}

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
