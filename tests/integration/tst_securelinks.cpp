#include "agentfixture.h"
#include "testcertificates.h"

using namespace longhaul;
using namespace Qt::StringLiterals;

namespace {

const TestContent kContent{.seed = 95, .size = 3'000'000};

} // namespace

/// https against a private authority: trusted through the system's store, refused otherwise.
class TestSecureLinks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aTrustedServerGivesTheFile();
    void anUntrustedServerIsRefused_data();
    void anUntrustedServerIsRefused();
    void aSecureLinkIsNotSentOnToAnInsecureOne();
    void secretsDoNotGoToAnotherOrigin();

private:
    TestCertificates m_certificates;
};

void TestSecureLinks::initTestCase()
{
    QVERIFY(m_certificates.isValid());
}

void TestSecureLinks::aTrustedServerGivesTheFile()
{
    AgentFixture f;
    if (!f.sandbox.replaceFolder(u"/etc/ssl/certs"_s, m_certificates.trustFolder()))
        QSKIP("no right to replace the system's certificates for the agent alone");
    ScriptedServer secure(m_certificates.good());
    secure.add("/file.bin", {.content = kContent});
    QVERIFY(f.start());
    const qint64 id = f.add(secure.link("/file.bin"), {{u"connections"_s, 3}});
    QVERIFY(f.waitForState(id, u"completed"_s));
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"file.bin"_s)), kContent.sha256());
}

void TestSecureLinks::anUntrustedServerIsRefused_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("unknown issuer") << 0;
    QTest::newRow("wrong name") << 1;
    QTest::newRow("expired") << 2;
}

void TestSecureLinks::anUntrustedServerIsRefused()
{
    QFETCH(int, which);
    AgentFixture f;
    if (!f.sandbox.replaceFolder(u"/etc/ssl/certs"_s, m_certificates.trustFolder()))
        QSKIP("no right to replace the system's certificates for the agent alone");
    const QSslConfiguration configuration = which == 0   ? m_certificates.selfSigned()
                                            : which == 1 ? m_certificates.wrongName()
                                                         : m_certificates.expired();
    ScriptedServer secure(configuration);
    secure.add("/file.bin", {.content = kContent});
    QVERIFY(f.start());
    const qint64 id = f.add(secure.link("/file.bin"));
    QVERIFY(f.waitForState(id, u"failed"_s));
    QCOMPARE(f.errorCode(id), u"tls"_s);
    QVERIFY(secure.requests().isEmpty());
    QVERIFY(f.files().isEmpty());
}

void TestSecureLinks::aSecureLinkIsNotSentOnToAnInsecureOne()
{
    AgentFixture f;
    if (!f.sandbox.replaceFolder(u"/etc/ssl/certs"_s, m_certificates.trustFolder()))
        QSKIP("no right to replace the system's certificates for the agent alone");
    f.server.add("/file.bin", {.content = kContent});
    ScriptedServer secure(m_certificates.good());
    secure.add("/file.bin", {.redirect = RedirectOptions{302, f.server.link("/file.bin").toLatin1()}});
    QVERIFY(f.start());
    const qint64 id = f.add(secure.link("/file.bin"));
    QVERIFY(f.waitForState(id, u"failed"_s));
    QCOMPARE(f.errorCode(id), u"insecure-redirect"_s);
    QVERIFY(f.server.requests().isEmpty());
}

void TestSecureLinks::secretsDoNotGoToAnotherOrigin()
{
    AgentFixture f;
    ScriptedServer other;
    other.add("/file.bin", {.content = kContent});
    f.server.add("/file.bin", {.signIn = {.scheme = SignInOptions::Scheme::Basic},
                               .cookie = {.set = "session=1234; Path=/"},
                               .hook = [&](const RequestSeen &seen) -> std::optional<ServerAnswer> {
                                   if (seen.header("Authorization").isNull())
                                       return std::nullopt;
                                   return ServerAnswer::text(302, {},
                                                             {{"Location", other.link("/file.bin").toLatin1()},
                                                              {"Set-Cookie", "session=1234; Path=/"}});
                               }});
    QVERIFY(f.start());
    const QJsonObject more{{u"user"_s, u"user"_s},
                           {u"password"_s, u"secret"_s},
                           {u"headers"_s, QJsonArray{u"Cookie: mine=1"_s, u"X-Api-Key: k"_s}}};
    const qint64 id = f.add(f.server.link("/file.bin"), more);
    QVERIFY(f.waitForState(id, u"completed"_s));
    QVERIFY(!other.requests().isEmpty());
    for (const RequestSeen &request : other.requests()) {
        for (const char *name : {"Authorization", "Cookie", "X-Api-Key"})
            QVERIFY2(request.header(name).isNull(), name);
    }
}

QTEST_GUILESS_MAIN(TestSecureLinks)
#include "tst_securelinks.moc"
