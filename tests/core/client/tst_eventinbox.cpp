#include "eventinbox.h"

#include "fakeagent.h"
#include "manualclock.h"
#include "waitfor.h"

#include <QSignalSpy>
#include <QTest>

using namespace longhaul;
using namespace std::chrono_literals;

namespace {

const QString kSession = QStringLiteral("desktop");

Event finishedEvent(qint64 task)
{
    Event event;
    event.session = kSession;
    event.task = TaskId{task};
    return event;
}

} // namespace

class TestEventInbox : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void collectsWhatHappenedMeanwhile();
    void tellsWhatHappensNowApart();
    void acknowledgesUpToASeq();
    void acknowledgesAll();
    void anEmptyInboxAcknowledgesNothing();
    void keepsEventsOverReconnections();
    void acknowledgedWhileOfflineStaysAcknowledged();

private:
    void attach();
    [[nodiscard]] QList<qint64> seqs() const;

    std::unique_ptr<FakeAgent> m_agent;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<AgentClient> m_client;
    std::unique_ptr<EventInbox> m_inbox;
};

void TestEventInbox::init()
{
    m_inbox.reset();
    m_client.reset();
    m_agent = std::make_unique<FakeAgent>();
    m_clock = std::make_unique<ManualClock>();
    m_client = std::make_unique<AgentClient>(m_agent->connector(), QStringLiteral("test/1"), kSession, *m_clock);
    m_inbox = std::make_unique<EventInbox>(*m_client);
    for (int i = 1; i <= 3; ++i)
        m_agent->postEvent(finishedEvent(i));
}

void TestEventInbox::attach()
{
    QSignalSpy delivered(m_inbox.get(), &EventInbox::delivered);
    m_clock->advance(5s);
    m_client->start();
    QVERIFY(waitFor([&] { return delivered.size() == 1; }));
}

QList<qint64> TestEventInbox::seqs() const
{
    QList<qint64> all;
    for (const Event &event : m_inbox->events())
        all.append(event.seq);
    return all;
}

void TestEventInbox::collectsWhatHappenedMeanwhile()
{
    QVERIFY(m_inbox->isEmpty());
    QVERIFY(!m_inbox->isDelivered());
    QSignalSpy posted(m_inbox.get(), &EventInbox::posted);
    QSignalSpy changed(m_inbox.get(), &EventInbox::changed);
    attach();
    QVERIFY(m_inbox->isDelivered());
    QCOMPARE(seqs(), (QList<qint64>{1, 2, 3}));
    QCOMPARE(posted.size(), 3);
    QCOMPARE(changed.size(), 3);
    QCOMPARE(posted.last().at(1).toBool(), false);
    QCOMPARE(m_agent->acknowledged(kSession), 0); // seen by nobody yet
}

void TestEventInbox::tellsWhatHappensNowApart()
{
    attach();
    QSignalSpy posted(m_inbox.get(), &EventInbox::posted);
    m_agent->postEvent(finishedEvent(4));
    QVERIFY(waitFor([&] { return posted.size() == 1; }));
    QCOMPARE(posted.first().at(1).toBool(), true);
    QCOMPARE(seqs(), (QList<qint64>{1, 2, 3, 4}));
}

void TestEventInbox::acknowledgesUpToASeq()
{
    attach();
    QSignalSpy changed(m_inbox.get(), &EventInbox::changed);
    m_inbox->acknowledge(2);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(seqs(), QList<qint64>{3});
    QVERIFY(waitFor([&] { return m_agent->acknowledged(kSession) == 2; }));
    m_inbox->acknowledge(1); // dealt with already
    QCOMPARE(changed.size(), 1);
}

void TestEventInbox::acknowledgesAll()
{
    attach();
    m_inbox->acknowledgeAll();
    QVERIFY(m_inbox->isEmpty());
    QVERIFY(waitFor([&] { return m_agent->acknowledged(kSession) == 3; }));
    QVERIFY(m_agent->waitingEvents(kSession).isEmpty());
}

void TestEventInbox::anEmptyInboxAcknowledgesNothing()
{
    attach();
    m_inbox->acknowledgeAll();
    m_inbox->acknowledgeAll();
    QVERIFY(waitFor([&] { return m_agent->acknowledged(kSession) == 3; }));
    QCOMPARE(m_agent->parametersOf(QStringLiteral("event.ack")).size(), 1);
}

void TestEventInbox::keepsEventsOverReconnections()
{
    attach();
    m_agent->dropConnections();
    QVERIFY(waitFor([&] { return m_client->link() == AgentClient::Link::Offline; }));
    QCOMPARE(seqs(), (QList<qint64>{1, 2, 3}));
    QSignalSpy posted(m_inbox.get(), &EventInbox::posted);
    m_agent->postEvent(finishedEvent(4));
    attach();
    QCOMPARE(seqs(), (QList<qint64>{1, 2, 3, 4}));
    QCOMPARE(posted.size(), 1);
    QCOMPARE(posted.first().at(1).toBool(), false); // it happened while nobody was attached
}

void TestEventInbox::acknowledgedWhileOfflineStaysAcknowledged()
{
    attach();
    m_agent->dropConnections();
    QVERIFY(waitFor([&] { return m_client->link() == AgentClient::Link::Offline; }));
    m_inbox->acknowledgeAll();
    attach();
    QVERIFY(m_inbox->isEmpty());
    QVERIFY(waitFor([&] { return m_agent->acknowledged(kSession) == 3; }));
}

QTEST_GUILESS_MAIN(TestEventInbox)
#include "tst_eventinbox.moc"
