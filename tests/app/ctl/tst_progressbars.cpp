#include "displaywidth.h"
#include "progressbars.h"

#include <QTest>

using namespace longhaul;
using namespace longhaul::ctl;

namespace {

TaskGlance task(qint64 id, TaskState state)
{
    TaskGlance glance;
    glance.id = id;
    glance.state = state;
    glance.name = QStringLiteral("disk-%1.iso").arg(id);
    glance.bytesReceived = 512 * 1024 * 1024;
    glance.bytesTotal = 1024 * 1024 * 1024;
    glance.speed = state == TaskState::Downloading ? 10 * 1024 * 1024 : 0;
    glance.etaSeconds = 51;
    return glance;
}

} // namespace

class TestProgressBars : public QObject
{
    Q_OBJECT

private slots:
    void aBarIsAsFullAsItsShare();
    void aLineTellsWhatPeopleWantToKnow();
    void noLineIsWiderThanTheTerminal();
    void neverMoreLinesThanTheTerminalHas();
    void queuedTasksAreOnlyCounted();
    void oneTaskHasNoSum();
    void aWaitingTaskSaysWhatFor();
    void hundredPercentOnlyWhenAllIsThere();
    void durationsAreShort();
};

void TestProgressBars::aBarIsAsFullAsItsShare()
{
    QCOMPARE(bar(0, 10, false), QStringLiteral("[..........]"));
    QCOMPARE(bar(0.5, 10, false), QStringLiteral("[#####.....]"));
    QCOMPARE(bar(1, 10, false), QStringLiteral("[##########]"));
    QCOMPARE(bar(7, 10, false), bar(1, 10, false));
    QCOMPARE(bar(-1, 10, false), bar(0, 10, false));
    for (const double share : {0.0, 0.049, 0.33, 0.5, 0.999, 1.0})
        QCOMPARE(displayWidth(bar(share, 10, true)), 12);
}

void TestProgressBars::aLineTellsWhatPeopleWantToKnow()
{
    const QString line = progressLine(task(3, TaskState::Downloading), {100, 24, false});
    for (const char *part : {"disk-3.iso", "[", "50 %", "512 MiB", "10 MiB/s", "0:51"})
        QVERIFY2(line.contains(QLatin1String(part)), qPrintable(line));
}

void TestProgressBars::noLineIsWiderThanTheTerminal()
{
    TaskGlance unknown = task(1, TaskState::Downloading);
    unknown.bytesTotal.reset();
    unknown.etaSeconds.reset();
    unknown.name = QString(300, u'n');
    TaskGlance waiting = task(2, TaskState::Waiting);
    waiting.reason = QStringLiteral("folder-missing");
    for (int columns = 10; columns < 200; columns += 7) {
        const QStringList lines =
            progressLines({unknown, waiting, task(3, TaskState::Downloading)}, 2, {columns, 24, true});
        for (const QString &line : lines)
            QVERIFY2(displayWidth(line) < columns, qPrintable(QStringLiteral("%1: %2").arg(columns).arg(line)));
    }
}

void TestProgressBars::neverMoreLinesThanTheTerminalHas()
{
    QList<TaskGlance> many;
    for (int i = 1; i < 100; ++i)
        many << task(i, TaskState::Downloading);
    QCOMPARE(progressLines(many, 0, {80, 24, true}).size(), 23);
    QVERIFY(progressLines(many, 0, {80, 1, true}).size() <= 2);
}

void TestProgressBars::queuedTasksAreOnlyCounted()
{
    const QStringList lines = progressLines(
        {task(1, TaskState::Downloading), task(2, TaskState::Queued), task(3, TaskState::Queued)}, 4, {80, 24, true});
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(1), QStringLiteral("4 of 7 done, 2 queued, 10 MiB/s"));
}

void TestProgressBars::oneTaskHasNoSum()
{
    QCOMPARE(progressLines({task(1, TaskState::Queued)}, 0, {80, 24, true}).size(), 1);
    QVERIFY(progressLines({}, 1, {80, 24, true}).isEmpty());
}

void TestProgressBars::aWaitingTaskSaysWhatFor()
{
    TaskGlance waiting = task(1, TaskState::Waiting);
    waiting.reason = QStringLiteral("network");
    QVERIFY(progressLine(waiting, {100, 24, true}).contains(QStringLiteral("waiting (network)")));
}

void TestProgressBars::hundredPercentOnlyWhenAllIsThere()
{
    TaskGlance nearly = task(1, TaskState::Downloading);
    nearly.bytesReceived = *nearly.bytesTotal - 1;
    QCOMPARE(percentText(nearly), QStringLiteral("99 %"));
    nearly.bytesReceived = *nearly.bytesTotal;
    QCOMPARE(percentText(nearly), QStringLiteral("100 %"));
    nearly.bytesTotal.reset();
    QCOMPARE(percentText(nearly), QString());
}

void TestProgressBars::durationsAreShort()
{
    QCOMPARE(durationText(5), QStringLiteral("0:05"));
    QCOMPARE(durationText(3599), QStringLiteral("59:59"));
    QCOMPARE(durationText(3661), QStringLiteral("1:01:01"));
    QCOMPARE(durationText(10 * 24 * 3600), QStringLiteral("10 d"));
    QCOMPARE(durationText(std::nullopt), QString());
}

QTEST_GUILESS_MAIN(TestProgressBars)
#include "tst_progressbars.moc"
