#include "taskmirror.h"

#include "fakeagent.h"
#include "jsonfields.h"
#include "manualclock.h"
#include "randomtasks.h"
#include "waitfor.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace longhaul;
using namespace std::chrono_literals;

namespace {

QList<Task> plainTasks(int first, int last)
{
    QList<Task> tasks;
    for (int i = first; i <= last; ++i) {
        Task task;
        task.id = TaskId{i};
        task.position = i;
        task.url = QUrl(QStringLiteral("https://example.org/%1").arg(i));
        tasks.append(task);
    }
    return tasks;
}

const QString kList = QStringLiteral("task.list");

} // namespace

class TestTaskMirror : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isEmptyBeforeItIsConnected();
    void readsTheListInPages();
    void readsAnEmptyList();
    void madeWhenConnectedItReadsAtOnce();
    void followsChanges();
    void keepsTheListWhileTheConnectionIsLost();
    void turnsTheOldListIntoTheNewOneWithFewSteps();
    void anUnchangedListIsNotTouched();
    void missesNothingWhenTasksGoBetweenPages_data();
    void missesNothingWhenTasksGoBetweenPages();
    void keepsWhatIsNewBetweenPages();
    void forgetsWhatWasRemovedBetweenPages();
    void startsAnewWhenTheConnectionBreaksBetweenPages();
    void getsOnWithPagesOfOneTask();
    void readsAgainWhenTheAgentCouldNot();
    void unreadableTasksAreLeftOut();
    void isTheSameAsTheAgentsListWhateverHappens();
    void mirrorsAHundredThousandTasks();

private:
    void connectClient();
    void loseTheAgent();
    [[nodiscard]] bool isSame() const { return m_mirror->tasks() == m_agent->tasks(); }

    std::unique_ptr<FakeAgent> m_agent;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<AgentClient> m_client;
    std::unique_ptr<TaskMirror> m_mirror;
};

void TestTaskMirror::init()
{
    m_mirror.reset();
    m_client.reset();
    m_agent = std::make_unique<FakeAgent>();
    m_clock = std::make_unique<ManualClock>();
    m_client = std::make_unique<AgentClient>(m_agent->connector(), QStringLiteral("test/1"), QString(), *m_clock);
    m_mirror = std::make_unique<TaskMirror>(*m_client);
}

void TestTaskMirror::connectClient()
{
    m_clock->advance(5s);
    m_client->start();
    QVERIFY(waitFor([this] { return m_mirror->isComplete(); }));
}

void TestTaskMirror::loseTheAgent()
{
    m_agent->dropConnections();
    QVERIFY(waitFor([this] { return m_client->link() == AgentClient::Link::Offline; }));
    QVERIFY(!m_mirror->isComplete());
}

void TestTaskMirror::isEmptyBeforeItIsConnected()
{
    QVERIFY(!m_mirror->isComplete());
    QVERIFY(m_mirror->tasks().isEmpty());
    QCOMPARE(m_mirror->rowOf(TaskId{1}), -1);
    QCOMPARE(m_mirror->find(TaskId{1}), nullptr);
    QCOMPARE(m_mirror->totalSpeed(), 0);
}

void TestTaskMirror::readsTheListInPages()
{
    m_agent->setTasks(plainTasks(1, 1234));
    QSignalSpy completed(m_mirror.get(), &TaskMirror::completed);
    QSignalSpy resets(m_mirror.get(), &TaskMirror::reset);
    connectClient();
    QVERIFY(isSame());
    QCOMPARE(completed.size(), 1);
    QCOMPARE(resets.size(), 0);
    const QList<QJsonObject> asked = m_agent->parametersOf(kList);
    QCOMPARE(asked.size(), 3);
    for (const QJsonObject &page : asked)
        QCOMPARE(page.value(QLatin1String("count")).toInt(), 500);
    QCOMPARE(m_mirror->rowOf(TaskId{1000}), 999);
}

void TestTaskMirror::readsAnEmptyList()
{
    connectClient();
    QVERIFY(m_mirror->tasks().isEmpty());
    QCOMPARE(m_agent->parametersOf(kList).size(), 1);
}

void TestTaskMirror::madeWhenConnectedItReadsAtOnce()
{
    m_agent->setTasks(plainTasks(1, 3));
    connectClient();
    TaskMirror second(*m_client);
    QVERIFY(waitFor([&] { return second.isComplete(); }));
    QVERIFY(second.tasks() == m_agent->tasks());
}

void TestTaskMirror::followsChanges()
{
    m_agent->setTasks(plainTasks(1, 5));
    connectClient();
    Task third = m_agent->tasks().at(2);
    third.speed = 1000;
    third.state = TaskState::Downloading;
    m_agent->putTasks({third});
    QVERIFY(waitFor([this] { return m_mirror->totalSpeed() == 1000; }));
    m_agent->putTasks(plainTasks(6, 7));
    m_agent->removeTasks({TaskId{1}, TaskId{4}});
    Task last = m_agent->tasks().last();
    last.position = 0;
    m_agent->putTasks({last});
    QVERIFY(waitFor([this] { return isSame(); }));
    QCOMPARE(m_mirror->rowOf(TaskId{7}), 0);
    QCOMPARE(m_mirror->find(TaskId{3})->state, TaskState::Downloading);
    QVERIFY(m_mirror->isComplete());
}

void TestTaskMirror::keepsTheListWhileTheConnectionIsLost()
{
    m_agent->setTasks(plainTasks(1, 600));
    connectClient();
    QSignalSpy removed(m_mirror.get(), &TaskMirror::removed);
    QSignalSpy resets(m_mirror.get(), &TaskMirror::reset);
    loseTheAgent();
    QCOMPARE(m_mirror->tasks().size(), 600);
    QCOMPARE(removed.size() + resets.size(), 0);
}

void TestTaskMirror::turnsTheOldListIntoTheNewOneWithFewSteps()
{
    m_agent->setTasks(plainTasks(1, 1200));
    connectClient();
    loseTheAgent();
    QList<Task> tasks = plainTasks(1, 1210);
    tasks[700].state = TaskState::Failed;
    tasks.remove(100, 3);
    m_agent->setTasks(tasks);
    QSignalSpy resets(m_mirror.get(), &TaskMirror::reset);
    QSignalSpy inserted(m_mirror.get(), &TaskMirror::inserted);
    QSignalSpy removed(m_mirror.get(), &TaskMirror::removed);
    QSignalSpy changed(m_mirror.get(), &TaskMirror::changed);
    connectClient();
    QVERIFY(isSame());
    QCOMPARE(resets.size(), 0);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.first(), (QVariantList{1200, 1209})); // before the old ones are known to have gone
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first(), (QVariantList{100, 102}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<QList<int>>(), QList<int>{700});
}

void TestTaskMirror::anUnchangedListIsNotTouched()
{
    m_agent->setTasks(plainTasks(1, 1200));
    connectClient();
    QSignalSpy inserted(m_mirror.get(), &TaskMirror::inserted);
    QSignalSpy removed(m_mirror.get(), &TaskMirror::removed);
    QSignalSpy changed(m_mirror.get(), &TaskMirror::changed);
    QSignalSpy resets(m_mirror.get(), &TaskMirror::reset);
    QSignalSpy completed(m_mirror.get(), &TaskMirror::completed);
    loseTheAgent();
    connectClient();
    QCOMPARE(completed.size(), 1);
    QCOMPARE(inserted.size() + removed.size() + changed.size() + resets.size(), 0);
}

void TestTaskMirror::missesNothingWhenTasksGoBetweenPages_data()
{
    QTest::addColumn<bool>("toldAtOnce");
    QTest::newRow("told at once") << true;
    QTest::newRow("told after the next pages") << false;
}

void TestTaskMirror::missesNothingWhenTasksGoBetweenPages()
{
    QFETCH(bool, toldAtOnce);
    m_agent->setTasks(plainTasks(1, 2000));
    QList<TaskId> gone;
    int pages = 0;
    connect(m_agent.get(), &FakeAgent::requested, this, [&](const Request &request) {
        if (request.method != kList || ++pages == 1 || pages > 4)
            return;
        // Before this page is answered, tasks of those before it go away.
        QList<TaskId> ids;
        for (int i = 0; i < 30; ++i)
            ids.append(TaskId{pages * 100 + i});
        gone += ids;
        if (toldAtOnce) {
            m_agent->removeTasks(ids);
            return;
        }
        QList<Task> left = m_agent->tasks();
        left.removeIf([&](const Task &task) { return ids.contains(task.id); });
        m_agent->setTasks(left);
    });
    connectClient();
    QCOMPARE(gone.size(), 90);
    if (!toldAtOnce)
        m_agent->notifyAll(QStringLiteral("task.removed"), {{QStringLiteral("ids"), idsToJson(gone)}});
    QVERIFY(waitFor([this] { return isSame(); }));
    QCOMPARE(m_mirror->tasks().size(), 1910);
}

void TestTaskMirror::keepsWhatIsNewBetweenPages()
{
    m_agent->setTasks(plainTasks(1, 1000));
    int pages = 0;
    connect(m_agent.get(), &FakeAgent::requested, this, [&](const Request &request) {
        if (request.method != kList || ++pages != 2)
            return;
        QList<Task> fresh = plainTasks(1001, 1040);
        for (Task &task : fresh)
            task.position = -task.id.value;    // in front of all that was read
        Task moved = m_agent->tasks().at(900); // from what was not read to what was
        moved.position = 0;
        m_agent->putTasks(fresh + QList<Task>{moved});
    });
    connectClient();
    QVERIFY(waitFor([this] { return isSame(); }));
    QCOMPARE(m_mirror->tasks().size(), 1040);
}

void TestTaskMirror::forgetsWhatWasRemovedBetweenPages()
{
    m_agent->setTasks(plainTasks(1, 1000));
    connectClient();
    loseTheAgent();
    int pages = 0;
    connect(m_agent.get(), &FakeAgent::requested, this, [&](const Request &request) {
        if (request.method == kList && ++pages == 2)
            m_agent->removeTasks({TaskId{1}, TaskId{999}}); // read already, and not yet
    });
    connectClient();
    QVERIFY(waitFor([this] { return isSame(); }));
    QCOMPARE(m_mirror->tasks().size(), 998);
}

void TestTaskMirror::startsAnewWhenTheConnectionBreaksBetweenPages()
{
    m_agent->setTasks(plainTasks(1, 2000));
    m_client->start();
    QVERIFY(waitFor([this] { return m_agent->parametersOf(kList).size() == 3; }));
    loseTheAgent();
    QVERIFY(m_mirror->tasks().size() < 2000);
    m_agent->setTasks(plainTasks(400, 1700));
    connectClient();
    QVERIFY(isSame());
}

void TestTaskMirror::getsOnWithPagesOfOneTask()
{
    m_agent->setTasks(plainTasks(1, 20));
    m_agent->setLargestPage(1);
    connectClient();
    QVERIFY(isSame());
}

void TestTaskMirror::readsAgainWhenTheAgentCouldNot()
{
    m_agent->setTasks(plainTasks(1, 3));
    m_agent->setAnswer(kList, std::unexpected(RpcError(RpcCode::InternalError, QStringLiteral("busy"))));
    QTest::ignoreMessage(QtWarningMsg, "the list could not be read: busy");
    m_client->start();
    QVERIFY(waitFor([this] { return m_agent->parametersOf(kList).size() == 1; }));
    m_agent->clearAnswer(kList);
    QVERIFY(waitFor([this] { return m_mirror->isComplete(); }));
    QVERIFY(isSame());
}

void TestTaskMirror::unreadableTasksAreLeftOut()
{
    m_agent->setTasks(plainTasks(1, 3));
    connectClient();
    QTest::ignoreMessage(QtWarningMsg, "a task without a usable id");
    m_agent->notifyAll(QStringLiteral("task.changed"), {{QStringLiteral("tasks"), QJsonArray{QJsonObject(), 5}}});
    QTest::ignoreMessage(QtWarningMsg, "a task without a usable id");
    m_agent->notifyAll(QStringLiteral("task.removed"), {{QStringLiteral("ids"), QStringLiteral("all")}});
    m_agent->putTasks(plainTasks(4, 4));
    QVERIFY(waitFor([this] { return m_mirror->tasks().size() == 4; }));
    QVERIFY(isSame());
}

void TestTaskMirror::isTheSameAsTheAgentsListWhateverHappens()
{
    for (quint32 seed = 1; seed <= 6; ++seed) {
        init();
        QRandomGenerator random(seed);
        m_agent->setLargestPage(7);
        const auto someTasks = [&] {
            QList<Task> tasks;
            for (int i = random.bounded(15); i > 0; --i) {
                Task task = randomTask(random, random.bounded(1, 120));
                task.position = random.bounded(60);
                // One change tells of a task once.
                tasks.removeIf([&](const Task &other) { return other.id == task.id; });
                tasks.append(task);
            }
            return tasks;
        };
        m_client->start();
        for (int step = 0; step < 300; ++step) {
            switch (random.bounded(8)) {
            case 0: m_agent->dropConnections(); break;
            case 1: m_agent->setTasks(m_agent->connectionCount() == 0 ? someTasks() : m_agent->tasks()); break;
            case 2: m_agent->removeTasks({TaskId{random.bounded(1, 120)}, TaskId{random.bounded(1, 120)}}); break;
            case 3:
            case 4: m_agent->putTasks(someTasks()); break;
            default: m_clock->advance(std::chrono::milliseconds(random.bounded(3000))); break;
            }
            for (int i = random.bounded(6); i > 0; --i)
                QCoreApplication::processEvents();
        }
        QVERIFY(waitFor([this] {
            m_clock->advance(1s);
            return m_mirror->isComplete();
        }));
        QVERIFY(waitFor([this] { return isSame(); }));
    }
}

void TestTaskMirror::mirrorsAHundredThousandTasks()
{
    m_agent->setTasks(plainTasks(1, 100000));
    m_client->start();
    QVERIFY(waitFor([this] { return m_mirror->isComplete(); }, 100s));
    QVERIFY(isSame());
    QSignalSpy inserted(m_mirror.get(), &TaskMirror::inserted);
    QSignalSpy resets(m_mirror.get(), &TaskMirror::reset);
    Task moved = m_agent->tasks().at(50000);
    moved.position = 10;
    m_agent->putTasks({moved});
    QVERIFY(waitFor([&] { return inserted.size() == 1; }));
    QCOMPARE(resets.size(), 0);
    QVERIFY(isSame());
}

QTEST_GUILESS_MAIN(TestTaskMirror)
#include "tst_taskmirror.moc"
