#include "awaykeeper.h"
#include "awaypanel.h"
#include "uitranslations.h"
#include "windowfixture.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace longhaul;

namespace {

const QString &session()
{
    static const QString name = QStringLiteral("desktop");
    return name;
}

QList<qint64> tasksOf(const QList<Event> &events)
{
    QList<qint64> ids;
    for (const Event &event : events)
        ids.append(event.task.value);
    return ids;
}

} // namespace

class AwayKeeperTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void keepsWhatHappenedBeforeUntilItIsDismissed();
    void tellsLiveEventsAtOnceAndAcknowledgesThem();
    void doesNotAcknowledgeALiveEventOverOneThatIsStillUnseen();
    void keepsWhatHappensWhileTheWindowIsMinimised();
    void countsAsSeenWhenAVisibleWindowIsClosed();
    void doesNotCountAsSeenWhenAMinimisedWindowIsClosed();
    void showsTheLastWordOfATaskOnly();
    void doesNotSpeakOfRemovals();
    void doesNotShowAgainWhatWasDismissedBeforeAReconnection();
    void putsFailuresFirstAndOffersTheirNextStep();
};

void AwayKeeperTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    useTranslations(*QCoreApplication::instance());
}

void AwayKeeperTest::keepsWhatHappenedBeforeUntilItIsDismissed()
{
    WindowFixture fixture;
    fixture.agent().postEvent(makeEvent(1, EventKind::Completed));
    const qint64 last = fixture.agent().postEvent(makeEvent(2, EventKind::Failed, Failure{FailureCode::NotFound, {}}));
    AwayKeeper keeper(fixture.inbox());
    keeper.setWatched(true);
    QVERIFY(fixture.connect());
    QCOMPARE(tasksOf(keeper.away()), (QList<qint64>{1, 2}));
    QCOMPARE(fixture.agent().acknowledged(session()), 0);
    keeper.dismiss();
    QVERIFY(keeper.away().isEmpty());
    QVERIFY(waitFor([&] { return fixture.agent().acknowledged(session()) == last; }));
}

void AwayKeeperTest::tellsLiveEventsAtOnceAndAcknowledgesThem()
{
    WindowFixture fixture;
    AwayKeeper keeper(fixture.inbox());
    keeper.setWatched(true);
    QVERIFY(fixture.connect());
    QSignalSpy announced(&keeper, &AwayKeeper::announced);
    const qint64 seq = fixture.agent().postEvent(makeEvent(1, EventKind::Completed));
    QVERIFY(waitFor([&] { return fixture.agent().acknowledged(session()) == seq; }));
    QCOMPARE(announced.size(), 1);
    QVERIFY(keeper.away().isEmpty());
}

void AwayKeeperTest::doesNotAcknowledgeALiveEventOverOneThatIsStillUnseen()
{
    WindowFixture fixture;
    fixture.agent().postEvent(makeEvent(1, EventKind::Completed));
    AwayKeeper keeper(fixture.inbox());
    keeper.setWatched(true);
    QVERIFY(fixture.connect());
    QSignalSpy announced(&keeper, &AwayKeeper::announced);
    const qint64 live = fixture.agent().postEvent(makeEvent(2, EventKind::Completed));
    QVERIFY(waitFor([&] { return announced.size() == 1; }));
    QVERIFY(fixture.agent().parametersOf(QStringLiteral("event.ack")).isEmpty());
    QCOMPARE(tasksOf(keeper.away()), QList<qint64>{1});
    keeper.dismiss();
    QVERIFY(waitFor([&] { return fixture.agent().acknowledged(session()) == live; }));
}

void AwayKeeperTest::keepsWhatHappensWhileTheWindowIsMinimised()
{
    WindowFixture fixture;
    AwayKeeper keeper(fixture.inbox());
    keeper.setWatched(false);
    QVERIFY(fixture.connect());
    QSignalSpy changed(&keeper, &AwayKeeper::changed);
    fixture.agent().postEvent(makeEvent(1, EventKind::Completed));
    QVERIFY(waitFor([&] { return !changed.isEmpty(); }));
    QCOMPARE(tasksOf(keeper.away()), QList<qint64>{1});
    QCOMPARE(fixture.agent().acknowledged(session()), 0);
}

void AwayKeeperTest::countsAsSeenWhenAVisibleWindowIsClosed()
{
    WindowFixture fixture;
    const qint64 seq = fixture.agent().postEvent(makeEvent(1, EventKind::Completed));
    AwayKeeper keeper(fixture.inbox());
    keeper.setWatched(true);
    QVERIFY(fixture.connect());
    keeper.windowCloses();
    QVERIFY(waitFor([&] { return fixture.agent().acknowledged(session()) == seq; }));
}

void AwayKeeperTest::doesNotCountAsSeenWhenAMinimisedWindowIsClosed()
{
    WindowFixture fixture;
    fixture.agent().postEvent(makeEvent(1, EventKind::Completed));
    AwayKeeper keeper(fixture.inbox());
    QVERIFY(fixture.connect());
    keeper.setWatched(false);
    keeper.windowCloses();
    QCoreApplication::processEvents();
    QVERIFY(fixture.agent().parametersOf(QStringLiteral("event.ack")).isEmpty());
    QCOMPARE(tasksOf(keeper.away()), QList<qint64>{1});
}

void AwayKeeperTest::showsTheLastWordOfATaskOnly()
{
    WindowFixture fixture;
    fixture.agent().postEvent(makeEvent(1, EventKind::Failed, Failure{FailureCode::LinkExpired, {}}));
    fixture.agent().postEvent(makeEvent(2, EventKind::Completed));
    fixture.agent().postEvent(makeEvent(1, EventKind::Completed));
    AwayKeeper keeper(fixture.inbox());
    QVERIFY(fixture.connect());
    QCOMPARE(tasksOf(keeper.away()), (QList<qint64>{2, 1}));
    QCOMPARE(keeper.away().last().kind, EventKind::Completed);
}

void AwayKeeperTest::doesNotSpeakOfRemovals()
{
    WindowFixture fixture;
    const qint64 seq = fixture.agent().postEvent(makeEvent(1, EventKind::Removed));
    AwayKeeper keeper(fixture.inbox());
    QVERIFY(fixture.connect());
    QVERIFY(keeper.away().isEmpty());
    QVERIFY(waitFor([&] { return fixture.agent().acknowledged(session()) == seq; }));
}

void AwayKeeperTest::doesNotShowAgainWhatWasDismissedBeforeAReconnection()
{
    WindowFixture fixture;
    const qint64 seq = fixture.agent().postEvent(makeEvent(1, EventKind::Completed));
    AwayKeeper keeper(fixture.inbox());
    keeper.setWatched(true);
    QVERIFY(fixture.connect());
    fixture.agent().setUnreachable(QStringLiteral("gone"));
    fixture.agent().dropConnections();
    QVERIFY(waitFor([&] { return fixture.client().link() != AgentClient::Link::Connected; }));
    keeper.dismiss(); // cannot be told to the agent now
    fixture.agent().setUnreachable({});
    QVERIFY(waitFor([&] {
        fixture.clock().advance(std::chrono::milliseconds(100));
        return fixture.agent().acknowledged(session()) == seq;
    }));
    QVERIFY(keeper.away().isEmpty());
}

void AwayKeeperTest::putsFailuresFirstAndOffersTheirNextStep()
{
    WindowFixture fixture;
    Task failed = makeTask(1, QStringLiteral("a.zip"), TaskState::Failed, 5, 10);
    failed.error = Failure{FailureCode::LinkExpired, {}};
    fixture.agent().setTasks({failed, makeTask(2, QStringLiteral("b.zip"), TaskState::Completed, 10, 10)});
    QVERIFY(fixture.connect());
    AwayPanel panel(fixture.mirror(), fixture.clock());
    QVERIFY(panel.isHidden());
    panel.setEvents({makeEvent(1, EventKind::Failed, failed.error), makeEvent(2, EventKind::Completed)});
    QVERIFY(!panel.isHidden());
    QCOMPARE(panel.summary(), QStringLiteral("1 finished · 1 needs you"));
    QStringList names;
    for (const QPushButton *button : panel.findChildren<QPushButton *>())
        names.append(button->accessibleName());
    QVERIFY(names.indexOf(QStringLiteral("New link: a.zip")) < names.indexOf(QStringLiteral("Open: b.zip")));
    QVERIFY(names.contains(QStringLiteral("New link: a.zip")));

    QSignalSpy asked(&panel, &AwayPanel::stepAsked);
    for (QPushButton *button : panel.findChildren<QPushButton *>()) {
        if (button->accessibleName() == QLatin1String("New link: a.zip"))
            button->click();
    }
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).value<NextStep>(), NextStep::NewLink);
    panel.setEvents({});
    QVERIFY(panel.isHidden());
}

QTEST_MAIN(AwayKeeperTest)
#include "tst_awaykeeper.moc"
