// The tray on an X11 desktop without StatusNotifier: a real tray host on a display of the test's own.

#include "privatebus.h"
#include "privatedisplay.h"
#include "trayfixture.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace longhaul;
using namespace std::chrono_literals;

class TrayX11Test : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void docksAfterThePatienceForTheOtherKind();
    void comesBackAfterTheHostRestarts();

private:
    void startHost()
    {
        m_host = std::make_unique<QProcess>();
        m_host->start(QStringLiteral("trayer"), {QStringLiteral("--edge"), QStringLiteral("bottom"),
                                                 QStringLiteral("--width"), QStringLiteral("20")});
        QVERIFY(m_host->waitForStarted());
    }
    void killHost()
    {
        m_host->kill();
        QVERIFY(m_host->waitForFinished());
    }
    /// True if the icon's window is in the host's window.
    [[nodiscard]] static bool isDocked()
    {
        const QList<QWidget *> widgets = QApplication::allWidgets();
        for (const QWidget *widget : widgets) {
            if (widget->inherits("QSystemTrayIconSys"))
                return widget->isVisible() && widget->width() > 1;
        }
        return false;
    }

    std::unique_ptr<QProcess> m_host;
};

void TrayX11Test::initTestCase()
{
    if (!PrivateBus::isPossible() || !PrivateDisplay::isPossible())
        QSKIP("no dbus-daemon or no Xvfb on this computer");
    if (QStandardPaths::findExecutable(QStringLiteral("trayer")).isEmpty())
        QSKIP("no trayer on this computer");
    QCOMPARE(QGuiApplication::platformName(), QStringLiteral("xcb"));
}

void TrayX11Test::docksAfterThePatienceForTheOtherKind()
{
    TrayFixture f;
    QVERIFY(f.connect());
    QVERIFY(!f.tray.hasIcon());
    QVERIFY(!f.clock.nextAlarm()); // no host, no alarm
    startHost();
    QVERIFY(waitFor([&] { return f.clock.nextAlarm().has_value(); }));
    QVERIFY(!f.tray.hasIcon());
    f.clock.advance(TrayHost::kPatience);
    QVERIFY(f.tray.hasIcon());
    QVERIFY(waitFor([] { return isDocked(); }));
    f.agent.putTasks({trayTask(1, TaskState::Downloading, 500)});
    QVERIFY(waitFor([&] { return f.tray.look().mood == TrayMood::Active; }));
}

void TrayX11Test::comesBackAfterTheHostRestarts()
{
    TrayFixture f;
    QVERIFY(f.connect());
    f.clock.advance(TrayHost::kPatience);
    QVERIFY(waitFor([] { return isDocked(); }));
    killHost();
    QVERIFY(waitFor([&] { return !f.tray.hasIcon(); }));
    QVERIFY(!isDocked());
    QVERIFY(!f.clock.nextAlarm());
    startHost();
    QVERIFY(waitFor([&] {
        f.clock.advance(1s);
        return f.tray.hasIcon();
    }));
    QVERIFY(waitFor([] { return isDocked(); }));
    killHost();
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
        TrayX11Test test;
        result = QTest::qExec(&test, argc, argv);
    }
    return result;
}

#include "tst_trayx11.moc"
