#include "busname.h"

#include "waitfor.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace longhaul;

namespace {

const QString &testName()
{
    static const QString name = QStringLiteral("org.longhaul.Agent");
    return name;
}

} // namespace

class TestBusName : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void theNameIsOursOnAPrivateBus();
    void aNameThatSomebodyHasIsLeftToThem();
    void withoutABusNothingHappens();
    void anAskerThatIsGoneIsNotAnswered();

private:
    QProcess m_bus;
};

void TestBusName::initTestCase()
{
    m_bus.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                                QStringLiteral("--print-address"), QStringLiteral("--nopidfile")});
    if (!m_bus.waitForStarted())
        QSKIP("There is no dbus-daemon here.");
    while (!m_bus.canReadLine() && m_bus.waitForReadyRead(30000)) {
    }
    const QByteArray address = m_bus.readLine().trimmed();
    QVERIFY2(!address.isEmpty(), m_bus.readAllStandardError());
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
}

void TestBusName::cleanupTestCase()
{
    m_bus.terminate();
    m_bus.waitForFinished();
}

void TestBusName::theNameIsOursOnAPrivateBus()
{
    BusName name(testName());
    QSignalSpy acquired(&name, &BusName::acquired);
    name.acquire();
    QVERIFY(waitFor([&] { return acquired.size() == 1; }));
    QVERIFY(QDBusConnection::sessionBus().interface()->isServiceRegistered(testName()));
}

void TestBusName::aNameThatSomebodyHasIsLeftToThem()
{
    const QString taken = QStringLiteral("org.longhaul.Taken");
    QVERIFY(QDBusConnection::sessionBus().registerService(taken));
    const QString owner = QDBusConnection::sessionBus().interface()->serviceOwner(taken);
    BusName name(taken);
    QSignalSpy acquired(&name, &BusName::acquired);
    QSignalSpy refused(&name, &BusName::refused);
    name.acquire();
    QVERIFY(waitFor([&] { return refused.size() == 1; }));
    QCOMPARE(acquired.size(), 0);
    QCOMPARE(QDBusConnection::sessionBus().interface()->serviceOwner(taken).value(), owner);
}

void TestBusName::anAskerThatIsGoneIsNotAnswered()
{
    for (int i = 0; i < 20; ++i) {
        BusName name(testName());
        name.acquire();
    }
    BusName last(testName());
    QSignalSpy acquired(&last, &BusName::acquired);
    last.acquire();
    QVERIFY(waitFor([&] { return acquired.size() == 1; }));
}

void TestBusName::withoutABusNothingHappens()
{
    const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", "/nonexistent");
    BusName name(testName());
    QSignalSpy acquired(&name, &BusName::acquired);
    name.acquire();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    qputenv("XDG_RUNTIME_DIR", runtime);
    BusName other(testName());
    QSignalSpy otherAcquired(&other, &BusName::acquired);
    other.acquire();
    QVERIFY(waitFor([&] { return otherAcquired.size() == 1; }));
    QCOMPARE(acquired.size(), 0);
}

QTEST_GUILESS_MAIN(TestBusName)
#include "tst_busname.moc"
