#include "manualclock.h"
#include "notificationpolicy.h"

#include <QTest>

using namespace longhaul;
using namespace std::chrono_literals;

namespace {

Outcome finished(qint64 id)
{
    return {TaskId{id}, QStringLiteral("%1.iso").arg(id), QStringLiteral("/home/ada/Downloads"), 5 * 1024 * 1024, {}};
}

Outcome failed(qint64 id, FailureCode code = FailureCode::NotFound)
{
    Outcome outcome = finished(id);
    outcome.failure = code;
    return outcome;
}

QStringList keysOf(const DesktopNotification &notification)
{
    QStringList keys;
    for (const NotificationAction &action : notification.actions)
        keys.append(action.key);
    return keys;
}

} // namespace

class NotificationPolicyTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsASingleFinishAfterGathering();
    void tellsWhatEndsTogetherInOne();
    void replacesTheSameNotificationWhileABurstGoesOn();
    void beginsAnotherAfterAQuietTime();
    void staysAtOneNotificationForAThousandFiles();
    void tellsTheLastWordOfATaskThatWasTriedAgain();
    void isSilentWhenSwitchedOff();
    void tellsOnlyTheKindsThatAreWished();
    void tellsAfterQuietTimeWhatEndedInIt();
    void offersTheWindowWhereTryingAgainIsOfNoUse();
    void setsNoAlarmWithoutCause();
    void saysWhereTheFileIsAndOffersToOpenIt();
    void saysWhatHelpsAgainstAFailure();
    void namesAFewOfMany();
};

void NotificationPolicyTest::tellsASingleFinishAfterGathering()
{
    ManualClock clock;
    QList<Burst> told;
    NotificationPolicy policy(clock, [&](const Burst &burst) { told.append(burst); });
    policy.add(finished(1));
    clock.advance(1999ms);
    QCOMPARE(told.size(), 0);
    clock.advance(1ms);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().firstCompleted, QList<Outcome>{finished(1)});
}

void NotificationPolicyTest::tellsWhatEndsTogetherInOne()
{
    ManualClock clock;
    QList<Burst> told;
    NotificationPolicy policy(clock, [&](const Burst &burst) { told.append(burst); });
    for (int i = 1; i <= 5; ++i) {
        policy.add(i == 3 ? failed(i) : finished(i));
        clock.advance(300ms);
    }
    clock.advance(10s);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().completed, 4);
    QCOMPARE(told.first().failed.size(), 1);
}

void NotificationPolicyTest::replacesTheSameNotificationWhileABurstGoesOn()
{
    ManualClock clock;
    QList<Burst> told;
    NotificationPolicy policy(clock, [&](const Burst &burst) { told.append(burst); });
    policy.add(finished(1));
    clock.advance(5s);
    policy.add(finished(2));
    clock.advance(5s);
    QCOMPARE(told.size(), 2);
    QCOMPARE(told.at(0).id, told.at(1).id);
    QCOMPARE(told.at(1).completed, 2);
}

void NotificationPolicyTest::beginsAnotherAfterAQuietTime()
{
    ManualClock clock;
    QList<Burst> told;
    NotificationPolicy policy(clock, [&](const Burst &burst) { told.append(burst); });
    policy.add(finished(1));
    clock.advance(NotificationPolicy::kQuiet + 1ms);
    policy.add(finished(2));
    clock.advance(5s);
    QCOMPARE(told.size(), 2);
    QVERIFY(told.at(0).id != told.at(1).id);
    QCOMPARE(told.at(1).completed, 1);
}

void NotificationPolicyTest::staysAtOneNotificationForAThousandFiles()
{
    ManualClock clock;
    QSet<QString> ids;
    int told = 0;
    NotificationPolicy policy(clock, [&](const Burst &burst) {
        ++told;
        ids.insert(burst.id);
        QVERIFY(burst.firstCompleted.size() <= Burst::kNamed);
    });
    for (int i = 1; i <= 1000; ++i) {
        policy.add(finished(i));
        clock.advance(100ms);
    }
    clock.advance(5s);
    QCOMPARE(ids.size(), 1);
    QVERIFY2(told <= 52, qPrintable(QString::number(told))); // 100 s, every 2 s
}

void NotificationPolicyTest::tellsTheLastWordOfATaskThatWasTriedAgain()
{
    ManualClock clock;
    QList<Burst> told;
    NotificationPolicy policy(clock, [&](const Burst &burst) { told.append(burst); });
    policy.add(failed(1));
    policy.add(finished(1));
    clock.advance(2s);
    QVERIFY(told.first().failed.isEmpty());
    QCOMPARE(told.first().completed, 1);
}

void NotificationPolicyTest::isSilentWhenSwitchedOff()
{
    ManualClock clock;
    int told = 0;
    NotificationPolicy policy(clock, [&](const Burst &) { ++told; });
    policy.add(finished(1));
    policy.setKinds({false, false});
    policy.add(finished(2));
    clock.advance(10s);
    QCOMPARE(told, 0);
    policy.setKinds({true, true});
    clock.advance(10s);
    QCOMPARE(told, 0); // nothing is made up for
    policy.add(finished(3));
    clock.advance(2s);
    QCOMPARE(told, 1);
}

void NotificationPolicyTest::tellsOnlyTheKindsThatAreWished()
{
    ManualClock clock;
    QList<Burst> told;
    NotificationPolicy policy(clock, [&](const Burst &burst) { told.append(burst); });
    policy.setKinds({false, true});
    policy.add(finished(1));
    clock.advance(2s);
    QCOMPARE(told.size(), 0);
    policy.add(failed(2));
    clock.advance(2s);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().completed, 0);
    policy.setKinds({true, false});
    policy.add(failed(3));
    policy.add(finished(4));
    clock.advance(2s);
    QCOMPARE(told.size(), 2);
    QCOMPARE(told.last().completed, 1);
    QVERIFY(told.last().failed.isEmpty());
}

void NotificationPolicyTest::tellsAfterQuietTimeWhatEndedInIt()
{
    ManualClock clock;
    QList<Burst> told;
    bool isQuiet = true;
    NotificationPolicy policy(clock, [&](const Burst &burst) { told.append(burst); }, [&] { return isQuiet; });
    policy.add(finished(1));
    clock.advance(40s);
    policy.add(failed(2));
    clock.advance(1min);
    QCOMPARE(told.size(), 0);
    isQuiet = false;
    clock.advance(NotificationPolicy::kLookAgain);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().count(), 2);
    QVERIFY(!clock.nextAlarm());
}

void NotificationPolicyTest::offersTheWindowWhereTryingAgainIsOfNoUse()
{
    Burst burst;
    burst.failed = {failed(1, FailureCode::AuthRequired)};
    const DesktopNotification signIn = notificationFor(burst);
    QCOMPARE(keysOf(signIn), (QStringList{QStringLiteral("default"), QStringLiteral("window")}));
    QVERIFY(!signIn.actions.last().text.contains(u'&'));
    burst.failed = {failed(1, FailureCode::GaveUp)};
    QVERIFY(keysOf(notificationFor(burst)).contains(QStringLiteral("retry")));
}

void NotificationPolicyTest::setsNoAlarmWithoutCause()
{
    ManualClock clock;
    NotificationPolicy policy(clock, [](const Burst &) {});
    QVERIFY(!clock.nextAlarm());
    policy.add(finished(1));
    clock.advance(2s);
    QVERIFY(!clock.nextAlarm());
}

void NotificationPolicyTest::saysWhereTheFileIsAndOffersToOpenIt()
{
    Burst burst;
    burst.id = QStringLiteral("burst-1");
    burst.completed = 1;
    burst.firstCompleted = {finished(1)};
    const DesktopNotification notification = notificationFor(burst);
    QCOMPARE(notification.id, QStringLiteral("burst-1"));
    QVERIFY(notification.title.contains(QLatin1String("1.iso")));
    QVERIFY(notification.body.contains(QLatin1String("Downloads")));
    QVERIFY(notification.body.contains(QLatin1String("5.0 MiB")));
    QCOMPARE(keysOf(notification),
             QStringList({QStringLiteral("default"), QStringLiteral("open"), QStringLiteral("show")}));
}

void NotificationPolicyTest::saysWhatHelpsAgainstAFailure()
{
    Burst burst;
    burst.failed = {failed(1, FailureCode::LinkExpired)};
    const DesktopNotification expired = notificationFor(burst);
    QVERIFY(expired.title.contains(QLatin1String("1.iso")));
    QVERIFY(!expired.body.isEmpty());
    QVERIFY(keysOf(expired).contains(QStringLiteral("retry")));
    burst.failed = {failed(1, FailureCode::Tls)};
    QVERIFY(notificationFor(burst).body != expired.body);
}

void NotificationPolicyTest::namesAFewOfMany()
{
    Burst burst;
    burst.completed = 40;
    burst.firstCompleted = {finished(1), finished(2), finished(3)};
    burst.failed = {failed(9)};
    const DesktopNotification notification = notificationFor(burst);
    QVERIFY(notification.title.contains(QLatin1String("40")));
    QVERIFY(notification.body.contains(QLatin1String("9.iso")));
    QVERIFY(notification.body.contains(QLatin1String("38")));
    QVERIFY(keysOf(notification).contains(QStringLiteral("retry")));
    burst.failed.clear();
    QVERIFY(!keysOf(notificationFor(burst)).contains(QStringLiteral("retry")));
}

QTEST_GUILESS_MAIN(NotificationPolicyTest)
#include "tst_notificationpolicy.moc"
