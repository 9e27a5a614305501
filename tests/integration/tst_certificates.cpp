#include "agentfixture.h"
#include "testcertificates.h"

using namespace longhaul;
using namespace Qt::StringLiterals;

namespace {

const TestContent kContent{.seed = 302, .size = 2'000'000};

QJsonObject trustCall(qint64 id, const QString &fingerprint)
{
    return {{u"id"_s, id}, {u"fingerprint"_s, fingerprint}};
}

} // namespace

/// Certificates that the system does not trust: what is told of them, and how far an exception goes.
class TestCertificateRules : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theFactsOfARefusedCertificateAreTold_data();
    void theFactsOfARefusedCertificateAreTold();
    void anExceptionIsForOneCertificateAtOneServer();
    void anotherCertificateOfTheSameIssuerIsRefused();
    void anExceptionIsAskedForTheCertificateThatWasShown();
    void anExceptionOutlivesTheAgent();
    void aCertificateOfTheSystemCanBeRefused();
    void anotherCertificateInTheMiddleStopsTheTaskAndKeepsTheBytes();
    void theCommandLineShowsAndTrusts();

private:
    TestCertificates m_certificates;
};

void TestCertificateRules::initTestCase()
{
    QVERIFY(m_certificates.isValid());
}

void TestCertificateRules::theFactsOfARefusedCertificateAreTold_data()
{
    QTest::addColumn<QSslConfiguration>("shown");
    QTest::addColumn<QString>("problem");
    QTest::newRow("unknown issuer") << m_certificates.selfSigned() << u"self-signed"_s;
    QTest::newRow("wrong name") << m_certificates.wrongName() << u"host name"_s;
    QTest::newRow("expired") << m_certificates.expired() << u"expired"_s;
}

void TestCertificateRules::theFactsOfARefusedCertificateAreTold()
{
    QFETCH(QSslConfiguration, shown);
    QFETCH(QString, problem);
    AgentFixture f;
    if (!f.sandbox.replaceFolder(u"/etc/ssl/certs"_s, m_certificates.trustFolder()))
        QSKIP("no right to replace the system's certificates for the agent alone");
    ScriptedServer secure(shown);
    secure.add("/file.bin", {.content = kContent});
    QVERIFY(f.start());
    const qint64 id = f.add(secure.link("/file.bin?token=geheim"));
    QVERIFY(f.waitForState(id, u"failed"_s));
    const QJsonObject task = f.task(id);
    QCOMPARE(task[u"error"_s][u"code"_s].toString(), u"tls"_s);
    const QJsonObject certificate = task.value(u"certificate"_s).toObject();
    const QString fingerprint = TestCertificates::fingerprint(shown);
    const QSslCertificate real = shown.localCertificate();
    QCOMPARE(certificate.value(u"origin"_s).toString(), u"https://127.0.0.1:%1"_s.arg(secure.port()));
    QCOMPARE(certificate.value(u"fingerprint"_s).toString(), fingerprint);
    QCOMPARE(certificate.value(u"subject"_s).toString(), real.subjectInfo(QSslCertificate::CommonName).join(u", "_s));
    QCOMPARE(certificate.value(u"issuer"_s).toString(), real.issuerInfo(QSslCertificate::CommonName).join(u", "_s));
    QCOMPARE(QDateTime::fromString(certificate.value(u"validFrom"_s).toString(), Qt::ISODateWithMs),
             real.effectiveDate());
    QCOMPARE(QDateTime::fromString(certificate.value(u"validUntil"_s).toString(), Qt::ISODateWithMs),
             real.expiryDate());
    QStringList problems;
    for (const QJsonValue &told : certificate.value(u"problems"_s).toArray())
        problems << told.toString();
    QVERIFY2(problems.join(u' ').contains(problem), qPrintable(problems.join(u'|')));
    const QString detail = task[u"error"_s][u"detail"_s].toString();
    QVERIFY2(detail.contains(fingerprint) && detail.contains(problem), qPrintable(detail));
    QVERIFY(!detail.contains(u"geheim"));
    QVERIFY(secure.requests().isEmpty());
}

void TestCertificateRules::anExceptionIsForOneCertificateAtOneServer()
{
    AgentFixture f;
    ScriptedServer secure(m_certificates.selfSigned());
    ScriptedServer elsewhere(m_certificates.selfSigned());
    secure.add("/file.bin", {.content = kContent});
    secure.add("/next.bin", {.content = kContent});
    elsewhere.add("/file.bin", {.content = kContent});
    QVERIFY(f.start());
    const qint64 id = f.add(secure.link("/file.bin"), {{u"connections"_s, 4}});
    QVERIFY(f.waitForState(id, u"failed"_s));
    const QString fingerprint = TestCertificates::fingerprint(m_certificates.selfSigned());
    QVERIFY(f.peer().answer(u"task.trust"_s, trustCall(id, fingerprint)).contains(u"result"_s));
    QVERIFY(f.waitForState(id, u"completed"_s)); // without a resume, over all its connections
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"file.bin"_s)), kContent.sha256());
    QVERIFY(f.task(id).value(u"certificate"_s).isNull());

    // The same certificate at another port is another server.
    const qint64 other = f.add(elsewhere.link("/file.bin"));
    QVERIFY(f.waitForState(other, u"failed"_s));
    QCOMPARE(f.errorCode(other), u"tls"_s);
    QVERIFY(elsewhere.requests().isEmpty());

    // Another certificate at the same server is refused, with its own facts.
    secure.setTls(m_certificates.otherSelfSigned());
    secure.dropConnections();
    secure.forget();
    const qint64 changed = f.add(secure.link("/next.bin"));
    QVERIFY(f.waitForState(changed, u"failed"_s));
    QCOMPARE(f.errorCode(changed), u"tls"_s);
    QCOMPARE(f.task(changed)[u"certificate"_s][u"fingerprint"_s].toString(),
             TestCertificates::fingerprint(m_certificates.otherSelfSigned()));
    QVERIFY(secure.requests().isEmpty());

    const QJsonObject rules = f.peer().result(u"certificates.list"_s);
    QCOMPARE(rules.value(u"trusted"_s).toArray(),
             (QJsonArray{QJsonObject{{u"origin"_s, u"https://127.0.0.1:%1"_s.arg(secure.port())},
                                     {u"fingerprint"_s, fingerprint}}}));
}

/// Its errors are the same: they are about the issuer.
void TestCertificateRules::anotherCertificateOfTheSameIssuerIsRefused()
{
    AgentFixture f;
    ScriptedServer secure(m_certificates.stranger());
    secure.add("/file.bin", {.content = kContent});
    QVERIFY(f.start());
    const qint64 id = f.add(secure.link("/file.bin"));
    QVERIFY(f.waitForState(id, u"failed"_s));
    const QString fingerprint = TestCertificates::fingerprint(m_certificates.stranger());
    QVERIFY(f.peer().answer(u"task.trust"_s, trustCall(id, fingerprint)).contains(u"result"_s));
    QVERIFY(f.waitForState(id, u"completed"_s));
    secure.setTls(m_certificates.strangersTwin());
    secure.dropConnections();
    secure.forget();
    const qint64 next = f.add(secure.link("/file.bin"));
    QVERIFY(f.waitForState(next, u"failed"_s));
    QCOMPARE(f.errorCode(next), u"tls"_s);
    QVERIFY(secure.requests().isEmpty());
}

void TestCertificateRules::anExceptionIsAskedForTheCertificateThatWasShown()
{
    AgentFixture f;
    ScriptedServer secure(m_certificates.selfSigned());
    secure.add("/file.bin", {.content = kContent});
    QVERIFY(f.start());
    constexpr int kInvalidParams = -32602;
    constexpr int kNotPossible = -32003;
    const qint64 id = f.add(secure.link("/file.bin"));
    QVERIFY(f.waitForState(id, u"failed"_s));
    const QString shown = TestCertificates::fingerprint(m_certificates.selfSigned());
    const QString another = TestCertificates::fingerprint(m_certificates.otherSelfSigned());
    QCOMPARE(f.peer().errorCode(u"task.trust"_s, trustCall(id, another)), kNotPossible);
    QCOMPARE(f.peer().errorCode(u"task.trust"_s, trustCall(id, shown.chopped(1))), kInvalidParams);
    QCOMPARE(f.peer().errorCode(u"task.trust"_s, {{u"id"_s, id}}), kInvalidParams);
    // After a restart nobody knows what was shown; it has to be seen again.
    QVERIFY(f.agent.terminate());
    QVERIFY(f.start());
    QCOMPARE(f.peer().errorCode(u"task.trust"_s, trustCall(id, shown)), kNotPossible);
    QVERIFY(f.command(u"resume"_s, id));
    QVERIFY(waitFor([&] { return f.state(id) == u"failed" && f.task(id).value(u"certificate"_s).isObject(); }));
    QVERIFY(f.peer().answer(u"task.trust"_s, trustCall(id, shown)).contains(u"result"_s));
    QVERIFY(f.waitForState(id, u"completed"_s));
}

void TestCertificateRules::anExceptionOutlivesTheAgent()
{
    AgentFixture f;
    ScriptedServer secure(m_certificates.selfSigned());
    secure.add("/file.bin", {.content = kContent});
    QVERIFY(f.start());
    const QString fingerprint = TestCertificates::fingerprint(m_certificates.selfSigned());
    const qint64 id = f.add(secure.link("/file.bin"));
    QVERIFY(f.waitForState(id, u"failed"_s));
    QVERIFY(f.peer().answer(u"task.trust"_s, trustCall(id, fingerprint)).contains(u"result"_s));
    QVERIFY(f.waitForState(id, u"completed"_s));
    f.agent.kill();
    QVERIFY(f.start());
    const qint64 later = f.add(secure.link("/file.bin"));
    QVERIFY(f.waitForState(later, u"completed"_s));
    // Taken back, also for connections that are still open.
    QVERIFY(f.peer().answer(u"certificates.forget"_s, {{u"fingerprint"_s, fingerprint}}).contains(u"result"_s));
    const qint64 refused = f.add(secure.link("/file.bin"));
    QVERIFY(f.waitForState(refused, u"failed"_s));
    QCOMPARE(f.errorCode(refused), u"tls"_s);
    f.agent.kill();
    QVERIFY(f.start());
    QVERIFY(f.peer().result(u"certificates.list"_s).value(u"trusted"_s).toArray().isEmpty());
}

void TestCertificateRules::aCertificateOfTheSystemCanBeRefused()
{
    AgentFixture f;
    if (!f.sandbox.replaceFolder(u"/etc/ssl/certs"_s, m_certificates.trustFolder()))
        QSKIP("no right to replace the system's certificates for the agent alone");
    ScriptedServer secure(m_certificates.good());
    secure.add("/file.bin", {.content = kContent});
    QVERIFY(f.start());
    const QString fingerprint = TestCertificates::fingerprint(m_certificates.good());
    const qint64 before = f.add(secure.link("/file.bin"));
    QVERIFY(f.waitForState(before, u"completed"_s));
    QVERIFY(f.peer().answer(u"certificates.refuse"_s, {{u"fingerprint"_s, fingerprint}}).contains(u"result"_s));
    const qint64 id = f.add(secure.link("/file.bin"));
    QVERIFY(f.waitForState(id, u"failed"_s));
    QCOMPARE(f.errorCode(id), u"tls"_s);
    QVERIFY(f.task(id)[u"error"_s][u"detail"_s].toString().contains(u"refused by you"));
    QVERIFY(!f.peer().answer(u"task.trust"_s, trustCall(id, fingerprint)).contains(u"result"_s));
    QVERIFY(f.peer().answer(u"certificates.forget"_s, {{u"fingerprint"_s, fingerprint}}).contains(u"result"_s));
    QVERIFY(f.command(u"resume"_s, id));
    QVERIFY(f.waitForState(id, u"completed"_s));
}

void TestCertificateRules::anotherCertificateInTheMiddleStopsTheTaskAndKeepsTheBytes()
{
    AgentFixture f;
    ScriptedServer secure(m_certificates.selfSigned());
    secure.add("/file.bin", {.content = kContent, .flow = {.stallAfter = 500'000}});
    QVERIFY(f.start());
    const qint64 id = f.add(secure.link("/file.bin"), {{u"connections"_s, 1}});
    QVERIFY(f.waitForState(id, u"failed"_s));
    const QString first = TestCertificates::fingerprint(m_certificates.selfSigned());
    const QString second = TestCertificates::fingerprint(m_certificates.otherSelfSigned());
    QVERIFY(f.peer().answer(u"task.trust"_s, trustCall(id, first)).contains(u"result"_s));
    QVERIFY(f.waitForBytes(id, 400'000));
    secure.edit("/file.bin", [](Resource &edited) { edited.flow.stallAfter = -1; });
    secure.setTls(m_certificates.otherSelfSigned());
    secure.dropConnections();
    QVERIFY(f.waitForState(id, u"failed"_s));
    QCOMPARE(f.errorCode(id), u"tls"_s);
    QVERIFY(f.task(id).value(u"bytesReceived"_s).toInteger() >= 400'000);
    QVERIFY(f.peer().answer(u"task.trust"_s, trustCall(id, second)).contains(u"result"_s));
    QVERIFY(f.waitForState(id, u"completed"_s));
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"file.bin"_s)), kContent.sha256());
    QVERIFY(secure.bytesSent("/file.bin") < kContent.size + 600'000);
}

void TestCertificateRules::theCommandLineShowsAndTrusts()
{
    AgentFixture f;
    ScriptedServer secure(m_certificates.selfSigned());
    secure.add("/file.bin", {.content = kContent});
    QVERIFY(f.start());
    const qint64 id = f.add(secure.link("/file.bin"));
    QVERIFY(f.waitForState(id, u"failed"_s));
    const QString number = QString::number(id);
    const QString fingerprint = TestCertificates::fingerprint(m_certificates.selfSigned());
    const ProgramResult shown = runCtl(f.sandbox, {u"trust"_s, number});
    QCOMPARE(shown.exit, 0);
    QVERIFY2(shown.out.contains(fingerprint.toLatin1()) && shown.out.contains("localhost"), shown.out.constData());
    QCOMPARE(f.state(id), u"failed"_s); // looking is not trusting
    const QString spelled = QString::fromLatin1(QByteArray::fromHex(fingerprint.toLatin1()).toHex(':')).toUpper();
    QCOMPARE(runCtl(f.sandbox, {u"trust"_s, number, u"--fingerprint"_s, spelled}).exit, 0);
    QVERIFY(f.waitForState(id, u"completed"_s));
    const ProgramResult listed = runCtl(f.sandbox, {u"certificates"_s, u"--json"_s});
    QCOMPARE(listed.json()[u"trusted"_s][0][u"fingerprint"_s].toString(), fingerprint);
    QCOMPARE(runCtl(f.sandbox, {u"certificates"_s, u"--forget"_s, fingerprint}).exit, 0);
    QVERIFY(f.peer().result(u"certificates.list"_s).value(u"trusted"_s).toArray().isEmpty());
}

QTEST_GUILESS_MAIN(TestCertificateRules)
#include "tst_certificates.moc"
