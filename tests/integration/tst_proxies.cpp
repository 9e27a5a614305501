#include "agentfixture.h"
#include "scriptedproxy.h"
#include "testcertificates.h"

using namespace longhaul;
using namespace Qt::StringLiterals;

namespace {

using Kind = ScriptedProxy::Kind;

const TestContent kContent{.seed = 303, .size = 1'500'000};
const QString kPassword = u"orchid-8128"_s;

bool setProxy(AgentFixture &f, const QString &value)
{
    return f.peer().answer(u"settings.set"_s, {{u"key"_s, u"proxy"_s}, {u"value"_s, value}}).contains(u"result"_s);
}

} // namespace

/// The way through proxies: which one is taken, and who signs in where.
class TestProxies : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void allBytesComeThroughTheProxy_data();
    void allBytesComeThroughTheProxy();
    void aProxyThatAsksForASignInFailsWithTheNextStep_data();
    void aProxyThatAsksForASignInFailsWithTheNextStep();
    void theNamesAreLookedUpByASocksProxy();
    void aFastServerDoesNotStallBehindASocksProxy();
    void behindASocksProxyNoRequestAsksForMoreThanFitsInMemory();
    void theProxyOfTheEnvironmentIsTakenUnlessNoneIsWished();
    void aSignInForTheServerIsNotShownToTheProxyAndTheOtherWayRound();

private:
    TestCertificates m_certificates;
};

void TestProxies::initTestCase()
{
    QVERIFY(m_certificates.isValid());
}

void TestProxies::allBytesComeThroughTheProxy_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("secure");
    QTest::addColumn<bool>("signIn");
    for (const bool signIn : {false, true}) {
        const char *with = signIn ? "with sign-in" : "without sign-in";
        QTest::addRow("HTTP, http, %s", with) << Kind::Http << false << signIn;
        QTest::addRow("HTTP, https, %s", with) << Kind::Http << true << signIn;
        QTest::addRow("SOCKS5, http, %s", with) << Kind::Socks5 << false << signIn;
        QTest::addRow("SOCKS5, https, %s", with) << Kind::Socks5 << true << signIn;
    }
}

void TestProxies::allBytesComeThroughTheProxy()
{
    QFETCH(Kind, kind);
    QFETCH(bool, secure);
    QFETCH(bool, signIn);
    AgentFixture f;
    if (!f.sandbox.replaceFolder(u"/etc/ssl/certs"_s, m_certificates.trustFolder()))
        QSKIP("no right to replace the system's certificates for the agent alone");
    ScriptedServer server(secure ? std::optional(m_certificates.good()) : std::nullopt);
    server.add("/file.bin", {.content = kContent});
    const ScriptedProxy proxy(kind, signIn ? "otto" : QByteArray(), kPassword.toLatin1());
    QVERIFY(f.start());
    QVERIFY(setProxy(f, signIn ? proxy.setting(u"otto"_s, kPassword) : proxy.setting()));
    const qint64 id = f.add(server.link("/file.bin"), {{u"connections"_s, 3}});
    QVERIFY(f.waitForState(id, u"completed"_s));
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"file.bin"_s)), kContent.sha256());
    const QList<QByteArray> carried = proxy.carried();
    QVERIFY(!carried.isEmpty());
    const QByteArray target = "127.0.0.1:" + QByteArray::number(server.port());
    for (const QByteArray &what : carried)
        QVERIFY2(what.contains(target), what.constData());
    // The password is nowhere: not in the setting, not in the store, not in the log.
    const QJsonObject settings = f.peer().result(u"settings.get"_s).value(u"settings"_s).toObject();
    QCOMPARE(settings.value(u"proxy"_s).toString(), proxy.setting(signIn ? u"otto"_s : QString()));
    QVERIFY(!f.sandbox.everythingWritten().contains(kPassword.toUtf8()));
}

void TestProxies::aProxyThatAsksForASignInFailsWithTheNextStep_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("secure");
    QTest::newRow("HTTP, http") << Kind::Http << false;
    QTest::newRow("HTTP, https") << Kind::Http << true;
    QTest::newRow("SOCKS5") << Kind::Socks5 << false;
}

void TestProxies::aProxyThatAsksForASignInFailsWithTheNextStep()
{
    QFETCH(Kind, kind);
    QFETCH(bool, secure);
    AgentFixture f;
    if (!f.sandbox.replaceFolder(u"/etc/ssl/certs"_s, m_certificates.trustFolder()))
        QSKIP("no right to replace the system's certificates for the agent alone");
    ScriptedServer server(secure ? std::optional(m_certificates.good()) : std::nullopt);
    server.add("/file.bin", {.content = kContent});
    const ScriptedProxy proxy(kind, "otto", kPassword.toLatin1());
    QVERIFY(f.start());
    QVERIFY(setProxy(f, proxy.setting()));
    const qint64 id = f.add(server.link("/file.bin"));
    QVERIFY(f.waitForState(id, u"failed"_s));
    QCOMPARE(f.errorCode(id), u"auth-required"_s);
    QVERIFY(f.task(id)[u"error"_s][u"detail"_s].toString().contains(u"proxy"));
    QVERIFY(server.requests().isEmpty());
    QVERIFY(proxy.refusals() > 0 && proxy.refusals() <= 2); // no guessing
    QVERIFY(setProxy(f, proxy.setting(u"otto"_s, u"wrong"_s)));
    QVERIFY(f.command(u"resume"_s, id));
    QVERIFY(f.waitForState(id, u"failed"_s));
    QCOMPARE(f.errorCode(id), u"auth-required"_s);
    QVERIFY(setProxy(f, proxy.setting(u"otto"_s, kPassword)));
    QVERIFY(f.command(u"resume"_s, id));
    QVERIFY(f.waitForState(id, u"completed"_s));
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"file.bin"_s)), kContent.sha256());
}

void TestProxies::theNamesAreLookedUpByASocksProxy()
{
    AgentFixture f;
    f.server.add("/file.bin", {.content = kContent});
    const ScriptedProxy proxy(Kind::Socks5);
    QVERIFY(f.start());
    QVERIFY(setProxy(f, proxy.setting()));
    const qint64 id = f.add(u"http://files.example.invalid:%1/file.bin"_s.arg(f.server.port()));
    QVERIFY(f.waitForState(id, u"completed"_s));
    QCOMPARE(proxy.carried().value(0), "SOCKS files.example.invalid:" + QByteArray::number(f.server.port()));
}

/// A stall would be cut after a while and asked again.
void TestProxies::aFastServerDoesNotStallBehindASocksProxy()
{
    const TestContent large{.seed = 305, .size = 12'000'000};
    AgentFixture f;
    f.server.add("/large.bin", {.content = large});
    const ScriptedProxy proxy(Kind::Socks5);
    QVERIFY(f.start());
    QVERIFY(setProxy(f, proxy.setting()));
    const qint64 id = f.add(f.server.link("/large.bin"), {{u"connections"_s, 1}});
    QVERIFY(f.waitForState(id, u"completed"_s));
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"large.bin"_s)), large.sha256());
    QCOMPARE(f.server.requests("/large.bin").size(), 1);
}

void TestProxies::behindASocksProxyNoRequestAsksForMoreThanFitsInMemory()
{
    constexpr qint64 kMost = 16 * 1024 * 1024;
    const TestContent large{.seed = 306, .size = 40'000'000};
    AgentFixture f;
    f.server.add("/large.bin", {.content = large});
    const ScriptedProxy proxy(Kind::Socks5);
    QVERIFY(f.start());
    QVERIFY(setProxy(f, proxy.setting()));
    const qint64 id = f.add(f.server.link("/large.bin"), {{u"connections"_s, 1}});
    QVERIFY(f.waitForState(id, u"completed"_s));
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"large.bin"_s)), large.sha256());
    const QList<RequestSeen> requests = f.server.requests("/large.bin");
    QCOMPARE(requests.size(), 3);
    for (const RequestSeen &request : requests) {
        const QList<QByteArray> ends = request.header("Range").mid(6).split('-');
        QVERIFY(ends.value(1).toLongLong() - ends.value(0).toLongLong() < kMost);
    }
    QVERIFY(f.server.bytesSent("/large.bin") <= large.size); // nothing twice
}

void TestProxies::theProxyOfTheEnvironmentIsTakenUnlessNoneIsWished()
{
    AgentFixture f;
    const ScriptedProxy proxy(Kind::Http);
    f.server.add("/file.bin", {.content = kContent});
    f.sandbox.setVariable(u"http_proxy"_s, proxy.setting());
    QVERIFY(f.start());
    const QString link = u"http://files.example.invalid:%1/file.bin"_s.arg(f.server.port());
    const qint64 id = f.add(link);
    QVERIFY(f.waitForState(id, u"completed"_s));
    QVERIFY(!proxy.carried().isEmpty());
    const qsizetype before = proxy.carried().size();
    QVERIFY(setProxy(f, u"none"_s));
    const qint64 direct = f.add(f.server.link("/file.bin"));
    QVERIFY(f.waitForState(direct, u"completed"_s));
    const qint64 lost = f.add(link);
    QVERIFY(f.waitForReason(lost, u"network"_s)); // there is no such name without the proxy
    QCOMPARE(proxy.carried().size(), before);
}

void TestProxies::aSignInForTheServerIsNotShownToTheProxyAndTheOtherWayRound()
{
    AgentFixture f;
    if (!f.sandbox.replaceFolder(u"/etc/ssl/certs"_s, m_certificates.trustFolder()))
        QSKIP("no right to replace the system's certificates for the agent alone");
    ScriptedServer secure(m_certificates.good());
    secure.add("/file.bin",
               {.content = kContent,
                .signIn = {.scheme = SignInOptions::Scheme::Basic, .user = "anna", .password = "tulip-4711"}});
    const ScriptedProxy proxy(Kind::Http, "otto", kPassword.toLatin1());
    QVERIFY(f.start());
    QVERIFY(setProxy(f, proxy.setting(u"otto"_s, kPassword)));
    const qint64 id = f.add(secure.link("/file.bin"), {{u"user"_s, u"anna"_s}, {u"password"_s, u"tulip-4711"_s}});
    QVERIFY(f.waitForState(id, u"completed"_s));
    for (const RequestSeen &request : secure.requests())
        QVERIFY(request.header("Proxy-Authorization").isNull());
    for (const QByteArray &head : proxy.heads())
        QVERIFY(!head.contains("\r\nAuthorization:"));
}

QTEST_GUILESS_MAIN(TestProxies)
#include "tst_proxies.moc"
