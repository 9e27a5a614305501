#include "ctlprogram.h"

#include "arguments.h"
#include "fakeagent.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace longhaul;
using namespace longhaul::ctl;

namespace {

/// Keeps what would have been written.
class RecordedOutput : public CtlOutput
{
public:
    void result(const QByteArray &text) override { results << text; }
    void message(const QString &line) override { messages << line; }
    void news(const QString &line) override { messages << line; }
    void block(const QStringList &lines) override
    {
        if (!lines.isEmpty())
            blocks << lines;
    }
    [[nodiscard]] bool resultsArePresented() const override { return false; }
    [[nodiscard]] bool hasBlock() const override { return isTerminal; }
    [[nodiscard]] TerminalSize size() const override { return {80, 24, false}; }

    [[nodiscard]] QJsonObject document() const
    {
        return results.size() == 1 ? QJsonDocument::fromJson(results.front()).object() : QJsonObject();
    }
    [[nodiscard]] QString said() const { return messages.join(u'\n'); }

    bool isTerminal = false;
    QList<QByteArray> results;
    QStringList messages;
    QList<QStringList> blocks;
};

Task makeTask(qint64 id, TaskState state)
{
    Task task;
    task.id = TaskId{id};
    task.url = QUrl(QStringLiteral("http://h/file-%1").arg(id));
    task.directory = QStringLiteral("/data");
    task.fileName = QStringLiteral("file-%1").arg(id);
    task.state = state;
    task.position = id;
    task.bytesReceived = 10;
    task.bytesTotal = 100;
    task.createdAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
    if (state == TaskState::Failed)
        task.error = Failure{FailureCode::NotFound, QStringLiteral("404")};
    if (state == TaskState::Waiting)
        task.reason = WaitReason::Network;
    return task;
}

/// A call as it would run in the program, against the fake agent.
class Running
{
public:
    Running(FakeAgent &fake, const QString &line, bool isTerminal = false)
    {
        output.isTerminal = isTerminal;
        const auto parsed = parseArguments(line.split(u' '), QStringLiteral("/work"));
        if (!parsed) {
            QTest::qFail(qPrintable(parsed.error()), __FILE__, __LINE__);
            return;
        }
        const PreparedCall prepared{*parsed, {}, QStringLiteral("geheim")};
        client =
            std::make_unique<AgentClient>(fake.connector(), QStringLiteral("test/1"), sessionToAttach(parsed->call));
        program = std::make_unique<CtlProgram>(*client, output, prepared);
        program->setPatience(
            {std::chrono::milliseconds(50), std::chrono::milliseconds(2000), std::chrono::milliseconds(2000)});
        spy = std::make_unique<QSignalSpy>(program.get(), &CtlProgram::finished);
        program->start();
    }
    [[nodiscard]] bool isOver() const { return spy && spy->count() == 1; }
    [[nodiscard]] int status() const
    {
        return isOver() ? static_cast<int>(spy->front().front().value<ExitStatus>()) : -1;
    }
    /// Waits for the end and gives the exit status.
    [[nodiscard]] int end()
    {
        const bool ended = QTest::qWaitFor([this] { return isOver(); });
        return ended ? status() : -1;
    }

    RecordedOutput output;
    std::unique_ptr<AgentClient> client;
    std::unique_ptr<CtlProgram> program;
    std::unique_ptr<QSignalSpy> spy;
};

bool hasAsked(const FakeAgent &fake, const char *method)
{
    return !fake.parametersOf(QLatin1String(method)).isEmpty();
}

} // namespace

class TestCtlProgram : public QObject
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
    void listReadsEveryPage();
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

void TestCtlProgram::addSendsTheRequestAndPrintsTheIds()
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

void TestCtlProgram::addGivesThePasswordToTheAgentAlone()
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

void TestCtlProgram::addPrintsOneDocument()
{
    FakeAgent fake;
    Running run(fake, QStringLiteral("add --json http://h/a"));
    QCOMPARE(run.end(), 0);
    const QJsonArray tasks = run.output.document().value(QStringLiteral("tasks")).toArray();
    QCOMPARE(tasks.size(), 1);
    QCOMPARE(tasks.at(0)[QStringLiteral("url")].toString(), QStringLiteral("http://h/a"));
}

void TestCtlProgram::addKeepsTheDefaultsOfTheAgent()
{
    FakeAgent fake;
    Running run(fake, QStringLiteral("add http://h/a"));
    QCOMPARE(run.end(), 0);
    const QJsonValue task =
        fake.parametersOf(QStringLiteral("task.add")).front().value(QStringLiteral("tasks")).toArray().at(0);
    QCOMPARE(task.toObject().keys(), QStringList{QStringLiteral("url")});
}

void TestCtlProgram::addWaitsUntilAllIsDone()
{
    FakeAgent fake;
    Running run(fake, QStringLiteral("add --wait --json http://h/a http://h/b"));
    QVERIFY(QTest::qWaitFor([&] { return fake.tasks().size() == 2; }));
    QList<Task> tasks = fake.tasks();
    tasks[0].state = TaskState::Completed;
    fake.putTasks({tasks[0]});
    QVERIFY(QTest::qWaitFor([&] { return run.output.said().contains(QStringLiteral("completed")); }));
    QVERIFY(!run.isOver());
    tasks[1].state = TaskState::Completed;
    fake.putTasks({tasks[1]});
    QCOMPARE(run.end(), 0);
    const QJsonArray printed = run.output.document().value(QStringLiteral("tasks")).toArray();
    QCOMPARE(printed.size(), 2);
    QCOMPARE(printed.at(1)[QStringLiteral("state")].toString(), QStringLiteral("completed"));
}

void TestCtlProgram::addWaitEndsWhenOneFails()
{
    FakeAgent fake;
    Running run(fake, QStringLiteral("add --wait http://h/a http://h/b"));
    QVERIFY(QTest::qWaitFor([&] { return fake.tasks().size() == 2; }));
    Task task = fake.tasks().at(1);
    task.state = TaskState::Failed;
    task.error = Failure{FailureCode::NotFound, {}};
    fake.putTasks({task});
    QCOMPARE(run.end(), 1);
    QVERIFY2(run.output.said().contains(QStringLiteral("failed (not-found)")), qPrintable(run.output.said()));
    QCOMPARE(run.output.results.size(), 2); // the ids
}

/// More tasks than one call takes; the first ones are done while the second call is on its way.
void TestCtlProgram::addSeesWhatIsDoneBeforeTheLastIsAdded()
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
    QVERIFY(QTest::qWaitFor([&] { return fake.tasks().size() == kTasks; }));
    QVERIFY(adds > 1);
    QVERIFY(!running.isOver());
    completeAll();
    QCOMPARE(running.end(), 0);
}

void TestCtlProgram::waitGoesOnWhileATaskWaits()
{
    FakeAgent fake;
    fake.setTasks({makeTask(1, TaskState::Downloading)});
    Running run(fake, QStringLiteral("wait 1"));
    QVERIFY(QTest::qWaitFor([&] { return run.output.said().contains(QStringLiteral("1 downloading")); }));
    fake.putTasks({makeTask(1, TaskState::Waiting)});
    QVERIFY(QTest::qWaitFor([&] { return run.output.said().contains(QStringLiteral("1 waiting (network)")); }));
    QVERIFY(!run.isOver());
    fake.putTasks({makeTask(1, TaskState::Completed)});
    QCOMPARE(run.end(), 0);
    QVERIFY(run.output.results.isEmpty());
}

void TestCtlProgram::waitTellsOfACancelledTask()
{
    FakeAgent fake;
    fake.setTasks({makeTask(1, TaskState::Cancelled), makeTask(2, TaskState::Downloading)});
    Running run(fake, QStringLiteral("wait 1 2"));
    QVERIFY(QTest::qWaitFor([&] { return run.output.said().contains(QStringLiteral("2 downloading")); }));
    QVERIFY(!run.isOver());
    fake.putTasks({makeTask(2, TaskState::Completed)});
    QCOMPARE(run.end(), 1);
}

void TestCtlProgram::waitTellsOfARemovedTask()
{
    FakeAgent fake;
    fake.setTasks({makeTask(1, TaskState::Downloading)});
    Running run(fake, QStringLiteral("wait 1"));
    QVERIFY(QTest::qWaitFor([&] { return run.output.said().contains(QStringLiteral("1 downloading")); }));
    fake.removeTasks({TaskId{1}});
    QCOMPARE(run.end(), 1);
    QVERIFY(run.output.said().contains(QStringLiteral("1 removed")));
}

void TestCtlProgram::waitForNothingEndsAtOnce()
{
    FakeAgent fake;
    Running run(fake, QStringLiteral("wait --json"));
    QCOMPARE(run.end(), 0);
    QVERIFY(run.output.document().value(QStringLiteral("tasks")).isArray());
}

void TestCtlProgram::waitWithoutIdsIgnoresWhatWasOverBefore()
{
    FakeAgent fake;
    fake.setLargestPage(2); // so that it takes several pages
    fake.setTasks({makeTask(1, TaskState::Failed), makeTask(2, TaskState::Paused), makeTask(3, TaskState::Queued),
                   makeTask(4, TaskState::Cancelled), makeTask(5, TaskState::Waiting)});
    Running run(fake, QStringLiteral("wait"));
    QVERIFY(QTest::qWaitFor([&] { return run.output.said().contains(QStringLiteral("5 waiting")); }));
    fake.putTasks({makeTask(3, TaskState::Completed), makeTask(6, TaskState::Queued)});
    fake.putTasks({makeTask(5, TaskState::Completed)});
    QVERIFY(QTest::qWaitFor([&] { return run.output.said().contains(QStringLiteral("5 completed")); }));
    QVERIFY(!run.isOver()); // 6 has joined in
    fake.putTasks({makeTask(6, TaskState::Completed)});
    QCOMPARE(run.end(), 0);
}

void TestCtlProgram::waitTimesOut()
{
    FakeAgent fake;
    fake.setTasks({makeTask(1, TaskState::Downloading)});
    Running run(fake, QStringLiteral("wait 1 --timeout 0.05"));
    QCOMPARE(run.end(), 5);
}

void TestCtlProgram::waitSurvivesALostAgent()
{
    FakeAgent fake;
    fake.setTasks({makeTask(1, TaskState::Downloading)});
    Running run(fake, QStringLiteral("wait 1"));
    QVERIFY(QTest::qWaitFor([&] { return run.output.said().contains(QStringLiteral("1 downloading")); }));
    fake.dropConnections();
    fake.setTasks({makeTask(1, TaskState::Completed)}); // nobody is told
    QCOMPARE(run.end(), 0);
    QCOMPARE(fake.attempts(), 2);
}

void TestCtlProgram::waitEndsWhenTheAgentIsStopped()
{
    FakeAgent fake;
    fake.setTasks({makeTask(1, TaskState::Downloading)});
    Running run(fake, QStringLiteral("wait 1"));
    QVERIFY(QTest::qWaitFor([&] { return run.output.said().contains(QStringLiteral("1 downloading")); }));
    fake.stopInOrder();
    QCOMPARE(run.end(), 3);
    QVERIFY(run.output.said().contains(QStringLiteral("the agent was stopped")));
}

void TestCtlProgram::waitSaysThatInterruptingKeepsTheTransfers()
{
    FakeAgent fake;
    fake.setTasks({makeTask(1, TaskState::Downloading)});
    Running run(fake, QStringLiteral("wait 1 --json"));
    QVERIFY(QTest::qWaitFor([&] { return run.output.said().contains(QStringLiteral("1 downloading")); }));
    run.program->interrupt();
    QCOMPARE(run.end(), 130);
    QVERIFY(run.output.said().contains(QStringLiteral("the transfers go on")));
    QCOMPARE(run.output.document().value(QStringLiteral("tasks")).toArray().size(), 1);
    QCOMPARE(fake.tasks().front().state, TaskState::Downloading);
}

void TestCtlProgram::waitDrawsBarsOnATerminal()
{
    FakeAgent fake;
    fake.setTasks({makeTask(1, TaskState::Downloading)});
    Running run(fake, QStringLiteral("wait 1"), true);
    QVERIFY(QTest::qWaitFor([&] { return !run.output.blocks.isEmpty(); }));
    QVERIFY2(run.output.blocks.back().front().contains(QStringLiteral("10 %")),
             qPrintable(run.output.blocks.back().front()));
    QVERIFY(run.output.messages.isEmpty());
    fake.putTasks({makeTask(1, TaskState::Completed)});
    QCOMPARE(run.end(), 0);
    QCOMPARE(run.output.messages.size(), 1); // the end is told in a line that stays
}

void TestCtlProgram::waitForAnUnknownTaskIsStatusFour()
{
    FakeAgent fake;
    Running run(fake, QStringLiteral("wait 77"));
    QCOMPARE(run.end(), 4);
}

void TestCtlProgram::listReadsEveryPage()
{
    FakeAgent fake;
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
    QVERIFY(QTest::qWaitFor([&] { return run.output.results.size() == 1; }));
    const qint64 last = fake.postEvent(event);
    QVERIFY(QTest::qWaitFor([&] { return run.output.results.size() == 2; }));
    QCOMPARE(QJsonDocument::fromJson(run.output.results.at(1)).object().value(QStringLiteral("seq")).toInteger(), last);
    QVERIFY(QTest::qWaitFor([&] { return fake.acknowledged(QStringLiteral("default")) == last; }));
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
    QVERIFY(QTest::qWaitFor([&] { return hasAsked(fake, "agent.shutdown"); }));
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
