#include "agentfixture.h"
#include "smalldisk.h"

#include <QDir>
#include <QFileInfo>

using namespace longhaul;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kMegabyte = 1 << 20;
// Troubles are looked at again by a clock of the agent's; this is longer than its longest first steps.
constexpr std::chrono::seconds kHealing{90};

} // namespace

/// Trouble that can heal, heals by itself, and keeps the bytes.
class TestHealing : public QObject
{
    Q_OBJECT

private slots:
    void aBusyServerIsAskedAgainWhenItSays_data();
    void aBusyServerIsAskedAgainWhenItSays();
    void serverErrorsAreTriedAgain();
    void cutConnectionsCostNothing_data();
    void cutConnectionsCostNothing();
    void aServerThatIsAwayIsWaitedFor();
    void aSilentServerIsNotWaitedForForever();
    void aMissingFolderIsWaitedFor();
    void aReadOnlyFolderFailsAndGoesOnLater();
    void aFullDiskIsWaitedForWhileOthersGoOn();
    void aDeletedPartFileIsNoticed();
};

void TestHealing::aBusyServerIsAskedAgainWhenItSays_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("asDate");
    QTest::newRow("503, seconds") << 503 << false;
    QTest::newRow("429, seconds") << 429 << false;
    QTest::newRow("503, date") << 503 << true;
}

void TestHealing::aBusyServerIsAskedAgainWhenItSays()
{
    QFETCH(int, status);
    QFETCH(bool, asDate);
    AgentFixture f;
    const TestContent content{.seed = 41, .size = 100'000};
    constexpr int kSeconds = 4;
    const QByteArray after =
        asDate ? asHttpDate(QDateTime::currentDateTimeUtc().addSecs(kSeconds)) : QByteArray::number(kSeconds);
    f.server.add("/file.bin",
                 {.content = content, .first = {{1, ServerAnswer::text(status, "busy\n", {{"Retry-After", after}})}}});
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"));
    QVERIFY(f.waitForReason(id, u"server-busy"_s));
    QCOMPARE(f.state(id), u"waiting"_s);
    QVERIFY(!f.task(id)[u"retryAt"].toString().isEmpty());
    QVERIFY(f.waitForState(id, u"completed"_s, kHealing));
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"file.bin"_s)), content.sha256());
    const auto requests = f.server.requests("/file.bin");
    QCOMPARE(requests.size(), 2);
    const auto pause = requests[1].at - requests[0].at;
    // A date has whole seconds only, and the agent had started before.
    QVERIFY2(pause >= (asDate ? 1500ms : 4000ms), QByteArray::number(pause.count()));
    QVERIFY(f.waitForEvents(1).last()[u"kind"].toString() == u"completed");
    QCOMPARE(f.waitForEvents(1).size(), 1);
}

void TestHealing::serverErrorsAreTriedAgain()
{
    AgentFixture f;
    const TestContent content{.seed = 42, .size = 100'000};
    f.server.add("/file.bin", {.content = content,
                               .first = {{1, ServerAnswer::text(500)},
                                         {1, ServerAnswer::text(502)},
                                         {1, ServerAnswer::of(ServerAnswer::Manner::Reset)}}});
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"));
    QVERIFY(f.waitForState(id, u"completed"_s, kHealing));
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"file.bin"_s)), content.sha256());
    QCOMPARE(f.waitForEvents(1).size(), 1);
}

void TestHealing::cutConnectionsCostNothing_data()
{
    QTest::addColumn<int>("cut");
    QTest::newRow("closed") << int(Flow::Cut::Close);
    QTest::newRow("reset") << int(Flow::Cut::Reset);
}

void TestHealing::cutConnectionsCostNothing()
{
    QFETCH(int, cut);
    AgentFixture f;
    const TestContent content{.seed = 43, .size = 4 * kMegabyte};
    constexpr int kCuts = 5;
    f.server.add(
        "/file.bin",
        {.content = content,
         .flow = {.rate = 4 * kMegabyte, .cutAfter = 300'000, .cut = static_cast<Flow::Cut>(cut), .times = kCuts}});
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"));
    QVERIFY(f.waitForState(id, u"completed"_s, kHealing));
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"file.bin"_s)), content.sha256());
    const qint64 again = f.server.bytesSent("/file.bin") - content.size;
    QVERIFY2(again <= kCuts * 256 * 1024, QByteArray::number(again));
}

void TestHealing::aServerThatIsAwayIsWaitedFor()
{
    AgentFixture f;
    const TestContent content{.seed = 44, .size = 2 * kMegabyte};
    f.server.add("/file.bin", {.content = content, .flow = {.stallAfter = kMegabyte}});
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"), {{u"connections"_s, 1}});
    QVERIFY(f.waitForBytes(id, kMegabyte));
    f.server.refuse();
    f.server.dropConnections();
    QVERIFY(waitFor([&] { return f.state(id) == u"waiting"; }, kHealing));
    const QString reason = f.task(id)[u"reason"].toString();
    QVERIFY2(reason == u"retry" || reason == u"network", qPrintable(reason));
    QCOMPARE(f.task(id)[u"bytesReceived"].toInteger(), kMegabyte);
    f.server.edit("/file.bin", [](Resource &resource) { resource.flow = {}; });
    f.server.accept();
    QVERIFY(f.waitForState(id, u"completed"_s, kHealing));
    QCOMPARE(f.server.bytesSent("/file.bin"), content.size);
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"file.bin"_s)), content.sha256());
}

void TestHealing::aSilentServerIsNotWaitedForForever()
{
    AgentFixture f;
    const TestContent content{.seed = 45, .size = 2 * kMegabyte};
    f.server.add("/file.bin", {.content = content, .flow = {.stallAfter = kMegabyte, .times = 1}});
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"), {{u"connections"_s, 1}});
    QVERIFY(f.waitForState(id, u"completed"_s, kHealing));
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"file.bin"_s)), content.sha256());
}

void TestHealing::aMissingFolderIsWaitedFor()
{
    AgentFixture f;
    const TestContent content{.seed = 46, .size = 100'000};
    f.server.add("/file.bin", {.content = content});
    QVERIFY(f.start());
    const QString folder = f.sandbox.path(u"media/stick/films"_s);
    const qint64 id = f.add(f.server.link("/file.bin"), {{u"directory"_s, folder}});
    QVERIFY(f.waitForReason(id, u"folder-missing"_s));
    QVERIFY(!QFileInfo::exists(f.sandbox.path(u"media"_s)));
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(f.waitForState(id, u"completed"_s, kHealing));
    QCOMPARE(sha256OfFile(folder + u"/file.bin"_s), content.sha256());
}

void TestHealing::aReadOnlyFolderFailsAndGoesOnLater()
{
    AgentFixture f;
    const TestContent content{.seed = 47, .size = 100'000};
    f.server.add("/file.bin", {.content = content});
    f.sandbox.obeyPermissions();
    QVERIFY(f.start());
    QVERIFY(QFile::setPermissions(f.sandbox.downloads(), QFile::ReadOwner | QFile::ExeOwner));
    const qint64 id = f.add(f.server.link("/file.bin"));
    QVERIFY(f.waitForState(id, u"failed"_s));
    QCOMPARE(f.errorCode(id), u"permission"_s);
    QVERIFY(QFile::setPermissions(f.sandbox.downloads(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(f.command(u"resume"_s, id));
    QVERIFY(waitFor([&] { return f.state(id) == u"completed"; }));
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"file.bin"_s)), content.sha256());
}

void TestHealing::aFullDiskIsWaitedForWhileOthersGoOn()
{
    AgentFixture f;
    const QString folder = f.sandbox.path(u"small"_s);
    SmallDisk disk(folder, u"2m"_s);
    if (!disk.isMounted())
        QSKIP("no right to mount a small volume here");
    const TestContent content{.seed = 48, .size = 8 * kMegabyte};
    f.server.add("/big.bin", {.content = content});
    f.server.add("/endless.bin",
                 {.content = content, .range = {.support = RangeOptions::Support::None}, .length = LengthForm::None});
    f.server.add("/other.bin", {.content = {.seed = 49, .size = 100'000}});
    QVERIFY(f.start());
    const QJsonObject there{{u"directory"_s, folder}};
    const qint64 known = f.add(f.server.link("/big.bin"), there);
    QVERIFY(f.waitForReason(known, u"disk-space"_s));
    const qint64 unknown = f.add(f.server.link("/endless.bin"), there);
    QVERIFY(f.waitForReason(unknown, u"disk-space"_s));
    const qint64 other = f.add(f.server.link("/other.bin"));
    QVERIFY(f.waitForState(other, u"completed"_s));
    QCOMPARE(f.state(known), u"waiting"_s);
    QVERIFY(disk.resize(u"32m"_s));
    QVERIFY(f.waitForState(known, u"completed"_s, kHealing));
    QVERIFY(f.waitForState(unknown, u"completed"_s, kHealing));
    QCOMPARE(sha256OfFile(folder + u"/big.bin"_s), content.sha256());
    QCOMPARE(sha256OfFile(folder + u"/endless.bin"_s), content.sha256());
}

void TestHealing::aDeletedPartFileIsNoticed()
{
    AgentFixture f;
    const TestContent content{.seed = 50, .size = 2 * kMegabyte};
    f.server.add("/file.bin", {.content = content, .flow = {.stallAfter = kMegabyte}});
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"), {{u"connections"_s, 1}});
    QVERIFY(f.waitForBytes(id, kMegabyte));
    QVERIFY(f.command(u"pause"_s, id));
    QVERIFY(f.waitForState(id, u"paused"_s));
    QVERIFY(QFile::remove(f.sandbox.downloaded(u"file.bin.part"_s)));
    f.server.edit("/file.bin", [](Resource &resource) { resource.flow = {}; });
    QVERIFY(f.command(u"resume"_s, id));
    QVERIFY(waitFor([&] { return f.state(id) == u"completed" || f.state(id) == u"failed"; }));
    if (f.state(id) == u"failed") { // also right, if the way forward works
        QVERIFY(f.command(u"resume"_s, id, {{u"restart"_s, true}}));
        QVERIFY(waitFor([&] { return f.state(id) == u"completed"; }));
    }
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"file.bin"_s)), content.sha256());
}

QTEST_GUILESS_MAIN(TestHealing)
#include "tst_healing.moc"
