#include "runningcall.h"

using namespace longhaul;
using namespace longhaul::ctl;

namespace {

bool hasAsked(const FakeAgent &fake, const char *method)
{
    return !fake.parametersOf(QLatin1String(method)).isEmpty();
}

} // namespace

class TestCtlProgram : public QObject
{
    Q_OBJECT

private slots:
    void listReadsEveryPage_data();
    void listReadsEveryPage();
    void listTellsEachTaskOnceWhileTheListChanges();
    void listOfAnAnswerThatIsNoneFails();
    void listIsATableForPeople();
    void showPrintsTheTask();
    void unknownTaskIsStatusFour();
    void manyTasksAreOneCall();
    void setChangesAndSignsIn();
    void eventsPrintsAndAcknowledges();
    void followPrintsLinesAsTheyCome();
    void limitReadsAndSets();
    void settingsPrintsOneOrAll();
    void statusPrintsTheAgent();
    void shutdownWaitsUntilTheAgentIsGone();
    void shutdownWithoutAnAgentIsDone();
    void noAgentIsStatusThree();
};

void TestCtlProgram::listReadsEveryPage_data()
{
    QTest::addColumn<bool>("knowsAfter");
    QTest::newRow("an agent of today") << true;
    QTest::newRow("an older agent") << false;
}

void TestCtlProgram::listReadsEveryPage()
{
    QFETCH(bool, knowsAfter);
    FakeAgent fake;
    fake.setKnowsAfter(knowsAfter);
    fake.setLargestPage(3);
    QList<Task> tasks;
    for (int i = 1; i <= 10; ++i)
        tasks << makeTask(i, TaskState::Queued);
    fake.setTasks(tasks);
    Running run(fake, QStringLiteral("list --json"));
    QCOMPARE(run.end(), 0);
    const QJsonArray printed = run.output.document().value(QStringLiteral("tasks")).toArray();
    QCOMPARE(printed.size(), 10);
    QCOMPARE(printed.at(9)[QStringLiteral("id")].toInt(), 10);
}

void TestCtlProgram::listTellsEachTaskOnceWhileTheListChanges()
{
    FakeAgent fake;
    fake.setLargestPage(3);
    QList<Task> tasks;
    for (int i = 1; i <= 10; ++i)
        tasks << makeTask(i, TaskState::Queued);
    fake.setTasks(tasks);
    QObject::connect(&fake, &FakeAgent::requested, &fake, [&](const Request &request) {
        if (request.params.value(QLatin1String("after")).toObject()[QLatin1String("id")].toInteger() != 3)
            return;
        // Between the first page and the second: one of the first is gone, one of the rest, and one is new.
        tasks.removeIf([](const Task &task) { return task.id.value == 2 || task.id.value == 5; });
        tasks << makeTask(11, TaskState::Queued);
        fake.setTasks(tasks);
    });
    Running run(fake, QStringLiteral("list --json"));
    QCOMPARE(run.end(), 0);
    QList<qint64> ids;
    for (const QJsonValue &task : run.output.document().value(QStringLiteral("tasks")).toArray())
        ids << task[QStringLiteral("id")].toInteger();
    QCOMPARE(ids, (QList<qint64>{1, 2, 3, 4, 6, 7, 8, 9, 10, 11}));
}

void TestCtlProgram::listOfAnAnswerThatIsNoneFails()
{
    FakeAgent fake;
    const QJsonObject withoutId{{QStringLiteral("state"), QStringLiteral("queued")}};
    fake.setAnswer(QStringLiteral("task.list"),
                   QJsonObject{{QStringLiteral("tasks"), QJsonArray{withoutId}}, {QStringLiteral("more"), false}});
    Running run(fake, QStringLiteral("list --json"));
    QCOMPARE(run.end(), 1);
    QVERIFY(run.output.results.isEmpty());
}

void TestCtlProgram::listIsATableForPeople()
{
    FakeAgent fake;
    fake.setTasks({makeTask(1, TaskState::Downloading), makeTask(2, TaskState::Failed)});
    Running run(fake, QStringLiteral("list"));
    QCOMPARE(run.end(), 0);
    const QList<QByteArray> lines = run.output.results.join().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).contains("STATE"));
    QVERIFY(lines.at(2).contains("failed (not-found)"));
    QVERIFY(lines.at(2).endsWith("file-2"));
}

void TestCtlProgram::showPrintsTheTask()
{
    FakeAgent fake;
    fake.setTasks({makeTask(1, TaskState::Failed)});
    Running json(fake, QStringLiteral("show 1 --json"));
    QCOMPARE(json.end(), 0);
    QCOMPARE(json.output.document().value(QStringLiteral("id")).toInt(), 1);
    QVERIFY(json.output.document().contains(QStringLiteral("segments")));
    Running human(fake, QStringLiteral("show 1"));
    QCOMPARE(human.end(), 0);
    const QByteArray text = human.output.results.join();
    QVERIFY2(text.contains("failed (not-found)") && text.contains("/data/file-1") && text.contains("give a new one"),
             text.constData());
}

void TestCtlProgram::unknownTaskIsStatusFour()
{
    FakeAgent fake;
    for (const char *line : {"show 9", "pause 9", "set 9 --limit off"}) {
        Running run(fake, QLatin1String(line));
        QCOMPARE(run.end(), 4);
        QVERIFY(run.output.results.isEmpty());
        QCOMPARE(run.output.messages.size(), 1);
    }
}

void TestCtlProgram::manyTasksAreOneCall()
{
    FakeAgent fake;
    fake.setTasks({makeTask(1, TaskState::Failed), makeTask(2, TaskState::Paused)});
    Running run(fake, QStringLiteral("resume 1 2 --restart --json"));
    QCOMPARE(run.end(), 0);
    const QJsonObject asked = fake.parametersOf(QStringLiteral("task.resume")).value(0);
    QCOMPARE(asked.value(QStringLiteral("ids")).toArray().size(), 2);
    QVERIFY(asked.value(QStringLiteral("restart")).toBool());
    QCOMPARE(run.output.document().value(QStringLiteral("ids")).toArray().size(), 2);
    Running all(fake, QStringLiteral("remove --all --delete-file"));
    QCOMPARE(all.end(), 0);
    const QJsonObject askedAll = fake.parametersOf(QStringLiteral("task.remove")).value(0);
    QVERIFY(askedAll.value(QStringLiteral("all")).toBool());
    QVERIFY(askedAll.value(QStringLiteral("deleteFile")).toBool());
    QVERIFY(!askedAll.contains(QStringLiteral("ids")));
}

void TestCtlProgram::setChangesAndSignsIn()
{
    FakeAgent fake;
    fake.setTasks({makeTask(1, TaskState::Failed)});
    fake.setAnswer(QStringLiteral("task.signIn"), QJsonObject());
    Running run(fake, QStringLiteral("set 1 --limit 5K --user ann"));
    QCOMPARE(run.end(), 0);
    QCOMPARE(fake.parametersOf(QStringLiteral("task.set")).value(0).value(QStringLiteral("limit")).toInt(), 5120);
    QCOMPARE(fake.parametersOf(QStringLiteral("task.signIn")).value(0).value(QStringLiteral("password")).toString(),
             QStringLiteral("geheim"));
}

void TestCtlProgram::eventsPrintsAndAcknowledges()
{
    FakeAgent fake;
    Event event;
    event.session = QStringLiteral("s");
    event.task = TaskId{4};
    event.at = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
    event.path = QStringLiteral("/data/file-4");
    fake.postEvent(event);
    const qint64 last = fake.postEvent(event);
    Running look(fake, QStringLiteral("events --session s --json"));
    QCOMPARE(look.end(), 0);
    QCOMPARE(look.output.document().value(QStringLiteral("events")).toArray().size(), 2);
    QCOMPARE(fake.acknowledged(QStringLiteral("s")), 0);
    Running one(fake, QStringLiteral("events --session s --ack %1").arg(last - 1));
    QCOMPARE(one.end(), 0);
    QCOMPARE(one.output.results.size(), 1);
    QVERIFY(one.output.results.front().contains("/data/file-4"));
    Running all(fake, QStringLiteral("events --session s --ack-all"));
    QCOMPARE(all.end(), 0);
    QCOMPARE(fake.acknowledged(QStringLiteral("s")), last);
    QVERIFY(!hasAsked(fake, "session.attach"));
}

void TestCtlProgram::followPrintsLinesAsTheyCome()
{
    FakeAgent fake;
    Event event;
    event.session = QStringLiteral("default");
    event.task = TaskId{4};
    event.at = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
    fake.postEvent(event);
    Running run(fake, QStringLiteral("events --follow --json --ack-all"));
    QVERIFY(waitFor([&] { return run.output.results.size() == 1; }));
    const qint64 last = fake.postEvent(event);
    QVERIFY(waitFor([&] { return run.output.results.size() == 2; }));
    QCOMPARE(QJsonDocument::fromJson(run.output.results.at(1)).object().value(QStringLiteral("seq")).toInteger(), last);
    QVERIFY(waitFor([&] { return fake.acknowledged(QStringLiteral("default")) == last; }));
    QVERIFY(!run.isOver());
    run.program->interrupt();
    QCOMPARE(run.end(), 0);
}

void TestCtlProgram::limitReadsAndSets()
{
    FakeAgent fake;
    fake.setSetting(QStringLiteral("limit"), QStringLiteral("off"));
    Running read(fake, QStringLiteral("limit"));
    QCOMPARE(read.end(), 0);
    QCOMPARE(read.output.results, QList<QByteArray>{"off"});
    Running set(fake, QStringLiteral("limit 2M --json"));
    QCOMPARE(set.end(), 0);
    QCOMPARE(set.output.document(), (QJsonObject{{QStringLiteral("limit"), 2 * 1024 * 1024}}));
}

void TestCtlProgram::settingsPrintsOneOrAll()
{
    FakeAgent fake;
    fake.setSetting(QStringLiteral("max-active"), QStringLiteral("5"));
    fake.setSetting(QStringLiteral("proxy"), QStringLiteral("system"));
    Running one(fake, QStringLiteral("settings max-active"));
    QCOMPARE(one.end(), 0);
    QCOMPARE(one.output.results, QList<QByteArray>{"5"});
    Running all(fake, QStringLiteral("settings"));
    QCOMPARE(all.end(), 0);
    QVERIFY(all.output.results.contains("proxy = system"));
    Running set(fake, QStringLiteral("settings max-active 9 --json"));
    QCOMPARE(set.end(), 0);
    QCOMPARE(set.output.document().value(QStringLiteral("settings")).toObject(),
             (QJsonObject{{QStringLiteral("max-active"), QStringLiteral("9")}}));
}

void TestCtlProgram::statusPrintsTheAgent()
{
    FakeAgent fake;
    Running json(fake, QStringLiteral("status --json"));
    QCOMPARE(json.end(), 0);
    QVERIFY(json.output.document().contains(QStringLiteral("pid")));
    Running human(fake, QStringLiteral("status"));
    QCOMPARE(human.end(), 0);
    QVERIFY(human.output.results.front().contains("process"));
}

void TestCtlProgram::shutdownWaitsUntilTheAgentIsGone()
{
    FakeAgent fake;
    fake.setAnswer(QStringLiteral("agent.shutdown"), QJsonObject());
    Running run(fake, QStringLiteral("shutdown"));
    QVERIFY(waitFor([&] { return hasAsked(fake, "agent.shutdown"); }));
    QVERIFY(!run.isOver());
    fake.stopInOrder();
    QCOMPARE(run.end(), 0);
}

void TestCtlProgram::shutdownWithoutAnAgentIsDone()
{
    FakeAgent fake;
    fake.setUnreachable(QStringLiteral("nobody there"));
    Running run(fake, QStringLiteral("shutdown"));
    QCOMPARE(run.end(), 0);
    QCOMPARE(run.output.messages, QStringList{QStringLiteral("no agent runs")});
}

void TestCtlProgram::noAgentIsStatusThree()
{
    FakeAgent fake;
    fake.setUnreachable(QStringLiteral("longhaul-agent was not found"));
    Running run(fake, QStringLiteral("list --json"));
    QCOMPARE(run.end(), 3);
    QVERIFY(run.output.results.isEmpty());
    QCOMPARE(run.output.messages, QStringList{QStringLiteral("no agent: longhaul-agent was not found")});
}

QTEST_GUILESS_MAIN(TestCtlProgram)
#include "tst_ctlprogram.moc"
