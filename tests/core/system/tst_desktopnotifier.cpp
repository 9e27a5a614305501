#include "desktopnotifier.h"
#include "privatebus.h"
#include "waitfor.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QSignalSpy>
#include <QTest>

using namespace longhaul;

namespace {

struct Shown {
    uint replaces = 0;
    QString icon;
    QString title;
    QString body;
    QStringList actions;
    QVariantMap hints;
};

const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");

} // namespace

/// A notification service that keeps what it is told, and answers when it is told to.
class FakeNotifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
    Q_PROPERTY(bool Inhibited MEMBER inhibited)

public:
    explicit FakeNotifications(const QDBusConnection &bus) : m_bus(bus)
    {
        m_bus.registerObject(kPath, this,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals
                                 | QDBusConnection::ExportAllProperties);
        m_bus.registerService(kService);
    }
    ~FakeNotifications() override
    {
        m_bus.unregisterService(kService);
        m_bus.unregisterObject(kPath);
    }

    void tell(const QString &signal, const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createSignal(kPath, kService, signal);
        message.setArguments(arguments);
        m_bus.send(message);
    }

    bool send(const QDBusMessage &message) { return m_bus.send(message); }

    QStringList capabilities{QStringLiteral("actions"), QStringLiteral("body"), QStringLiteral("body-markup")};
    QList<Shown> shown;
    QList<uint> closedByCaller;
    uint lastId = 0;
    int asked = 0;
    bool inhibited = false;

public slots:
    QStringList GetCapabilities()
    {
        ++asked;
        return capabilities;
    }
    uint Notify(const QString &, uint replaces, const QString &icon, const QString &title, const QString &body,
                const QStringList &actions, const QVariantMap &hints, int)
    {
        shown.append({replaces, icon, title, body, actions, hints});
        return replaces != 0 ? replaces : ++lastId;
    }
    void CloseNotification(uint id)
    {
        closedByCaller.append(id);
        tell(QStringLiteral("NotificationClosed"), {id, 3U});
    }

private:
    QDBusConnection m_bus;
};

class DesktopNotifierTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsTitleBodyAndButtons();
    void escapesMarkupWhereItIsRead();
    void sendsNoButtonsToAServiceWithoutThem();
    void replacesTheNotificationOfTheSameId();
    void sendsTheNewestOfAFastRowOnly();
    void tellsButtonsWithTheirToken();
    void ignoresNotificationsOfOthers();
    void beginsAnewAfterTheServiceRestarts();
    void takesANotificationBackEvenBeforeItsAnswer();
    void followsThatNobodyIsToBeDisturbed();
    void doesNothingWithoutAService();
    void doesNothingWithoutABus();

private:
    [[nodiscard]] static DesktopNotification message(const char *id, const char *title = "t")
    {
        DesktopNotification notification;
        notification.id = QLatin1String(id);
        notification.title = QLatin1String(title);
        notification.body = QStringLiteral("a <b> & c");
        notification.actions = {{QStringLiteral("open"), QStringLiteral("Open")}};
        return notification;
    }

    std::unique_ptr<PrivateBus> m_daemon;
    std::unique_ptr<FakeNotifications> m_service;
    std::unique_ptr<DesktopNotifier> m_notifier;
};

void DesktopNotifierTest::initTestCase()
{
    if (!PrivateBus::isPossible())
        QSKIP("no dbus-daemon on this computer");
    m_daemon = std::make_unique<PrivateBus>();
    QVERIFY(!m_daemon->address().isEmpty());
}

void DesktopNotifierTest::init()
{
    const auto connect = [this](const char *name) {
        return QDBusConnection::connectToBus(m_daemon->address(), QLatin1String(name));
    };
    m_service = std::make_unique<FakeNotifications>(connect("service"));
    QVERIFY(connect("client").isConnected());
    m_notifier = std::make_unique<DesktopNotifier>(connect("client"));
}

void DesktopNotifierTest::cleanup()
{
    m_notifier.reset();
    m_service.reset();
    QDBusConnection::disconnectFromBus(QStringLiteral("client"));
    QDBusConnection::disconnectFromBus(QStringLiteral("service"));
}

void DesktopNotifierTest::showsTitleBodyAndButtons()
{
    auto notification = message("a", "ubuntu.iso is here");
    notification.icon = QStringLiteral("org.longhaul.Longhaul");
    notification.urgency = NotificationUrgency::Critical;
    m_notifier->show(notification);
    QVERIFY(waitFor([&] { return m_service->shown.size() == 1; }));
    const Shown &shown = m_service->shown.first();
    QCOMPARE(shown.replaces, 0U);
    QCOMPARE(shown.title, QStringLiteral("ubuntu.iso is here"));
    QCOMPARE(shown.icon, QStringLiteral("org.longhaul.Longhaul"));
    QCOMPARE(shown.actions, QStringList({QStringLiteral("open"), QStringLiteral("Open")}));
    QCOMPARE(shown.hints.value(QStringLiteral("urgency")).toInt(), 2);
    QCOMPARE(shown.hints.value(QStringLiteral("desktop-entry")).toString(), QStringLiteral("org.longhaul.Longhaul"));
}

void DesktopNotifierTest::escapesMarkupWhereItIsRead()
{
    m_notifier->show(message("a"));
    QVERIFY(waitFor([&] { return m_service->shown.size() == 1; }));
    QCOMPARE(m_service->shown.first().body, QStringLiteral("a &lt;b&gt; &amp; c"));
}

void DesktopNotifierTest::sendsNoButtonsToAServiceWithoutThem()
{
    m_service->capabilities = {QStringLiteral("body")};
    m_notifier->show(message("a"));
    QVERIFY(waitFor([&] { return m_service->shown.size() == 1; }));
    QVERIFY(m_service->shown.first().actions.isEmpty());
    QCOMPARE(m_service->shown.first().body, QStringLiteral("a <b> & c"));
}

void DesktopNotifierTest::replacesTheNotificationOfTheSameId()
{
    m_notifier->show(message("a", "one"));
    QVERIFY(waitFor([&] { return m_service->shown.size() == 1; }));
    m_notifier->show(message("b", "other"));
    QVERIFY(waitFor([&] { return m_service->shown.size() == 2; }));
    m_notifier->show(message("a", "two"));
    QVERIFY(waitFor([&] { return m_service->shown.size() == 3; }));
    QCOMPARE(m_service->shown.at(1).replaces, 0U);
    QCOMPARE(m_service->shown.at(2).replaces, 1U);
    QCOMPARE(m_service->asked, 1);
}

void DesktopNotifierTest::sendsTheNewestOfAFastRowOnly()
{
    m_notifier->show(message("a", "one"));
    QVERIFY(waitFor([&] { return m_service->asked == 1; }));
    m_notifier->show(message("a", "two"));
    m_notifier->show(message("a", "three"));
    QVERIFY(waitFor(
        [&] { return !m_service->shown.isEmpty() && m_service->shown.last().title == QLatin1String("three"); }));
    for (const Shown &shown : m_service->shown)
        QVERIFY(shown.title != QLatin1String("two"));
    QCOMPARE(m_service->lastId, 1U); // never two on the screen
}

void DesktopNotifierTest::tellsButtonsWithTheirToken()
{
    m_notifier->show(message("a"));
    QVERIFY(waitFor([&] { return m_service->shown.size() == 1; }));
    QSignalSpy invoked(m_notifier.get(), &Notifier::actionInvoked);
    QSignalSpy closed(m_notifier.get(), &Notifier::closed);
    // Its number must have come back before it can be pressed.
    m_notifier->show(message("a"));
    QVERIFY(waitFor([&] { return m_service->shown.size() == 2; }));
    m_service->tell(QStringLiteral("ActivationToken"), {1U, QStringLiteral("token")});
    m_service->tell(QStringLiteral("ActionInvoked"), {1U, QStringLiteral("open")});
    m_service->tell(QStringLiteral("NotificationClosed"), {1U, 2U});
    QVERIFY(waitFor([&] { return closed.size() == 1; }));
    QCOMPARE(invoked.size(), 1);
    QCOMPARE(invoked.first(), QVariantList({QStringLiteral("a"), QStringLiteral("open"), QStringLiteral("token")}));
    m_notifier->show(message("a"));
    QVERIFY(waitFor([&] { return m_service->shown.size() == 3; }));
    QCOMPARE(m_service->shown.last().replaces, 0U); // the old one is gone: this is a new one
}

void DesktopNotifierTest::ignoresNotificationsOfOthers()
{
    m_notifier->show(message("a"));
    QVERIFY(waitFor([&] { return m_service->shown.size() == 1; }));
    m_notifier->show(message("a"));
    QVERIFY(waitFor([&] { return m_service->shown.size() == 2; }));
    QSignalSpy invoked(m_notifier.get(), &Notifier::actionInvoked);
    QSignalSpy closed(m_notifier.get(), &Notifier::closed);
    m_service->tell(QStringLiteral("ActionInvoked"), {77U, QStringLiteral("open")});
    m_service->tell(QStringLiteral("NotificationClosed"), {77U, 1U});
    m_service->tell(QStringLiteral("NotificationClosed"), {1U, 1U});
    QVERIFY(waitFor([&] { return closed.size() == 1; }));
    QCOMPARE(invoked.size(), 0);
    QCOMPARE(closed.first().first().toString(), QStringLiteral("a"));
}

void DesktopNotifierTest::beginsAnewAfterTheServiceRestarts()
{
    m_notifier->show(message("a"));
    QVERIFY(waitFor([&] { return m_service->shown.size() == 1; }));
    const QDBusServiceWatcher watcher(kService, QDBusConnection(QStringLiteral("client")),
                                      QDBusServiceWatcher::WatchForRegistration);
    QSignalSpy restarted(&watcher, &QDBusServiceWatcher::serviceRegistered);
    m_service.reset();
    m_service = std::make_unique<FakeNotifications>(QDBusConnection(QStringLiteral("service")));
    m_service->capabilities = {};
    QVERIFY(waitFor([&] { return restarted.size() == 1; }));
    m_notifier->show(message("a"));
    QVERIFY(waitFor([&] { return m_service->shown.size() == 1; }));
    QCOMPARE(m_service->shown.first().replaces, 0U);
    QVERIFY(m_service->shown.first().actions.isEmpty());
}

void DesktopNotifierTest::takesANotificationBackEvenBeforeItsAnswer()
{
    m_notifier->show(message("a"));
    QVERIFY(waitFor([&] { return m_service->shown.size() == 1; }));
    m_notifier->withdraw(QStringLiteral("a")); // the answer may still be under way
    QVERIFY(waitFor([&] { return m_service->closedByCaller.size() == 1; }));
    m_notifier->withdraw(QStringLiteral("never shown"));
    m_notifier->show(message("b"));
    QVERIFY(waitFor([&] { return m_service->shown.size() == 2; }));
    QCOMPARE(m_service->closedByCaller, QList<uint>({1U}));
}

void DesktopNotifierTest::followsThatNobodyIsToBeDisturbed()
{
    m_service->inhibited = true;
    const QDBusConnection bus = QDBusConnection::connectToBus(m_daemon->address(), QStringLiteral("client"));
    DesktopNotifier notifier(bus);
    QVERIFY(!notifier.isInhibited()); // nobody has said so yet
    QVERIFY(waitFor([&] { return notifier.isInhibited(); }));
    QDBusMessage message = QDBusMessage::createSignal(kPath, QStringLiteral("org.freedesktop.DBus.Properties"),
                                                      QStringLiteral("PropertiesChanged"));
    message << kService << QVariantMap{{QStringLiteral("Inhibited"), false}} << QStringList();
    QVERIFY(m_service->send(message));
    QVERIFY(waitFor([&] { return !notifier.isInhibited(); }));
}

void DesktopNotifierTest::doesNothingWithoutAService()
{
    m_service.reset();
    QSignalSpy closed(m_notifier.get(), &Notifier::closed);
    m_notifier->show(message("a"));
    m_notifier->show(message("b"));
    m_notifier->withdraw(QStringLiteral("a"));
    m_service = std::make_unique<FakeNotifications>(QDBusConnection(QStringLiteral("service")));
    QVERIFY(waitFor([&] {
        m_notifier->show(message("c"));
        return !m_service->shown.isEmpty();
    }));
}

void DesktopNotifierTest::doesNothingWithoutABus()
{
    DesktopNotifier notifier(QDBusConnection(QStringLiteral("no such connection")));
    notifier.show(message("a"));
    notifier.withdraw(QStringLiteral("a"));
    QVERIFY(m_service->shown.isEmpty());
}

QTEST_GUILESS_MAIN(DesktopNotifierTest)
#include "tst_desktopnotifier.moc"
