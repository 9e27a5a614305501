#include "agentfixture.h"
#include "smalldisk.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

using namespace longhaul;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kMegabyte = 1 << 20;
// Troubles are looked at again by a clock of the agent's; this is longer than its longest first steps.
constexpr std::chrono::seconds kHealing{90};
constexpr int kStoreFailed = -32004;

const TestContent kContent{.seed = 81, .size = 6 * kMegabyte};

/// A file that takes some seconds.
void serveSlowly(ScriptedServer &server)
{
    server.add("/file.bin", {.content = kContent, .flow = {.rate = 2 * kMegabyte}});
}

} // namespace

/// Volumes that are full, go away or change under a transfer: it is noticed, it is said, and no wrong file comes of it.
class TestDiskTrouble : public QObject
{
    Q_OBJECT

private slots:
    void aFullDataFolderLosesNothing();
    void aFullLogFolderChangesNothing();
    void roomForOneOfTwoIsEnoughInTheEnd();
    void aFullVolumeIsLeftForAnotherOne();
    void aFolderThatIsMovedAwayIsWaitedFor();
    void aFolderThatBecomesReadOnlyIsSaid();
    void aDriveThatIsTakenAwayIsWaitedFor();
    void aReplacedPartFileIsNotTakenForOurs();
    void aPartFileChangedInTheMiddleIsNoticed_data();
    void aPartFileChangedInTheMiddleIsNoticed();
    void aPartFileChangedWhileNobodyWatchedIsNoticed_data();
    void aPartFileChangedWhileNobodyWatchedIsNoticed();
    void everyWayToGetRoomGivesTheSameFile_data();
    void everyWayToGetRoomGivesTheSameFile();
};

void TestDiskTrouble::aFullDataFolderLosesNothing()
{
    AgentFixture f;
    SmallDisk disk(f.sandbox.path(u"data"_s), u"8m"_s);
    if (!disk.isMounted())
        QSKIP("no right to mount a small volume here");
    serveSlowly(f.server);
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"), {{u"connections"_s, 1}});
    QVERIFY(f.waitForBytes(id, kMegabyte));
    QVERIFY(disk.fill());
    const QJsonObject refused =
        f.peer().answer(u"task.add"_s, {{u"tasks"_s, QJsonArray{QJsonObject{{u"url"_s, f.server.link("/file.bin")}}}}});
    QCOMPARE(refused[u"error"][u"code"].toInt(), kStoreFailed);
    // What cannot be kept is not claimed: the file has no final name before the store knows.
    QVERIFY(waitFor([&] { return f.server.bytesSent("/file.bin") == kContent.size; }));
    QVERIFY(waitFor([&] { return f.task(id)[u"bytesReceived"].toInteger() == kContent.size; }));
    QCOMPARE(f.files(), QStringList{u"file.bin.part"_s});
    QVERIFY(disk.empty());
    QVERIFY(f.waitForState(id, u"completed"_s, kHealing));
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"file.bin"_s)), kContent.sha256());
    QCOMPARE(f.waitForEvents(1).size(), 1);
    f.agent.kill();
    QVERIFY(f.start());
    QCOMPARE(f.state(id), u"completed"_s);
    QCOMPARE(f.waitForEvents(1).size(), 1);
    QCOMPARE(f.server.bytesSent("/file.bin"), kContent.size);
}

void TestDiskTrouble::aFullLogFolderChangesNothing()
{
    AgentFixture f;
    SmallDisk disk(f.sandbox.path(u"state"_s), u"64k"_s);
    if (!disk.isMounted())
        QSKIP("no right to mount a small volume here");
    QVERIFY(disk.fill());
    serveSlowly(f.server);
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"));
    QVERIFY(f.waitForState(id, u"completed"_s, kHealing));
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"file.bin"_s)), kContent.sha256());
    QVERIFY(f.agent.terminate());
}

/// Each of two files fits, both do not: the second waits, and goes on by itself when the first one is gone.
void TestDiskTrouble::roomForOneOfTwoIsEnoughInTheEnd()
{
    AgentFixture f;
    const QString folder = f.sandbox.path(u"small"_s);
    SmallDisk disk(folder, u"15m"_s);
    if (!disk.isMounted())
        QSKIP("no right to mount a small volume here");
    const QByteArray names[] = {"/one.bin", "/two.bin"};
    for (const QByteArray &name : names)
        f.server.add(name, {.content = {.seed = 82, .size = 9 * kMegabyte}, .flow = {.rate = 2 * kMegabyte}});
    QVERIFY(f.start());
    qint64 ids[2] = {};
    for (int i : {0, 1})
        ids[i] = f.add(f.server.link(names[i]), {{u"directory"_s, folder}, {u"connections"_s, 1}});
    int loser = -1;
    QVERIFY(waitFor([&] {
        for (int i : {0, 1})
            loser = f.task(ids[i])[u"reason"].toString() == u"disk-space" ? i : loser;
        return loser >= 0;
    }));
    const qint64 winner = ids[1 - loser];
    QVERIFY(f.waitForState(winner, u"completed"_s, kHealing));
    QCOMPARE(f.task(ids[loser])[u"reason"].toString(), u"disk-space"_s);
    QVERIFY(QFile::remove(f.task(winner)[u"path"].toString()));
    QVERIFY(f.waitForState(ids[loser], u"completed"_s, kHealing));
    const TestContent content{.seed = 82, .size = 9 * kMegabyte};
    QCOMPARE(sha256OfFile(f.task(ids[loser])[u"path"].toString()), content.sha256());
}

/// Another folder, on another volume: what is fetched is copied there, nothing of it is fetched again.
void TestDiskTrouble::aFullVolumeIsLeftForAnotherOne()
{
    AgentFixture f;
    const QString folder = f.sandbox.path(u"small"_s);
    SmallDisk disk(folder, u"8m"_s);
    if (!disk.isMounted())
        QSKIP("no right to mount a small volume here");
    serveSlowly(f.server);
    QVERIFY(f.start());
    (void)f.peer().answer(u"settings.set"_s, {{u"key"_s, u"preallocate"_s}, {u"value"_s, u"none"_s}});
    const qint64 id = f.add(f.server.link("/file.bin"), {{u"directory"_s, folder}, {u"connections"_s, 1}});
    QVERIFY(f.waitForBytes(id, 3 * kMegabyte)); // behind the first checkpoint
    QVERIFY(disk.fill());
    QVERIFY(f.waitForReason(id, u"disk-space"_s, kHealing));
    const qint64 fetched = f.task(id)[u"bytesReceived"].toInteger();
    QVERIFY(fetched > 0);
    const QJsonObject moved =
        f.peer().answer(u"task.set"_s, {{u"ids"_s, QJsonArray{id}}, {u"directory"_s, f.sandbox.downloads()}});
    QVERIFY2(!moved.contains(u"error"), QJsonDocument(moved).toJson());
    QVERIFY(f.waitForState(id, u"completed"_s, kHealing));
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"file.bin"_s)), kContent.sha256());
    QVERIFY(QDir(folder).entryList({u"*.part"_s}).isEmpty());
    // What was on its way when the volume was full comes again.
    const QByteArray range = f.server.requests("/file.bin").constLast().header("Range");
    QVERIFY2(range.startsWith("bytes=" + QByteArray::number(fetched) + "-"), range);
}

void TestDiskTrouble::aFolderThatIsMovedAwayIsWaitedFor()
{
    AgentFixture f;
    serveSlowly(f.server);
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"), {{u"connections"_s, 1}});
    QVERIFY(f.waitForBytes(id, 3 * kMegabyte)); // behind the first checkpoint, which makes the name durable
    const QString elsewhere = f.sandbox.path(u"elsewhere"_s);
    QVERIFY(QFile::rename(f.sandbox.downloads(), elsewhere));
    QVERIFY(f.waitForReason(id, u"folder-missing"_s, kHealing));
    QVERIFY(!QFileInfo::exists(elsewhere + u"/file.bin"_s));
    QVERIFY(QFile::rename(elsewhere, f.sandbox.downloads()));
    QVERIFY(f.waitForState(id, u"completed"_s, kHealing));
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"file.bin"_s)), kContent.sha256());
    QCOMPARE(f.files(), QStringList{u"file.bin"_s});
    QCOMPARE(f.server.bytesSent("/file.bin"), kContent.size);
}

void TestDiskTrouble::aFolderThatBecomesReadOnlyIsSaid()
{
    AgentFixture f;
    serveSlowly(f.server);
    f.sandbox.obeyPermissions();
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"), {{u"connections"_s, 1}});
    QVERIFY(f.waitForBytes(id, kMegabyte));
    QVERIFY(QFile::setPermissions(f.sandbox.downloads(), QFile::ReadOwner | QFile::ExeOwner));
    QVERIFY(f.waitForState(id, u"failed"_s, kHealing));
    QCOMPARE(f.errorCode(id), u"permission"_s);
    QCOMPARE(f.files(), QStringList{u"file.bin.part"_s});
    QVERIFY(QFile::setPermissions(f.sandbox.downloads(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(f.command(u"resume"_s, id));
    QVERIFY(waitFor([&] { return f.state(id) == u"completed"; }));
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"file.bin"_s)), kContent.sha256());
    QCOMPARE(f.server.bytesSent("/file.bin"), kContent.size);
}

/// The folder under a drive that is not mounted is there, but it is not the one that was chosen.
void TestDiskTrouble::aDriveThatIsTakenAwayIsWaitedFor()
{
    AgentFixture f;
    SmallDisk disk(f.sandbox.path(u"drive"_s), u"32m"_s);
    const QString folder = f.sandbox.path(u"media"_s);
    if (!disk.isMounted() || !disk.showAt(folder))
        QSKIP("no right to mount a small volume here");
    serveSlowly(f.server);
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"), {{u"connections"_s, 1}, {u"directory"_s, folder}});
    QVERIFY(f.waitForBytes(id, 3 * kMegabyte));
    QVERIFY(disk.hideFrom(folder));
    QVERIFY(f.waitForReason(id, u"folder-missing"_s, kHealing));
    QVERIFY(QDir(folder).isEmpty());
    const qint64 kept = f.task(id)[u"bytesReceived"].toInteger();
    QVERIFY(kept >= kMegabyte);
    f.agent.kill(); // also over a restart
    QVERIFY(f.start());
    QVERIFY(f.waitForReason(id, u"folder-missing"_s, kHealing));
    QVERIFY(QDir(folder).isEmpty());
    QVERIFY(disk.showAt(folder));
    QVERIFY(f.waitForState(id, u"completed"_s, kHealing));
    QCOMPARE(sha256OfFile(folder + u"/file.bin"_s), kContent.sha256());
    QCOMPARE(f.server.bytesSent("/file.bin"), kContent.size);
}

void TestDiskTrouble::aReplacedPartFileIsNotTakenForOurs()
{
    AgentFixture f;
    serveSlowly(f.server);
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"), {{u"connections"_s, 1}});
    QVERIFY(f.waitForBytes(id, kMegabyte));
    const QString part = f.sandbox.downloaded(u"file.bin.part"_s);
    QVERIFY(QFile::rename(part, f.sandbox.downloaded(u"mine"_s)));
    QVERIFY(writeFile(part, "a stranger's"));
    QVERIFY(f.waitForState(id, u"completed"_s, kHealing));
    const QString path = f.task(id)[u"path"].toString();
    QCOMPARE(sha256OfFile(path), kContent.sha256());
    QCOMPARE(contentsOfFile(part), "a stranger's");
    // Under the name that was taken from it, nothing is lost either.
    QVERIFY(f.files().contains(u"mine"_s));
}

void TestDiskTrouble::aPartFileChangedInTheMiddleIsNoticed_data()
{
    QTest::addColumn<QString>("change");
    for (const char *change : {"edited", "emptied", "deleted"})
        QTest::newRow(change) << QString::fromLatin1(change);
}

void TestDiskTrouble::aPartFileChangedInTheMiddleIsNoticed()
{
    QFETCH(QString, change);
    AgentFixture f;
    serveSlowly(f.server);
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"), {{u"connections"_s, 1}});
    QVERIFY(f.waitForBytes(id, kMegabyte));
    QFile part(f.sandbox.downloaded(u"file.bin.part"_s));
    if (change == u"deleted") {
        QVERIFY(part.remove());
    } else {
        QVERIFY(part.open(QFile::ReadWrite));
        // A write in the very moment of one of ours has its time, and cannot be told from it: not all of these have.
        const auto edit = [&part] { return part.seek(500'000) && part.write("nonsense") == 8 && part.flush(); };
        const auto isAskedAgain = [&f] { return f.server.requests("/file.bin").size() > 1; };
        QVERIFY(change == u"emptied" ? part.resize(0) : waitFor([&] { return isAskedAgain() || !edit(); }));
        part.close();
    }
    QVERIFY(f.waitForState(id, u"completed"_s, kHealing));
    QCOMPARE(sha256OfFile(f.task(id)[u"path"].toString()), kContent.sha256());
    QCOMPARE(f.files(), QStringList{u"file.bin"_s});
    QVERIFY(f.server.bytesSent("/file.bin") > kContent.size); // what was there before could not be trusted
}

void TestDiskTrouble::aPartFileChangedWhileNobodyWatchedIsNoticed_data()
{
    QTest::addColumn<bool>("isKilled");
    QTest::addColumn<QString>("change");
    for (const bool isKilled : {true, false}) {
        for (const char *change : {"edited", "emptied", "shortened", "deleted", "replaced"})
            QTest::addRow("%s, %s", isKilled ? "killed" : "stopped", change) << isKilled << QString::fromLatin1(change);
    }
}

void TestDiskTrouble::aPartFileChangedWhileNobodyWatchedIsNoticed()
{
    QFETCH(bool, isKilled);
    QFETCH(QString, change);
    AgentFixture f;
    f.server.add("/file.bin", {.content = kContent, .flow = {.stallAfter = 2 * kMegabyte}});
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"), {{u"connections"_s, 1}});
    QVERIFY(f.waitForBytes(id, 2 * kMegabyte));
    if (isKilled)
        f.agent.kill();
    else
        QVERIFY(f.agent.terminate());
    const QString path = f.sandbox.downloaded(u"file.bin.part"_s);
    QFile part(path);
    if (change == u"deleted" || change == u"replaced") {
        QVERIFY(part.remove());
    } else {
        QVERIFY(part.open(QFile::ReadWrite));
        if (change == u"edited")
            QVERIFY(part.seek(500'000) && part.write("nonsense") == 8);
        else
            QVERIFY(part.resize(change == u"emptied" ? 0 : kMegabyte));
        part.flush();
        // As somebody who comes a minute later.
        QVERIFY(part.setFileTime(QDateTime::currentDateTimeUtc().addSecs(60), QFile::FileModificationTime));
        part.close();
    }
    if (change == u"replaced")
        QVERIFY(writeFile(path, QByteArray(2 * kMegabyte, 'x')));
    f.server.edit("/file.bin", [](Resource &resource) { resource.flow = {}; });
    QVERIFY(f.start());
    QVERIFY(f.waitForState(id, u"completed"_s, kHealing));
    QCOMPARE(sha256OfFile(f.task(id)[u"path"].toString()), kContent.sha256());
    if (change == u"replaced")
        QCOMPARE(contentsOfFile(path), QByteArray(2 * kMegabyte, 'x'));
}

void TestDiskTrouble::everyWayToGetRoomGivesTheSameFile_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"none", "sparse", "full"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestDiskTrouble::everyWayToGetRoomGivesTheSameFile()
{
    QFETCH(QString, way);
    AgentFixture f;
    serveSlowly(f.server);
    QVERIFY(f.start());
    QVERIFY(
        f.peer().answer(u"settings.set"_s, {{u"key"_s, u"preallocate"_s}, {u"value"_s, way}}).contains(u"result"_s));
    const qint64 id = f.add(f.server.link("/file.bin"), {{u"connections"_s, 2}});
    QVERIFY(f.waitForBytes(id, kMegabyte));
    f.agent.kill();
    QVERIFY(f.start());
    QVERIFY(f.waitForState(id, u"completed"_s, kHealing));
    const QFileInfo file(f.sandbox.downloaded(u"file.bin"_s));
    QCOMPARE(file.size(), kContent.size);
    QCOMPARE(sha256OfFile(file.filePath()), kContent.sha256());
    QCOMPARE(f.files(), QStringList{u"file.bin"_s});
}

QTEST_GUILESS_MAIN(TestDiskTrouble)
#include "tst_disktrouble.moc"
