#include "agentfixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <csignal>
#include <unistd.h>

using namespace longhaul;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const TestContent kContent{.seed = 91, .size = 300'000};

/// A sandbox with a server, steered by nothing but longhaulctl, which starts the agent itself.
struct CtlFixture {
    CtlFixture() { server.add("/file.bin", {.content = kContent}); }

    ProgramResult ctl(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return runCtl(sandbox, arguments, input);
    }
    /// One word after another, split at spaces.
    ProgramResult ctl(const char *words) const { return ctl(QString::fromLatin1(words).split(u' ')); }
    /// The id of a new task; empty if it was refused.
    QString add(const QStringList &more) const
    {
        return QString::fromLatin1(ctl(QStringList{u"add"_s} + more).out.trimmed());
    }
    QJsonObject show(const QString &id) const { return ctl({u"show"_s, id, u"--json"_s}).json(); }
    QJsonArray events(const char *words) const { return ctl(words).json()[u"events"].toArray(); }
    QString state(const QString &id) const { return show(id)[u"state"].toString(); }

    Sandbox sandbox;
    ScriptedServer server;
};

const QStringList kTaskKeys = {
    u"id"_s,          u"session"_s,   u"url"_s,       u"finalUrl"_s,      u"state"_s,      u"reason"_s,   u"error"_s,
    u"directory"_s,   u"fileName"_s,  u"path"_s,      u"bytesReceived"_s, u"bytesTotal"_s, u"speed"_s,    u"eta"_s,
    u"connections"_s, u"resumable"_s, u"attempts"_s,  u"checksum"_s,      u"queue"_s,      u"priority"_s, u"limit"_s,
    u"description"_s, u"createdAt"_s, u"startedAt"_s, u"completedAt"_s};

} // namespace

/// The command line as the contract has it.
class TestCtl : public QObject
{
    Q_OBJECT

private slots:
    void addWaitsForTheFileAndStartsTheAgent();
    void tasksHaveTheShapeOfTheContract();
    void wrongUseGetsTwoAndOneLine_data();
    void wrongUseGetsTwoAndOneLine();
    void missingTasksGetFour();
    void waitEndsWithTheStatusOfTheTasks();
    void anUnreachableAgentGetsThree();
    void aForeignProtocolIsNamed();
    void inputFilesAreRead();
    void optionsOfAddAreKept();
    void pauseAndResumeAndCancelAndRemove();
    void allMeansEveryTaskThatFits();
    void setChangesATask();
    void eventsArePrintedAndAcknowledged();
    void eventsAreFollowed();
    void limitAndSettingsAreReadAndSet();
    void statusAndShutdown();
    void theAgentOutlivesItsStarter();
    void helpAndVersion();
};

void TestCtl::addWaitsForTheFileAndStartsTheAgent()
{
    CtlFixture f;
    const ProgramResult result = f.ctl({u"add"_s, f.server.link("/file.bin"), u"--wait"_s});
    QVERIFY2(result.exit == 0, result.told());
    QVERIFY2(QRegularExpression(u"^\\d+\\n$"_s).match(QString::fromUtf8(result.out)).hasMatch(), result.told());
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"file.bin"_s)), kContent.sha256());
    QCOMPARE(f.ctl("status --json").json()[u"counts"][u"completed"].toInt(), 1);
}

void TestCtl::tasksHaveTheShapeOfTheContract()
{
    CtlFixture f;
    const ProgramResult added =
        f.ctl({u"add"_s, f.server.link("/file.bin"), f.server.link("/nothing"), u"--paused"_s, u"--json"_s});
    QVERIFY2(added.exit == 0, added.told());
    QCOMPARE(added.json()[u"tasks"].toArray().size(), 2);
    const QJsonArray tasks = f.ctl("list --json").json()[u"tasks"].toArray();
    QCOMPARE(tasks.size(), 2);
    const QJsonObject task = tasks[0].toObject();
    for (const QString &key : kTaskKeys)
        QVERIFY2(task.contains(key), qPrintable(key));
    QCOMPARE(task[u"state"].toString(), u"paused"_s);
    for (const char *unknown : {"bytesTotal", "eta", "reason", "error", "completedAt", "resumable"})
        QVERIFY2(task[QLatin1String(unknown)].isNull(), unknown);
    QCOMPARE(task[u"directory"].toString(), f.sandbox.downloads());
    QCOMPARE(task[u"session"].toString(), u"default"_s);
    QVERIFY(QRegularExpression(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"_s)
                .match(task[u"createdAt"].toString())
                .hasMatch());
    const QJsonObject shown = f.show(QString::number(task[u"id"].toInteger()));
    for (const QString &key : kTaskKeys + QStringList{u"segments"_s, u"validator"_s, u"redirects"_s, u"log"_s})
        QVERIFY2(shown.contains(key), qPrintable(key));
    QCOMPARE(f.ctl("list --state paused --json").json()[u"tasks"].toArray().size(), 2);
    QCOMPARE(f.ctl("list --state failed --json").json()[u"tasks"].toArray().size(), 0);
    QCOMPARE(f.ctl("list --session other --json").json()[u"tasks"].toArray().size(), 0);
}

void TestCtl::wrongUseGetsTwoAndOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *words) { QTest::newRow(words) << QString::fromUtf8(words).split(u'|'); };
    row("fly");
    row("add");
    row("add|not a link");
    row("add|http://");
    row("add|http://127.0.0.1/x|--wings");
    row("add|http://127.0.0.1/x|--limit|fast");
    row("add|http://127.0.0.1/x|--limit|-5");
    row("add|http://127.0.0.1/x|--connections|many");
    row("add|http://127.0.0.1/x|--connections|0");
    row("add|http://127.0.0.1/x|--checksum|sha256:zz");
    row("add|http://127.0.0.1/x|--checksum|crc:12345678");
    row("add|http://127.0.0.1/x|--on-exists|explode");
    row("add|http://127.0.0.1/x|-o|../evil");
    row("add|http://127.0.0.1/x|--header|no colon");
    row("add|http://127.0.0.1/x|-o");
    row("add|--input|/nowhere/list.txt");
    row("list|--state|flying");
    row("show");
    row("show|x");
    row("pause");
    row("set|1");
    row("wait|--timeout|soon");
    row("events|--ack|x");
    row("limit|fast");
    row("settings|no-such-key|1");
    row("settings|connections|9999");
}

void TestCtl::wrongUseGetsTwoAndOneLine()
{
    QFETCH(QStringList, arguments);
    CtlFixture f;
    const ProgramResult result = f.ctl(arguments);
    QVERIFY2(result.exit == 2, result.told());
    QVERIFY2(result.out.isEmpty(), result.told());
    QVERIFY2(!result.err.trimmed().isEmpty() && result.err.trimmed().count('\n') <= 1, result.told());
}

void TestCtl::missingTasksGetFour()
{
    CtlFixture f;
    for (const char *words : {"show 12345", "pause 12345", "resume 12345", "cancel 12345", "remove 12345",
                              "set 12345 --limit 1K", "wait 12345"}) {
        const ProgramResult result = f.ctl(words);
        QVERIFY2(result.exit == 4, QByteArray(words) + '\n' + result.told());
        QVERIFY2(result.err.contains("12345"), result.told());
    }
}

void TestCtl::waitEndsWithTheStatusOfTheTasks()
{
    CtlFixture f;
    f.server.add("/slow.bin", {.content = kContent, .flow = {.stallAfter = 1000}});
    const QString good = f.add({f.server.link("/file.bin")});
    QCOMPARE(f.ctl({u"wait"_s, good}).exit, 0);
    const ProgramResult bad = f.ctl({u"add"_s, f.server.link("/nothing"), u"--wait"_s, u"--json"_s});
    QVERIFY2(bad.exit == 1, bad.told());
    QCOMPARE(bad.json()[u"tasks"][0][u"error"][u"code"].toString(), u"not-found"_s);
    QVERIFY2(!bad.err.isEmpty(), bad.told());
    const QString slow = f.add({f.server.link("/slow.bin")});
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(f.ctl({u"wait"_s, slow, u"--timeout"_s, u"1"_s}).exit, 5);
    QVERIFY(timer.elapsed() >= 900); // its clock is coarse
    QCOMPARE(f.ctl("wait --timeout 1").exit, 5);
    QCOMPARE(f.ctl({u"cancel"_s, slow}).exit, 0);
    QCOMPARE(f.ctl({u"wait"_s, slow}).exit, 1);
    QCOMPARE(f.ctl("wait").exit, 0);
}

void TestCtl::anUnreachableAgentGetsThree()
{
    CtlFixture f;
    QVERIFY(writeFile(f.sandbox.path(u"data/longhaul"_s), "a file where the folder should be"));
    const ProgramResult result = f.ctl("list");
    QVERIFY2(result.exit == 3, result.told());
    QVERIFY2(!result.err.isEmpty() && result.out.isEmpty(), result.told());
}

void TestCtl::aForeignProtocolIsNamed()
{
    CtlFixture f;
    const ProgramResult result = f.ctl("add ftp://127.0.0.1/file --json");
    QVERIFY2(result.exit == 1, result.told());
    QCOMPARE(result.json()[u"tasks"][0][u"state"].toString(), u"failed"_s);
    QCOMPARE(result.json()[u"tasks"][0][u"error"][u"code"].toString(), u"unsupported-protocol"_s);
    QVERIFY2(!result.err.isEmpty(), result.told());
}

void TestCtl::inputFilesAreRead()
{
    CtlFixture f;
    const QString other = f.sandbox.path(u"other"_s);
    QVERIFY(QDir().mkpath(other));
    const QByteArray link = f.server.link("/file.bin").toLatin1();
    const QByteArray input = "# a comment\n" + link + "\n\n" + link + "\n  out=second.bin\n  dir=" + other.toUtf8()
                             + "\n  checksum=sha-256=" + kContent.sha256() + "\n  header=X-Mine: yes\n";
    const ProgramResult result = f.ctl({u"add"_s, u"--wait"_s, u"--json"_s, u"--input"_s, u"-"_s}, input);
    QVERIFY2(result.exit == 0, result.told());
    QCOMPARE(result.json()[u"tasks"].toArray().size(), 2);
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"file.bin"_s)), kContent.sha256());
    QCOMPARE(sha256OfFile(other + u"/second.bin"_s), kContent.sha256());
    const auto requests = f.server.requests("/file.bin");
    QVERIFY(std::ranges::any_of(requests, [](const RequestSeen &seen) { return seen.header("X-Mine") == "yes"; }));
    QVERIFY(writeFile(f.sandbox.path(u"list.txt"_s), link + '\n'));
    QCOMPARE(f.ctl({u"add"_s, u"--wait"_s, u"--input"_s, f.sandbox.path(u"list.txt"_s)}).exit, 0);
}

void TestCtl::optionsOfAddAreKept()
{
    CtlFixture f;
    f.server.add("/private.bin",
                 {.content = kContent,
                  .signIn = {.scheme = SignInOptions::Scheme::Basic, .user = "anna", .password = "tulip-4711"}});
    const QString folder = f.sandbox.path(u"elsewhere"_s);
    QVERIFY(QDir().mkpath(folder));
    const QString id = f.add(
        {f.server.link("/file.bin"), u"-d"_s, folder, u"-o"_s, u"my name.bin"_s, u"--connections"_s, u"3"_s,
         u"--limit"_s, u"1.5M"_s, u"--queue"_s, u"night"_s, u"--session"_s, u"script"_s, u"--checksum"_s,
         QString(u"sha256:"_s + QLatin1String(kContent.sha256())), u"--header"_s, u"X-Mine: yes"_s, u"--paused"_s});
    const QJsonObject task = f.show(id);
    QCOMPARE(task[u"directory"].toString(), folder);
    QCOMPARE(task[u"fileName"].toString(), u"my name.bin"_s);
    QCOMPARE(task[u"connectionsWanted"].toInt(), 3);
    QCOMPARE(task[u"limit"].toInteger(), 1536 * 1024);
    QCOMPARE(task[u"queue"].toString(), u"night"_s);
    QCOMPARE(task[u"session"].toString(), u"script"_s);
    QCOMPARE(task[u"state"].toString(), u"paused"_s);
    QCOMPARE(f.ctl({u"resume"_s, id}).exit, 0);
    QCOMPARE(f.ctl({u"wait"_s, id}).exit, 0);
    QCOMPARE(sha256OfFile(folder + u"/my name.bin"_s), kContent.sha256());
    const ProgramResult signedIn = f.ctl(
        {u"add"_s, f.server.link("/private.bin"), u"--user"_s, u"anna"_s, u"--password-file"_s, u"-"_s, u"--wait"_s},
        "tulip-4711\n");
    QVERIFY2(signedIn.exit == 0, signedIn.told());
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"private.bin"_s)), kContent.sha256());
    QVERIFY(!f.sandbox.everythingWritten().contains("tulip-4711"));
}

void TestCtl::pauseAndResumeAndCancelAndRemove()
{
    CtlFixture f;
    f.server.add("/slow.bin", {.content = kContent, .flow = {.stallAfter = 1000}});
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

void TestCtl::allMeansEveryTaskThatFits()
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

void TestCtl::setChangesATask()
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
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"kept.bin"_s)), kContent.sha256());
}

void TestCtl::eventsArePrintedAndAcknowledged()
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

void TestCtl::eventsAreFollowed()
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

void TestCtl::limitAndSettingsAreReadAndSet()
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

void TestCtl::statusAndShutdown()
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

void TestCtl::theAgentOutlivesItsStarter()
{
    CtlFixture f;
    f.server.add("/slow.bin", {.content = kContent, .flow = {.stallAfter = 1000}});
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
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"slow.bin"_s)), kContent.sha256());
}

void TestCtl::helpAndVersion()
{
    CtlFixture f;
    const ProgramResult help = f.ctl("--help");
    QVERIFY2(help.exit == 0 && help.out.contains("add") && help.err.isEmpty(), help.told());
    QVERIFY(f.ctl("add --help").out.contains("--checksum"));
    QVERIFY(f.ctl("--version").out.contains("longhaulctl"));
    QVERIFY(f.sandbox.processes().empty()); // nobody was started for that
}

QTEST_GUILESS_MAIN(TestCtl)
#include "tst_ctl.moc"
