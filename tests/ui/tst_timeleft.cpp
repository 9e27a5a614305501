#include "timeleft.h"

#include <QTest>

using namespace longhaul;
using namespace std::chrono_literals;

class TimeLeftTest : public QObject
{
    Q_OBJECT

private slots:
    void countsDownEvenlyWhileTheMeasurementJumps();
    void followsAtOnceWhenItIsFarOff();
    void forgetsWhenNothingIsMeasured();
    void endsAtNothing();
    void keepsTasksApart();
};

void TimeLeftTest::countsDownEvenlyWhileTheMeasurementJumps()
{
    TimeLeft left;
    auto now = 0ms;
    left.update(50, now);
    qint64 before = *left.shown();
    for (int second = 1; second < 40; ++second) {
        now += 1000ms;
        const qint64 truth = 50 - second;
        const auto shown = left.update(truth + (second % 2 == 0 ? 6 : -6), now);
        QVERIFY(shown);
        QVERIFY2(*shown <= before + 1, qPrintable(QStringLiteral("%1 after %2").arg(*shown).arg(before)));
        QVERIFY(std::abs(*shown - truth) <= 8);
        before = *shown;
    }
}

void TimeLeftTest::followsAtOnceWhenItIsFarOff()
{
    TimeLeft left;
    left.update(30, 0ms);
    QCOMPARE(*left.update(600, 1000ms), 600);
    QCOMPARE(*left.update(40, 2000ms), 40);
}

void TimeLeftTest::forgetsWhenNothingIsMeasured()
{
    TimeLeft left;
    left.update(30, 0ms);
    QVERIFY(!left.update(std::nullopt, 1000ms));
    QCOMPARE(*left.update(10, 2000ms), 10);
}

void TimeLeftTest::endsAtNothing()
{
    TimeLeft left;
    left.update(1, 0ms);
    QCOMPARE(*left.update(0, 60'000ms), 0);
}

void TimeLeftTest::keepsTasksApart()
{
    TimesLeft times;
    times.update(TaskId{1}, 10, 0ms);
    times.update(TaskId{2}, 19, 0ms);
    QCOMPARE(*times.shown(TaskId{1}), 10);
    QCOMPARE(*times.shown(TaskId{2}), 19);
    times.update(TaskId{1}, std::nullopt, 0ms);
    QVERIFY(!times.shown(TaskId{1}));
    QVERIFY(times.shown(TaskId{2}));
}

QTEST_GUILESS_MAIN(TimeLeftTest)
#include "tst_timeleft.moc"
