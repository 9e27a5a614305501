#include "ctlfixture.h"

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
    void helpAndVersion();
};

void TestCtl::addWaitsForTheFileAndStartsTheAgent()
{
    CtlFixture f;
    const ProgramResult result = f.ctl({u"add"_s, f.server.link("/file.bin"), u"--wait"_s});
    QVERIFY2(result.exit == 0, result.told());
    QVERIFY2(QRegularExpression(u"^\\d+\\n$"_s).match(QString::fromUtf8(result.out)).hasMatch(), result.told());
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"file.bin"_s)), kCtlContent.sha256());
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
    f.server.add("/slow.bin", {.content = kCtlContent, .flow = {.stallAfter = 1000}});
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
    const ProgramResult result = f.ctl("add ftp://127.0.0.1/file --wait --json");
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
                             + "\n  checksum=sha-256=" + kCtlContent.sha256() + "\n  header=X-Mine: yes\n";
    const ProgramResult result = f.ctl({u"add"_s, u"--wait"_s, u"--json"_s, u"--input"_s, u"-"_s}, input);
    QVERIFY2(result.exit == 0, result.told());
    QCOMPARE(result.json()[u"tasks"].toArray().size(), 2);
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"file.bin"_s)), kCtlContent.sha256());
    QCOMPARE(sha256OfFile(other + u"/second.bin"_s), kCtlContent.sha256());
    const auto requests = f.server.requests("/file.bin");
    QVERIFY(std::ranges::any_of(requests, [](const RequestSeen &seen) { return seen.header("X-Mine") == "yes"; }));
    QVERIFY(writeFile(f.sandbox.path(u"list.txt"_s), link + '\n'));
    QCOMPARE(f.ctl({u"add"_s, u"--wait"_s, u"--input"_s, f.sandbox.path(u"list.txt"_s)}).exit, 0);
}

void TestCtl::optionsOfAddAreKept()
{
    CtlFixture f;
    f.server.add("/private.bin",
                 {.content = kCtlContent,
                  .signIn = {.scheme = SignInOptions::Scheme::Basic, .user = "anna", .password = "tulip-4711"}});
    const QString folder = f.sandbox.path(u"elsewhere"_s);
    QVERIFY(QDir().mkpath(folder));
    const QString id = f.add(
        {f.server.link("/file.bin"), u"-d"_s, folder, u"-o"_s, u"my name.bin"_s, u"--connections"_s, u"3"_s,
         u"--limit"_s, u"1.5M"_s, u"--queue"_s, u"night"_s, u"--session"_s, u"script"_s, u"--checksum"_s,
         QString(u"sha256:"_s + QLatin1String(kCtlContent.sha256())), u"--header"_s, u"X-Mine: yes"_s, u"--paused"_s});
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
    QCOMPARE(sha256OfFile(folder + u"/my name.bin"_s), kCtlContent.sha256());
    const ProgramResult signedIn = f.ctl(
        {u"add"_s, f.server.link("/private.bin"), u"--user"_s, u"anna"_s, u"--password-file"_s, u"-"_s, u"--wait"_s},
        "tulip-4711\n");
    QVERIFY2(signedIn.exit == 0, signedIn.told());
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"private.bin"_s)), kCtlContent.sha256());
    QVERIFY(!f.sandbox.everythingWritten().contains("tulip-4711"));
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
