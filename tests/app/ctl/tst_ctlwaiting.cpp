// Adding, and waiting for what was added.
#include "runningcall.h"

using namespace longhaul;
using namespace longhaul::ctl;

class TestCtlWaiting : public QObject
{
    Q_OBJECT

private slots:
    void addSendsTheRequestAndPrintsTheIds();
    void addGivesThePasswordToTheAgentAlone();
    void addPrintsOneDocument();
    void addKeepsTheDefaultsOfTheAgent();
    void addWaitsUntilAllIsDone();
    void addWaitEndsWhenOneFails();
    void addSeesWhatIsDoneBeforeTheLastIsAdded();
    void waitGoesOnWhileATaskWaits();
    void waitTellsOfACancelledTask();
    void waitTellsOfARemovedTask();
    void waitForNothingEndsAtOnce();
    void waitWithoutIdsIgnoresWhatWasOverBefore();
    void waitTimesOut();
    void waitSurvivesALostAgent();
    void waitEndsWhenTheAgentIsStopped();
    void waitSaysThatInterruptingKeepsTheTransfers();
    void waitDrawsBarsOnATerminal();
    void waitForAnUnknownTaskIsStatusFour();
};

void TestCtlWaiting::addSendsTheRequestAndPrintsTheIds()
{
    FakeAgent fake;
    Running run(fake, QStringLiteral("add http://h/a http://h/b -d sub --limit 1K --header X-A:1"));
    QCOMPARE(run.end(), 0);
    const QList<QJsonObject> asked = fake.parametersOf(QStringLiteral("task.add"));
    QCOMPARE(asked.size(), 1);
    const QJsonArray tasks = asked.front().value(QStringLiteral("tasks")).toArray();
    QCOMPARE(tasks.size(), 2);
    QCOMPARE(tasks.at(0)[QStringLiteral("url")].toString(), QStringLiteral("http://h/a"));
    QCOMPARE(tasks.at(1)[QStringLiteral("directory")].toString(), QStringLiteral("/work/sub"));
    QCOMPARE(tasks.at(1)[QStringLiteral("limit")].toInt(), 1024);
    QCOMPARE(tasks.at(1)[QStringLiteral("headers")].toArray().size(), 1);
    QList<QByteArray> ids;
    for (const Task &task : fake.tasks())
        ids << QByteArray::number(task.id.value);
    QCOMPARE(run.output.results, ids);
}

void TestCtlWaiting::addGivesThePasswordToTheAgentAlone()
{
    FakeAgent fake;
    Running run(fake, QStringLiteral("add http://h/a --user ann --json"));
    QCOMPARE(run.end(), 0);
    const QJsonValue task =
        fake.parametersOf(QStringLiteral("task.add")).front().value(QStringLiteral("tasks")).toArray().at(0);
    QCOMPARE(task[QStringLiteral("user")].toString(), QStringLiteral("ann"));
    QCOMPARE(task[QStringLiteral("password")].toString(), QStringLiteral("geheim"));
    QVERIFY(!run.output.results.join().contains("geheim"));
    QVERIFY(!run.output.said().contains(QStringLiteral("geheim")));
}

void TestCtlWaiting::addPrintsOneDocument()
{
    FakeAgent fake;
    Running run(fake, QStringLiteral("add --json http://h/a"));
    QCOMPARE(run.end(), 0);
    const QJsonArray tasks = run.output.document().value(QStringLiteral("tasks")).toArray();
    QCOMPARE(tasks.size(), 1);
    QCOMPARE(tasks.at(0)[QStringLiteral("url")].toString(), QStringLiteral("http://h/a"));
}

void TestCtlWaiting::addKeepsTheDefaultsOfTheAgent()
{
    FakeAgent fake;
    Running run(fake, QStringLiteral("add http://h/a"));
    QCOMPARE(run.end(), 0);
    const QJsonValue task =
        fake.parametersOf(QStringLiteral("task.add")).front().value(QStringLiteral("tasks")).toArray().at(0);
    QCOMPARE(task.toObject().keys(), QStringList{QStringLiteral("url")});
}

void TestCtlWaiting::addWaitsUntilAllIsDone()
{
    FakeAgent fake;
    Running run(fake, QStringLiteral("add --wait --json http://h/a http://h/b"));
    QVERIFY(waitFor([&] { return fake.tasks().size() == 2; }));
    QList<Task> tasks = fake.tasks();
    tasks[0].state = TaskState::Completed;
    fake.putTasks({tasks[0]});
    QVERIFY(waitFor([&] { return run.output.said().contains(QStringLiteral("completed")); }));
    QVERIFY(!run.isOver());
    tasks[1].state = TaskState::Completed;
    fake.putTasks({tasks[1]});
    QCOMPARE(run.end(), 0);
    const QJsonArray printed = run.output.document().value(QStringLiteral("tasks")).toArray();
    QCOMPARE(printed.size(), 2);
    QCOMPARE(printed.at(1)[QStringLiteral("state")].toString(), QStringLiteral("completed"));
}

void TestCtlWaiting::addWaitEndsWhenOneFails()
{
    FakeAgent fake;
    Running run(fake, QStringLiteral("add --wait http://h/a http://h/b"));
    QVERIFY(waitFor([&] { return fake.tasks().size() == 2; }));
    Task task = fake.tasks().at(1);
    task.state = TaskState::Failed;
    task.error = Failure{FailureCode::NotFound, {}};
    fake.putTasks({task});
    QCOMPARE(run.end(), 1);
    QVERIFY2(run.output.said().contains(QStringLiteral("failed (not-found)")), qPrintable(run.output.said()));
    QCOMPARE(run.output.results.size(), 2); // the ids
}

/// More tasks than one call takes; the first ones are done while the second call is on its way.
void TestCtlWaiting::addSeesWhatIsDoneBeforeTheLastIsAdded()
{
    constexpr int kTasks = 2500;
    FakeAgent fake;
    const auto completeAll = [&fake] {
        QList<Task> tasks = fake.tasks();
        for (Task &task : tasks)
            task.state = TaskState::Completed;
        fake.putTasks(tasks);
    };
    int adds = 0;
    connect(&fake, &FakeAgent::requested, &fake, [&](const Request &request) {
        if (request.method == QLatin1String("task.add") && ++adds > 1)
            completeAll();
    });
    QString line = QStringLiteral("add --wait");
    for (int n = 0; n < kTasks; ++n)
        line += QStringLiteral(" http://h/%1").arg(n);
    Running running(fake, line);
    QVERIFY(waitFor([&] { return fake.tasks().size() == kTasks; }));
    QVERIFY(adds > 1);
    QVERIFY(!running.isOver());
    completeAll();
    QCOMPARE(running.end(), 0);
}

void TestCtlWaiting::waitGoesOnWhileATaskWaits()
{
    FakeAgent fake;
    fake.setTasks({makeTask(1, TaskState::Downloading)});
    Running run(fake, QStringLiteral("wait 1"));
    QVERIFY(waitFor([&] { return run.output.said().contains(QStringLiteral("1 downloading")); }));
    fake.putTasks({makeTask(1, TaskState::Waiting)});
    QVERIFY(waitFor([&] { return run.output.said().contains(QStringLiteral("1 waiting (network)")); }));
    QVERIFY(!run.isOver());
    fake.putTasks({makeTask(1, TaskState::Completed)});
    QCOMPARE(run.end(), 0);
    QVERIFY(run.output.results.isEmpty());
}

void TestCtlWaiting::waitTellsOfACancelledTask()
{
    FakeAgent fake;
    fake.setTasks({makeTask(1, TaskState::Cancelled), makeTask(2, TaskState::Downloading)});
    Running run(fake, QStringLiteral("wait 1 2"));
    QVERIFY(waitFor([&] { return run.output.said().contains(QStringLiteral("2 downloading")); }));
    QVERIFY(!run.isOver());
    fake.putTasks({makeTask(2, TaskState::Completed)});
    QCOMPARE(run.end(), 1);
}

void TestCtlWaiting::waitTellsOfARemovedTask()
{
    FakeAgent fake;
    fake.setTasks({makeTask(1, TaskState::Downloading)});
    Running run(fake, QStringLiteral("wait 1"));
    QVERIFY(waitFor([&] { return run.output.said().contains(QStringLiteral("1 downloading")); }));
    fake.removeTasks({TaskId{1}});
    QCOMPARE(run.end(), 1);
    QVERIFY(run.output.said().contains(QStringLiteral("1 removed")));
}

void TestCtlWaiting::waitForNothingEndsAtOnce()
{
    FakeAgent fake;
    Running run(fake, QStringLiteral("wait --json"));
    QCOMPARE(run.end(), 0);
    QVERIFY(run.output.document().value(QStringLiteral("tasks")).isArray());
}

void TestCtlWaiting::waitWithoutIdsIgnoresWhatWasOverBefore()
{
    FakeAgent fake;
    fake.setLargestPage(2); // so that it takes several pages
    fake.setTasks({makeTask(1, TaskState::Failed), makeTask(2, TaskState::Paused), makeTask(3, TaskState::Queued),
                   makeTask(4, TaskState::Cancelled), makeTask(5, TaskState::Waiting)});
    Running run(fake, QStringLiteral("wait"));
    QVERIFY(waitFor([&] { return run.output.said().contains(QStringLiteral("5 waiting")); }));
    fake.putTasks({makeTask(3, TaskState::Completed), makeTask(6, TaskState::Queued)});
    fake.putTasks({makeTask(5, TaskState::Completed)});
    QVERIFY(waitFor([&] { return run.output.said().contains(QStringLiteral("5 completed")); }));
    QVERIFY(!run.isOver()); // 6 has joined in
    fake.putTasks({makeTask(6, TaskState::Completed)});
    QCOMPARE(run.end(), 0);
}

void TestCtlWaiting::waitTimesOut()
{
    FakeAgent fake;
    fake.setTasks({makeTask(1, TaskState::Downloading)});
    Running run(fake, QStringLiteral("wait 1 --timeout 0.05"));
    QCOMPARE(run.end(), 5);
}

void TestCtlWaiting::waitSurvivesALostAgent()
{
    FakeAgent fake;
    fake.setTasks({makeTask(1, TaskState::Downloading)});
    Running run(fake, QStringLiteral("wait 1"));
    QVERIFY(waitFor([&] { return run.output.said().contains(QStringLiteral("1 downloading")); }));
    fake.dropConnections();
    fake.setTasks({makeTask(1, TaskState::Completed)}); // nobody is told
    QCOMPARE(run.end(), 0);
    QCOMPARE(fake.attempts(), 2);
}

void TestCtlWaiting::waitEndsWhenTheAgentIsStopped()
{
    FakeAgent fake;
    fake.setTasks({makeTask(1, TaskState::Downloading)});
    Running run(fake, QStringLiteral("wait 1"));
    QVERIFY(waitFor([&] { return run.output.said().contains(QStringLiteral("1 downloading")); }));
    fake.stopInOrder();
    QCOMPARE(run.end(), 3);
    QVERIFY(run.output.said().contains(QStringLiteral("the agent was stopped")));
}

void TestCtlWaiting::waitSaysThatInterruptingKeepsTheTransfers()
{
    FakeAgent fake;
    fake.setTasks({makeTask(1, TaskState::Downloading)});
    Running run(fake, QStringLiteral("wait 1 --json"));
    QVERIFY(waitFor([&] { return run.output.said().contains(QStringLiteral("1 downloading")); }));
    run.program->interrupt();
    QCOMPARE(run.end(), 130);
    QVERIFY(run.output.said().contains(QStringLiteral("the transfers go on")));
    QCOMPARE(run.output.document().value(QStringLiteral("tasks")).toArray().size(), 1);
    QCOMPARE(fake.tasks().front().state, TaskState::Downloading);
}

void TestCtlWaiting::waitDrawsBarsOnATerminal()
{
    FakeAgent fake;
    fake.setTasks({makeTask(1, TaskState::Downloading)});
    Running run(fake, QStringLiteral("wait 1"), true);
    QVERIFY(waitFor([&] { return !run.output.blocks.isEmpty(); }));
    QVERIFY2(run.output.blocks.back().front().contains(QStringLiteral("10 %")),
             qPrintable(run.output.blocks.back().front()));
    QVERIFY(run.output.messages.isEmpty());
    fake.putTasks({makeTask(1, TaskState::Completed)});
    QCOMPARE(run.end(), 0);
    QCOMPARE(run.output.messages.size(), 1); // the end is told in a line that stays
}

void TestCtlWaiting::waitForAnUnknownTaskIsStatusFour()
{
    FakeAgent fake;
    Running run(fake, QStringLiteral("wait 77"));
    QCOMPARE(run.end(), 4);
}

QTEST_GUILESS_MAIN(TestCtlWaiting)
#include "tst_ctlwaiting.moc"
