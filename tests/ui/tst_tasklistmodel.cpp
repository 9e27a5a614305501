#include "taskfiltermodel.h"
#include "tasklistmodel.h"
#include "windowfixture.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace longhaul;

namespace {

/// A list, sorted and filtered, all three watched for broken promises.
struct Lists {
    explicit Lists(WindowFixture &fixture)
        : model(fixture.mirror(), fixture.clock())
        , filter(model, fixture.clock())
        , modelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
        , filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
    }
    TaskListModel model;
    TaskFilterModel filter;
    QAbstractItemModelTester modelTester;
    QAbstractItemModelTester filterTester;
};

QStringList names(const QAbstractItemModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.index(row, 0).data(NameRole).toString());
    return all;
}

} // namespace

class TaskListModelTest : public QObject
{
    Q_OBJECT

private slots:
    void mirrorsTheAgentsList();
    void saysUnknownAsAnInvalidValue();
    void mergesNeighbouringRowsOfOneChange();
    void namesTheRolesOfAChange();
    void guessesANameFromTheAddress();
    void survivesRandomInsertsRemovalsChangesAndSorts();
    void keepsAnIndexOnItsTaskWhileOthersComeAndGo();
    void showsOneGroup();
    void findsWordsInNamesAndServers();
    void sortsNumbersInNamesAsNumbers();
    void staysSortedByNamesThatComeGoAndChange();
    void sortsUnknownTimesLast();
    void keepsLinksThatCameTogetherInTheirOrder();
    void keepsAnOrderOfTheQueue();
    void holdsAHundredThousandRows();
};

void TaskListModelTest::mirrorsTheAgentsList()
{
    WindowFixture fixture;
    fixture.agent().setTasks({makeTask(1, QStringLiteral("a.iso"), TaskState::Downloading, 10, 40)});
    QVERIFY(fixture.connect());
    Lists lists(fixture);
    QCOMPARE(lists.model.rowCount(), 1);
    const QModelIndex row = lists.model.index(0, 3);
    QCOMPARE(row.data(IdRole).toLongLong(), 1);
    QCOMPARE(row.data(NameRole).toString(), QStringLiteral("a.iso"));
    QCOMPARE(row.data(HostRole).toString(), QStringLiteral("files.example.org"));
    QCOMPARE(TaskState(row.data(StateRole).toInt()), TaskState::Downloading);
    QCOMPARE(row.data(ReceivedRole).toLongLong(), 10);
    QCOMPARE(row.data(TotalRole).toLongLong(), 40);

    fixture.agent().putTasks({makeTask(2, QStringLiteral("b.iso"), TaskState::Queued)});
    QVERIFY(waitFor([&] { return lists.model.rowCount() == 2; }));
    fixture.agent().removeTasks({TaskId{1}});
    QVERIFY(waitFor([&] { return lists.model.rowCount() == 1; }));
    QCOMPARE(names(lists.model), QStringList{QStringLiteral("b.iso")});
}

void TaskListModelTest::saysUnknownAsAnInvalidValue()
{
    WindowFixture fixture;
    fixture.agent().setTasks({makeTask(1, QStringLiteral("a.iso"), TaskState::Queued)});
    QVERIFY(fixture.connect());
    Lists lists(fixture);
    for (int role : {int(TotalRole), int(SecondsLeftRole), int(ErrorRole), int(RetryAtRole), int(FinishedRole)})
        QVERIFY(!lists.model.index(0, 0).data(role).isValid());
}

void TaskListModelTest::mergesNeighbouringRowsOfOneChange()
{
    using Runs = QList<std::pair<int, int>>;
    QCOMPARE(mergedRuns({}), Runs());
    QCOMPARE(mergedRuns({3}), (Runs{{3, 3}}));
    QCOMPARE(mergedRuns({0, 1, 2, 5, 7, 8}), (Runs{{0, 2}, {5, 5}, {7, 8}}));
}

void TaskListModelTest::namesTheRolesOfAChange()
{
    WindowFixture fixture;
    QList<Task> tasks;
    for (qint64 id = 1; id <= 4; ++id)
        tasks.append(makeTask(id, QStringLiteral("%1.iso").arg(id), TaskState::Downloading, 0, 100));
    fixture.agent().setTasks(tasks);
    QVERIFY(fixture.connect());
    Lists lists(fixture);
    QSignalSpy changed(&lists.model, &QAbstractItemModel::dataChanged);
    tasks[1].bytesReceived = 50;
    tasks[2].bytesReceived = 60;
    fixture.agent().putTasks({tasks[1], tasks[2]});
    QVERIFY(waitFor([&] { return !changed.isEmpty(); }));
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
    QCOMPARE(changed.first().at(1).toModelIndex().row(), 2);
    const auto roles = changed.first().at(2).value<QList<int>>();
    QVERIFY(roles.contains(ReceivedRole));
    QVERIFY(!roles.contains(AddedRole)); // a list sorted by it stays as it is
}

void TaskListModelTest::guessesANameFromTheAddress()
{
    Task task = makeTask(1, QString(), TaskState::Queued);
    task.url = QUrl(QStringLiteral("https://example.org/a%20b.zip?token=1"));
    QCOMPARE(TaskListModel::shownName(task), QStringLiteral("a b.zip"));
    task.url = QUrl(QStringLiteral("https://example.org/"));
    QCOMPARE(TaskListModel::shownName(task), QStringLiteral("example.org"));
}

void TaskListModelTest::survivesRandomInsertsRemovalsChangesAndSorts()
{
    WindowFixture fixture;
    QVERIFY(fixture.connect());
    Lists lists(fixture);
    QRandomGenerator random(42);
    QList<Task> truth;
    qint64 nextId = 1;
    for (int step = 0; step < 300; ++step) {
        switch (random.bounded(6)) {
        case 0:
        case 1: {
            QList<Task> added;
            for (int n = random.bounded(1, 6); n > 0; --n) {
                added.append(makeTask(nextId, QStringLiteral("file%1").arg(random.bounded(1000)),
                                      TaskState(random.bounded(9)), random.bounded(100), 100));
                ++nextId;
            }
            truth.append(added);
            fixture.agent().putTasks(added);
            break;
        }
        case 2:
            if (!truth.isEmpty())
                fixture.agent().removeTasks({truth.takeAt(random.bounded(truth.size())).id});
            break;
        case 3:
            if (!truth.isEmpty()) {
                Task &task = truth[random.bounded(truth.size())];
                task.state = TaskState(random.bounded(9));
                task.bytesReceived = random.bounded(100);
                fixture.agent().putTasks({task});
            }
            break;
        case 4:
            lists.filter.sort(random.bounded(-1, kTaskColumns),
                              random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
            break;
        case 5: lists.filter.setSide({.group = kTaskGroups[random.bounded(int(kTaskGroups.size()))]}); break;
        }
        if (step % 10 == 0)
            QCoreApplication::processEvents();
        if (step == 150)
            fixture.agent().dropConnections();
        if (step > 150 && step % 20 == 0)
            fixture.clock().advance(std::chrono::milliseconds(100));
    }
    QVERIFY(waitFor([&] {
        fixture.clock().advance(std::chrono::milliseconds(100));
        return fixture.mirror().isComplete() && lists.model.rowCount() == truth.size();
    }));
    lists.filter.setSide({});
    lists.filter.sort(-1);
    QStringList expected;
    for (const Task &task : truth)
        expected.append(task.fileName);
    QCOMPARE(names(lists.filter), expected);
}

void TaskListModelTest::keepsAnIndexOnItsTaskWhileOthersComeAndGo()
{
    WindowFixture fixture;
    QList<Task> tasks;
    for (qint64 id = 1; id <= 9; ++id)
        tasks.append(makeTask(id, QString::number(id), TaskState::Queued));
    fixture.agent().setTasks(tasks);
    QVERIFY(fixture.connect());
    Lists lists(fixture);
    lists.filter.sort(int(TaskColumn::Name), Qt::DescendingOrder);
    const QPersistentModelIndex five(lists.model.index(4, 0));
    const QPersistentModelIndex fiveSorted(lists.filter.index(4, 0));
    QCOMPARE(fiveSorted.data(IdRole).toLongLong(), 5);
    Task early = makeTask(10, QStringLiteral("10"), TaskState::Queued);
    early.position = 0;
    fixture.agent().putTasks({early});
    fixture.agent().removeTasks({TaskId{7}, TaskId{8}, TaskId{2}});
    QVERIFY(waitFor([&] { return lists.model.rowCount() == 7; }));
    QCOMPARE(five.data(IdRole).toLongLong(), 5);
    QCOMPARE(fiveSorted.data(IdRole).toLongLong(), 5);
    fixture.agent().removeTasks({TaskId{5}});
    QVERIFY(waitFor([&] { return lists.model.rowCount() == 6; }));
    QVERIFY(!five.isValid());
    QVERIFY(!fiveSorted.isValid());
}

void TaskListModelTest::showsOneGroup()
{
    WindowFixture fixture;
    QList<Task> tasks;
    for (int state = 0; state <= int(TaskState::Cancelled); ++state)
        tasks.append(makeTask(state + 1, stateName(TaskState(state)), TaskState(state)));
    fixture.agent().setTasks(tasks);
    QVERIFY(fixture.connect());
    Lists lists(fixture);
    QCOMPARE(lists.filter.rowCount(), 9);
    int sum = 0;
    for (TaskGroup group : kTaskGroups) {
        if (group == TaskGroup::All)
            continue;
        lists.filter.setSide({.group = group});
        for (int row = 0; row < lists.filter.rowCount(); ++row)
            QCOMPARE(groupOf(TaskState(lists.filter.index(row, 0).data(StateRole).toInt())), group);
        sum += lists.filter.rowCount();
    }
    QCOMPARE(sum, 9);
    // A row moves to its new group by itself.
    lists.filter.setSide({.group = TaskGroup::Finished});
    tasks[0].state = TaskState::Completed;
    fixture.agent().putTasks({tasks[0]});
    QVERIFY(waitFor([&] { return lists.filter.rowCount() == 2; }));
}

void TaskListModelTest::findsWordsInNamesAndServers()
{
    WindowFixture fixture;
    fixture.agent().setTasks({makeTask(1, QStringLiteral("Debian-12.iso"), TaskState::Queued),
                              makeTask(2, QStringLiteral("notes.pdf"), TaskState::Queued)});
    QVERIFY(fixture.connect());
    Lists lists(fixture);
    lists.filter.setSearch(QStringLiteral("iso deb"));
    QCOMPARE(names(lists.filter), QStringList{QStringLiteral("Debian-12.iso")});
    lists.filter.setSearch(QStringLiteral("EXAMPLE.ORG"));
    QCOMPARE(lists.filter.rowCount(), 2);
    lists.filter.setSearch(QStringLiteral("nowhere"));
    QCOMPARE(lists.filter.rowCount(), 0);
    lists.filter.setSearch(QStringLiteral("  "));
    QCOMPARE(lists.filter.rowCount(), 2);
    QVERIFY(!lists.filter.isSearching());
}

void TaskListModelTest::sortsNumbersInNamesAsNumbers()
{
    WindowFixture fixture;
    fixture.agent().setTasks({makeTask(1, QStringLiteral("part10.rar"), TaskState::Queued),
                              makeTask(2, QStringLiteral("Part9.rar"), TaskState::Queued),
                              makeTask(3, QStringLiteral("part1.rar"), TaskState::Queued)});
    QVERIFY(fixture.connect());
    Lists lists(fixture);
    lists.filter.sort(int(TaskColumn::Name));
    QCOMPARE(names(lists.filter),
             (QStringList{QStringLiteral("part1.rar"), QStringLiteral("Part9.rar"), QStringLiteral("part10.rar")}));
}

void TaskListModelTest::staysSortedByNamesThatComeGoAndChange()
{
    const auto named = [](qint64 id, const char *name) {
        return makeTask(id, QString::fromLatin1(name), TaskState::Queued);
    };
    WindowFixture fixture;
    fixture.agent().setTasks({named(2, "d"), named(4, "b"), named(6, "f")});
    QVERIFY(fixture.connect());
    Lists lists(fixture);
    lists.filter.sort(int(TaskColumn::Name));
    const auto shows = [&](const char *order) {
        return waitFor([&] { return names(lists.filter).join(QString()) == QLatin1String(order); });
    };
    QVERIFY(shows("bdf"));
    fixture.agent().putTasks({named(1, "g"), named(3, "a"), named(5, "c")}); // each in front of a known one
    QVERIFY(shows("abcdfg"));
    fixture.agent().putTasks({named(2, "h"), named(6, "e")});
    QVERIFY(shows("abcegh"));
    fixture.agent().removeTasks({TaskId{1}, TaskId{4}});
    QVERIFY(shows("aceh"));
    lists.filter.setSearch(QStringLiteral("e"));
    lists.filter.setSearch(QString());
    QVERIFY(shows("aceh"));
    lists.filter.sort(int(TaskColumn::Added)); // made by the minute of their number
    QVERIFY(shows("hace"));
}

void TaskListModelTest::sortsUnknownTimesLast()
{
    WindowFixture fixture;
    Task near = makeTask(1, QStringLiteral("near"), TaskState::Downloading, 1, 100);
    near.etaSeconds = 5;
    Task far = makeTask(2, QStringLiteral("far"), TaskState::Downloading, 1, 100);
    far.etaSeconds = 5000;
    fixture.agent().setTasks({makeTask(3, QStringLiteral("unknown"), TaskState::Queued), far, near});
    QVERIFY(fixture.connect());
    Lists lists(fixture);
    lists.filter.sort(int(TaskColumn::TimeLeft));
    QCOMPARE(names(lists.filter),
             (QStringList{QStringLiteral("near"), QStringLiteral("far"), QStringLiteral("unknown")}));
}

void TaskListModelTest::keepsLinksThatCameTogetherInTheirOrder()
{
    const QDateTime first(QDate(2026, 1, 31), QTime(9, 0, 7, 200), Qt::UTC);
    const auto added = [&](qint64 id, int ms) {
        Task task = makeTask(id, QString::number(id), TaskState::Queued);
        task.createdAt = first.addMSecs(ms);
        return task;
    };
    WindowFixture fixture;
    fixture.agent().setTasks({added(1, -60'000)});
    QVERIFY(fixture.connect());
    Lists lists(fixture);
    lists.filter.sort(int(TaskColumn::Added), Qt::DescendingOrder);
    fixture.agent().putTasks({added(2, 0), added(3, 1), added(4, 2)});
    QVERIFY(waitFor([&] { return lists.filter.rowCount() == 4; }));
    fixture.agent().putTasks({added(5, 300), added(6, 301)}); // the rest of the same links
    QVERIFY(waitFor([&] { return lists.filter.rowCount() == 6; }));
    QCOMPARE(names(lists.filter).join(u' '), QStringLiteral("2 3 4 5 6 1"));
    lists.filter.sort(int(TaskColumn::Added), Qt::AscendingOrder);
    QCOMPARE(names(lists.filter).join(u' '), QStringLiteral("1 2 3 4 5 6"));
}

void TaskListModelTest::keepsAnOrderOfTheQueue()
{
    WindowFixture fixture;
    fixture.agent().setTasks(
        {makeTask(1, QStringLiteral("z"), TaskState::Queued), makeTask(2, QStringLiteral("a"), TaskState::Queued)});
    QVERIFY(fixture.connect());
    Lists lists(fixture);
    lists.filter.sort(int(TaskColumn::Name));
    lists.filter.sort(-1);
    QCOMPARE(names(lists.filter), (QStringList{QStringLiteral("z"), QStringLiteral("a")}));
}

void TaskListModelTest::holdsAHundredThousandRows()
{
    WindowFixture fixture;
    QList<Task> tasks;
    for (qint64 id = 1; id <= 100'000; ++id)
        tasks.append(makeTask(id, QStringLiteral("file-%1.bin").arg(id), TaskState::Queued));
    fixture.agent().setTasks(tasks);
    QVERIFY(fixture.connect());
    TaskListModel model(fixture.mirror(), fixture.clock());
    TaskFilterModel filter(model, fixture.clock());
    QCOMPARE(filter.rowCount(), 100'000);
    filter.setSearch(QStringLiteral("99999"));
    QCOMPARE(filter.rowCount(), 1);
}

QTEST_MAIN(TaskListModelTest)
#include "tst_tasklistmodel.moc"
