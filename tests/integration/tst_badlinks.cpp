#include "badserverfixture.h"

using namespace longhaul;
using namespace Qt::StringLiterals;

namespace {

const TestContent kContent{.seed = 73, .size = 3 * kMegabyte + 3};
using Etag = ValidatorOptions::Etag;

Resource elsewhere(const QByteArray &location, int status = 302)
{
    return {.redirect = RedirectOptions{status, location}};
}

} // namespace

Q_DECLARE_METATYPE(longhaul::ValidatorOptions)

/// Links that lead elsewhere, nowhere, or no longer anywhere.
class TestBadLinks : public QObject
{
    Q_OBJECT

private slots:
    void everyRedirectIsFollowed_data();
    void everyRedirectIsFollowed();
    void chainsAreFollowedAndKept();
    void redirectsThatLeadNowhereHaveTheirCode_data();
    void redirectsThatLeadNowhereHaveTheirCode();
    void noSecretGoesToAnotherOrigin();
    void aFinalAddressThatExpiresIsAskedForAgain();
    void anExpiredLinkKeepsTheBytes_data();
    void anExpiredLinkKeepsTheBytes();
    void aNewLinkGoesOnWithTheBytes_data();
    void aNewLinkGoesOnWithTheBytes();
    void aNewLinkToAnotherFileIsRefused_data();
    void aNewLinkToAnotherFileIsRefused();
};

void TestBadLinks::everyRedirectIsFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::newRow(QByteArray::number(status).constData()) << status << QByteArray("/deep/file.bin");
    QTest::newRow("relative") << 302 << QByteArray("file.bin");
    QTest::newRow("relative, up") << 302 << QByteArray("../deep/./file.bin");
    QTest::newRow("another scheme's place") << 302 << QByteArray("//HOST/deep/file.bin");
    QTest::newRow("absolute") << 302 << QByteArray("http://HOST/deep/file.bin");
    QTest::newRow("with a fragment") << 302 << QByteArray("/deep/file.bin#part");
    QTest::newRow("with a query") << 302 << QByteArray("/deep/file.bin?signature=a%2Fb&x=%20");
    QTest::newRow("with white space around") << 302 << QByteArray(" /deep/file.bin \t");
    QTest::newRow("only a query") << 302 << QByteArray("?again=1");
}

void TestBadLinks::everyRedirectIsFollowed()
{
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    BadServerFixture f;
    QVERIFY(f.start());
    location.replace("HOST", "127.0.0.1:" + QByteArray::number(f.server.port()));
    f.server.add("/deep/file.bin", {.content = kContent});
    f.server.add("/deep/start",
                 {.content = kContent, .hook = [=](const RequestSeen &seen) -> std::optional<ServerAnswer> {
                      if (!seen.query.isEmpty())
                          return std::nullopt;
                      return ServerAnswer::text(status, "elsewhere\n", {{"Location", location}});
                  }});
    const qint64 id = f.add(f.server.link("/deep/start"), {{u"connections"_s, 1}});
    QCOMPARE(f.outcome(id), u"completed"_s);
    const QString name = f.task(id)[u"fileName"].toString();
    QVERIFY(f.hasOnly(kContent, name));
    QCOMPARE(name, location.startsWith('?') ? u"start"_s : u"file.bin"_s);
    const auto requests = f.server.requests();
    QCOMPARE(requests.size(), 2);
    for (const RequestSeen &request : requests) {
        QCOMPARE(request.method, "GET");
        QCOMPARE(request.header("Range"), "bytes=0-");
        QVERIFY(!request.target.contains('#'));
    }
    if (location.contains("signature"))
        QCOMPARE(requests.last().target, "/deep/file.bin?signature=a%2Fb&x=%20");
    QCOMPARE(f.task(id)[u"url"].toString(), f.server.link("/deep/start"));
}

void TestBadLinks::chainsAreFollowedAndKept()
{
    BadServerFixture f;
    QVERIFY(f.start());
    constexpr int kHops = 20;
    for (int i = 0; i < kHops; ++i)
        f.server.add("/hop" + QByteArray::number(i), elsewhere("/hop" + QByteArray::number(i + 1), 307));
    f.server.add("/hop20", {.content = kContent, .flow = {.cutAfter = 2 * kMegabyte, .times = 1}});
    const qint64 id = f.add(f.server.link("/hop0"), {{u"connections"_s, 1}, {u"fileName"_s, u"file.bin"_s}});
    QCOMPARE(f.outcome(id), u"completed"_s);
    QVERIFY(f.hasOnly(kContent));
    QCOMPARE(f.task(id)[u"finalUrl"].toString(), f.server.link("/hop20"));
    // What was cut goes on at the final address, not through the chain again.
    QCOMPARE(f.server.requests().size(), kHops + 2);
    const QJsonObject shown = f.peer().result(u"task.show"_s, {{u"id"_s, id}});
    QCOMPARE(shown[u"task"][u"redirects"].toArray().size(), kHops);
}

void TestBadLinks::redirectsThatLeadNowhereHaveTheirCode_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("requests");
    QTest::newRow("to itself") << QByteArray("/file.bin") << u"too-many-redirects"_s << 21;
    QTest::newRow("in a circle") << QByteArray("/circle") << u"too-many-redirects"_s << 21;
    QTest::newRow("ftp") << QByteArray("ftp://127.0.0.1/file.bin") << u"unsupported-protocol"_s << 1;
    QTest::newRow("file") << QByteArray("file:///etc/passwd") << u"unsupported-protocol"_s << 1;
    QTest::newRow("data") << QByteArray("data:text/plain,hello") << u"unsupported-protocol"_s << 1;
    QTest::newRow("javascript") << QByteArray("javascript:alert(1)") << u"unsupported-protocol"_s << 1;
    QTest::newRow("no address") << QByteArray("http://[broken") << u"protocol"_s << 1;
    QTest::newRow("no host") << QByteArray("http:///file.bin") << u"protocol"_s << 1;
    QTest::newRow("empty") << QByteArray() << u"protocol"_s << 1;
}

void TestBadLinks::redirectsThatLeadNowhereHaveTheirCode()
{
    QFETCH(QByteArray, location);
    QFETCH(QString, code);
    QFETCH(int, requests);
    BadServerFixture f;
    QVERIFY(f.start());
    f.server.add("/circle", elsewhere("/file.bin"));
    const qint64 id = f.get(elsewhere(location));
    QCOMPARE(f.outcome(id), u"failed "_s + code);
    QVERIFY(f.files().isEmpty());
    QCOMPARE(f.server.requests().size(), requests);
}

void TestBadLinks::noSecretGoesToAnotherOrigin()
{
    BadServerFixture f;
    QVERIFY(f.start());
    ScriptedServer other; // another port is another origin
    other.add("/file.bin", {.content = kContent, .flow = {.cutAfter = 2 * kMegabyte, .times = 1}});
    f.server.add("/here", elsewhere("/there", 301));
    f.server.add("/there", {.redirect = RedirectOptions{307, other.link("/file.bin").toLatin1()},
                            .cookie = {.set = "session=1234; Path=/"}});
    const QJsonArray headers{u"Authorization: Bearer tulip"_s, u"Cookie: mine=1"_s, u"X-Api-Key: rose"_s,
                             u"Referer: http://127.0.0.1/page"_s};
    const qint64 id = f.add(f.server.link("/here"), {{u"headers"_s, headers}, {u"connections"_s, 2}});
    QCOMPARE(f.outcome(id), u"completed"_s);
    QVERIFY(f.hasOnly(kContent));
    for (const RequestSeen &request : f.server.requests()) {
        QCOMPARE(request.header("Authorization"), "Bearer tulip");
        QCOMPARE(request.header("Cookie"), "mine=1");
        QCOMPARE(request.header("X-Api-Key"), "rose");
    }
    QVERIFY(other.requests().size() >= 2);
    for (const RequestSeen &request : other.requests()) {
        for (const char *name : {"Authorization", "Cookie", "X-Api-Key"})
            QVERIFY2(request.header(name).isNull(), name);
    }
}

void TestBadLinks::aFinalAddressThatExpiresIsAskedForAgain()
{
    BadServerFixture f;
    QVERIFY(f.start());
    // Every address is good for one megabyte; the link gives a new one each time.
    for (int i = 1; i <= 5; ++i) {
        f.server.add("/signed-" + QByteArray::number(i) + ".bin",
                     {.content = kContent,
                      .flow = {.cutAfter = kMegabyte},
                      .expiry = {.requests = 1, .answer = ServerAnswer::text(i % 2 ? 403 : 410, "expired\n")}});
    }
    f.server.add("/start", {.hook = [](const RequestSeen &seen) -> std::optional<ServerAnswer> {
                     return ServerAnswer::text(302, {},
                                               {{"Location", "/signed-" + QByteArray::number(seen.nth) + ".bin"}});
                 }});
    const qint64 id = f.add(f.server.link("/start"), {{u"connections"_s, 1}});
    QVERIFY2(f.outcome(id) == u"completed", f.history(id));
    QVERIFY(f.hasOnly(kContent, u"signed-1.bin"_s));
    QCOMPARE(f.server.requests("/start").size(), 4);
    qint64 sent = 0;
    for (int i = 1; i <= 5; ++i)
        sent += f.server.bytesSent("/signed-" + QByteArray::number(i) + ".bin");
    // Of what is on its way when a connection is closed, Qt drops up to a read buffer.
    const qint64 again = sent - kContent.size;
    QVERIFY2(again >= 0 && again <= 3 * kMegabyte / 2, QByteArray::number(again));
}

void TestBadLinks::anExpiredLinkKeepsTheBytes_data()
{
    QTest::addColumn<ServerAnswer>("answer");
    QTest::newRow("401") << ServerAnswer::text(401, "expired\n");
    QTest::newRow("403") << ServerAnswer::text(403, "expired\n");
    QTest::newRow("404") << ServerAnswer::text(404, "expired\n");
    QTest::newRow("410") << ServerAnswer::text(410, "expired\n");
}

void TestBadLinks::anExpiredLinkKeepsTheBytes()
{
    QFETCH(ServerAnswer, answer);
    BadServerFixture f;
    QVERIFY(f.start());
    const qint64 id =
        f.get({.content = kContent, .flow = {.cutAfter = kMegabyte}, .expiry = {.bytes = kMegabyte, .answer = answer}});
    QCOMPARE(f.outcome(id), u"failed link-expired"_s);
    QVERIFY(f.keepsPart(kContent));
    QCOMPARE(f.task(id)[u"bytesReceived"].toInteger(), kMegabyte);
    f.server.add("/new-address", {.content = kContent});
    const ProgramResult set =
        runCtl(f.sandbox, {u"set"_s, QString::number(id), u"--url"_s, f.server.link("/new-address")});
    QVERIFY2(set.exit == 0, set.told());
    QVERIFY(waitFor([&] { return f.standing(id) == u"completed"; }));
    QVERIFY(f.hasOnly(kContent));
    QCOMPARE(f.server.bytesSent("/new-address"), kContent.size - kMegabyte);
    QCOMPARE(f.server.bytesSent(f.kPath), kMegabyte);
}

void TestBadLinks::aNewLinkGoesOnWithTheBytes_data()
{
    QTest::addColumn<ValidatorOptions>("before");
    QTest::addColumn<ValidatorOptions>("after");
    const ValidatorOptions strong{};
    const ValidatorOptions nothing{.etag = Etag::None, .lastModified = false};
    QTest::newRow("the same ETag") << strong << strong;
    QTest::newRow("another ETag, the same date") << strong << ValidatorOptions{.etag = Etag::Constant};
    QTest::newRow("only the date") << ValidatorOptions{.etag = Etag::None} << ValidatorOptions{.etag = Etag::None};
    QTest::newRow("no validators any more") << strong << nothing;
    QTest::newRow("no validators") << nothing << nothing;
    QTest::newRow("validators only now") << nothing << strong;
}

void TestBadLinks::aNewLinkGoesOnWithTheBytes()
{
    QFETCH(ValidatorOptions, before);
    QFETCH(ValidatorOptions, after);
    BadServerFixture f;
    QVERIFY(f.start());
    const qint64 id = f.beginHalf(BadServerFixture::fileWith(kContent, before));
    QVERIFY(id > 0);
    f.server.edit(f.kPath, [](Resource &r) { r.expiry.requests = 0; });
    QVERIFY(f.command(u"resume"_s, id));
    QCOMPARE(f.outcome(id), u"failed link-expired"_s);
    ScriptedServer other;
    other.add("/new", BadServerFixture::fileWith(kContent, after));
    QVERIFY(f.command(u"set"_s, id, {{u"url"_s, other.link("/new?expires=1")}}));
    QVERIFY2(waitFor([&] { return f.standing(id) == u"completed"; }), f.history(id));
    QVERIFY(f.hasOnly(kContent));
    qint64 used = 0;
    for (const RequestSeen &request : other.requests())
        used += request.status == 206 ? request.bodyBytesSent : 0;
    QVERIFY2(used <= kContent.size - kMegabyte + 64 * 1024, QByteArray::number(used));
}

void TestBadLinks::aNewLinkToAnotherFileIsRefused_data()
{
    QTest::addColumn<ValidatorOptions>("validator");
    QTest::addColumn<qint64>("size");
    const ValidatorOptions nothing{.etag = Etag::None, .lastModified = false};
    QTest::newRow("strong ETag") << ValidatorOptions{} << kContent.size;
    QTest::newRow("no validators") << nothing << kContent.size;
    QTest::newRow("no validators, another length") << nothing << kContent.size + 1;
    QTest::newRow("shorter than what is here") << nothing << qint64(kMegabyte / 2);
}

void TestBadLinks::aNewLinkToAnotherFileIsRefused()
{
    QFETCH(ValidatorOptions, validator);
    QFETCH(qint64, size);
    BadServerFixture f;
    QVERIFY(f.start());
    const qint64 id = f.beginHalf(BadServerFixture::fileWith(kContent, validator));
    QVERIFY(id > 0);
    f.server.add("/other.bin", BadServerFixture::fileWith({.seed = 74, .size = size}, validator));
    f.server.add("/right.bin", BadServerFixture::fileWith(kContent, validator));
    QVERIFY(f.command(u"set"_s, id, {{u"url"_s, f.server.link("/other.bin")}}));
    QVERIFY(f.command(u"resume"_s, id));
    QCOMPARE(f.outcome(id), u"failed file-changed"_s);
    QVERIFY(f.keepsPart(kContent));
    // The right one still goes on with what was kept.
    QVERIFY(f.command(u"set"_s, id, {{u"url"_s, f.server.link("/right.bin")}}));
    QVERIFY2(waitFor([&] { return f.standing(id) == u"completed"; }), f.history(id));
    QVERIFY(f.hasOnly(kContent));
    QVERIFY(f.server.bytesSent("/right.bin") <= kContent.size - kMegabyte + 64 * 1024);
}

QTEST_GUILESS_MAIN(TestBadLinks)
#include "tst_badlinks.moc"
