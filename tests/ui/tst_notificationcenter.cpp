#include "desktopactions.h"
#include "fakeagent.h"
#include "manualclock.h"
#include "notificationcenter.h"
#include "waitfor.h"

#include <QSignalSpy>
#include <QTest>

using namespace longhaul;
using namespace std::chrono_literals;

namespace {

Task taskOf(qint64 id, TaskState state)
{
    Task task;
    task.id = TaskId{id};
    task.url = QUrl(QStringLiteral("http://h/%1.iso").arg(id));
    task.fileName = QStringLiteral("%1.iso").arg(id);
    task.directory = QStringLiteral("/tmp/downloads");
    task.state = state;
    task.position = id;
    task.bytesReceived = 512;
    task.bytesTotal = 1024;
    task.speed = state == TaskState::Downloading ? 100 : 0;
    task.createdAt = QDateTime(QDate(2026, 1, 1), QTime(), Qt::UTC);
    if (state == TaskState::Completed)
        task.completedAt = QDateTime(QDate(2026, 1, 2), QTime(), Qt::UTC);
    if (state == TaskState::Failed)
        task.error = Failure{FailureCode::NotFound, {}};
    return task;
}

class RecordingActions : public DesktopActions
{
public:
    void openWindow(const QString &token) override { done << QStringLiteral("window ") + token; }
    void showTask(TaskId task, const QString &token) override
    {
        done << QStringLiteral("task %1 ").arg(task.value) + token;
    }
    void openFile(const QString &path, const QString &token) override
    {
        done << QStringLiteral("open %1 ").arg(path) + token;
    }
    void showInFolder(const QString &path, const QString &token) override
    {
        done << QStringLiteral("show %1 ").arg(path) + token;
    }
    QStringList done;
};

} // namespace

class RecordingNotifier : public Notifier
{
    Q_OBJECT

public:
    void show(const DesktopNotification &notification) override { shown.append(notification); }
    void withdraw(const QString &id) override { withdrawn.append(id); }
    QList<DesktopNotification> shown;
    QStringList withdrawn;
};

namespace {

struct Fixture {
    ManualClock clock;
    FakeAgent agent;
    AgentClient client{agent.connector(), QStringLiteral("test/1"), QString()};
    RecordingNotifier notifier;
    RecordingActions actions;
    TrayTasks tasks{client, clock};
    NotificationCenter center{client, tasks, clock, notifier, actions};

    [[nodiscard]] bool connect()
    {
        client.start();
        return waitFor([this] { return client.link() == AgentClient::Link::Connected; }) && settle();
    }
    /// Everything that was sent before has arrived.
    [[nodiscard]] bool settle()
    {
        bool done = false;
        client.call(QStringLiteral("agent.status"), {}, [&](const auto &) { done = true; });
        return waitFor([&] { return done; });
    }
    [[nodiscard]] bool change(const Task &task)
    {
        agent.putTasks({task});
        return settle();
    }
};

} // namespace

class NotificationCenterTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsOnlyWhatItSeesHappen();
    void tellsATaskThatNobodySawRunning();
    void isQuietWhenAnEndedTaskIsChangedInAnotherWay();
    void tellsNothingTwiceOverAReconnection();
    void obeysTheSetting();
    void doesWhatTheButtonsSay();
    void triesAllFailedOnesAgain();
    void countsWhatMovesAndWaits();
    void readsMoreThanOnePage();
};

void NotificationCenterTest::tellsOnlyWhatItSeesHappen()
{
    Fixture f;
    f.agent.setTasks(
        {taskOf(1, TaskState::Downloading), taskOf(2, TaskState::Failed), taskOf(3, TaskState::Completed)});
    QVERIFY(f.connect());
    f.clock.advance(10s);
    QCOMPARE(f.notifier.shown.size(), 0);
    QVERIFY(f.change(taskOf(1, TaskState::Completed)));
    f.clock.advance(2s);
    QCOMPARE(f.notifier.shown.size(), 1);
    QVERIFY(f.notifier.shown.first().title.contains(QLatin1String("1.iso")));
}

void NotificationCenterTest::tellsATaskThatNobodySawRunning()
{
    Fixture f;
    QVERIFY(f.connect());
    Task quick = taskOf(1, TaskState::Completed); // a small file, done between two messages
    quick.completedAt = f.clock.wall().addSecs(1);
    QVERIFY(f.change(quick));
    QVERIFY(f.change(taskOf(2, TaskState::Failed)));
    f.clock.advance(2s);
    QCOMPARE(f.notifier.shown.size(), 1);
    QCOMPARE(f.tasks.freshFailures(), 1);
}

void NotificationCenterTest::isQuietWhenAnEndedTaskIsChangedInAnotherWay()
{
    Fixture f;
    f.agent.setTasks({taskOf(1, TaskState::Failed), taskOf(2, TaskState::Completed)});
    QVERIFY(f.connect());
    Task failed = taskOf(1, TaskState::Failed);
    failed.description = QStringLiteral("changed");
    QVERIFY(f.change(failed));
    Task completed = taskOf(2, TaskState::Completed);
    completed.priority = 7;
    QVERIFY(f.change(completed));
    QVERIFY(f.change(taskOf(1, TaskState::Queued)));
    QVERIFY(f.change(taskOf(1, TaskState::Cancelled)));
    f.clock.advance(10s);
    QCOMPARE(f.notifier.shown.size(), 0);
}

void NotificationCenterTest::tellsNothingTwiceOverAReconnection()
{
    Fixture f;
    f.agent.setTasks({taskOf(1, TaskState::Downloading)});
    QVERIFY(f.connect());
    QVERIFY(f.change(taskOf(1, TaskState::Failed)));
    f.clock.advance(20s);
    QCOMPARE(f.notifier.shown.size(), 1);
    f.agent.dropConnections();
    QVERIFY(waitFor([&] { return f.client.link() != AgentClient::Link::Connected; }));
    f.client.start();
    QVERIFY(waitFor([&] { return f.client.link() == AgentClient::Link::Connected; }));
    QVERIFY(f.settle());
    f.clock.advance(20s);
    QCOMPARE(f.notifier.shown.size(), 1);
}

void NotificationCenterTest::obeysTheSetting()
{
    Fixture f;
    f.agent.setSetting(QStringLiteral("notifications"), QStringLiteral("off"));
    f.agent.setTasks({taskOf(1, TaskState::Downloading), taskOf(2, TaskState::Downloading)});
    QVERIFY(f.connect());
    QVERIFY(f.change(taskOf(1, TaskState::Completed)));
    f.clock.advance(10s);
    QCOMPARE(f.notifier.shown.size(), 0);
    f.client.changeSetting(QStringLiteral("notifications"), QStringLiteral("on"));
    QVERIFY(f.settle());
    QVERIFY(f.change(taskOf(2, TaskState::Completed)));
    f.clock.advance(10s);
    QCOMPARE(f.notifier.shown.size(), 1);
}

void NotificationCenterTest::doesWhatTheButtonsSay()
{
    Fixture f;
    f.agent.setTasks({taskOf(1, TaskState::Downloading)});
    QVERIFY(f.connect());
    QVERIFY(f.change(taskOf(1, TaskState::Completed)));
    f.clock.advance(2s);
    const QString id = f.notifier.shown.first().id;
    emit f.notifier.actionInvoked(id, QStringLiteral("open"), QStringLiteral("token"));
    emit f.notifier.actionInvoked(id, QStringLiteral("show"), QString());
    emit f.notifier.actionInvoked(id, QStringLiteral("default"), QStringLiteral("token"));
    emit f.notifier.actionInvoked(QStringLiteral("no such"), QStringLiteral("open"), QString());
    QCOMPARE(f.actions.done,
             QStringList({QStringLiteral("open /tmp/downloads/1.iso token"),
                          QStringLiteral("show /tmp/downloads/1.iso "), QStringLiteral("task 1 token")}));
    emit f.notifier.closed(id);
    emit f.notifier.actionInvoked(id, QStringLiteral("open"), QString());
    QCOMPARE(f.actions.done.size(), 3);
}

void NotificationCenterTest::triesAllFailedOnesAgain()
{
    Fixture f;
    f.agent.setTasks({taskOf(1, TaskState::Downloading), taskOf(2, TaskState::Waiting)});
    QVERIFY(f.connect());
    QVERIFY(f.change(taskOf(1, TaskState::Failed)));
    QVERIFY(f.change(taskOf(2, TaskState::Failed)));
    QCOMPARE(f.tasks.freshFailures(), 2);
    f.clock.advance(2s);
    QCOMPARE(f.notifier.shown.size(), 1);
    emit f.notifier.actionInvoked(f.notifier.shown.first().id, QStringLiteral("retry"), QString());
    QVERIFY(f.settle());
    const auto resumed = f.agent.parametersOf(QStringLiteral("task.resume"));
    QCOMPARE(resumed.size(), 1);
    QCOMPARE(resumed.first().value(QLatin1String("ids")).toArray(), QJsonArray({1, 2}));
    QCOMPARE(f.tasks.freshFailures(), 0);
}

void NotificationCenterTest::countsWhatMovesAndWaits()
{
    Fixture f;
    f.agent.setTasks({taskOf(1, TaskState::Downloading), taskOf(2, TaskState::Waiting), taskOf(3, TaskState::Queued),
                      taskOf(4, TaskState::Paused)});
    QVERIFY(f.connect());
    QCOMPARE(f.tasks.active().size(), 1U);
    QCOMPARE(f.tasks.waitingCount(), 1);
    QCOMPARE(f.tasks.speed(), 100);
    QCOMPARE(f.tasks.progress(), std::optional(0.5));
    QVERIFY(f.change(taskOf(3, TaskState::Downloading)));
    QCOMPARE(f.tasks.speed(), 200);
    f.agent.removeTasks({TaskId{3}, TaskId{2}});
    QVERIFY(f.settle());
    QCOMPARE(f.tasks.active().size(), 1U);
    QCOMPARE(f.tasks.waitingCount(), 0);
    QVERIFY(f.change(taskOf(1, TaskState::Paused)));
    QVERIFY(f.tasks.active().empty());
    QVERIFY(!f.tasks.progress());
}

void NotificationCenterTest::readsMoreThanOnePage()
{
    Fixture f;
    f.agent.setLargestPage(3);
    QList<Task> tasks;
    for (int i = 1; i <= 10; ++i)
        tasks.append(taskOf(i, TaskState::Waiting));
    f.agent.setTasks(tasks);
    QVERIFY(f.connect());
    QVERIFY(waitFor([&] { return f.tasks.waitingCount() == 10; }));
}

QTEST_GUILESS_MAIN(NotificationCenterTest)
#include "tst_notificationcenter.moc"
