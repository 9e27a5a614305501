#include "tasktally.h"
#include "windowfixture.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace longhaul;

/// The counts of the sidebar against the list itself.
class TaskTallyTest : public QObject
{
    Q_OBJECT

private slots:
    void countsStatesSortsAndQueues();
    void saysNothingWhileOnlyNumbersMove();
    void staysRightOverManyChanges();
};

namespace {

Task inQueue(Task task, const QString &queue)
{
    task.queue = queue;
    return task;
}

int counted(const QList<Task> &tasks, const std::function<bool(const Task &)> &fits)
{
    return int(std::count_if(tasks.cbegin(), tasks.cend(), fits));
}

} // namespace

void TaskTallyTest::countsStatesSortsAndQueues()
{
    WindowFixture fixture;
    const TaskTally tally(fixture.mirror());
    fixture.agent().setTasks(
        {makeTask(1, QStringLiteral("a.pdf"), TaskState::Completed),
         makeTask(2, QStringLiteral("b.pdf"), TaskState::Failed),
         inQueue(makeTask(3, QStringLiteral("c.mp4"), TaskState::Queued), QStringLiteral("night"))});
    QVERIFY(fixture.connect());
    QCOMPARE(tally.count({}), 3);
    QCOMPARE(tally.count({.group = TaskGroup::Finished}), 1);
    QCOMPARE(tally.count({.group = TaskGroup::Active}), 0);
    QCOMPARE(tally.count({.category = FileCategory::Documents}), 2);
    QCOMPARE(tally.count({.category = FileCategory::Video}), 1);
    QCOMPARE(tally.count({.queue = QStringLiteral("night")}), 1);
    QCOMPARE(tally.count({.queue = QStringLiteral("none such")}), 0);
    QCOMPARE(tally.queues(), QStringList({QStringLiteral("default"), QStringLiteral("night")}));

    fixture.agent().removeTasks({TaskId{3}});
    QVERIFY(waitFor([&] { return tally.count({}) == 2; }));
    QCOMPARE(tally.queues(), QStringList(QStringLiteral("default")));
    QCOMPARE(tally.count({.category = FileCategory::Video}), 0);
}

void TaskTallyTest::saysNothingWhileOnlyNumbersMove()
{
    WindowFixture fixture;
    const TaskTally tally(fixture.mirror());
    Task task = makeTask(1, QStringLiteral("a.pdf"), TaskState::Downloading, 10, 100);
    fixture.agent().setTasks({task});
    QVERIFY(fixture.connect());
    const QSignalSpy told(&tally, &TaskTally::changed);
    task.bytesReceived = 20;
    fixture.agent().putTasks({task});
    QVERIFY(waitFor([&] { return fixture.mirror().find(TaskId{1})->bytesReceived == 20; }));
    QVERIFY(told.isEmpty());
    task.state = TaskState::Completed;
    fixture.agent().putTasks({task});
    QVERIFY(waitFor([&] { return tally.count({.group = TaskGroup::Finished}) == 1; }));
    QCOMPARE(told.size(), 1);
}

void TaskTallyTest::staysRightOverManyChanges()
{
    WindowFixture fixture;
    const TaskTally tally(fixture.mirror());
    QVERIFY(fixture.connect());
    QRandomGenerator random(7);
    const QStringList names{QStringLiteral("a.pdf"), QStringLiteral("b.zip"), QStringLiteral("c.mp3"),
                            QStringLiteral("plain")};
    const QStringList queues{QStringLiteral("default"), QStringLiteral("night"), QStringLiteral("slow")};
    for (int round = 0; round < 60; ++round) {
        QList<Task> tasks;
        for (int change = 0; change < 8; ++change) {
            Task task = makeTask(random.bounded(1, 40), names.at(random.bounded(int(names.size()))),
                                 TaskState(random.bounded(int(TaskState::Cancelled) + 1)));
            task.queue = queues.at(random.bounded(int(queues.size())));
            task.position = random.bounded(1000);
            tasks.append(task);
        }
        fixture.agent().putTasks(tasks);
        fixture.agent().removeTasks({TaskId{random.bounded(1, 40)}});
        QCoreApplication::processEvents();
        const QList<Task> &now = fixture.mirror().tasks();
        QCOMPARE(tally.count({}), int(now.size()));
        for (TaskGroup group : kTaskGroups) {
            if (group != TaskGroup::All)
                QCOMPARE(tally.count({.group = group}),
                         counted(now, [&](const Task &task) { return groupOf(task.state) == group; }));
        }
        for (FileCategory category : allCategories())
            QCOMPARE(tally.count({.category = category}),
                     counted(now, [&](const Task &task) { return categoryOf(task.fileName) == category; }));
        for (const QString &queue : queues)
            QCOMPARE(tally.count({.queue = queue}),
                     counted(now, [&](const Task &task) { return task.queue == queue; }));
    }
    QVERIFY(tally.count({}) > 10);
}

QTEST_MAIN(TaskTallyTest)
#include "tst_tasktally.moc"
