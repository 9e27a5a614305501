#include "agentfixture.h"

#include <QElapsedTimer>
#include <QJsonDocument>

using namespace longhaul;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kMegabyte = 1 << 20;
constexpr qint64 kEnough = 400'000; // a few kilobytes more than any head start

} // namespace

/// A link becomes the right file: the real agent against honest and half-honest servers.
class TestMainJob : public QObject
{
    Q_OBJECT

private slots:
    void aLinkBecomesTheRightFileAndAnEvent();
    void unfinishedFilesAreCalledPart();
    void honestServersOfAllKindsAreUnderstood_data();
    void honestServersOfAllKindsAreUnderstood();
    void theFirstRequestAsksForEverythingAsRange();
    void partsComeOverSeveralConnectionsUnderGuard();
    void anEmptyFileIsAFile();
    void refusalsHaveTheirCode_data();
    void refusalsHaveTheirCode();
    void redirectsAreFollowedAndCounted();
    void aTaskLimitHolds();
    void aGlobalLimitIsSharedAndHolds();
    void cancelAndRemoveDoWhatTheySay();
    void secretsOfALinkStayInMemory();
};

void TestMainJob::aLinkBecomesTheRightFileAndAnEvent()
{
    AgentFixture f;
    const TestContent content{.seed = 11, .size = 3 * kMegabyte + 17};
    f.server.add("/disk.iso", {.content = content});
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/disk.iso"));
    QVERIFY(id > 0);
    QVERIFY(f.waitForState(id, u"completed"_s));

    QCOMPARE(f.files(), QStringList{u"disk.iso"_s});
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"disk.iso"_s)), content.sha256());
    const QJsonObject task = f.task(id);
    QCOMPARE(task[u"path"].toString(), f.sandbox.downloaded(u"disk.iso"_s));
    QCOMPARE(task[u"bytesReceived"].toInteger(), content.size);
    QCOMPARE(task[u"bytesTotal"].toInteger(), content.size);
    QCOMPARE(task[u"resumable"].toBool(), true);
    QVERIFY(!task[u"completedAt"].toString().isEmpty());
    QVERIFY(task[u"error"].isNull());
    const auto events = f.waitForEvents(1);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events[0][u"kind"].toString(), u"completed"_s);
    QCOMPARE(events[0][u"task"].toInteger(), id);
    QCOMPARE(events[0][u"path"].toString(), task[u"path"].toString());
    QCOMPARE(f.server.bytesSent("/disk.iso"), content.size);
}

void TestMainJob::unfinishedFilesAreCalledPart()
{
    AgentFixture f;
    const TestContent content{.seed = 12, .size = 2 * kMegabyte};
    f.server.add("/file.bin", {.content = content, .flow = {.stallAfter = kEnough}});
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"));
    QVERIFY(f.waitForBytes(id, kEnough / 2));
    QCOMPARE(f.state(id), u"downloading"_s);
    QCOMPARE(f.files(), QStringList{u"file.bin.part"_s});
    QVERIFY(f.events().isEmpty());
    f.server.edit("/file.bin", [](Resource &resource) { resource.flow = {}; });
    f.server.release();
    QVERIFY(f.waitForState(id, u"completed"_s));
    QCOMPARE(f.files(), QStringList{u"file.bin"_s});
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"file.bin"_s)), content.sha256());
}

void TestMainJob::honestServersOfAllKindsAreUnderstood_data()
{
    QTest::addColumn<int>("ranges");
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("etag");
    QTest::addColumn<bool>("http10");
    QTest::addColumn<bool>("resumable");
    using Support = RangeOptions::Support;
    using Etag = ValidatorOptions::Etag;
    const auto row = [](const char *name, Support support, LengthForm length, Etag etag, bool http10, bool resumable) {
        QTest::newRow(name) << int(support) << int(length) << int(etag) << http10 << resumable;
    };
    row("ranges", Support::Honest, LengthForm::Exact, Etag::Strong, false, true);
    row("no ranges", Support::None, LengthForm::Exact, Etag::Strong, false, false);
    // It may have its reasons to ignore one that asks for everything.
    row("ranges claimed and ignored", Support::ClaimedButIgnored, LengthForm::Exact, Etag::Strong, false, true);
    row("chunked", Support::None, LengthForm::Chunked, Etag::Strong, false, false);
    row("closed at the end", Support::None, LengthForm::None, Etag::Strong, false, false);
    row("weak validator", Support::Honest, LengthForm::Exact, Etag::Weak, false, true);
    row("date only", Support::Honest, LengthForm::Exact, Etag::None, false, true);
    row("old HTTP", Support::Honest, LengthForm::Exact, Etag::Strong, true, true);
}

void TestMainJob::honestServersOfAllKindsAreUnderstood()
{
    QFETCH(int, ranges);
    QFETCH(int, length);
    QFETCH(int, etag);
    QFETCH(bool, http10);
    QFETCH(bool, resumable);
    AgentFixture f;
    const TestContent content{.seed = 13, .size = 5 * kMegabyte + 1};
    f.server.add("/file.bin", {.content = content,
                               .range = {.support = static_cast<RangeOptions::Support>(ranges)},
                               .length = static_cast<LengthForm>(length),
                               .validator = {.etag = static_cast<ValidatorOptions::Etag>(etag)},
                               .head = {.http10 = http10}});
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"));
    QVERIFY(f.waitForState(id, u"completed"_s));
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"file.bin"_s)), content.sha256());
    QCOMPARE(f.task(id)[u"resumable"].toBool(), resumable);
    if (RangeOptions::Support(ranges) != RangeOptions::Support::Honest)
        QCOMPARE(f.server.requests("/file.bin").size(), 1);
}

void TestMainJob::theFirstRequestAsksForEverythingAsRange()
{
    AgentFixture f;
    f.server.add("/file.bin", {.content = {.seed = 14, .size = 1000}});
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"), {{u"headers"_s, QJsonArray{u"X-Mine: yes"_s}}});
    QVERIFY(f.waitForState(id, u"completed"_s));
    const auto requests = f.server.requests();
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests[0].method, "GET");
    QCOMPARE(requests[0].header("Range"), "bytes=0-");
    QCOMPARE(requests[0].header("Accept-Encoding"), "identity");
    QCOMPARE(requests[0].header("X-Mine"), "yes");
    QVERIFY(requests[0].header("User-Agent").contains("ongha"));
    QVERIFY(requests[0].header("If-Range").isNull());
}

void TestMainJob::partsComeOverSeveralConnectionsUnderGuard()
{
    AgentFixture f;
    const TestContent content{.seed = 15, .size = 8 * kMegabyte};
    f.server.add("/file.bin", {.content = content, .flow = {.rate = kMegabyte}});
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"), {{u"connections"_s, 4}});
    QVERIFY(f.waitForState(id, u"completed"_s));
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"file.bin"_s)), content.sha256());
    QVERIFY2(f.server.peak("/file.bin") >= 3, QByteArray::number(f.server.peak("/file.bin")));
    QVERIFY2(f.server.peak("/file.bin") <= 4, QByteArray::number(f.server.peak("/file.bin")));
    const auto requests = f.server.requests("/file.bin");
    for (qsizetype i = 1; i < requests.size(); ++i) {
        QVERIFY(!requests[i].header("Range").isNull());
        QVERIFY2(requests[i].header("If-Range").startsWith('"'), requests[i].header("Range"));
    }
}

void TestMainJob::anEmptyFileIsAFile()
{
    AgentFixture f;
    f.server.add("/ranges", {.content = {.seed = 1, .size = 0}});
    f.server.add("/none", {.content = {.seed = 1, .size = 0}, .range = {.support = RangeOptions::Support::None}});
    QVERIFY(f.start());
    for (const char *path : {"/ranges", "/none"}) {
        const qint64 id = f.add(f.server.link(path));
        QVERIFY(f.waitForState(id, u"completed"_s));
        const QFileInfo file(f.sandbox.downloaded(QLatin1String(path + 1)));
        QVERIFY(file.exists());
        QCOMPARE(file.size(), 0);
    }
}

void TestMainJob::refusalsHaveTheirCode_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("404") << 404 << u"not-found"_s;
    QTest::newRow("410") << 410 << u"not-found"_s;
    QTest::newRow("403") << 403 << u"forbidden"_s;
    QTest::newRow("401") << 401 << u"auth-required"_s;
    QTest::newRow("405") << 405 << u"http-status"_s;
}

void TestMainJob::refusalsHaveTheirCode()
{
    QFETCH(int, status);
    QFETCH(QString, code);
    AgentFixture f;
    f.server.add("/file.bin",
                 {.first = {{100, ServerAnswer::text(status, "no\n", {{"WWW-Authenticate", "Basic realm=\"x\""}})}}});
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"));
    QVERIFY(f.waitForState(id, u"failed"_s));
    QCOMPARE(f.errorCode(id), code);
    QVERIFY(f.files().isEmpty());
    const auto events = f.waitForEvents(1);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events[0][u"kind"].toString(), u"failed"_s);
    QCOMPARE(events[0][u"error"][u"code"].toString(), code);
    QVERIFY(!events[0][u"error"][u"message"].toString().isEmpty());
}

void TestMainJob::redirectsAreFollowedAndCounted()
{
    AgentFixture f;
    const TestContent content{.seed = 21, .size = 50'000};
    f.server.add("/start", {.redirect = RedirectOptions{301, "/deep/second"}});
    f.server.add("/deep/second", {.redirect = RedirectOptions{307, "third?x=1"}});
    f.server.add("/deep/third", {.redirect = RedirectOptions{308, "/final.bin"}});
    f.server.add("/final.bin", {.content = content});
    f.server.add("/loop", {.redirect = RedirectOptions{302, "/loop"}});
    f.server.add("/away", {.redirect = RedirectOptions{302, "ftp://127.0.0.1/file"}});
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/start"));
    QVERIFY(f.waitForState(id, u"completed"_s));
    QCOMPARE(f.task(id)[u"finalUrl"].toString(), f.server.link("/final.bin"));
    QCOMPARE(f.task(id)[u"url"].toString(), f.server.link("/start"));
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"final.bin"_s)), content.sha256());
    const qint64 loop = f.add(f.server.link("/loop"));
    QVERIFY(f.waitForState(loop, u"failed"_s));
    QCOMPARE(f.errorCode(loop), u"too-many-redirects"_s);
    QVERIFY(f.server.requests("/loop").size() <= 21);
    const qint64 away = f.add(f.server.link("/away"));
    QVERIFY(f.waitForState(away, u"failed"_s));
    QCOMPARE(f.errorCode(away), u"unsupported-protocol"_s);
}

void TestMainJob::aTaskLimitHolds()
{
    AgentFixture f;
    f.server.add("/file.bin", {.content = {.seed = 22, .size = 2 * kMegabyte}});
    QVERIFY(f.start());
    QElapsedTimer timer;
    timer.start();
    const qint64 id = f.add(f.server.link("/file.bin"), {{u"limit"_s, kMegabyte}});
    QVERIFY(f.waitForState(id, u"completed"_s));
    // Nobody can be faster than the limit; how near one comes to it is measured by the benchmarks.
    QVERIFY2(timer.elapsed() > 1700, QByteArray::number(timer.elapsed()));
}

void TestMainJob::aGlobalLimitIsSharedAndHolds()
{
    AgentFixture f;
    f.server.add("/a.bin", {.content = {.seed = 23, .size = kMegabyte}});
    f.server.add("/b.bin", {.content = {.seed = 24, .size = kMegabyte}});
    QVERIFY(f.start());
    const QJsonObject setting{{u"key"_s, u"limit"_s}, {u"value"_s, u"1M"_s}};
    QVERIFY(!f.peer().result(u"settings.set"_s, setting).isEmpty());
    QElapsedTimer timer;
    timer.start();
    const qint64 a = f.add(f.server.link("/a.bin"));
    const qint64 b = f.add(f.server.link("/b.bin"));
    QVERIFY(f.waitForState(a, u"completed"_s));
    QVERIFY(f.waitForState(b, u"completed"_s));
    QVERIFY2(timer.elapsed() > 1700, QByteArray::number(timer.elapsed()));
}

void TestMainJob::cancelAndRemoveDoWhatTheySay()
{
    AgentFixture f;
    f.server.add("/file.bin", {.content = {.seed = 25, .size = 4 * kMegabyte}, .flow = {.stallAfter = kEnough}});
    f.server.add("/done.bin", {.content = {.seed = 26, .size = 1000}});
    QVERIFY(f.start());
    const qint64 running = f.add(f.server.link("/file.bin"));
    QVERIFY(f.waitForBytes(running, 1));
    QVERIFY(f.command(u"cancel"_s, running));
    QVERIFY(f.waitForState(running, u"cancelled"_s));
    QVERIFY(waitFor([&] { return f.server.openConnections() == 0; }));
    const qint64 done = f.add(f.server.link("/done.bin"));
    QVERIFY(f.waitForState(done, u"completed"_s));
    QVERIFY(f.command(u"remove"_s, done));
    QVERIFY(f.task(done).isEmpty());
    QVERIFY(QFileInfo::exists(f.sandbox.downloaded(u"done.bin"_s)));
    const qint64 again = f.add(f.server.link("/done.bin"));
    QVERIFY(f.waitForState(again, u"completed"_s));
    const QString path = f.task(again)[u"path"].toString();
    QVERIFY(QFileInfo::exists(path));
    QVERIFY(f.command(u"remove"_s, again, {{u"deleteFile"_s, true}}));
    QVERIFY(waitFor([&] { return !QFileInfo::exists(path); }));
    QVERIFY(f.command(u"remove"_s, running, {{u"deleteFile"_s, true}}));
    QVERIFY(waitFor([&] { return f.files() == QStringList{u"done.bin"_s}; }));
}

void TestMainJob::secretsOfALinkStayInMemory()
{
    AgentFixture f;
    f.server.add("/file.bin",
                 {.content = {.seed = 27, .size = 1000},
                  .signIn = {.scheme = SignInOptions::Scheme::Basic, .user = "anna", .password = "tulip-4711"}});
    QVERIFY(f.start());
    QString link = f.server.link("/file.bin?signature=rose-0815");
    link.replace(u"http://"_s, u"http://anna:tulip-4711@"_s);
    const qint64 id = f.add(link);
    QVERIFY(f.waitForState(id, u"completed"_s));
    QVERIFY(!QJsonDocument(f.task(id)).toJson().contains("tulip-4711"));
    QVERIFY(f.agent.terminate());
    QVERIFY(!f.sandbox.everythingWritten().contains("tulip-4711"));
    QVERIFY(!contentsOfFile(f.sandbox.logPath()).contains("rose-0815"));
    QVERIFY(!f.agent.output().contains("rose-0815"));
}

QTEST_GUILESS_MAIN(TestMainJob)
#include "tst_mainjob.moc"
