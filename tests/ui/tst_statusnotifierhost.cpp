#include "faketraywatcher.h"
#include "privatebus.h"
#include "statusnotifierhost.h"
#include "waitfor.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QSignalSpy>
#include <QTest>

using namespace longhaul;
using Host = FakeTrayWatcher::Host;

class StatusNotifierHostTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void findsAHostThatIsThere();
    void waitsForAWatcherThatComesLater();
    void waitsForAHostThatComesLater();
    void tellsARestartOfTheWatcher();
    void tellsARestartOfTheHost();
    void seesTheHostGo();
    void bearsAWatcherThatComesAndGoesQuickly();
    void worksWithoutABus();

private:
    void startWatcher(Host host)
    {
        m_watcher = std::make_unique<FakeTrayWatcher>(QDBusConnection(QStringLiteral("service")), host);
    }
    void makeHost()
    {
        m_host = std::make_unique<StatusNotifierHost>(QDBusConnection(QStringLiteral("client")));
        m_appeared = std::make_unique<QSignalSpy>(m_host.get(), &StatusNotifierHost::appeared);
        m_vanished = std::make_unique<QSignalSpy>(m_host.get(), &StatusNotifierHost::vanished);
    }

    std::unique_ptr<PrivateBus> m_daemon;
    std::unique_ptr<FakeTrayWatcher> m_watcher;
    std::unique_ptr<StatusNotifierHost> m_host;
    std::unique_ptr<QSignalSpy> m_appeared;
    std::unique_ptr<QSignalSpy> m_vanished;
};

void StatusNotifierHostTest::initTestCase()
{
    if (!PrivateBus::isPossible())
        QSKIP("no dbus-daemon on this computer");
    m_daemon = std::make_unique<PrivateBus>();
    QVERIFY(!m_daemon->address().isEmpty());
}

void StatusNotifierHostTest::init()
{
    for (const char *name : {"service", "client"})
        QVERIFY(QDBusConnection::connectToBus(m_daemon->address(), QLatin1String(name)).isConnected());
}

void StatusNotifierHostTest::cleanup()
{
    m_host.reset();
    m_watcher.reset();
    for (const char *name : {"service", "client"})
        QDBusConnection::disconnectFromBus(QLatin1String(name));
}

void StatusNotifierHostTest::findsAHostThatIsThere()
{
    startWatcher(Host::Present);
    makeHost();
    QVERIFY(waitFor([&] { return m_host->isPresent(); }));
    QCOMPARE(m_appeared->size(), 1);
}

void StatusNotifierHostTest::waitsForAWatcherThatComesLater()
{
    makeHost();
    QVERIFY(!m_host->isPresent());
    startWatcher(Host::Present);
    QVERIFY(waitFor([&] { return m_host->isPresent(); }));
    QCOMPARE(m_appeared->size(), 1);
}

void StatusNotifierHostTest::waitsForAHostThatComesLater()
{
    startWatcher(Host::Absent);
    makeHost();
    // What is asked on the same connection after the first question is answered after it.
    QDBusConnection client(QStringLiteral("client"));
    QDBusMessage ping =
        QDBusMessage::createMethodCall(QStringLiteral("org.kde.StatusNotifierWatcher"), QStringLiteral("/"),
                                       QStringLiteral("org.freedesktop.DBus.Peer"), QStringLiteral("Ping"));
    QDBusPendingCallWatcher answer(client.asyncCall(ping));
    QVERIFY(waitFor([&] { return answer.isFinished(); }));
    QCOMPARE(m_appeared->size(), 0);
    m_watcher->setHost(Host::Present);
    QVERIFY(waitFor([&] { return m_host->isPresent(); }));
}

void StatusNotifierHostTest::tellsARestartOfTheWatcher()
{
    startWatcher(Host::Present);
    makeHost();
    QVERIFY(waitFor([&] { return m_appeared->size() == 1; }));
    m_watcher.reset();
    QVERIFY(waitFor([&] { return m_vanished->size() == 1; }));
    startWatcher(Host::Present);
    QVERIFY(waitFor([&] { return m_appeared->size() == 2; }));
}

void StatusNotifierHostTest::tellsARestartOfTheHost()
{
    startWatcher(Host::Present);
    makeHost();
    QVERIFY(waitFor([&] { return m_appeared->size() == 1; }));
    m_watcher->restartHost();
    QVERIFY(waitFor([&] { return m_appeared->size() == 2; }));
    QVERIFY(m_host->isPresent());
}

void StatusNotifierHostTest::seesTheHostGo()
{
    startWatcher(Host::Present);
    makeHost();
    QVERIFY(waitFor([&] { return m_host->isPresent(); }));
    m_watcher->setHost(Host::Absent);
    QVERIFY(waitFor([&] { return !m_host->isPresent(); }));
    QCOMPARE(m_vanished->size(), 1);
}

void StatusNotifierHostTest::bearsAWatcherThatComesAndGoesQuickly()
{
    makeHost();
    for (int i = 0; i < 20; ++i) {
        startWatcher(Host::Present);
        m_watcher.reset();
    }
    startWatcher(Host::Present);
    QVERIFY(waitFor([&] { return m_host->isPresent(); }));
    m_watcher.reset();
    QVERIFY(waitFor([&] { return !m_host->isPresent(); }));
}

void StatusNotifierHostTest::worksWithoutABus()
{
    const StatusNotifierHost host(QDBusConnection(QStringLiteral("no such connection")));
    QVERIFY(!host.isPresent());
}

QTEST_GUILESS_MAIN(StatusNotifierHostTest)
#include "tst_statusnotifierhost.moc"
