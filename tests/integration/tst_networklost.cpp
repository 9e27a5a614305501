#include "agentfixture.h"

#include <cstring>
#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace longhaul;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kMegabyte = 1 << 20;
// A connection that died without a word is given up after the engine's patience with a silent server.
constexpr std::chrono::seconds kHealing{90};

/// Switches the only interface of the namespace.
bool setLoopback(bool up)
{
    const int socket = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    ifreq request = {};
    std::strncpy(request.ifr_name, "lo", IFNAMSIZ - 1);
    bool done = ::ioctl(socket, SIOCGIFFLAGS, &request) == 0;
    request.ifr_flags = static_cast<short>(up ? request.ifr_flags | IFF_UP : request.ifr_flags & ~IFF_UP);
    done = done && ::ioctl(socket, SIOCSIFFLAGS, &request) == 0;
    ::close(socket);
    return done;
}

} // namespace

/// The network goes and comes back. The test and its agent live in a network namespace of their own, which has the
/// loopback interface and no route to anywhere: for the system that is no network at all.
class TestNetworkLost : public QObject
{
    Q_OBJECT

public:
    explicit TestNetworkLost(bool hasOwnNetwork) : m_hasOwnNetwork(hasOwnNetwork) {}

private slots:
    void initTestCase()
    {
        if (!m_hasOwnNetwork)
            QSKIP("no right to make a network namespace here");
        QVERIFY(setLoopback(true));
    }
    void cleanup() { QVERIFY(setLoopback(true)); }
    void withoutAnyRouteALocalServerIsReached();
    void aLostNetworkIsWaitedFor();
    void aTaskThatBeginsWithoutNetworkWaits();

private:
    const bool m_hasOwnNetwork;
};

/// Reachability is a hint, never a verdict.
void TestNetworkLost::withoutAnyRouteALocalServerIsReached()
{
    AgentFixture f;
    const TestContent content{.seed = 71, .size = 3 * kMegabyte};
    f.server.add("/file.bin", {.content = content});
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"));
    QVERIFY(f.waitForState(id, u"completed"_s));
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"file.bin"_s)), content.sha256());
    QCOMPARE(f.server.bytesSent("/file.bin"), content.size);
}

void TestNetworkLost::aLostNetworkIsWaitedFor()
{
    AgentFixture f;
    const TestContent content{.seed = 72, .size = 6 * kMegabyte};
    f.server.add("/file.bin", {.content = content, .flow = {.rate = kMegabyte}});
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"), {{u"connections"_s, 1}});
    QVERIFY(f.waitForBytes(id, 2 * kMegabyte));
    QVERIFY(setLoopback(false));
    QVERIFY(waitFor([&] { return f.state(id) == u"waiting"; }, kHealing));
    const QString reason = f.task(id)[u"reason"].toString();
    QVERIFY2(reason == u"network" || reason == u"retry", qPrintable(reason));
    const qint64 kept = f.task(id)[u"bytesReceived"].toInteger();
    QVERIFY(kept >= 2 * kMegabyte);
    f.server.edit("/file.bin", [](Resource &resource) { resource.flow = {}; });
    QVERIFY(setLoopback(true));
    QVERIFY(f.waitForState(id, u"completed"_s, kHealing));
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"file.bin"_s)), content.sha256());
    for (const RequestSeen &request : f.server.requests("/file.bin"))
        QVERIFY(request.nth == 1 || request.begin() >= kept);
    QCOMPARE(f.waitForEvents(1).size(), 1);
}

void TestNetworkLost::aTaskThatBeginsWithoutNetworkWaits()
{
    AgentFixture f;
    const TestContent content{.seed = 73, .size = 100'000};
    f.server.add("/file.bin", {.content = content});
    QVERIFY(f.start());
    QVERIFY(setLoopback(false));
    const qint64 id = f.add(f.server.link("/file.bin"));
    QVERIFY(waitFor([&] { return f.state(id) == u"waiting"; }, kHealing));
    QVERIFY(f.task(id)[u"error"].isNull());
    QVERIFY(setLoopback(true));
    QVERIFY(f.waitForState(id, u"completed"_s, kHealing));
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"file.bin"_s)), content.sha256());
}

int main(int argc, char **argv)
{
    // Before the first thread: a namespace is that of a thread and of those that it makes.
    const bool hasOwnNetwork = ::unshare(CLONE_NEWNET) == 0;
    const QCoreApplication application(argc, argv);
    TestNetworkLost test(hasOwnNetwork);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_networklost.moc"
