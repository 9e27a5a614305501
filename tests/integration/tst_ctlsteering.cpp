#include "ctlfixture.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <csignal>
#include <unistd.h>

using namespace longhaul;
using namespace Qt::StringLiterals;

/// Steering with the command line, and what it leaves running.
class TestCtlSteering : public QObject
{
    Q_OBJECT

private slots:
    void pauseAndResumeAndCancelAndRemove();
    void allMeansEveryTaskThatFits();
    void setChangesATask();
    void aTaskGoesToAnotherFolderWithItsBytes();
    void eventsArePrintedAndAcknowledged();
    void eventsAreFollowed();
    void limitAndSettingsAreReadAndSet();
    void statusAndShutdown();
    void theAgentOutlivesItsStarter();
};

void TestCtlSteering::pauseAndResumeAndCancelAndRemove()
{
    CtlFixture f;
    f.server.add("/slow.bin", {.content = kCtlContent, .flow = {.stallAfter = 1000}});
    const QString id = f.add({f.server.link("/slow.bin")});
    QCOMPARE(f.ctl({u"pause"_s, id}).exit, 0);
    QCOMPARE(f.state(id), u"paused"_s);
    QCOMPARE(f.ctl({u"pause"_s, id}).exit, 0); // is so already
    f.server.edit("/slow.bin", [](Resource &resource) { resource.flow = {}; });
    const ProgramResult resumed = f.ctl({u"resume"_s, id, u"--json"_s});
    QVERIFY2(resumed.exit == 0 && resumed.json()[u"ids"].toArray().size() == 1, resumed.told());
    QCOMPARE(f.ctl({u"wait"_s, id}).exit, 0);
    const ProgramResult impossible = f.ctl({u"pause"_s, id});
    QVERIFY2(impossible.exit != 0 && !impossible.err.isEmpty(), impossible.told());
    const QString path = f.show(id)[u"path"].toString();
    QCOMPARE(f.ctl({u"remove"_s, id, u"--delete-file"_s}).exit, 0);
    QVERIFY(waitFor([&] { return !QFileInfo::exists(path); }));
    QCOMPARE(f.ctl({u"show"_s, id}).exit, 4);
}

void TestCtlSteering::allMeansEveryTaskThatFits()
{
    CtlFixture f;
    const QString done = f.add({f.server.link("/file.bin")});
    QCOMPARE(f.ctl({u"wait"_s, done}).exit, 0);
    for (int i = 0; i < 3; ++i)
        QVERIFY(!f.add({f.server.link("/file.bin"), u"--paused"_s}).isEmpty());
    QCOMPARE(f.ctl("cancel --all").exit, 0);
    QCOMPARE(f.ctl("list --state cancelled --json").json()[u"tasks"].toArray().size(), 3);
    QCOMPARE(f.state(done), u"completed"_s);
    QCOMPARE(f.ctl("pause --all").exit, 0);
    QCOMPARE(f.ctl("remove --all").exit, 0);
    QCOMPARE(f.ctl("list --json").json()[u"tasks"].toArray().size(), 0);
}

void TestCtlSteering::setChangesATask()
{
    CtlFixture f;
    const QString id = f.add({f.server.link("/gone.bin"), u"-o"_s, u"kept.bin"_s});
    QCOMPARE(f.ctl({u"wait"_s, id}).exit, 1);
    const ProgramResult changed = f.ctl({u"set"_s, id, u"--limit"_s, u"2M"_s, u"--connections"_s, u"2"_s,
                                         u"--priority"_s, u"7"_s, u"--queue"_s, u"q"_s});
    QVERIFY2(changed.exit == 0, changed.told());
    QCOMPARE(f.show(id)[u"limit"].toInteger(), 2 << 20);
    QCOMPARE(f.show(id)[u"connectionsWanted"].toInt(), 2);
    QCOMPARE(f.show(id)[u"priority"].toInt(), 7);
    QCOMPARE(f.show(id)[u"queue"].toString(), u"q"_s);
    QCOMPARE(f.ctl({u"set"_s, id, u"--url"_s, f.server.link("/file.bin")}).exit, 0);
    QVERIFY(waitFor([&] { return f.state(id) == u"completed"; }));
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"kept.bin"_s)), kCtlContent.sha256());
}

void TestCtlSteering::aTaskGoesToAnotherFolderWithItsBytes()
{
    CtlFixture f;
    constexpr qint64 kHere = 100'000;
    f.server.add("/slow.bin", {.content = kCtlContent, .flow = {.stallAfter = kHere}});
    const QString id = f.add({f.server.link("/slow.bin"), u"--connections"_s, u"1"_s});
    QVERIFY(waitFor([&] { return f.show(id)[u"bytesReceived"].toInteger() >= kHere; }));
    const ProgramResult nowhere = f.ctl({u"set"_s, id, u"--dir"_s, u"/no/such/folder"_s});
    QVERIFY2(nowhere.exit == 2 && nowhere.err.contains("/no/such/folder"), nowhere.told());
    const QString there = f.sandbox.downloaded(u"there"_s);
    QVERIFY(QDir().mkpath(there));
    f.server.edit("/slow.bin", [](Resource &resource) { resource.flow = {}; });
    const ProgramResult moved = f.ctl({u"set"_s, id, u"-d"_s, there}); // while it runs
    QVERIFY2(moved.exit == 0, moved.told());
    QCOMPARE(f.ctl({u"wait"_s, id}).exit, 0);
    QCOMPARE(sha256OfFile(there + u"/slow.bin"_s), kCtlContent.sha256());
    QVERIFY(f.server.requests("/slow.bin").constLast().header("Range").startsWith("bytes=100000-"));
    QVERIFY(waitFor([&] { return QDir(f.sandbox.downloaded({})).entryList(QDir::Files).isEmpty(); }));
}

void TestCtlSteering::eventsArePrintedAndAcknowledged()
{
    CtlFixture f;
    QCOMPARE(f.ctl({u"add"_s, u"--wait"_s, f.server.link("/file.bin"), f.server.link("/nothing")}).exit, 1);
    QVERIFY(waitFor([&] { return f.events("events --json").size() == 2; }));
    const QJsonArray events = f.events("events --json");
    for (const QJsonValue &event : events) {
        for (const char *key : {"seq", "session", "kind", "task", "at", "path", "error"})
            QVERIFY2(event.toObject().contains(QLatin1String(key)), key);
    }
    QVERIFY(events[0][u"seq"].toInteger() < events[1][u"seq"].toInteger());
    QCOMPARE(f.ctl({u"events"_s, u"--ack"_s, QString::number(events[0][u"seq"].toInteger())}).exit, 0);
    QCOMPARE(f.events("events --json").size(), 1);
    QCOMPARE(f.events("events --session other --json").size(), 0);
    QCOMPARE(f.events("events --ack-all --json").size(), 1);
    QCOMPARE(f.events("events --json").size(), 0);
}

void TestCtlSteering::eventsAreFollowed()
{
    CtlFixture f;
    QCOMPARE(f.ctl({u"add"_s, u"--wait"_s, f.server.link("/file.bin")}).exit, 0);
    const auto follower = f.sandbox.makeProcess(u"longhaulctl"_s, {u"events"_s, u"--follow"_s, u"--json"_s});
    QByteArray out;
    QObject::connect(follower.get(), &QProcess::readyReadStandardOutput, follower.get(),
                     [&] { out += follower->readAllStandardOutput(); });
    follower->start();
    QVERIFY(waitFor([&] { return out.count('\n') == 1; }));
    QCOMPARE(f.ctl({u"add"_s, u"--wait"_s, f.server.link("/file.bin")}).exit, 0);
    QVERIFY(waitFor([&] { return out.count('\n') == 2; }));
    follower->terminate();
    QVERIFY(follower->waitForFinished());
}

void TestCtlSteering::limitAndSettingsAreReadAndSet()
{
    CtlFixture f;
    QVERIFY(f.ctl("limit").out.contains("off"));
    QCOMPARE(f.ctl("limit 1.5M").exit, 0);
    QCOMPARE(f.ctl("status --json").json()[u"limit"].toInteger(), 1536 * 1024);
    QCOMPARE(f.ctl("limit off").exit, 0);
    QCOMPARE(f.ctl("status --json").json()[u"limit"].toInteger(), 0);
    QCOMPARE(f.ctl("settings max-active 3").exit, 0);
    QCOMPARE(f.ctl("settings max-active").out.trimmed(), "3");
    const QByteArray all = f.ctl("settings").out;
    for (const char *key : {"directory", "limit", "max-active", "connections", "on-exists", "proxy"})
        QVERIFY2(all.contains(key), key);
    QCOMPARE(f.ctl("shutdown").exit, 0);
    QCOMPARE(f.ctl("settings max-active").out.trimmed(), "3");
}

void TestCtlSteering::statusAndShutdown()
{
    CtlFixture f;
    const ProgramResult status = f.ctl("status --json");
    QVERIFY2(status.exit == 0, status.told());
    for (const char *key : {"pid", "version", "protocol", "counts", "speed", "memory"})
        QVERIFY2(status.json().contains(QLatin1String(key)), status.told());
    const qint64 pid = status.json()[u"pid"].toInteger();
    QVERIFY(std::ranges::count(f.sandbox.processes(), pid) == 1);
    QCOMPARE(f.ctl("shutdown").exit, 0);
    QVERIFY(waitFor([&] { return f.sandbox.processes().empty(); }));
}

void TestCtlSteering::theAgentOutlivesItsStarter()
{
    CtlFixture f;
    f.server.add("/slow.bin", {.content = kCtlContent, .flow = {.stallAfter = 1000}});
    // The whole process group of the starter dies, as when a terminal closes.
    const auto starter = f.sandbox.makeProcess(u"/usr/bin/setsid"_s, {u"-w"_s, programPath(u"longhaulctl"_s), u"add"_s,
                                                                      u"--wait"_s, f.server.link("/slow.bin")});
    starter->start();
    QVERIFY(waitFor([&] { return f.server.bytesSent("/slow.bin") > 0; }));
    const qint64 agent = f.ctl("status --json").json()[u"pid"].toInteger();
    for (const qint64 id : f.sandbox.processes()) {
        if (id != agent) {
            ::kill(static_cast<pid_t>(id), SIGHUP);
            ::kill(static_cast<pid_t>(id), SIGKILL);
        }
    }
    QVERIFY(starter->waitForFinished());
    QVERIFY(getpgid(static_cast<pid_t>(agent)) == agent); // a group and a session of its own
    f.server.edit("/slow.bin", [](Resource &resource) { resource.flow = {}; });
    f.server.release();
    QCOMPARE(f.ctl("wait").exit, 0);
    QCOMPARE(f.ctl("status --json").json()[u"pid"].toInteger(), agent);
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"slow.bin"_s)), kCtlContent.sha256());
}

QTEST_GUILESS_MAIN(TestCtlSteering)
#include "tst_ctlsteering.moc"
