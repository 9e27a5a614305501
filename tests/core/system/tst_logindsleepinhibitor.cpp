#include "logindsleepinhibitor.h"
#include "privatebus.h"
#include "waitfor.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

using namespace longhaul;
using Wish = SleepInhibitor::Wish;

namespace {

const QString kLoginName = QStringLiteral("org.freedesktop.login1");
const QString kLoginObject = QStringLiteral("/org/freedesktop/login1");

} // namespace

/// A login manager whose locks are pipes: the reading end tells when the last holder has let go.
class FakeLogind : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    explicit FakeLogind(const QDBusConnection &bus) : m_bus(bus)
    {
        m_bus.registerObject(kLoginObject, this, QDBusConnection::ExportAllSlots);
        m_bus.registerService(kLoginName);
    }
    ~FakeLogind() override
    {
        m_bus.unregisterService(kLoginName);
        m_bus.unregisterObject(kLoginObject);
        for (const int end : std::as_const(m_ends))
            ::close(end);
    }

    void prepareForSleep(bool goingToSleep)
    {
        QDBusMessage message = QDBusMessage::createSignal(kLoginObject, kLoginName + QStringLiteral(".Manager"),
                                                          QStringLiteral("PrepareForSleep"));
        message << goingToSleep;
        m_bus.send(message);
    }
    /// Modes of the locks that are held, in the order in which they were given.
    [[nodiscard]] QStringList held() const
    {
        QStringList modes;
        for (qsizetype i = 0; i < m_ends.size(); ++i) {
            pollfd watch{m_ends[i], POLLIN, 0};
            ::poll(&watch, 1, 0);
            if (!(watch.revents & POLLHUP))
                modes.append(m_modes[i]);
        }
        return modes;
    }

    bool refuses = false;
    int asked = 0;

public slots:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why, const QString &mode)
    {
        ++asked;
        if (refuses || what != QLatin1String("sleep") || who.isEmpty() || why.isEmpty()) {
            sendErrorReply(QDBusError::AccessDenied, QStringLiteral("no"));
            return {};
        }
        int ends[2] = {-1, -1};
        if (::pipe2(ends, O_CLOEXEC) != 0)
            qFatal("no pipe");
        m_ends.append(ends[0]);
        m_modes.append(mode);
        QDBusUnixFileDescriptor lock;
        lock.giveFileDescriptor(ends[1]);
        return lock;
    }

private:
    QDBusConnection m_bus;
    QList<int> m_ends;
    QStringList m_modes;
};

class LogindSleepInhibitorTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void takesTheLockThatIsWishedFor();
    void changesLocksWithoutAGap();
    void followsTheNewestOfManyWishes();
    void letsGoForSleepAndTakesTheLockAgainAfterwards();
    void bearsARefusal();
    void worksWithoutABus();

private:
    [[nodiscard]] bool holds(const QStringList &modes)
    {
        return waitFor([&] { return m_logind->held() == modes; });
    }

    std::unique_ptr<PrivateBus> m_daemon;
    std::unique_ptr<FakeLogind> m_logind;
    std::unique_ptr<LogindSleepInhibitor> m_inhibitor;
};

void LogindSleepInhibitorTest::initTestCase()
{
    if (!PrivateBus::isPossible())
        QSKIP("no dbus-daemon on this computer");
    m_daemon = std::make_unique<PrivateBus>();
    QVERIFY(!m_daemon->address().isEmpty());
}

void LogindSleepInhibitorTest::init()
{
    m_logind =
        std::make_unique<FakeLogind>(QDBusConnection::connectToBus(m_daemon->address(), QStringLiteral("service")));
    m_inhibitor = std::make_unique<LogindSleepInhibitor>(
        QDBusConnection::connectToBus(m_daemon->address(), QStringLiteral("client")));
}

void LogindSleepInhibitorTest::cleanup()
{
    m_inhibitor.reset();
    m_logind.reset();
    QDBusConnection::disconnectFromBus(QStringLiteral("client"));
    QDBusConnection::disconnectFromBus(QStringLiteral("service"));
}

void LogindSleepInhibitorTest::takesTheLockThatIsWishedFor()
{
    m_inhibitor->setWish(Wish::Delay);
    QVERIFY(holds({QStringLiteral("delay")}));
    m_inhibitor->setWish(Wish::Delay);
    m_inhibitor->setWish(Wish::None);
    QVERIFY(holds({}));
    QCOMPARE(m_logind->asked, 1);
}

void LogindSleepInhibitorTest::changesLocksWithoutAGap()
{
    m_inhibitor->setWish(Wish::Delay);
    QVERIFY(holds({QStringLiteral("delay")}));
    m_inhibitor->setWish(Wish::Block);
    QVERIFY(waitFor([&] { return m_logind->asked == 2; }));
    QVERIFY(!m_logind->held().isEmpty());
    QVERIFY(holds({QStringLiteral("block")}));
}

void LogindSleepInhibitorTest::followsTheNewestOfManyWishes()
{
    m_inhibitor->setWish(Wish::Delay);
    m_inhibitor->setWish(Wish::None);
    m_inhibitor->setWish(Wish::Block);
    m_inhibitor->setWish(Wish::None);
    QVERIFY(waitFor([&] { return m_logind->asked >= 1; }));
    QVERIFY(waitFor([&] { return m_inhibitor->held() == Wish::None && m_logind->held().isEmpty(); }));
    m_inhibitor->setWish(Wish::Delay);
    m_inhibitor->setWish(Wish::Block);
    QVERIFY(holds({QStringLiteral("block")}));
}

void LogindSleepInhibitorTest::letsGoForSleepAndTakesTheLockAgainAfterwards()
{
    QSignalSpy asleep(m_inhibitor.get(), &SleepInhibitor::aboutToSleep);
    QSignalSpy awake(m_inhibitor.get(), &SleepInhibitor::awake);
    m_inhibitor->setWish(Wish::Delay);
    QVERIFY(holds({QStringLiteral("delay")}));
    m_logind->prepareForSleep(true);
    QVERIFY(waitFor([&] { return asleep.size() == 1; }));
    QCOMPARE(m_logind->held(), QStringList(QStringLiteral("delay"))); // until all is on the disk
    m_inhibitor->readyToSleep();
    QVERIFY(holds({}));
    m_logind->prepareForSleep(false);
    QVERIFY(waitFor([&] { return awake.size() == 1; }));
    QVERIFY(holds({QStringLiteral("delay")}));
}

void LogindSleepInhibitorTest::bearsARefusal()
{
    m_logind->refuses = true;
    m_inhibitor->setWish(Wish::Delay);
    QVERIFY(waitFor([&] { return m_logind->asked == 1; }));
    m_logind->refuses = false;
    QVERIFY(waitFor([&] { // asked anew with the next wish, once the refusal has arrived
        m_inhibitor->setWish(Wish::Delay);
        return m_logind->held() == QStringList(QStringLiteral("delay"));
    }));
    QVERIFY(m_logind->asked < 10); // no loop of questions
}

void LogindSleepInhibitorTest::worksWithoutABus()
{
    LogindSleepInhibitor inhibitor(QDBusConnection(QStringLiteral("no such connection")));
    inhibitor.setWish(Wish::Block);
    inhibitor.readyToSleep();
    QCOMPARE(inhibitor.held(), Wish::None);
}

QTEST_GUILESS_MAIN(LogindSleepInhibitorTest)
#include "tst_logindsleepinhibitor.moc"
