#include "adddialog.h"
#include "certificatedialog.h"
#include "checksumdialog.h"
#include "shortcutsdialog.h"
#include "signindialog.h"
#include "themes.h"
#include "uitranslations.h"
#include "windowfixture.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QProcess>
#include <QSplitter>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

#include <cmath>

using namespace longhaul;

namespace {

constexpr qint64 kMiB = 1024 * 1024;
constexpr qint64 kGiB = 1024 * kMiB;

Task moving(Task task, qint64 speed, std::optional<qint64> eta)
{
    task.speed = speed;
    task.etaSeconds = eta;
    task.connections = 6;
    task.resumable = true;
    return task;
}

/// Six parts, each as far as its own connection came.
Task inParts(Task task)
{
    task.map = "9999999999009999998000000099999950000000999999970000009999999000";
    return task;
}

Task failed(Task task, FailureCode code, const QString &detail = {})
{
    task.error = Failure{code, detail};
    return task;
}

Task at(Task task, const QString &host)
{
    task.url.setHost(host);
    return task;
}

QList<Task> everyState(const QDateTime &now)
{
    QList<Task> tasks;
    tasks.append(at(makeTask(1, QStringLiteral("family-album-2025.zip"), TaskState::Completed, 812 * kMiB, 812 * kMiB),
                    QStringLiteral("photos.example.net")));
    tasks.append(at(makeTask(2, QStringLiteral("lecture-07-oceans-and-climate.mp4"), TaskState::Completed, 3 * kGiB / 2,
                             3 * kGiB / 2),
                    QStringLiteral("media.university.example")));
    tasks.append(at(makeTask(3, QStringLiteral("old-build.tar.gz"), TaskState::Cancelled, 0, 40 * kMiB),
                    QStringLiteral("ci.example.com")));
    tasks.append(failed(at(makeTask(4, QStringLiteral("invoice-archive.7z"), TaskState::Failed, 220 * kMiB, 640 * kMiB),
                           QStringLiteral("share.example.com")),
                        FailureCode::LinkExpired, QStringLiteral("403 after 220 MiB; the address carried an expiry")));
    tasks.append(at(makeTask(5, QStringLiteral("dataset-part-3.parquet"), TaskState::Paused, 5 * kGiB, 9 * kGiB),
                    QStringLiteral("data.example.org")));
    Task waiting =
        failed(at(makeTask(6, QStringLiteral("nightly-image.qcow2"), TaskState::Waiting, 700 * kMiB, 2 * kGiB),
                  QStringLiteral("mirror.example.edu")),
               FailureCode::HttpStatus, QStringLiteral("503 Service Unavailable"));
    waiting.reason = WaitReason::Retry;
    waiting.retryAt = now.addSecs(42);
    tasks.append(waiting);
    Task space =
        at(makeTask(7, QStringLiteral("backup-of-the-old-laptop.img"), TaskState::Waiting, 30 * kGiB, 64 * kGiB),
           QStringLiteral("nas.example.home"));
    space.reason = WaitReason::DiskSpace;
    tasks.append(space);
    tasks.append(
        at(makeTask(8, QStringLiteral("next-in-line.pdf"), TaskState::Queued), QStringLiteral("papers.example.org")));
    tasks.append(at(makeTask(9, QStringLiteral("firmware-4.2.bin"), TaskState::Verifying, 96 * kMiB, 96 * kMiB),
                    QStringLiteral("downloads.example.com")));
    tasks.append(moving(at(makeTask(10, QStringLiteral("live-stream-recording.ts"), TaskState::Downloading, 180 * kMiB),
                           QStringLiteral("stream.example.tv")),
                        2 * kMiB, std::nullopt));
    tasks.append(at(makeTask(11, QStringLiteral("keyboard-layout.svg"), TaskState::Connecting),
                    QStringLiteral("design.example.org")));
    Task iso = at(
        makeTask(12, QStringLiteral("debian-12.8.0-amd64-DVD-1.iso"), TaskState::Downloading, 2400 * kMiB, 3800 * kMiB),
        QStringLiteral("cdimage.debian.example"));
    iso.checksum = {HashAlgorithm::Sha256, QByteArray("9f86d081").repeated(8), {}};
    tasks.append(inParts(moving(iso, 11 * kMiB + 300'000, 128)));
    tasks[4] = inParts(tasks.at(4));
    tasks[7].hostIsFull = true;
    return tasks;
}

QJsonObject detailsOf(const Task &task)
{
    DetailedTask detailed;
    detailed.task = task;
    detailed.task.validator.etag = "\"65f1c2-ed800000\"";
    const qint64 whole = task.bytesTotal.value_or(kGiB);
    const qint64 part = whole / 6;
    for (int i = 0; i < 6; ++i)
        detailed.details.segments.append({{i * part, (i + 1) * part}, part * (8 - i) / 9, i > 1});
    detailed.details.segments[0].received = part;
    detailed.details.segments[1].received = part;
    detailed.details.redirects = {QUrl(QStringLiteral("https://cdn-eu-3.example.net/pool/") + task.fileName)};
    detailed.details.headers = {{"Server", "nginx/1.24.0"},
                                {"Content-Type", "application/octet-stream"},
                                {"Content-Range", "bytes 0-3984588799/3984588800"},
                                {"Accept-Ranges", "bytes"},
                                {"Cache-Control", "max-age=86400"}};
    const auto line = [&](int second, const QString &text) {
        detailed.details.history.append({task.id, task.createdAt.addSecs(second), text});
    };
    line(0, QStringLiteral("Redirected to https://cdn-eu-3.example.net/pool/") + task.fileName);
    line(1, QStringLiteral("The server tells the file's sha256."));
    line(4, QStringLiteral("The server refuses more connections; going on with 6."));
    line(9, QStringLiteral("Waiting (retry): the connection timed out"));
    return detailedTaskToJson(detailed);
}

QString folder()
{
    return QStringLiteral(LONGHAUL_BIN_DIR "/../screens");
}

} // namespace

class ScreensTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void rendersTheMainWindow_data() { themes(); }
    void rendersTheMainWindow();
    void rendersWhileYouWereAway_data() { themes(); }
    void rendersWhileYouWereAway();
    void rendersMuchThatHappenedInASmallWindow_data() { themes(); }
    void rendersMuchThatHappenedInASmallWindow();
    void rendersTheCertificate_data() { themes(); }
    void rendersTheCertificate();
    void rendersTheSignIn_data() { themes(); }
    void rendersTheSignIn();
    void rendersTroubleAndItsNextSteps_data() { themes(); }
    void rendersTroubleAndItsNextSteps();
    void rendersSpeedAndServer_data() { themes(); }
    void rendersSpeedAndServer();
    void rendersTheComparedChecksum_data() { themes(); }
    void rendersTheComparedChecksum();
    void rendersTheShortcuts_data() { themes(); }
    void rendersTheShortcuts();
    void rendersTheEmptyList_data() { themes(); }
    void rendersTheEmptyList();
    void rendersTheLostConnection_data() { themes(); }
    void rendersTheLostConnection();
    void rendersTheAddDialog_data() { themes(); }
    void rendersTheAddDialog();
    void rendersTheClosingNotice_data() { themes(); }
    void rendersTheClosingNotice();
    void rendersTwiceAsLarge();
    void cleanup();

private:
    void themes();
    void use();
    void fill(WindowFixture &fixture);
    /// As large as it would like to be, whatever the screen is here.
    [[nodiscard]] static std::unique_ptr<MainWindow> makeWindow(WindowFixture &fixture);
    void keep(QWidget &widget, const QString &name);
};

void ScreensTest::initTestCase()
{
    QVERIFY(QDir().mkpath(folder()));
}

void ScreensTest::themes()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << true << false;
    QTest::newRow("light-rtl") << false << true;
    QTest::newRow("dark-rtl") << true << true;
}

void ScreensTest::use()
{
    QFETCH(bool, dark);
    QFETCH(bool, mirrored);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
    QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
}

void ScreensTest::cleanup()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setPalette(lightPalette());
}

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

void ScreensTest::keep(QWidget &widget, const QString &name)
{
    for (int pass = 0; pass < 4; ++pass) // nested layouts settle one after the other
        QCoreApplication::processEvents();
    const QPixmap picture = widget.grab();
    QVERIFY(!picture.isNull());
    // A screen that failed to paint is one colour.
    const QImage image = picture.toImage();
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); y += 7) {
        for (int x = 0; x < image.width(); x += 7)
            colors.insert(image.pixel(x, y));
    }
    QVERIFY2(colors.size() > 12, qPrintable(name));
    const QString scale = qRound(picture.devicePixelRatio()) == 2 ? QStringLiteral("@2x") : QString();
    QVERIFY(picture.save(
        QStringLiteral("%1/%2-%3%4.png").arg(folder(), name, QString::fromUtf8(QTest::currentDataTag()), scale)));
}

void ScreensTest::rendersTheMainWindow()
{
    use();
    WindowFixture fixture;
    fill(fixture);
    auto window = makeWindow(fixture);
    window->show();
    QVERIFY(fixture.connect());
    auto *view = window->findChild<QTreeView *>();
    view->setCurrentIndex(view->model()->index(0, 0));
    QVERIFY(waitFor([&] { return !fixture.agent().parametersOf(QStringLiteral("task.show")).isEmpty(); }));
    QVERIFY(waitFor([&] { return window->findChild<QWidget *>(QStringLiteral("segmentMap"))->isVisible(); }));
    keep(*window, QStringLiteral("main"));
}

void ScreensTest::rendersWhileYouWereAway()
{
    use();
    WindowFixture fixture;
    fill(fixture);
    for (qint64 id : {1, 2})
        fixture.agent().postEvent(makeEvent(id, EventKind::Completed));
    fixture.agent().postEvent(makeEvent(4, EventKind::Failed, Failure{FailureCode::LinkExpired, {}}));
    auto window = makeWindow(fixture);
    window->show();
    QVERIFY(fixture.connect());
    keep(*window, QStringLiteral("away"));
}

void ScreensTest::rendersMuchThatHappenedInASmallWindow()
{
    use();
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
    keep(*window, QStringLiteral("away-many"));
}

void ScreensTest::rendersTheCertificate()
{
    use();
    const CertificateFacts facts{
        QStringLiteral("https://nas.example.home:8443"),
        "3fa21c0d9be4471f8a60d5c39e12b7780456fe9c21ab33d0e7f1584c6a9d0b2e",
        QStringLiteral("nas.example.home"),
        QStringLiteral("nas.example.home, Home Office"),
        QDateTime(QDate(2024, 3, 1), QTime(0, 0), Qt::UTC),
        QDateTime(QDate(2026, 1, 15), QTime(0, 0), Qt::UTC),
        {QStringLiteral("The certificate is self-signed."), QStringLiteral("The certificate has expired.")}};
    auto *dialog = new CertificateDialog(facts, nullptr);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    keep(*dialog, QStringLiteral("certificate"));
    dialog->close();
}

void ScreensTest::rendersTheSignIn()
{
    use();
    auto *dialog = new SignInDialog(QUrl(QStringLiteral("http://files.example.org/a")), QStringLiteral("ada"), nullptr);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    keep(*dialog, QStringLiteral("signin"));
    dialog->close();
}

void ScreensTest::rendersTroubleAndItsNextSteps()
{
    use();
    WindowFixture fixture;
    fill(fixture);
    auto window = makeWindow(fixture);
    window->show();
    QVERIFY(fixture.connect());
    window->findChild<QListWidget *>()->setCurrentRow(5); // failed
    auto *view = window->findChild<QTreeView *>();
    view->setCurrentIndex(view->model()->index(0, 0));
    QVERIFY(waitFor([&] { return window->findChild<QWidget *>(QStringLiteral("segmentMap"))->isVisible(); }));
    keep(*window, QStringLiteral("failed"));
}

void ScreensTest::rendersSpeedAndServer()
{
    use();
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
    keep(*window, QStringLiteral("speed"));
    tabs->setCurrentIndex(2);
    keep(*window, QStringLiteral("server"));
}

void ScreensTest::rendersTheComparedChecksum()
{
    use();
    const QByteArray digest = QByteArray("9f86d081").repeated(8);
    auto *dialog = new ChecksumDialog(QStringLiteral("/home/ada/Downloads/debian-12.8.0-amd64-DVD-1.iso"),
                                      {HashAlgorithm::Sha256, {}, digest}, nullptr);
    dialog->findChild<QLineEdit *>()->setText(QString::fromLatin1(digest));
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    keep(*dialog, QStringLiteral("checksum"));
    dialog->close();
}

void ScreensTest::rendersTheShortcuts()
{
    use();
    WindowFixture fixture;
    auto window = makeWindow(fixture);
    window->show();
    window->findChild<QAction *>(QStringLiteral("shortcuts"))->trigger();
    auto *dialog = window->findChild<ShortcutsDialog *>();
    QVERIFY(dialog);
    keep(*dialog, QStringLiteral("shortcuts"));
}

void ScreensTest::rendersTheEmptyList()
{
    use();
    WindowFixture fixture;
    auto window = makeWindow(fixture);
    window->show();
    QVERIFY(fixture.connect());
    keep(*window, QStringLiteral("empty"));
}

void ScreensTest::rendersTheLostConnection()
{
    use();
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
    keep(*window, QStringLiteral("lost"));
}

void ScreensTest::rendersTheAddDialog()
{
    use();
    WindowFixture fixture;
    QVERIFY(fixture.connect());
    AddDialog dialog(fixture.client());
    dialog.offer({QStringLiteral("https://cdimage.debian.example/debian-12.8.0-amd64-DVD-1.iso"),
                  QStringLiteral("https://papers.example.org/oceans.pdf")});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    keep(dialog, QStringLiteral("add"));
}

void ScreensTest::rendersTheClosingNotice()
{
    use();
    WindowFixture fixture;
    fill(fixture);
    auto window = makeWindow(fixture);
    window->show();
    QVERIFY(fixture.connect());
    window->close();
    auto *notice = window->findChild<QMessageBox *>();
    QVERIFY(notice);
    keep(*notice, QStringLiteral("closing"));
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
    QVERIFY(QFileInfo::exists(folder() + QStringLiteral("/main-light@2x.png")));
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
