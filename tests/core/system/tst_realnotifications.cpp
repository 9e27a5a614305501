// Notifications with a real service (dunst) on a bus and a display of the test's own.

#include "desktopnotifier.h"
#include "privatebus.h"
#include "privatedisplay.h"
#include "waitfor.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace longhaul;

namespace {

DesktopNotification notification(const QString &id, const QString &title)
{
    DesktopNotification message;
    message.id = id;
    message.title = title;
    message.body = QStringLiteral("700 MiB in Downloads");
    message.actions = {{QStringLiteral("default"), QStringLiteral("Open Longhaul")},
                       {QStringLiteral("show"), QStringLiteral("Show in folder")}};
    return message;
}

} // namespace

class RealNotificationsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void showsAndReplaces();
    void tellsThatItWasPressed();
    void leavesQuietTimeToTheService();

private:
    // Plain messages: what QDBusInterface learns of a service it keeps for good.
    QDBusMessage ask(const QString &interface, const QString &method, const QVariantList &arguments) const
    {
        QDBusMessage message = QDBusMessage::createMethodCall(kService, kPath, interface, method);
        message.setArguments(arguments);
        return m_bus.call(message);
    }
    [[nodiscard]] uint count(const char *property) const
    {
        const QDBusMessage answer = ask(kProperties, QStringLiteral("Get"), {kDunst, QString::fromLatin1(property)});
        return answer.arguments().value(0).value<QDBusVariant>().variant().toUInt();
    }
    void command(const QString &method, const QVariantList &arguments = {}) { (void)ask(kDunst, method, arguments); }
    void setPaused(bool paused)
    {
        (void)ask(kProperties, QStringLiteral("Set"),
                  {kDunst, QStringLiteral("paused"), QVariant::fromValue(QDBusVariant(paused))});
    }

    const QString kDunst = QStringLiteral("org.dunstproject.cmd0");
    const QString kProperties = QStringLiteral("org.freedesktop.DBus.Properties");
    const QString kService = QStringLiteral("org.freedesktop.Notifications");
    const QString kPath = QStringLiteral("/org/freedesktop/Notifications");
    std::unique_ptr<PrivateBus> m_daemon;
    std::unique_ptr<PrivateDisplay> m_display;
    QTemporaryDir m_home;
    QProcess m_dunst;
    QDBusConnection m_bus{QString()};
};

void RealNotificationsTest::initTestCase()
{
    if (!PrivateBus::isPossible() || !PrivateDisplay::isPossible())
        QSKIP("no dbus-daemon or no Xvfb on this computer");
    if (QStandardPaths::findExecutable(QStringLiteral("dunst")).isEmpty())
        QSKIP("no dunst on this computer");
    m_daemon = std::make_unique<PrivateBus>();
    m_display = std::make_unique<PrivateDisplay>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_daemon->address());
    environment.insert(QStringLiteral("DISPLAY"), m_display->name());
    for (const char *folder : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "HOME"})
        environment.insert(QLatin1String(folder), m_home.path());
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    m_dunst.setProcessEnvironment(environment);
    m_dunst.start(QStringLiteral("dunst"), QStringList());
    QVERIFY(m_dunst.waitForStarted());
    m_bus = QDBusConnection::connectToBus(m_daemon->address(), QStringLiteral("real"));
    QVERIFY(waitFor([this] { return m_bus.interface()->isServiceRegistered(kService).value(); }));
}

void RealNotificationsTest::cleanupTestCase()
{
    if (m_dunst.state() == QProcess::Running)
        (void)count("displayedLength"); // what was asked before is answered by then
    m_dunst.kill();
    m_dunst.waitForFinished();
}

void RealNotificationsTest::showsAndReplaces()
{
    DesktopNotifier notifier(m_bus);
    notifier.show(notification(QStringLiteral("burst-1"), QStringLiteral("disk.iso is here")));
    QVERIFY(waitFor([this] { return count("displayedLength") == 1; }));
    notifier.show(notification(QStringLiteral("burst-1"), QStringLiteral("2 downloads finished")));
    notifier.show(notification(QStringLiteral("burst-2"), QStringLiteral("another")));
    QVERIFY(waitFor([this] { return count("displayedLength") == 2; }));
    QSignalSpy closed(&notifier, &Notifier::closed);
    notifier.withdraw(QStringLiteral("burst-1"));
    notifier.withdraw(QStringLiteral("burst-2"));
    QVERIFY(waitFor([&] { return closed.size() == 2; }));
    QVERIFY(waitFor([this] { return count("displayedLength") == 0; }));
}

void RealNotificationsTest::tellsThatItWasPressed()
{
    DesktopNotifier notifier(m_bus);
    QSignalSpy pressed(&notifier, &Notifier::actionInvoked);
    notifier.show(notification(QStringLiteral("burst-3"), QStringLiteral("disk.iso is here")));
    QVERIFY(waitFor([this] { return count("displayedLength") == 1; }));
    command(QStringLiteral("NotificationAction"), {0U});
    QVERIFY(waitFor([&] { return !pressed.isEmpty(); }));
    QCOMPARE(pressed.first().at(0).toString(), QStringLiteral("burst-3"));
    QCOMPARE(pressed.first().at(1).toString(), QStringLiteral("default"));
    notifier.withdraw(QStringLiteral("burst-3"));
    QVERIFY(waitFor([this] { return count("displayedLength") == 0; }));
}

void RealNotificationsTest::leavesQuietTimeToTheService()
{
    DesktopNotifier notifier(m_bus);
    QVERIFY(!notifier.isInhibited()); // it has no such property
    setPaused(true);
    notifier.show(notification(QStringLiteral("burst-4"), QStringLiteral("disk.iso is here")));
    QVERIFY(waitFor([this] { return count("waitingLength") == 1; }));
    QCOMPARE(count("displayedLength"), 0U);
    setPaused(false);
    QVERIFY(waitFor([this] { return count("displayedLength") == 1; }));
}

QTEST_GUILESS_MAIN(RealNotificationsTest)
#include "tst_realnotifications.moc"
