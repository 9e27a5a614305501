#include "ordermenu.h"
#include "windowfixture.h"

#include <QTest>

using namespace longhaul;

/// Where selected tasks go when they are moved a step, or to an end.
class OrderMenuTest : public QObject
{
    Q_OBJECT

private slots:
    void passesOneThatIsStillToBeDone();
    void bringsSeveralTogether();
    void doesNothingAtTheEnds();
};

namespace {

/// Task n is in the nth place; 3 and 4 are finished.
QList<Task> sixTasks()
{
    QList<Task> tasks;
    for (int id = 1; id <= 6; ++id)
        tasks.append(makeTask(id, QStringLiteral("f"), id == 3 || id == 4 ? TaskState::Completed : TaskState::Queued));
    return tasks;
}

QList<TaskId> ids(std::initializer_list<qint64> numbers)
{
    QList<TaskId> list;
    for (qint64 number : numbers)
        list.append(TaskId{number});
    return list;
}

} // namespace

void OrderMenuTest::passesOneThatIsStillToBeDone()
{
    const QList<Task> list = sixTasks();
    QCOMPARE(moveOf(MoveTo::Up, list, ids({5})), (Move{ids({5}), TaskId{2}}));
    QCOMPARE(moveOf(MoveTo::Down, list, ids({2})), (Move{ids({2}), TaskId{6}}));
    QCOMPARE(moveOf(MoveTo::Down, list, ids({5})), (Move{ids({5}), std::nullopt}));
}

void OrderMenuTest::bringsSeveralTogether()
{
    const QList<Task> list = sixTasks();
    QCOMPARE(moveOf(MoveTo::Up, list, ids({6, 2})), (Move{ids({2, 6}), TaskId{1}}));
    QCOMPARE(moveOf(MoveTo::Top, list, ids({1, 6})), (Move{ids({1, 6}), TaskId{2}}));
    QCOMPARE(moveOf(MoveTo::Bottom, list, ids({1, 5})), (Move{ids({1, 5}), std::nullopt}));
}

void OrderMenuTest::doesNothingAtTheEnds()
{
    const QList<Task> list = sixTasks();
    QVERIFY(!moveOf(MoveTo::Up, list, ids({1})));
    QVERIFY(!moveOf(MoveTo::Top, list, ids({1, 2})));
    QVERIFY(!moveOf(MoveTo::Down, list, ids({6})));
    QVERIFY(!moveOf(MoveTo::Bottom, list, ids({5, 6})));
    QVERIFY(!moveOf(MoveTo::Top, list, {}));
}

QTEST_MAIN(OrderMenuTest)
#include "tst_ordermenu.moc"
