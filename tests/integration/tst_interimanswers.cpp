#include "agentfixture.h"
#include "scriptedproxy.h"
#include "testcertificates.h"

using namespace longhaul;
using namespace Qt::StringLiterals;

namespace {

using Scheme = SignInOptions::Scheme;

const TestContent kContent{.seed = 71, .size = 2 << 20};
const QByteArray kEarly =
    "HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\n\r\n";

} // namespace

/// Servers that send 102 or 103 before the answer, which QNetworkAccessManager (6.4.2) takes for the answer.
class TestInterimAnswers : public QObject
{
    Q_OBJECT

private slots:
    void theFileComesAllTheSame_data();
    void theFileComesAllTheSame();
    void itIsNotAskedTwiceForEachPart();
    void aFileThatChangesIsSeen();
    void certificatesAreJudgedAsEver();
    void aSignInThatIsWantedIsSaid();
    void aProxyIsUsed_data();
    void aProxyIsUsed();
    void aSocksProxyIsNotGoneAround();

private:
    TestCertificates m_certificates;
};

void TestInterimAnswers::theFileComesAllTheSame_data()
{
    QTest::addColumn<LengthForm>("length");
    QTest::addColumn<bool>("hasRanges");
    QTest::addColumn<Scheme>("signIn");
    QTest::newRow("in parts") << LengthForm::Exact << true << Scheme::None;
    QTest::newRow("in one") << LengthForm::Exact << false << Scheme::None;
    QTest::newRow("in chunks") << LengthForm::Chunked << false << Scheme::None;
    QTest::newRow("until the connection ends") << LengthForm::None << false << Scheme::None;
    QTest::newRow("signed in") << LengthForm::Exact << true << Scheme::Basic;
}

void TestInterimAnswers::theFileComesAllTheSame()
{
    QFETCH(LengthForm, length);
    QFETCH(bool, hasRanges);
    QFETCH(Scheme, signIn);
    AgentFixture f;
    Resource resource{.content = kContent, .length = length, .signIn = {.scheme = signIn}, .head = {.before = kEarly}};
    if (!hasRanges)
        resource.range.support = RangeOptions::Support::None;
    f.server.add("/file.bin", resource);
    QVERIFY(f.start());
    QJsonObject options{{u"connections"_s, 3}};
    if (signIn != Scheme::None) {
        options[u"user"_s] = u"user"_s;
        options[u"password"_s] = u"secret"_s;
    }
    const qint64 id = f.add(f.server.link("/file.bin"), options);
    QVERIFY(f.waitForState(id, u"completed"_s));
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"file.bin"_s)), kContent.sha256());
}

void TestInterimAnswers::itIsNotAskedTwiceForEachPart()
{
    AgentFixture f;
    f.server.add("/file.bin", {.content = kContent, .head = {.before = kEarly}});
    f.server.add("/next.bin", {.content = kContent, .head = {.before = kEarly}});
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"), {{u"connections"_s, 1}});
    QVERIFY(f.waitForState(id, u"completed"_s));
    QCOMPARE(f.server.requests("/file.bin").size(), 2); // once for Qt, once for the file
    const qint64 next = f.add(f.server.link("/next.bin"), {{u"connections"_s, 1}});
    QVERIFY(f.waitForState(next, u"completed"_s));
    QCOMPARE(f.server.requests("/next.bin").size(), 1);
}

void TestInterimAnswers::aFileThatChangesIsSeen()
{
    AgentFixture f;
    const TestContent other{.seed = 72, .size = kContent.size};
    f.server.add("/file.bin",
                 {.content = kContent, .flow = {.cutAfter = 1 << 20, .times = 2}, .head = {.before = kEarly}});
    f.server.edit("/file.bin", [&](Resource &r) { r.change = {.content = other, .atRequest = 3}; });
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"), {{u"connections"_s, 1}});
    QVERIFY(waitFor([&] { return f.state(id) == u"failed" || f.state(id) == u"completed"; }));
    if (f.state(id) == u"failed")
        QCOMPARE(f.errorCode(id), u"file-changed"_s);
    else
        QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"file.bin"_s)), other.sha256());
}

void TestInterimAnswers::certificatesAreJudgedAsEver()
{
    AgentFixture f;
    ScriptedServer secure(m_certificates.selfSigned());
    secure.add("/file.bin", {.content = kContent, .head = {.before = kEarly}});
    secure.add("/next.bin", {.content = kContent, .head = {.before = kEarly}});
    QVERIFY(f.start());
    const qint64 id = f.add(secure.link("/file.bin"), {{u"connections"_s, 3}});
    QVERIFY(f.waitForState(id, u"failed"_s));
    QCOMPARE(f.errorCode(id), u"tls"_s);
    const QString fingerprint = TestCertificates::fingerprint(m_certificates.selfSigned());
    QVERIFY(f.peer().answer(u"task.trust"_s, {{u"id"_s, id}, {u"fingerprint"_s, fingerprint}}).contains(u"result"_s));
    QVERIFY(f.waitForState(id, u"completed"_s));
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"file.bin"_s)), kContent.sha256());

    // By now the server is asked without Qt's help: another certificate is refused there too.
    secure.setTls(m_certificates.otherSelfSigned());
    secure.dropConnections();
    secure.forget();
    const qint64 changed = f.add(secure.link("/next.bin"));
    QVERIFY(f.waitForState(changed, u"failed"_s));
    QCOMPARE(f.errorCode(changed), u"tls"_s);
    QCOMPARE(f.task(changed)[u"certificate"_s][u"fingerprint"_s].toString(),
             TestCertificates::fingerprint(m_certificates.otherSelfSigned()));
    QVERIFY(secure.requests().isEmpty());
}

void TestInterimAnswers::aSignInThatIsWantedIsSaid()
{
    AgentFixture f;
    f.server.add("/file.bin", {.content = kContent, .signIn = {.scheme = Scheme::Basic}, .head = {.before = kEarly}});
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"), {{u"user"_s, u"user"_s}, {u"password"_s, u"wrong"_s}});
    QVERIFY(f.waitForState(id, u"failed"_s));
    QCOMPARE(f.errorCode(id), u"auth-required"_s);
    QVERIFY(f.server.requests("/file.bin").size() <= 4); // no guessing
}

void TestInterimAnswers::aProxyIsUsed_data()
{
    QTest::addColumn<bool>("secure");
    QTest::addColumn<bool>("signIn");
    QTest::newRow("http") << false << false;
    QTest::newRow("https") << true << false;
    QTest::newRow("http, with sign-in") << false << true;
    QTest::newRow("https, with sign-in") << true << true;
}

void TestInterimAnswers::aProxyIsUsed()
{
    QFETCH(bool, secure);
    QFETCH(bool, signIn);
    AgentFixture f;
    if (!f.sandbox.replaceFolder(u"/etc/ssl/certs"_s, m_certificates.trustFolder()))
        QSKIP("no right to replace the system's certificates for the agent alone");
    ScriptedServer server(secure ? std::optional(m_certificates.good()) : std::nullopt);
    server.add("/file.bin", {.content = kContent, .head = {.before = kEarly}});
    const ScriptedProxy proxy(ScriptedProxy::Kind::Http, signIn ? "otto" : QByteArray(), "geheim");
    QVERIFY(f.start());
    const QString setting = signIn ? proxy.setting(u"otto"_s, u"geheim"_s) : proxy.setting();
    QVERIFY(f.peer().answer(u"settings.set"_s, {{u"key"_s, u"proxy"_s}, {u"value"_s, setting}}).contains(u"result"_s));
    const qint64 id = f.add(server.link("/file.bin"), {{u"connections"_s, 3}});
    QVERIFY(f.waitForState(id, u"completed"_s));
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"file.bin"_s)), kContent.sha256());
    // Every connection that the server saw came through it.
    QVERIFY(proxy.carried().size() >= server.connections());
}

void TestInterimAnswers::aSocksProxyIsNotGoneAround()
{
    AgentFixture f;
    f.server.add("/file.bin", {.content = kContent, .head = {.before = kEarly}});
    const ScriptedProxy proxy(ScriptedProxy::Kind::Socks5);
    QVERIFY(f.start());
    QVERIFY(f.peer()
                .answer(u"settings.set"_s, {{u"key"_s, u"proxy"_s}, {u"value"_s, proxy.setting()}})
                .contains(u"result"_s));
    const qint64 id = f.add(f.server.link("/file.bin"));
    QVERIFY(f.waitForState(id, u"failed"_s));
    QCOMPARE(f.errorCode(id), u"protocol"_s);
    QVERIFY(f.files().isEmpty());
}

QTEST_GUILESS_MAIN(TestInterimAnswers)
#include "tst_interimanswers.moc"
