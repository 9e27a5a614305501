#include "scriptedserver.h"
#include "testcertificates.h"
#include "waitfor.h"

#include <QProcess>
#include <QTcpSocket>

using namespace longhaul;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSize = 300'000;

struct Fetched {
    int exit = -1;
    QByteArray head;
    QByteArray body;
};

/// What curl, which knows HTTP better than we do, makes of a link.
Fetched fetch(const QString &link, const QStringList &options = {})
{
    QProcess curl;
    curl.start(u"curl"_s, QStringList{u"-sS"_s, u"-D"_s, u"/dev/stderr"_s, u"--noproxy"_s, u"*"_s, u"-m"_s, u"20"_s}
                              + options + QStringList{link});
    curl.waitForFinished();
    return {curl.exitCode(), curl.readAllStandardError(), curl.readAllStandardOutput()};
}

QByteArray line(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &text : head.split('\n')) {
        if (text.toLower().startsWith(name.toLower() + ':'))
            return text.mid(name.size() + 1).trimmed();
    }
    return {};
}

/// What comes over a plain socket until the server closes it or `bytes` are there.
QByteArray talk(const ScriptedServer &server, const QByteArray &request, qint64 bytes = 1 << 30)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, server.port());
    if (!socket.waitForConnected())
        return "no connection";
    socket.write(request);
    QByteArray answer;
    while (answer.size() < bytes && (socket.bytesAvailable() > 0 || socket.waitForReadyRead(10000)))
        answer += socket.readAll();
    return answer;
}

} // namespace

class TestScriptedServer : public QObject
{
    Q_OBJECT

private slots:
    void servesAWholeFile();
    void servesParts();
    void saysThatARangeIsOutside();
    void guardsPartsWithIfRange();
    void changesTheFileAtTheRequest();
    void lies_data();
    void lies();
    void saysWrongLengths_data();
    void saysWrongLengths();
    void cutsAndForgetsAboutIt();
    void stallsUntilReleased();
    void holdsARate();
    void holdsATotalRate();
    void hiccupsFirst();
    void refusesACrowd();
    void asksForASignIn();
    void refusesAndAcceptsOnTheSamePort();
    void sendsOddHeads();
    void answersFromAHook();
    void servesATerabyteWithoutMemory();
    void speaksTlsWithGoodAndBadCertificates();
};

void TestScriptedServer::servesAWholeFile()
{
    ScriptedServer server;
    const TestContent content{.seed = 3, .size = kSize};
    server.add("/file", {.content = content});
    const Fetched got = fetch(server.link("/file"));
    QCOMPARE(got.exit, 0);
    QCOMPARE(got.body, content.bytes({0, kSize}));
    QCOMPARE(line(got.head, "Content-Length"), QByteArray::number(kSize));
    QVERIFY(waitFor([&] { return server.bytesSent("/file") == kSize; }));
    QCOMPARE(server.requests("/file").size(), 1);
    QCOMPARE(server.requests("/file").first().method, "GET");
    QCOMPARE(fetch(server.link("/other")).body, "no such file\n");
}

void TestScriptedServer::servesParts()
{
    ScriptedServer server;
    const TestContent content{.seed = 4, .size = kSize};
    server.add("/file", {.content = content});
    const Fetched got = fetch(server.link("/file"), {u"-r"_s, u"1001-2000"_s});
    QVERIFY(got.head.startsWith("HTTP/1.1 206"));
    QCOMPARE(got.body, content.bytes({1001, 2001}));
    QCOMPARE(line(got.head, "Content-Range"), "bytes 1001-2000/300000");
    QCOMPARE(fetch(server.link("/file"), {u"-r"_s, u"-10"_s}).body, content.bytes({kSize - 10, kSize}));
}

void TestScriptedServer::saysThatARangeIsOutside()
{
    ScriptedServer server;
    server.add("/file", {.content = {.seed = 4, .size = kSize}});
    const Fetched got = fetch(server.link("/file"), {u"-r"_s, u"300000-"_s});
    QVERIFY(got.head.startsWith("HTTP/1.1 416"));
    QCOMPARE(line(got.head, "Content-Range"), "bytes */300000");
}

void TestScriptedServer::guardsPartsWithIfRange()
{
    ScriptedServer server;
    server.add("/file", {.content = {.seed = 4, .size = kSize}});
    const QByteArray etag = line(fetch(server.link("/file")).head, "ETag");
    const auto part = [&](const QByteArray &guard) {
        return fetch(server.link("/file"), {u"-r"_s, u"0-9"_s, u"-H"_s, u"If-Range: "_s + QLatin1String(guard)})
            .body.size();
    };
    QCOMPARE(part(etag), 10);
    QCOMPARE(part("\"another\""), kSize);
    server.change("/file", {.seed = 5, .size = kSize});
    QCOMPARE(part(etag), kSize);
}

void TestScriptedServer::changesTheFileAtTheRequest()
{
    ScriptedServer server;
    const TestContent first{.seed = 1, .size = 1000};
    const TestContent second{.seed = 2, .size = 1000};
    server.add("/file", {.content = first, .change = {.content = second, .atRequest = 2}});
    const Fetched before = fetch(server.link("/file"));
    const Fetched after = fetch(server.link("/file"));
    QCOMPARE(before.body, first.bytes({0, 1000}));
    QCOMPARE(after.body, second.bytes({0, 1000}));
    QVERIFY(line(before.head, "ETag") != line(after.head, "ETag"));
    QVERIFY(line(before.head, "Last-Modified") != line(after.head, "Last-Modified"));
}

void TestScriptedServer::lies_data()
{
    QTest::addColumn<int>("lie");
    QTest::addColumn<QByteArray>("contentRange");
    QTest::addColumn<qint64>("begin");
    QTest::addColumn<qint64>("end");
    using Lie = RangeOptions::Lie;
    QTest::newRow("shifted") << int(Lie::Shifted) << QByteArray("bytes 6000-9999/300000") << 6000LL << 10000LL;
    QTest::newRow("silently") << int(Lie::ShiftedSilently) << QByteArray("bytes 5000-9999/300000") << 6000LL << 11000LL;
    QTest::newRow("short") << int(Lie::Short) << QByteArray("bytes 5000-8999/300000") << 5000LL << 9000LL;
    QTest::newRow("long") << int(Lie::Long) << QByteArray("bytes 5000-10999/300000") << 5000LL << 11000LL;
    QTest::newRow("total") << int(Lie::OtherTotal) << QByteArray("bytes 5000-9999/301000") << 5000LL << 10000LL;
    QTest::newRow("star") << int(Lie::StarTotal) << QByteArray("bytes 5000-9999/*") << 5000LL << 10000LL;
    QTest::newRow("none") << int(Lie::NoHeader) << QByteArray() << 5000LL << 10000LL;
}

void TestScriptedServer::lies()
{
    QFETCH(int, lie);
    QFETCH(QByteArray, contentRange);
    QFETCH(qint64, begin);
    QFETCH(qint64, end);
    ScriptedServer server;
    const TestContent content{.seed = 6, .size = kSize};
    server.add("/file", {.content = content, .range = {.lie = static_cast<RangeOptions::Lie>(lie)}});
    const Fetched got = fetch(server.link("/file"), {u"-H"_s, u"Range: bytes=5000-9999"_s});
    QCOMPARE(line(got.head, "Content-Range"), contentRange);
    QCOMPARE(got.body, content.bytes({begin, end}));
}

void TestScriptedServer::saysWrongLengths_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<int>("exit");
    QTest::newRow("none") << int(LengthForm::None) << 0;
    QTest::newRow("chunked") << int(LengthForm::Chunked) << 0;
    QTest::newRow("chunks cut") << int(LengthForm::TruncatedChunks) << 18;
    QTest::newRow("more") << int(LengthForm::More) << 18;
    QTest::newRow("less") << int(LengthForm::Less) << 0;
    QTest::newRow("negative") << int(LengthForm::Negative) << 8;
}

void TestScriptedServer::saysWrongLengths()
{
    QFETCH(int, form);
    QFETCH(int, exit);
    ScriptedServer server;
    const TestContent content{.seed = 7, .size = kSize};
    server.add("/file", {.content = content, .length = static_cast<LengthForm>(form)});
    const Fetched got = fetch(server.link("/file"));
    QVERIFY2(got.exit == exit, QByteArray::number(got.exit) + got.head);
    if (exit != 8)
        QVERIFY(got.body == content.bytes({0, form == int(LengthForm::Less) ? kSize - 1000 : kSize}));
}

void TestScriptedServer::cutsAndForgetsAboutIt()
{
    ScriptedServer server;
    server.add("/close", {.content = {.seed = 7, .size = kSize}, .flow = {.cutAfter = 777, .times = 1}});
    server.add("/reset",
               {.content = {.seed = 7, .size = kSize}, .flow = {.cutAfter = 777, .cut = Flow::Cut::Reset, .times = 1}});
    const Fetched closed = fetch(server.link("/close"));
    QCOMPARE(closed.exit, 18);
    QCOMPARE(closed.body.size(), 777);
    QCOMPARE(fetch(server.link("/reset")).exit, 56);
    QCOMPARE(fetch(server.link("/close")).body.size(), kSize);
    QCOMPARE(server.requests("/close").first().bodyBytesSent, 777);
    QVERIFY(!server.requests("/close").first().finished);
}

void TestScriptedServer::stallsUntilReleased()
{
    ScriptedServer server;
    server.add("/file", {.content = {.seed = 7, .size = kSize}, .flow = {.stallAfter = 500}});
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, server.port());
    QVERIFY(socket.waitForConnected());
    socket.write("GET /file HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    QVERIFY(waitFor([&] { return server.bytesSent("/file") == 500; }));
    server.release();
    QByteArray all;
    while (socket.bytesAvailable() > 0 || socket.waitForReadyRead(10000))
        all += socket.readAll();
    QCOMPARE(all.size() - all.indexOf("\r\n\r\n") - 4, kSize);
}

void TestScriptedServer::holdsARate()
{
    ScriptedServer server;
    server.add("/file", {.content = {.seed = 7, .size = 200'000}, .flow = {.rate = 200'000}});
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(fetch(server.link("/file")).body.size(), 200'000);
    QVERIFY2(timer.elapsed() > 800, QByteArray::number(timer.elapsed()));
}

void TestScriptedServer::holdsATotalRate()
{
    ScriptedServer server;
    server.setTotalRate(200'000);
    server.add("/file", {.content = {.seed = 7, .size = 100'000}});
    QElapsedTimer timer;
    timer.start();
    QProcess other;
    other.start(u"curl"_s, {u"-s"_s, u"--noproxy"_s, u"*"_s, server.link("/file")});
    QCOMPARE(fetch(server.link("/file")).body.size(), 100'000);
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.readAll().size(), 100'000);
    QVERIFY2(timer.elapsed() > 800, QByteArray::number(timer.elapsed()));
}

void TestScriptedServer::hiccupsFirst()
{
    ScriptedServer server;
    server.add("/file", {.content = {.seed = 7, .size = 10},
                         .first = {{1, ServerAnswer::text(503, "busy", {{"Retry-After", "1"}})},
                                   {1, ServerAnswer::of(ServerAnswer::Manner::Reset)},
                                   {1, ServerAnswer::of(ServerAnswer::Manner::Close)},
                                   {1, ServerAnswer::ofBytes("garbage\n\n\n")},
                                   {1, ServerAnswer::signInPage()}}});
    QCOMPARE(line(fetch(server.link("/file")).head, "Retry-After"), "1");
    QCOMPARE(fetch(server.link("/file")).exit, 56);
    QCOMPARE(fetch(server.link("/file")).exit, 52);
    QCOMPARE(fetch(server.link("/file")).exit, 1);
    QVERIFY(fetch(server.link("/file")).body.contains("Sign in"));
    QCOMPARE(fetch(server.link("/file")).body.size(), 10);
}

void TestScriptedServer::refusesACrowd()
{
    ScriptedServer server;
    server.add("/file", {.content = {.seed = 7, .size = kSize}, .crowd = {.most = 1}, .flow = {.stallAfter = 10}});
    QProcess first;
    first.start(u"curl"_s, {u"-s"_s, u"--noproxy"_s, u"*"_s, server.link("/file")});
    QVERIFY(waitFor([&] { return server.bytesSent("/file") == 10; }));
    QVERIFY(fetch(server.link("/file")).head.startsWith("HTTP/1.1 403"));
    QCOMPARE(server.peak("/file"), 2);
    server.release();
    QVERIFY(first.waitForFinished());
    QCOMPARE(first.readAll().size(), kSize);
}

void TestScriptedServer::asksForASignIn()
{
    ScriptedServer server;
    for (const auto &[path, scheme, option] : {std::tuple("/basic", SignInOptions::Scheme::Basic, "--basic"),
                                               std::tuple("/digest", SignInOptions::Scheme::Digest, "--digest")}) {
        server.add(path, {.content = {.seed = 7, .size = 10}, .signIn = {.scheme = scheme}});
        const auto with = [&](const char *user) {
            return fetch(server.link(path), {QLatin1String(option), u"-u"_s, QLatin1String(user)}).body.size();
        };
        QVERIFY(fetch(server.link(path)).head.startsWith("HTTP/1.1 401"));
        QCOMPARE(with("user:secret"), 10);
        QVERIFY(with("user:wrong") != 10);
    }
}

void TestScriptedServer::refusesAndAcceptsOnTheSamePort()
{
    ScriptedServer server;
    server.add("/file", {.content = {.seed = 7, .size = 10}});
    server.refuse();
    QCOMPARE(fetch(server.link("/file")).exit, 7);
    server.accept();
    QCOMPARE(fetch(server.link("/file")).body.size(), 10);
}

void TestScriptedServer::sendsOddHeads()
{
    ScriptedServer server;
    server.add("/early", {.content = {.seed = 7, .size = 10},
                          .head = {.before = "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"}});
    server.add("/old", {.content = {.seed = 7, .size = 10}, .head = {.http10 = true}});
    server.add("/junk", {.content = {.seed = 7, .size = 10}, .head = {.junkBytes = 5000}});
    server.add("/endless", {.content = {.seed = 7, .size = 10}, .head = {.endless = true}});
    QCOMPARE(fetch(server.link("/early")).body.size(), 10);
    QVERIFY(talk(server, "GET /old HTTP/1.1\r\nHost: x\r\n\r\n").startsWith("HTTP/1.0 200"));
    QVERIFY(fetch(server.link("/junk")).head.size() > 5000);
    constexpr qint64 kMuch = 3'000'000;
    QVERIFY(talk(server, "GET /endless HTTP/1.1\r\nHost: x\r\n\r\n", kMuch).size() >= kMuch);
}

void TestScriptedServer::answersFromAHook()
{
    ScriptedServer server;
    server.add("/file", {.content = {.seed = 7, .size = 10}, .hook = [](const RequestSeen &seen) {
                             return seen.query == "token=1" ? std::nullopt
                                                            : std::optional(ServerAnswer::text(403, "no\n"));
                         }});
    QVERIFY(fetch(server.link("/file")).head.startsWith("HTTP/1.1 403"));
    QCOMPARE(fetch(server.link("/file?token=1")).body.size(), 10);
}

void TestScriptedServer::servesATerabyteWithoutMemory()
{
    ScriptedServer server;
    constexpr qint64 kTerabyte = 1LL << 40;
    const TestContent content{.seed = 9, .size = kTerabyte};
    server.add("/file", {.content = content});
    const Fetched got = fetch(server.link("/file"), {u"-r"_s, u"1099511627000-"_s});
    QCOMPARE(got.body, content.bytes({1099511627000, kTerabyte}));
}

void TestScriptedServer::speaksTlsWithGoodAndBadCertificates()
{
    const TestCertificates certificates;
    QVERIFY(certificates.isValid());
    const QStringList trust{u"--cacert"_s, certificates.authorityFile()};
    const auto exitWith = [&](const QSslConfiguration &configuration) {
        ScriptedServer server(configuration);
        server.add("/file", {.content = {.seed = 7, .size = kSize}});
        const Fetched got = fetch(server.link("/file"), trust);
        return got.exit == 0 && got.body.size() != kSize ? -1 : got.exit;
    };
    constexpr int kNotTrusted = 60; // curl's code
    QCOMPARE(exitWith(certificates.good()), 0);
    QCOMPARE(exitWith(certificates.wrongName()), kNotTrusted);
    QCOMPARE(exitWith(certificates.expired()), kNotTrusted);
    QCOMPARE(exitWith(certificates.selfSigned()), kNotTrusted);
}

QTEST_GUILESS_MAIN(TestScriptedServer)
#include "tst_scriptedserver.moc"
