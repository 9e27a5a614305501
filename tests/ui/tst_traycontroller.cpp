// The tray on a desktop that speaks StatusNotifierItem: a bus and a display of the test's own.

#include "faketraywatcher.h"
#include "privatebus.h"
#include "privatedisplay.h"
#include "trayfixture.h"

#include <QDBusMessage>
#include <QSystemTrayIcon>
#include <QTest>

using namespace longhaul;
using namespace std::chrono_literals;
using Host = FakeTrayWatcher::Host;

class TrayControllerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void makesNoIconBeforeAHostIsThere();
    void comesBackAfterTheHostRestarts();
    void comesBackAfterTheWatcherRestarts();
    void opensTheWindowOnActivation();
    void showsWhatGoesOnAtMostOnceASecond();
    void setsNoAlarmWhileNothingMoves();
    void commandsTheAgentFromItsMenu();
    void showsAndSetsTheLimit();
    void listsTheActiveTasks();
    void pausesAndResumesATaskFromItsMenu();
    void hasNoIconWhenItIsNotWished();

private:
    void startWatcher(Host host)
    {
        m_watcher = std::make_unique<FakeTrayWatcher>(QDBusConnection(QStringLiteral("watcher")), host);
    }

    std::unique_ptr<FakeTrayWatcher> m_watcher;
};

void TrayControllerTest::initTestCase()
{
    if (!PrivateBus::isPossible() || !PrivateDisplay::isPossible())
        QSKIP("no dbus-daemon or no Xvfb on this computer");
    QCOMPARE(QGuiApplication::platformName(), QStringLiteral("xcb"));
}

void TrayControllerTest::init()
{
    QVERIFY(QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("watcher"))
                .isConnected());
}

void TrayControllerTest::cleanup()
{
    m_watcher.reset();
    QDBusConnection::disconnectFromBus(QStringLiteral("watcher"));
}

void TrayControllerTest::makesNoIconBeforeAHostIsThere()
{
    // First of all cases: what Qt finds when the first icon is made holds for the whole process.
    TrayFixture f;
    QVERIFY(f.connect());
    QVERIFY(!f.tray.hasIcon());
    startWatcher(Host::Absent);
    QVERIFY(f.settle());
    f.clock.advance(60s);
    QVERIFY(!f.tray.hasIcon());
    m_watcher->setHost(Host::Present);
    QVERIFY(waitFor([&] { return f.tray.hasIcon() && m_watcher->items().size() == 1; }));
    QVERIFY(!m_watcher->items().first().isEmpty());
}

void TrayControllerTest::comesBackAfterTheHostRestarts()
{
    startWatcher(Host::Present);
    TrayFixture f;
    QVERIFY(waitFor([&] { return m_watcher->items().size() == 1; }));
    m_watcher->restartHost();
    QVERIFY(waitFor([&] { return m_watcher->items().size() == 2; }));
    QVERIFY(f.tray.hasIcon());
}

void TrayControllerTest::comesBackAfterTheWatcherRestarts()
{
    startWatcher(Host::Present);
    TrayFixture f;
    QVERIFY(waitFor([&] { return m_watcher->items().size() == 1; }));
    m_watcher.reset();
    QVERIFY(waitFor([&] { return !f.tray.hasIcon(); }));
    startWatcher(Host::Absent); // the panel needs a moment longer than its watcher
    QVERIFY(f.settle());
    m_watcher->setHost(Host::Present);
    QVERIFY(waitFor([&] { return m_watcher->items().size() == 1; }));
    QVERIFY(f.tray.hasIcon());
}

void TrayControllerTest::opensTheWindowOnActivation()
{
    startWatcher(Host::Present);
    TrayFixture f;
    QVERIFY(waitFor([&] { return m_watcher->items().size() == 1; }));
    QDBusMessage message =
        QDBusMessage::createMethodCall(m_watcher->items().first(), QStringLiteral("/StatusNotifierItem"),
                                       QStringLiteral("org.kde.StatusNotifierItem"), QStringLiteral("Activate"));
    message << 0 << 0;
    QDBusConnection(QStringLiteral("watcher")).send(message);
    QVERIFY(waitFor([&] { return f.actions.windows == 1; }));
}

void TrayControllerTest::showsWhatGoesOnAtMostOnceASecond()
{
    startWatcher(Host::Present);
    TrayFixture f;
    QVERIFY(f.connect());
    QVERIFY(waitFor([&] { return f.tray.hasIcon(); }));
    f.clock.advance(10s);
    QCOMPARE(f.tray.look().mood, TrayMood::Idle);
    f.agent.putTasks({trayTask(1, TaskState::Downloading, 100)});
    QVERIFY(waitFor([&] { return f.tray.look().mood == TrayMood::Active; }));
    QCOMPARE(f.tray.look().step, std::optional(2));
    QVERIFY2(f.tray.toolTip().contains(QLatin1String("2.0 KiB/s")), qPrintable(f.tray.toolTip()));
    f.agent.putTasks({trayTask(1, TaskState::Downloading, 500)});
    QVERIFY(f.settle());
    f.clock.advance(999ms);
    QCOMPARE(f.tray.look().step, std::optional(2));
    f.clock.advance(1ms);
    QCOMPARE(f.tray.look().step, std::optional(10));
    f.agent.putTasks({trayTask(1, TaskState::Waiting, 500)});
    QVERIFY(f.settle());
    f.clock.advance(1s);
    QCOMPARE(f.tray.look().mood, TrayMood::Waiting);
    f.agent.putTasks({trayTask(1, TaskState::Failed, 500)});
    QVERIFY(f.settle());
    f.clock.advance(1s);
    QCOMPARE(f.tray.look().mood, TrayMood::Trouble);
    TrayFixture::action(QStringLiteral("Open Longhaul"))->trigger();
    f.clock.advance(1s);
    QCOMPARE(f.tray.look().mood, TrayMood::Idle); // it was seen
}

void TrayControllerTest::setsNoAlarmWhileNothingMoves()
{
    startWatcher(Host::Present);
    TrayFixture f;
    QVERIFY(f.connect());
    QVERIFY(waitFor([&] { return f.tray.hasIcon(); }));
    f.agent.putTasks({trayTask(1, TaskState::Downloading, 100)});
    QVERIFY(f.settle());
    f.agent.putTasks({trayTask(1, TaskState::Paused, 100)});
    QVERIFY(f.settle());
    f.clock.advance(60s);
    QVERIFY(!f.clock.nextAlarm());
    QCOMPARE(f.tray.look().mood, TrayMood::Idle);
}

void TrayControllerTest::commandsTheAgentFromItsMenu()
{
    startWatcher(Host::Present);
    TrayFixture f;
    QVERIFY(f.connect());
    QVERIFY(waitFor([&] { return f.tray.hasIcon(); }));
    TrayFixture::action(QStringLiteral("Open Longhaul"))->trigger();
    QCOMPARE(f.actions.windows, 1);
    TrayFixture::action(QStringLiteral("ause all"))->trigger();
    TrayFixture::action(QStringLiteral("esume all"))->trigger();
    TrayFixture::action(QStringLiteral("top the agent"))->trigger();
    QVERIFY(waitFor([&] { return f.agent.parametersOf(QStringLiteral("agent.shutdown")).size() == 1; }));
    QCOMPARE(f.agent.parametersOf(QStringLiteral("task.pause")).first().value(QLatin1String("all")), QJsonValue(true));
    QCOMPARE(f.agent.parametersOf(QStringLiteral("task.resume")).first().value(QLatin1String("all")), QJsonValue(true));
}

void TrayControllerTest::showsAndSetsTheLimit()
{
    startWatcher(Host::Present);
    TrayFixture f;
    f.agent.setSetting(QStringLiteral("limit"), QStringLiteral("300000"));
    QVERIFY(f.connect());
    QVERIFY(waitFor([&] { return f.tray.hasIcon(); }));
    QVERIFY(waitFor([&] { // a limit that is not among the usual ones has a line of its own
        const QAction *own = TrayFixture::action(QStringLiteral("293 KiB/s"));
        return own && own->isChecked() && own->isVisible();
    }));
    TrayFixture::action(QStringLiteral("1.0 MiB/s"))->trigger();
    QVERIFY(waitFor([&] { return TrayFixture::action(QStringLiteral("1.0 MiB/s"))->isChecked(); }));
    const QJsonObject set = f.agent.parametersOf(QStringLiteral("settings.set")).first();
    QCOMPARE(set.value(QLatin1String("key")).toString(), QStringLiteral("limit"));
    QCOMPARE(set.value(QLatin1String("value")).toString(), QString::number(1024 * 1024));
    QVERIFY(waitFor([&] { return !TrayFixture::action(QStringLiteral("293 KiB/s"))->isVisible(); }));
}

void TrayControllerTest::listsTheActiveTasks()
{
    startWatcher(Host::Present);
    TrayFixture f;
    QVERIFY(f.connect());
    QVERIFY(waitFor([&] { return f.tray.hasIcon(); }));
    QVERIFY(TrayFixture::action(QStringLiteral("Nothing is being downloaded")));
    QList<Task> tasks;
    for (int i = 1; i <= 12; ++i)
        tasks.append(trayTask(i, TaskState::Downloading, 10 * i));
    tasks[1].fileName = QStringLiteral("salt & pepper.iso");
    f.agent.putTasks(tasks);
    QVERIFY(f.settle());
    f.clock.advance(1s);
    QVERIFY(TrayFixture::action(QStringLiteral("salt && pepper.iso")));
    QVERIFY(TrayFixture::action(QStringLiteral("8.iso")));
    QVERIFY(!TrayFixture::action(QStringLiteral("9.iso")));
    const QAction *first = TrayFixture::action(QStringLiteral("1.iso"));
    QVERIFY(first && first->text().contains(QLatin1String("1")) && first->text().contains(u'%'));
    QVERIFY(!TrayFixture::action(QStringLiteral("Nothing is being downloaded")));
}

void TrayControllerTest::pausesAndResumesATaskFromItsMenu()
{
    startWatcher(Host::Present);
    TrayFixture f;
    QVERIFY(f.connect());
    QVERIFY(waitFor([&] { return f.tray.hasIcon(); }));
    f.agent.putTasks({trayTask(7, TaskState::Downloading, 10)});
    QVERIFY(f.settle());
    f.clock.advance(1s);
    const QAction *line = TrayFixture::action(QStringLiteral("7.iso"));
    QVERIFY(line && line->menu());
    line->menu()->actions().first()->trigger();
    QVERIFY(waitFor([&] { return f.agent.parametersOf(QStringLiteral("task.pause")).size() == 1; }));
    QCOMPARE(f.agent.parametersOf(QStringLiteral("task.pause")).first().value(QLatin1String("ids")),
             QJsonValue(QJsonArray{7}));
    f.agent.putTasks({trayTask(7, TaskState::Paused, 10)});
    QVERIFY(f.settle());
    f.clock.advance(1s);
    line = TrayFixture::action(QStringLiteral("7.iso"));
    QVERIFY(line && line->menu());
    QVERIFY(line->text().contains(QLatin1String("paused")));
    line->menu()->actions().first()->trigger();
    QVERIFY(waitFor([&] { return f.agent.parametersOf(QStringLiteral("task.resume")).size() == 1; }));
}

void TrayControllerTest::hasNoIconWhenItIsNotWished()
{
    startWatcher(Host::Present);
    TrayFixture f;
    QVERIFY(f.connect());
    QVERIFY(waitFor([&] { return f.tray.hasIcon(); }));
    f.agent.setSetting(QStringLiteral("tray"), QStringLiteral("off"));
    QVERIFY(waitFor([&] { return !f.tray.hasIcon(); }));
    f.agent.setSetting(QStringLiteral("tray"), QStringLiteral("on"));
    QVERIFY(waitFor([&] { return f.tray.hasIcon(); }));
}

int main(int argc, char **argv)
{
    std::unique_ptr<PrivateBus> bus;
    std::unique_ptr<PrivateDisplay> display;
    if (PrivateBus::isPossible() && PrivateDisplay::isPossible()) {
        bus = std::make_unique<PrivateBus>();
        display = std::make_unique<PrivateDisplay>();
        qputenv("DBUS_SESSION_BUS_ADDRESS", bus->address().toLocal8Bit());
        qputenv("DISPLAY", display->name().toLocal8Bit());
        qputenv("QT_QPA_PLATFORM", "xcb");
    }
    int result = 0;
    {
        QApplication application(argc, argv);
        TrayControllerTest test;
        result = QTest::qExec(&test, argc, argv);
    }
    return result;
}

#include "tst_traycontroller.moc"
