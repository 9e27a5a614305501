#include "badserverfixture.h"
#include "segmentplan.h"

#include <QDir>

using namespace longhaul;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const TestContent kContent{.seed = 75, .size = 3 * kMegabyte + 1};

/// A host that bears so many connections, and how it says so.
struct CrowdedHost {
    CrowdedHost(const char *hostName, ServerAnswer refusal) : name(hostName), answer(std::move(refusal)) {}

    QByteArray name;
    ServerAnswer answer;
    ScriptedServer server;
    qint64 id = 0;
};

constexpr int kMostConnections = 2;
constexpr qint64 kCrawl = 48 * 1024; // bytes per second: a minute for the file

} // namespace

/// Servers that are busy, slow, away for a while, or hidden behind a sign-in page.
class TestBusyServers : public QObject
{
    Q_OBJECT

private slots:
    void aCrowdIsRefusedAndTheHostIsRemembered();
    void aRefusalBesideAConnectionThatHasEndedIsNoExpiry();
    void aBusyServerIsLeftAloneAsLongAsItSays_data();
    void aBusyServerIsLeftAloneAsLongAsItSays();
    void runsOfErrorsCostNothing();
    void stallsAndDripsDoNotHoldUpTheOthers();
    void aNameThatIsNotFoundIsLookedUpAgain();
    void aSignInPageIsNotTheFile_data();
    void aSignInPageIsNotTheFile();
    void aSignInPageDoesNotTouchTheBytes_data();
    void aSignInPageDoesNotTouchTheBytes();
    void aSignInPageOnOneConnectionDoesNoHarm();
    void aPageThatIsAskedForIsAFile();
};

/// All at the same time: one of them takes its time to say no.
void TestBusyServers::aCrowdIsRefusedAndTheHostIsRemembered()
{
    BadServerFixture f;
    QVERIFY(f.start());
    CrowdedHost hosts[] = {
        {"403", ServerAnswer::text(403, "too many\n")},
        {"429", ServerAnswer::text(429, "too many\n", {{"Retry-After", "2"}})},
        {"503", ServerAnswer::text(503, "too many\n")},
        {"reset", ServerAnswer::of(ServerAnswer::Manner::Reset)},
        {"silence", ServerAnswer::of(ServerAnswer::Manner::Silence)},
    };
    for (CrowdedHost &host : hosts) {
        if (host.answer.manner == ServerAnswer::Manner::Silence)
            host.server.setTotalRate(kCrawl);
        host.server.add("/first.bin", {.content = kContent,
                                       .crowd = {.most = kMostConnections, .answer = host.answer},
                                       .flow = {.rate = kMegabyte / 2}});
        host.server.add("/second.bin", {.content = kContent,
                                        .crowd = {.most = kMostConnections, .answer = host.answer},
                                        .flow = {.rate = kMegabyte}});
        host.id = f.add(host.server.link("/first.bin"),
                        {{u"connections"_s, 5}, {u"fileName"_s, QString::fromLatin1(host.name)}});
    }
    // The silent one crawls until it was found out.
    CrowdedHost &silent = hosts[std::size(hosts) - 1];
    QVERIFY(waitFor([&] { return f.task(silent.id)[u"connections"].toInt() == 5; }));
    QVERIFY(waitFor([&] { return f.task(silent.id)[u"connections"].toInt() == kMostConnections; }));
    silent.server.setTotalRate(0);
    for (CrowdedHost &host : hosts) {
        QVERIFY2(f.finalOutcome(host.id) == u"completed", host.name + '\n' + f.history(host.id));
        QCOMPARE(sha256OfFile(f.sandbox.downloaded(QString::fromLatin1(host.name))), kContent.sha256());
        const qint64 again = host.server.bytesSent("/first.bin") - kContent.size;
        QVERIFY2(again <= 512 * 1024, host.name + ' ' + QByteArray::number(again));
    }
    for (CrowdedHost &host : hosts)
        host.id = f.add(host.server.link("/second.bin"), {{u"connections"_s, 5}});
    for (CrowdedHost &host : hosts) {
        QVERIFY2(f.finalOutcome(host.id) == u"completed", host.name + '\n' + f.history(host.id));
        QVERIFY2(host.server.peak("/second.bin") == kMostConnections, host.name);
        for (const RequestSeen &request : host.server.requests("/second.bin"))
            QVERIFY2(request.status == 206, host.name);
    }
}

/// The second connection was one too many when it was asked for. When the answer says so, it is alone.
void TestBusyServers::aRefusalBesideAConnectionThatHasEndedIsNoExpiry()
{
    BadServerFixture f;
    QVERIFY(f.start());
    const TestContent content{.seed = 77, .size = 2 * SegmentPlan::kSmallestSplit + 100'000};
    const qint64 id = f.get({.content = content,
                             .flow = {.rate = kMegabyte / 2},
                             .hook = [](const RequestSeen &seen) -> std::optional<ServerAnswer> {
                                 if (seen.nth != 2)
                                     return std::nullopt;
                                 ServerAnswer refusal = ServerAnswer::text(403, "too many\n");
                                 refusal.flow.headDelay = 1200ms; // the first one is done, the second still waited for
                                 return refusal;
                             }},
                            2);
    QVERIFY2(f.finalOutcome(id) == u"completed", f.history(id));
    QVERIFY(f.hasOnly(content));
    QVERIFY(f.asked().size() >= 3);
    // Alone from the beginning, it is what it was.
    const qint64 alone = f.beginHalf({.content = kContent}, "/expired.bin");
    QVERIFY(alone > 0);
    f.server.edit("/expired.bin", [](Resource &r) { r.first = {{100, ServerAnswer::text(403, "expired\n")}}; });
    QVERIFY(f.command(u"resume"_s, alone));
    QCOMPARE(f.outcome(alone), u"failed link-expired"_s);
    QCOMPARE(f.asked("/expired.bin").size(), 1);
}

void TestBusyServers::aBusyServerIsLeftAloneAsLongAsItSays_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("asDate");
    QTest::newRow("429, seconds") << 429 << false;
    QTest::newRow("503, seconds") << 503 << false;
    QTest::newRow("429, date") << 429 << true;
    QTest::newRow("503, date") << 503 << true;
    QTest::newRow("403, seconds") << 403 << false;
}

void TestBusyServers::aBusyServerIsLeftAloneAsLongAsItSays()
{
    QFETCH(int, status);
    QFETCH(bool, asDate);
    BadServerFixture f;
    QVERIFY(f.start());
    const qint64 id = f.beginHalf({.content = kContent});
    QVERIFY(id > 0);
    constexpr int kSeconds = 2;
    // The server's clock is wrong; what counts is the time between its two dates.
    const QDateTime now = QDateTime::currentDateTimeUtc().addDays(-3);
    const HeaderList headers =
        asDate ? HeaderList{{"Date", asHttpDate(now)}, {"Retry-After", asHttpDate(now.addSecs(kSeconds))}}
               : HeaderList{{"Retry-After", QByteArray::number(kSeconds)}};
    f.server.edit(f.kPath, [&](Resource &r) { r.first = {{1, ServerAnswer::text(status, "busy\n", headers)}}; });
    QVERIFY(f.command(u"resume"_s, id));
    QVERIFY(f.waitForReason(id, u"server-busy"_s));
    QVERIFY(!f.task(id)[u"retryAt"].toString().isEmpty());
    QCOMPARE(f.finalOutcome(id), u"completed"_s);
    QVERIFY(f.hasOnly(kContent));
    QCOMPARE(f.server.bytesSent(f.kPath), kContent.size - kMegabyte);
    const auto requests = f.server.requests(f.kPath);
    QCOMPARE(requests.size(), 2);
    const auto pause = requests[1].at - requests[0].at;
    QVERIFY2(pause >= std::chrono::seconds(kSeconds) && pause < 10s, QByteArray::number(pause.count()));
}

void TestBusyServers::runsOfErrorsCostNothing()
{
    BadServerFixture f;
    QVERIFY(f.start());
    const qint64 id = f.beginHalf({.content = kContent});
    QVERIFY(id > 0);
    f.server.edit(f.kPath, [](Resource &r) {
        for (const int status : {500, 502, 504, 408})
            r.first.push_back(
                {1, ServerAnswer::text(status, "<html>trouble</html>\n", {{"Content-Type", "text/html"}})});
        r.first.push_back({1, ServerAnswer::of(ServerAnswer::Manner::Reset)});
    });
    // What would be waited for with growing pauses, an impatient person asks for.
    QVERIFY(f.command(u"resume"_s, id));
    for (int i = 0; i < 4; ++i) {
        QVERIFY(waitFor([&] { return f.asked().size() > i && f.standing(id) == u"waiting retry"; }));
        QCOMPARE(f.task(id)[u"bytesReceived"].toInteger(), kMegabyte);
        QVERIFY(f.command(u"resume"_s, id));
    }
    QCOMPARE(f.finalOutcome(id), u"completed"_s);
    QVERIFY(f.hasOnly(kContent));
    QCOMPARE(f.server.bytesSent(f.kPath), kContent.size - kMegabyte);
    QCOMPARE(f.events().size(), 1);
}

/// Three troubles of a single connection among others, at the same time: nobody waits for the slow ones.
void TestBusyServers::stallsAndDripsDoNotHoldUpTheOthers()
{
    BadServerFixture f;
    QVERIFY(f.start());
    constexpr qint64 kRate = kMegabyte;
    const qint64 stall =
        f.get({.content = kContent, .flow = {.rate = kRate, .stallAfter = 300'000, .times = 1}}, 3, "/stall.bin");
    const qint64 drip =
        f.get({.content = kContent, .flow = {.rate = kRate}, .stragglerEvery = 3, .stragglerRate = 64}, 3, "/drip.bin");
    const qint64 straggler =
        f.get({.content = kContent, .flow = {.rate = kRate}, .stragglerEvery = 3, .stragglerRate = 8'000}, 4,
              "/straggler.bin");
    const QList<std::pair<qint64, QString>> tasks = {
        {stall, u"stall.bin"_s}, {drip, u"drip.bin"_s}, {straggler, u"straggler.bin"_s}};
    for (const auto &[id, name] : tasks) {
        QVERIFY2(f.outcome(id, kPatience * 4) == u"completed",
                 qPrintable(name + u'\n' + QString::fromUtf8(f.history(id))));
        QCOMPARE(sha256OfFile(f.sandbox.downloaded(name)), kContent.sha256());
        const QByteArray path = '/' + name.toLatin1();
        const auto requests = f.server.requests(path);
        const bool isFirstSlow = id == stall;
        QVERIFY2(requests.size() >= (isFirstSlow ? 2 : 3), told(f.asked(path)));
        const RequestSeen &slow = requests[isFirstSlow ? 0 : 2];
        QVERIFY2(!slow.finished, path); // others have done its work
        const qint64 again = f.server.bytesSent(path) - kContent.size;
        QVERIFY2(again <= kContent.size / 2, path + ' ' + QByteArray::number(again));
    }
}

void TestBusyServers::aNameThatIsNotFoundIsLookedUpAgain()
{
    BadServerFixture f;
    const QString names = f.sandbox.path(u"hosts"_s);
    const QString resolver = f.sandbox.path(u"resolv.conf"_s);
    QVERIFY(writeFile(names, "127.0.0.1 localhost\n"));
    QVERIFY(writeFile(resolver, "nameserver 127.0.0.1\noptions timeout:1 attempts:1\n"));
    if (!f.sandbox.replaceFolder(u"/etc/hosts"_s, names) || !f.sandbox.replaceFolder(u"/etc/resolv.conf"_s, resolver))
        QSKIP("no right to give the agent a resolver of its own");
    QVERIFY(f.start());
    f.server.add(f.kPath, {.content = kContent});
    const qint64 id = f.add(u"http://longhaul.test:%1/file.bin"_s.arg(f.server.port()));
    const QString waiting = f.outcome(id);
    QVERIFY2(waiting == u"waiting network" || waiting == u"waiting retry", qPrintable(waiting));
    QCOMPARE(waiting, u"waiting network"_s);
    QVERIFY(f.events().isEmpty());
    QVERIFY(f.server.requests().isEmpty());
    QFile file(names); // the same file, as it is what the agent sees
    QVERIFY(file.open(QFile::Append) && file.write("127.0.0.1 longhaul.test\n") > 0);
    file.close();
    QCOMPARE(f.finalOutcome(id), u"completed"_s);
    QVERIFY(f.hasOnly(kContent));
}

void TestBusyServers::aSignInPageIsNotTheFile_data()
{
    QTest::addColumn<ServerAnswer>("answer");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("a page in place of the file") << ServerAnswer::signInPage() << u"failed not-the-file"_s;
    QTest::newRow("a portal that says what it is")
        << ServerAnswer::text(511, "<html>sign in</html>", {{"Content-Type", "text/html"}}) << u"waiting network"_s;
}

void TestBusyServers::aSignInPageIsNotTheFile()
{
    QFETCH(ServerAnswer, answer);
    QFETCH(QString, outcome);
    BadServerFixture f;
    QVERIFY(f.start());
    f.server.add("/disk.iso", {.content = kContent, .first = {{1, answer}}});
    const qint64 id = f.add(f.server.link("/disk.iso"));
    QCOMPARE(f.outcome(id), outcome);
    QVERIFY(!f.files().contains(u"disk.iso"_s));
    QVERIFY(f.command(u"resume"_s, id));
    QVERIFY(waitFor([&] { return f.standing(id) == u"completed"; }));
    QVERIFY(f.hasOnly(kContent, u"disk.iso"_s));
}

void TestBusyServers::aSignInPageDoesNotTouchTheBytes_data()
{
    QTest::addColumn<ServerAnswer>("answer");
    QTest::addColumn<QString>("outcome");
    ServerAnswer chunked = ServerAnswer::signInPage();
    chunked.framing = ServerAnswer::Framing::Chunked;
    chunked.headers = {{"Content-Type", "text/html"}, {"Transfer-Encoding", "chunked"}};
    const ServerAnswer portal = ServerAnswer::text(302, {}, {{"Location", "/portal"}});
    QTest::newRow("a page") << ServerAnswer::signInPage() << u"failed not-the-file"_s;
    QTest::newRow("a page without a length") << chunked << u"failed not-the-file"_s;
    QTest::newRow("a redirect to a page") << portal << u"failed not-the-file"_s;
    QTest::newRow("a portal that says what it is") << ServerAnswer::text(511) << u"waiting network"_s;
}

void TestBusyServers::aSignInPageDoesNotTouchTheBytes()
{
    QFETCH(ServerAnswer, answer);
    QFETCH(QString, outcome);
    BadServerFixture f;
    QVERIFY(f.start());
    f.server.add("/portal", {.first = {{100, ServerAnswer::signInPage()}}});
    const qint64 id = f.beginHalf({.content = kContent});
    QVERIFY(id > 0);
    f.server.edit(f.kPath, [&](Resource &r) { r.first = {{1, answer}}; });
    QVERIFY(f.command(u"resume"_s, id));
    QCOMPARE(f.outcome(id), outcome);
    QVERIFY(f.keepsPart(kContent));
    QVERIFY(f.command(u"resume"_s, id));
    QVERIFY(waitFor([&] { return f.standing(id) == u"completed"; }));
    QVERIFY(f.hasOnly(kContent));
    QCOMPARE(f.server.bytesSent(f.kPath), kContent.size - kMegabyte + answer.range.length());
}

void TestBusyServers::aSignInPageOnOneConnectionDoesNoHarm()
{
    BadServerFixture f;
    QVERIFY(f.start());
    const qint64 id = f.get({.content = kContent,
                             .flow = {.rate = kMegabyte},
                             .hook = [](const RequestSeen &seen) -> std::optional<ServerAnswer> {
                                 if (seen.nth == 2 || seen.nth == 3)
                                     return ServerAnswer::signInPage();
                                 return std::nullopt;
                             }},
                            3);
    QCOMPARE(f.outcome(id), u"completed"_s);
    QVERIFY(f.hasOnly(kContent));
}

void TestBusyServers::aPageThatIsAskedForIsAFile()
{
    BadServerFixture f;
    QVERIFY(f.start());
    const ServerAnswer page = ServerAnswer::signInPage();
    f.server.add("/page", {.first = {{100, page}}});
    const qint64 id = f.add(f.server.link("/page"));
    QCOMPARE(f.outcome(id), u"completed"_s);
    QCOMPARE(contentsOfFile(f.task(id)[u"path"].toString()), page.content.text);
}

QTEST_GUILESS_MAIN(TestBusyServers)
#include "tst_busyservers.moc"
