#include "orderedtasks.h"

#include "randomtasks.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <map>

using namespace longhaul;

namespace {

/// What a view does: keeps its own copy of the rows, from the signals alone.
class Copy : public QObject
{
public:
    explicit Copy(OrderedTasks &list) : m_list(list)
    {
        connect(&list, &OrderedTasks::aboutToInsert, this, [this](int first, int last) { begin(first, last); });
        connect(&list, &OrderedTasks::aboutToRemove, this, [this](int first, int last) {
            begin(first, last);
            if (last >= rows.size())
                broken = true;
        });
        connect(&list, &OrderedTasks::inserted, this, [this](int first, int last) {
            end(first, last);
            if (first > rows.size())
                broken = true;
            else
                rows = rows.first(first) + m_list.tasks().sliced(first, last - first + 1) + rows.sliced(first);
            ++structuralSteps;
        });
        connect(&list, &OrderedTasks::removed, this, [this](int first, int last) {
            end(first, last);
            rows.remove(first, last - first + 1);
            ++structuralSteps;
        });
        connect(&list, &OrderedTasks::changed, this, [this](const QList<int> &changedRows) {
            broken = broken || changedRows.isEmpty() || !std::is_sorted(changedRows.begin(), changedRows.end())
                     || std::adjacent_find(changedRows.begin(), changedRows.end()) != changedRows.end();
            for (const int row : changedRows) {
                broken = broken || rows.at(row) == m_list.tasks().at(row); // told without need
                rows[row] = m_list.tasks().at(row);
            }
        });
        connect(&list, &OrderedTasks::aboutToReset, this, [this] { begin(0, 0); });
        connect(&list, &OrderedTasks::reset, this, [this] {
            end(0, 0);
            rows = m_list.tasks();
            ++resets;
        });
    }

    QList<Task> rows;
    bool broken = false; // a signal that does not fit
    int resets = 0;
    int structuralSteps = 0;

private:
    void begin(int first, int last)
    {
        broken = broken || m_open || first < 0 || last < first;
        m_open = {first, last};
    }
    void end(int first, int last)
    {
        broken = broken || m_open != std::optional(std::pair(first, last));
        m_open.reset();
    }

    OrderedTasks &m_list;
    std::optional<std::pair<int, int>> m_open;
};

Task placedTask(qint64 id, qint64 position, qint64 speed = 0)
{
    Task task;
    task.id = TaskId{id};
    task.position = position;
    task.speed = speed;
    return task;
}

QList<qint64> idsOf(const QList<Task> &tasks)
{
    QList<qint64> ids;
    for (const Task &task : tasks)
        ids.append(task.id.value);
    return ids;
}

} // namespace

class TestOrderedTasks : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheOrderOfPositionThenId();
    void changesInPlaceWithoutMoving();
    void equalTasksAreNotTold();
    void aNewPositionMovesTheTask();
    void theLaterOfTwoCounts();
    void neighboursGoInOneStep();
    void removesRunsFromAnywhere();
    void skipsUnknownIds();
    void knowsTheTotalSpeed();
    void isTheSameAsAPlainModelAfterRandomSteps();
    void aStepThatShiftsTooMuchIsAReset();
    void aHundredThousandTasksAreNoTrouble();
};

void TestOrderedTasks::keepsTheOrderOfPositionThenId()
{
    OrderedTasks list;
    list.put({placedTask(5, 2), placedTask(1, 3), placedTask(4, 2), placedTask(9, -1)});
    QCOMPARE(idsOf(list.tasks()), (QList<qint64>{9, 4, 5, 1}));
    QCOMPARE(list.rowOf(TaskId{5}), 2);
    QCOMPARE(list.rowOf(TaskId{6}), -1);
    QCOMPARE(list.find(TaskId{9}), &list.tasks().first());
    QCOMPARE(list.find(TaskId{6}), nullptr);
}

void TestOrderedTasks::changesInPlaceWithoutMoving()
{
    OrderedTasks list;
    list.put({placedTask(1, 1), placedTask(2, 2), placedTask(3, 3)});
    Copy copy(list);
    copy.rows = list.tasks();
    QList<QList<int>> changes;
    connect(&list, &OrderedTasks::changed, this, [&](const QList<int> &rows) { changes.append(rows); });
    list.put({placedTask(3, 3, 30), placedTask(1, 1, 10)});
    QCOMPARE(changes, (QList<QList<int>>{{0, 2}}));
    QCOMPARE(copy.structuralSteps, 0);
    QVERIFY(copy.rows == list.tasks() && !copy.broken);
}

void TestOrderedTasks::equalTasksAreNotTold()
{
    OrderedTasks list;
    list.put({placedTask(1, 1)});
    Copy copy(list);
    copy.rows = list.tasks();
    int told = 0;
    connect(&list, &OrderedTasks::changed, this, [&] { ++told; });
    list.put({placedTask(1, 1)});
    list.put({});
    QCOMPARE(told + copy.structuralSteps + copy.resets, 0);
}

void TestOrderedTasks::aNewPositionMovesTheTask()
{
    OrderedTasks list;
    list.put({placedTask(1, 1), placedTask(2, 2), placedTask(3, 3)});
    Copy copy(list);
    copy.rows = list.tasks();
    list.put({placedTask(1, 9)});
    QCOMPARE(idsOf(list.tasks()), (QList<qint64>{2, 3, 1}));
    QCOMPARE(copy.structuralSteps, 2);
    QCOMPARE(list.rowOf(TaskId{1}), 2);
    QVERIFY(copy.rows == list.tasks() && !copy.broken);
}

void TestOrderedTasks::theLaterOfTwoCounts()
{
    OrderedTasks list;
    list.put({placedTask(1, 1, 5), placedTask(2, 2), placedTask(1, 3, 6)});
    QCOMPARE(idsOf(list.tasks()), (QList<qint64>{2, 1}));
    QCOMPARE(list.totalSpeed(), 6);
}

void TestOrderedTasks::neighboursGoInOneStep()
{
    OrderedTasks list;
    list.put({placedTask(1, 10), placedTask(2, 20)});
    Copy copy(list);
    copy.rows = list.tasks();
    list.put({placedTask(7, 12), placedTask(6, 11), placedTask(8, 13), placedTask(9, 30)});
    QCOMPARE(copy.structuralSteps, 2);
    list.remove({TaskId{8}, TaskId{6}, TaskId{7}});
    QCOMPARE(copy.structuralSteps, 3);
    QVERIFY(copy.rows == list.tasks() && !copy.broken);
}

void TestOrderedTasks::removesRunsFromAnywhere()
{
    OrderedTasks list;
    for (int i = 1; i <= 10; ++i)
        list.put({placedTask(i, i)});
    Copy copy(list);
    copy.rows = list.tasks();
    list.remove({TaskId{10}, TaskId{1}, TaskId{2}, TaskId{5}, TaskId{1}});
    QCOMPARE(idsOf(list.tasks()), (QList<qint64>{3, 4, 6, 7, 8, 9}));
    QCOMPARE(copy.structuralSteps, 3);
    QVERIFY(copy.rows == list.tasks() && !copy.broken);
}

void TestOrderedTasks::skipsUnknownIds()
{
    OrderedTasks list;
    list.put({placedTask(1, 1)});
    list.remove({TaskId{2}, TaskId{0}});
    list.remove({});
    QCOMPARE(list.tasks().size(), 1);
}

void TestOrderedTasks::knowsTheTotalSpeed()
{
    OrderedTasks list;
    list.put({placedTask(1, 1, 5), placedTask(2, 2, 7)});
    QCOMPARE(list.totalSpeed(), 12);
    list.put({placedTask(1, 1, 6), placedTask(2, 9, 8)}); // in place and moved
    QCOMPARE(list.totalSpeed(), 14);
    list.remove({TaskId{2}});
    QCOMPARE(list.totalSpeed(), 6);
}

void TestOrderedTasks::isTheSameAsAPlainModelAfterRandomSteps()
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        QRandomGenerator random(seed);
        OrderedTasks list;
        Copy copy(list);
        std::map<qint64, Task> model;
        for (int step = 0; step < 200; ++step) {
            if (random.bounded(3)) {
                QList<Task> batch;
                for (int i = random.bounded(12); i > 0; --i) {
                    Task task = randomTask(random, random.bounded(1, 60));
                    task.position = random.bounded(20);
                    batch.append(task);
                    model[task.id.value] = task;
                }
                list.put(batch);
            } else {
                QList<TaskId> ids;
                for (int i = random.bounded(12); i > 0; --i) {
                    ids.append(TaskId{random.bounded(1, 60)});
                    model.erase(ids.last().value);
                }
                list.remove(ids);
            }
            QList<Task> expected;
            qint64 speed = 0;
            for (const auto &[id, task] : model) {
                expected.append(task);
                speed += task.speed;
            }
            std::stable_sort(expected.begin(), expected.end(),
                             [](const Task &a, const Task &b) { return a.position < b.position; });
            QVERIFY(list.tasks() == expected);
            QVERIFY(copy.rows == expected);
            QVERIFY(!copy.broken);
            QCOMPARE(list.totalSpeed(), speed);
            for (int row = 0; row < expected.size(); ++row)
                QCOMPARE(list.rowOf(expected.at(row).id), row);
        }
    }
}

void TestOrderedTasks::aStepThatShiftsTooMuchIsAReset()
{
    QList<Task> tasks;
    for (int i = 1; i <= 20000; ++i)
        tasks.append(placedTask(i, i));
    OrderedTasks list;
    list.put(tasks);
    Copy copy(list);
    copy.rows = list.tasks();
    QList<TaskId> odd;
    for (int i = 1; i <= 20000; i += 2)
        odd.append(TaskId{i});
    list.remove(odd);
    QCOMPARE(copy.resets, 1);
    QCOMPARE(copy.structuralSteps, 0);
    QCOMPARE(list.tasks().size(), 10000);
    QCOMPARE(list.rowOf(TaskId{20000}), 9999);
    QCOMPARE(list.rowOf(TaskId{19999}), -1);
    QVERIFY(copy.rows == list.tasks() && !copy.broken);
}

void TestOrderedTasks::aHundredThousandTasksAreNoTrouble()
{
    // Quadratic work anywhere would take minutes.
    OrderedTasks list;
    QList<Task> page;
    for (int i = 1; i <= 100000; ++i) {
        page.append(placedTask(i, i));
        if (page.size() == 500)
            list.put(std::exchange(page, {}));
    }
    QCOMPARE(list.tasks().size(), 100000);
    for (int i = 1; i <= 100000; ++i)
        list.put({placedTask(i, i, i)});
    QCOMPARE(list.totalSpeed(), Q_INT64_C(5000050000));
    int resets = 0;
    connect(&list, &OrderedTasks::reset, this, [&] { ++resets; });
    for (int i = 1; i <= 100; ++i)
        list.remove({TaskId{i * 900}});
    QCOMPARE(resets, 0);
    QCOMPARE(list.tasks().size(), 99900);
}

QTEST_GUILESS_MAIN(TestOrderedTasks)
#include "tst_orderedtasks.moc"
