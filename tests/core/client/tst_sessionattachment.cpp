#include "agentclient.h"

#include "eventcodec.h"
#include "fakeagent.h"
#include "manualclock.h"
#include "waitfor.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace longhaul;
using namespace std::chrono_literals;

namespace {

const QString kSession = QStringLiteral("desktop");

Event eventOf(qint64 task, const QString &session = kSession)
{
    Event event;
    event.session = session;
    event.task = TaskId{task};
    event.path = QStringLiteral("/d/%1").arg(task);
    return event;
}

} // namespace

class TestSessionAttachment : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void deliversWhatWaitsAndThenWhatHappens();
    void otherSessionsAreNotTold();
    void anEventIsHandedOnOnceOverReconnections();
    void whatHappenedMeanwhileComesAfterwards();
    void acknowledgedEventsDoNotComeAgain();
    void aLostAcknowledgementIsMadeUpFor();
    void anAcknowledgementWhileOfflineIsMadeUpFor();
    void neverAcknowledgesWhatItHasNotSeen();
    void aSeqGivenTwiceIsTwoEvents();
    void unreadableEventsAreSkipped();
    void supersededClientLeavesTheSessionToTheOther();
    void attachAgainTakesTheSessionBack();
    void attachAgainWhileOfflineTakesItWithTheNextConnection();
    void everyEventComesOnceWhateverBreaks();

private:
    void connectClient();
    void loseAndFindTheAgent();
    [[nodiscard]] QList<qint64> seqs() const;

    std::unique_ptr<FakeAgent> m_agent;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<AgentClient> m_client;
    QList<Event> m_events;
    int m_delivered = 0;
};

void TestSessionAttachment::init()
{
    m_client.reset();
    m_events.clear();
    m_delivered = 0;
    m_agent = std::make_unique<FakeAgent>();
    m_clock = std::make_unique<ManualClock>();
    m_client = std::make_unique<AgentClient>(m_agent->connector(), QStringLiteral("test/1"), kSession, *m_clock);
    connect(m_client.get(), &AgentClient::eventReceived, this, [this](const Event &event) { m_events.append(event); });
    connect(m_client.get(), &AgentClient::eventsDelivered, this, [this] { ++m_delivered; });
}

void TestSessionAttachment::connectClient()
{
    m_client->start();
    QVERIFY(waitFor([this] { return m_delivered == 1; }));
}

void TestSessionAttachment::loseAndFindTheAgent()
{
    m_agent->dropConnections();
    QVERIFY(waitFor([this] { return m_client->link() == AgentClient::Link::Offline; }));
    m_clock->advance(5s);
    QVERIFY(waitFor([this, before = m_delivered] { return m_delivered == before + 1; }));
}

QList<qint64> TestSessionAttachment::seqs() const
{
    QList<qint64> all;
    for (const Event &event : m_events)
        all.append(event.seq);
    return all;
}

void TestSessionAttachment::deliversWhatWaitsAndThenWhatHappens()
{
    m_agent->postEvent(eventOf(1));
    m_agent->postEvent(eventOf(2));
    m_client->start();
    QVERIFY(waitFor([this] { return m_delivered == 1; }));
    QCOMPARE(seqs(), (QList<qint64>{1, 2}));
    QVERIFY(m_events == m_agent->waitingEvents(kSession));
    m_agent->postEvent(eventOf(3));
    QVERIFY(waitFor([this] { return m_events.size() == 3; }));
    QCOMPARE(m_agent->parametersOf(QStringLiteral("session.attach")).size(), 1);
}

void TestSessionAttachment::otherSessionsAreNotTold()
{
    m_agent->postEvent(eventOf(1, QStringLiteral("other")));
    connectClient();
    m_agent->postEvent(eventOf(2, QStringLiteral("other")));
    m_agent->postEvent(eventOf(3));
    QVERIFY(waitFor([this] { return !m_events.isEmpty(); }));
    QCOMPARE(seqs(), QList<qint64>{3});
}

void TestSessionAttachment::anEventIsHandedOnOnceOverReconnections()
{
    m_agent->postEvent(eventOf(1));
    connectClient();
    m_agent->postEvent(eventOf(2));
    QVERIFY(waitFor([this] { return m_events.size() == 2; }));
    for (int i = 0; i < 3; ++i)
        loseAndFindTheAgent();
    QCOMPARE(seqs(), (QList<qint64>{1, 2}));
    QCOMPARE(m_agent->waitingEvents(kSession).size(), 2); // nobody has acknowledged them
}

void TestSessionAttachment::whatHappenedMeanwhileComesAfterwards()
{
    m_agent->postEvent(eventOf(1));
    connectClient();
    m_agent->dropConnections();
    m_agent->postEvent(eventOf(2));
    loseAndFindTheAgent();
    QCOMPARE(seqs(), (QList<qint64>{1, 2}));
}

void TestSessionAttachment::acknowledgedEventsDoNotComeAgain()
{
    m_agent->postEvent(eventOf(1));
    connectClient();
    bool done = false;
    m_client->acknowledge(1, [&](const auto &result) { done = result.has_value(); });
    QVERIFY(waitFor([&] { return done; }));
    QCOMPARE(m_agent->acknowledged(kSession), 1);
    loseAndFindTheAgent();
    QCOMPARE(seqs(), QList<qint64>{1});
}

void TestSessionAttachment::aLostAcknowledgementIsMadeUpFor()
{
    m_agent->postEvent(eventOf(1));
    m_agent->postEvent(eventOf(2));
    m_agent->postEvent(eventOf(3));
    connectClient();
    m_agent->hold(QStringLiteral("event.ack"));
    std::optional<CallError> error;
    m_client->acknowledge(2, [&](const auto &result) { error = result.error(); });
    QVERIFY(waitFor([&] { return !m_agent->parametersOf(QStringLiteral("event.ack")).isEmpty(); }));
    m_agent->dropConnections(); // killed before it wrote that down
    QVERIFY(waitFor([&] { return error.has_value(); }));
    m_agent->release(QStringLiteral("event.ack"));
    loseAndFindTheAgent();
    QVERIFY(waitFor([&] { return m_agent->acknowledged(kSession) == 2; }));
    QCOMPARE(seqs(), (QList<qint64>{1, 2, 3}));
}

void TestSessionAttachment::anAcknowledgementWhileOfflineIsMadeUpFor()
{
    m_agent->postEvent(eventOf(1));
    connectClient();
    m_agent->dropConnections();
    QVERIFY(waitFor([this] { return m_client->link() == AgentClient::Link::Offline; }));
    std::optional<CallError> error;
    m_client->acknowledge(1, [&](const auto &result) { error = result.error(); });
    QVERIFY(waitFor([&] { return error.has_value(); }));
    QCOMPARE(error->code, 0);
    m_clock->advance(5s);
    QVERIFY(waitFor([&] { return m_agent->acknowledged(kSession) == 1; }));
    QCOMPARE(m_agent->parametersOf(QStringLiteral("event.ack")).size(), 1);
}

void TestSessionAttachment::neverAcknowledgesWhatItHasNotSeen()
{
    m_agent->postEvent(eventOf(1));
    connectClient();
    m_agent->dropConnections();
    QVERIFY(waitFor([this] { return m_client->link() == AgentClient::Link::Offline; }));
    m_client->acknowledge(100);
    m_agent->postEvent(eventOf(2)); // happened meanwhile, below the seq that was acknowledged
    m_clock->advance(5s);
    QVERIFY(waitFor([&] { return m_agent->acknowledged(kSession) == 1; }));
    QCOMPARE(seqs(), (QList<qint64>{1, 2}));
    QCOMPARE(m_agent->waitingEvents(kSession).size(), 1);
}

void TestSessionAttachment::aSeqGivenTwiceIsTwoEvents()
{
    connectClient();
    Event event = eventOf(1);
    event.seq = 7;
    event.at = m_clock->wall();
    m_agent->notifyAll(QStringLiteral("event.posted"), eventToJson(event));
    m_agent->notifyAll(QStringLiteral("event.posted"), eventToJson(event));
    event.at = event.at.addSecs(60); // the agent went back to a backup and counts on from there
    event.task = TaskId{2};
    m_agent->notifyAll(QStringLiteral("event.posted"), eventToJson(event));
    m_agent->postEvent(eventOf(9));
    QVERIFY(waitFor([this] { return !m_events.isEmpty() && m_events.last().task == TaskId{9}; }));
    QCOMPARE(m_events.size(), 3);
    QCOMPARE(m_events.at(1).task, TaskId{2});
}

void TestSessionAttachment::unreadableEventsAreSkipped()
{
    connectClient();
    QTest::ignoreMessage(QtWarningMsg, "an event without a usable seq");
    m_agent->notifyAll(QStringLiteral("event.posted"), {{QStringLiteral("kind"), QStringLiteral("completed")}});
    m_agent->postEvent(eventOf(1));
    QVERIFY(waitFor([this] { return !m_events.isEmpty(); }));
    QCOMPARE(seqs(), QList<qint64>{1});
}

void TestSessionAttachment::supersededClientLeavesTheSessionToTheOther()
{
    connectClient();
    QSignalSpy superseded(m_client.get(), &AgentClient::superseded);
    AgentClient other(m_agent->connector(), QStringLiteral("other/1"), kSession, *m_clock);
    QSignalSpy otherEvents(&other, &AgentClient::eventReceived);
    QSignalSpy otherSuperseded(&other, &AgentClient::superseded);
    other.start();
    QVERIFY(waitFor([&] { return superseded.size() == 1; }));
    QVERIFY(m_client->isSuperseded());
    m_agent->postEvent(eventOf(1));
    QVERIFY(waitFor([&] { return otherEvents.size() == 1; }));
    QVERIFY(m_events.isEmpty());

    // Both come back; only the newer one attaches.
    const auto attachments = m_agent->parametersOf(QStringLiteral("session.attach")).size();
    m_agent->dropConnections();
    QVERIFY(waitFor(
        [&] { return m_client->link() == AgentClient::Link::Offline && other.link() == AgentClient::Link::Offline; }));
    m_clock->advance(5s);
    QVERIFY(waitFor([&] {
        return m_client->link() == AgentClient::Link::Connected && other.link() == AgentClient::Link::Connected;
    }));
    m_agent->postEvent(eventOf(2));
    QVERIFY(waitFor([&] { return otherEvents.size() == 2; }));
    QVERIFY(m_events.isEmpty());
    QCOMPARE(otherSuperseded.size(), 0);
    QCOMPARE(m_agent->parametersOf(QStringLiteral("session.attach")).size(), attachments + 1);
}

void TestSessionAttachment::attachAgainTakesTheSessionBack()
{
    connectClient();
    AgentClient other(m_agent->connector(), QStringLiteral("other/1"), kSession, *m_clock);
    QSignalSpy otherSuperseded(&other, &AgentClient::superseded);
    other.start();
    QVERIFY(waitFor([this] { return m_client->isSuperseded(); }));
    m_agent->postEvent(eventOf(1));
    m_client->attachAgain();
    QVERIFY(!m_client->isSuperseded());
    QVERIFY(waitFor([&] { return m_delivered == 2 && otherSuperseded.size() == 1; }));
    QCOMPARE(seqs(), QList<qint64>{1});
}

void TestSessionAttachment::attachAgainWhileOfflineTakesItWithTheNextConnection()
{
    connectClient();
    m_agent->notifyAll(QStringLiteral("session.superseded"), {{QStringLiteral("session"), kSession}});
    QVERIFY(waitFor([this] { return m_client->isSuperseded(); }));
    m_agent->dropConnections();
    QVERIFY(waitFor([this] { return m_client->link() == AgentClient::Link::Offline; }));
    m_client->attachAgain();
    m_clock->advance(5s);
    QVERIFY(waitFor([this] { return m_delivered == 2; }));
}

void TestSessionAttachment::everyEventComesOnceWhateverBreaks()
{
    QRandomGenerator random(11);
    connectClient();
    for (int step = 0; step < 300; ++step) {
        switch (random.bounded(4)) {
        case 0: m_agent->postEvent(eventOf(step + 1)); break;
        case 1: m_agent->dropConnections(); break;
        case 2:
            if (!m_events.isEmpty())
                m_client->acknowledge(m_events.at(random.bounded(static_cast<int>(m_events.size()))).seq);
            break;
        case 3: m_clock->advance(std::chrono::milliseconds(random.bounded(6000))); break;
        }
        for (int i = random.bounded(4); i > 0; --i)
            QCoreApplication::processEvents();
    }
    m_agent->postEvent(eventOf(1000));
    QVERIFY(waitFor([this] {
        m_clock->advance(1s);
        return !m_events.isEmpty() && m_events.last().task == TaskId{1000};
    }));
    QList<qint64> expected;
    for (qint64 seq = 1; seq <= m_events.last().seq; ++seq)
        expected.append(seq);
    QCOMPARE(seqs(), expected);
}

QTEST_GUILESS_MAIN(TestSessionAttachment)
#include "tst_sessionattachment.moc"
