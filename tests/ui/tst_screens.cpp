#include "screenpictures.h"
#include "screentasks.h"
#include "uitranslations.h"

#include <QFileInfo>
#include <QListWidget>
#include <QMessageBox>
#include <QProcess>
#include <QSplitter>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

#include <cmath>

using namespace longhaul;

/// Pictures of the main window in every state, light and dark, left to right and right to left.
class ScreensTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QDir().mkpath(pictureFolder())); }
    void rendersTheMainWindow_data() { addLooks(); }
    void rendersTheMainWindow();
    void rendersWhileYouWereAway_data() { addLooks(); }
    void rendersWhileYouWereAway();
    void rendersMuchThatHappenedInASmallWindow_data() { addLooks(); }
    void rendersMuchThatHappenedInASmallWindow();
    void rendersTroubleAndItsNextSteps_data() { addLooks(); }
    void rendersTroubleAndItsNextSteps();
    void rendersSpeedAndServer_data() { addLooks(); }
    void rendersSpeedAndServer();
    void rendersTheEmptyList_data() { addLooks(); }
    void rendersTheEmptyList();
    void rendersTheLostConnection_data() { addLooks(); }
    void rendersTheLostConnection();
    void rendersTheClosingNotice_data() { addLooks(); }
    void rendersTheClosingNotice();
    void rendersTwiceAsLarge();
    void cleanup() { leaveLook(); }

private:
    static void fill(WindowFixture &fixture);
    /// As large as it would like to be, whatever the screen is here.
    [[nodiscard]] static std::unique_ptr<MainWindow> makeWindow(WindowFixture &fixture);
};

void ScreensTest::fill(WindowFixture &fixture)
{
    const QList<Task> tasks = everyState(fixture.clock().wall());
    fixture.agent().setTasks(tasks);
    fixture.agent().setScript(QStringLiteral("task.show"), [tasks](const Request &request, const Reply &reply) {
        const qint64 id = request.params.value(QLatin1String("id")).toInteger();
        const Task shown = tasks.value(id - 1, makeTask(id, QStringLiteral("other"), TaskState::Completed));
        reply(QJsonObject{{QStringLiteral("task"), detailsOf(shown)}});
    });
}

std::unique_ptr<MainWindow> ScreensTest::makeWindow(WindowFixture &fixture)
{
    auto window = fixture.makeWindow();
    window->resize(980, 700);
    return window;
}

void ScreensTest::rendersTheMainWindow()
{
    useLook();
    WindowFixture fixture;
    fill(fixture);
    auto window = makeWindow(fixture);
    window->show();
    QVERIFY(fixture.connect());
    auto *view = window->findChild<QTreeView *>();
    view->setCurrentIndex(view->model()->index(0, 0));
    QVERIFY(waitFor([&] { return !fixture.agent().parametersOf(QStringLiteral("task.show")).isEmpty(); }));
    QVERIFY(waitFor([&] { return window->findChild<QWidget *>(QStringLiteral("segmentMap"))->isVisible(); }));
    keepPicture(*window, QStringLiteral("main"));
}

void ScreensTest::rendersWhileYouWereAway()
{
    useLook();
    WindowFixture fixture;
    fill(fixture);
    for (qint64 id : {1, 2})
        fixture.agent().postEvent(makeEvent(id, EventKind::Completed));
    fixture.agent().postEvent(makeEvent(4, EventKind::Failed, Failure{FailureCode::LinkExpired, {}}));
    auto window = makeWindow(fixture);
    window->show();
    QVERIFY(fixture.connect());
    keepPicture(*window, QStringLiteral("away"));
}

void ScreensTest::rendersMuchThatHappenedInASmallWindow()
{
    useLook();
    WindowFixture fixture;
    fill(fixture);
    for (int part = 1; part <= 38; ++part) {
        Task task = makeTask(100 + part, QStringLiteral("holiday-photos-part-%1.zip").arg(part), TaskState::Completed,
                             60 * kMiB, 60 * kMiB);
        fixture.agent().putTasks({task});
        fixture.agent().postEvent(makeEvent(task.id.value, EventKind::Completed));
    }
    fixture.agent().postEvent(makeEvent(4, EventKind::Failed, Failure{FailureCode::LinkExpired, {}}));
    auto window = makeWindow(fixture);
    window->resize(700, 480);
    window->show();
    QVERIFY(fixture.connect());
    keepPicture(*window, QStringLiteral("away-many"));
}

void ScreensTest::rendersTroubleAndItsNextSteps()
{
    useLook();
    WindowFixture fixture;
    fill(fixture);
    auto window = makeWindow(fixture);
    window->show();
    QVERIFY(fixture.connect());
    window->findChild<QListWidget *>()->setCurrentRow(5); // failed
    auto *view = window->findChild<QTreeView *>();
    view->setCurrentIndex(view->model()->index(0, 0));
    QVERIFY(waitFor([&] { return window->findChild<QWidget *>(QStringLiteral("segmentMap"))->isVisible(); }));
    keepPicture(*window, QStringLiteral("failed"));
}

void ScreensTest::rendersSpeedAndServer()
{
    useLook();
    WindowFixture fixture;
    fill(fixture);
    auto window = makeWindow(fixture);
    window->show();
    QVERIFY(fixture.connect());
    auto *view = window->findChild<QTreeView *>();
    view->setCurrentIndex(view->model()->index(0, 0));
    Task task = fixture.mirror().tasks().last();
    for (int second = 0; second < 120; ++second) {
        fixture.clock().advance(std::chrono::seconds(1));
        task.bytesReceived += 1000;
        task.speed = qint64(double(kMiB) * (9 + 3 * std::sin(second / 7.0) + (second % 13 == 0 ? -4 : 0)));
        fixture.agent().putTasks({task});
        QVERIFY(waitFor([&] { return fixture.mirror().tasks().last().bytesReceived == task.bytesReceived; }));
    }
    auto *tabs = window->findChild<QTabWidget *>();
    tabs->setCurrentIndex(1);
    keepPicture(*window, QStringLiteral("speed"));
    tabs->setCurrentIndex(2);
    keepPicture(*window, QStringLiteral("server"));
}

void ScreensTest::rendersTheEmptyList()
{
    useLook();
    WindowFixture fixture;
    auto window = makeWindow(fixture);
    window->show();
    QVERIFY(fixture.connect());
    keepPicture(*window, QStringLiteral("empty"));
}

void ScreensTest::rendersTheLostConnection()
{
    useLook();
    WindowFixture fixture;
    fill(fixture);
    auto window = makeWindow(fixture);
    window->show();
    QVERIFY(fixture.connect());
    fixture.agent().notifyAll(QStringLiteral("agent.notice"),
                              {{QStringLiteral("code"), QStringLiteral("database-restored")},
                               {QStringLiteral("message"),
                                QStringLiteral("The list was damaged and was restored from yesterday's backup.")}});
    auto *banner = window->findChild<QWidget *>(QStringLiteral("linkBar"));
    fixture.agent().setUnreachable(QStringLiteral("longhaul-agent was not found."));
    fixture.agent().dropConnections();
    QVERIFY(waitFor([&] { return banner->isVisible(); }));
    keepPicture(*window, QStringLiteral("lost"));
}

void ScreensTest::rendersTheClosingNotice()
{
    useLook();
    WindowFixture fixture;
    fill(fixture);
    auto window = makeWindow(fixture);
    window->show();
    QVERIFY(fixture.connect());
    window->close();
    auto *notice = window->findChild<QMessageBox *>();
    QVERIFY(notice);
    keepPicture(*notice, QStringLiteral("closing"));
}

void ScreensTest::rendersTwiceAsLarge()
{
    if (qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        QSKIP("This is the large run.");
    QProcess large;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QStringLiteral("2"));
    large.setProcessEnvironment(environment);
    large.setProcessChannelMode(QProcess::ForwardedChannels);
    large.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("rendersTheMainWindow:light"), QStringLiteral("rendersTheMainWindow:dark-rtl"),
                 QStringLiteral("rendersTheEmptyList:light"), QStringLiteral("rendersWhileYouWereAway:dark"),
                 QStringLiteral("rendersMuchThatHappenedInASmallWindow:light")});
    QVERIFY(large.waitForFinished(60'000));
    QCOMPARE(large.exitCode(), 0);
    QVERIFY(QFileInfo::exists(pictureFolder() + QStringLiteral("/main-light@2x.png")));
}

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    useTheme(Theme::Light); // its style is that of the dark one, too
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    useTranslations(application);
    ScreensTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_screens.moc"
