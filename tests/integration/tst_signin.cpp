#include "agentfixture.h"

using namespace longhaul;
using namespace Qt::StringLiterals;

namespace {

using Scheme = SignInOptions::Scheme;

const TestContent kContent{.seed = 301, .size = 600'000};
const QString kPassword = u"tulip-4711"_s;

Resource locked(Scheme scheme)
{
    return {.content = kContent, .signIn = {.scheme = scheme, .user = "anna", .password = "tulip-4711"}};
}

QJsonObject offer(qint64 id, const QString &password, bool remember = false)
{
    return {{u"id"_s, id}, {u"user"_s, u"anna"_s}, {u"password"_s, password}, {u"remember"_s, remember}};
}

} // namespace

/// Servers that ask who is there: at the start, in the middle, and for nothing that goes anywhere else.
class TestSignIn : public QObject
{
    Q_OBJECT

private slots:
    void aGoodSignInGivesTheFile_data();
    void aGoodSignInGivesTheFile();
    void aBadOneFailsAndAGoodOneGoesOn_data();
    void aBadOneFailsAndAGoodOneGoesOn();
    void askedInTheMiddleTheBytesStayAndItGoesOn_data();
    void askedInTheMiddleTheBytesStayAndItGoesOn();
    void userAndPasswordOfALinkAreTakenOutOfIt();
    void aNewAddressOfAnotherServerGetsNoPassword();
    void withoutAKeyringItIsRememberedInMemoryAndSaid();
    void theCommandLineSignsInWithoutShowingThePassword();
};

void TestSignIn::aGoodSignInGivesTheFile_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("Basic") << Scheme::Basic;
    QTest::newRow("Digest") << Scheme::Digest;
}

void TestSignIn::aGoodSignInGivesTheFile()
{
    QFETCH(Scheme, scheme);
    AgentFixture f;
    f.server.add("/file.bin", locked(scheme));
    QVERIFY(f.start());
    const qint64 id =
        f.add(f.server.link("/file.bin"), {{u"user"_s, u"anna"_s}, {u"password"_s, kPassword}, {u"connections"_s, 3}});
    QVERIFY(f.waitForState(id, u"completed"_s));
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"file.bin"_s)), kContent.sha256());
    QVERIFY(!f.sandbox.everythingWritten().contains(kPassword.toUtf8()));
    QVERIFY(!f.sandbox.everythingWritten().contains("anna:tulip-4711"_ba.toBase64()));
}

void TestSignIn::aBadOneFailsAndAGoodOneGoesOn_data()
{
    aGoodSignInGivesTheFile_data();
}

void TestSignIn::aBadOneFailsAndAGoodOneGoesOn()
{
    QFETCH(Scheme, scheme);
    AgentFixture f;
    f.server.add("/file.bin", locked(scheme));
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"), {{u"user"_s, u"anna"_s}, {u"password"_s, u"wrong-1"_s}});
    QVERIFY(f.waitForState(id, u"failed"_s));
    QCOMPARE(f.errorCode(id), u"auth-required"_s);
    QVERIFY(f.files().isEmpty());
    // No guessing: one request without, one or two with the sign-in (Digest asks again for each).
    QVERIFY(f.server.requests("/file.bin").size() <= 3);
    const QJsonObject answer = f.peer().result(u"task.signIn"_s, offer(id, kPassword));
    QCOMPARE(answer, (QJsonObject{{u"remembered"_s, false}, {u"keyring"_s, QJsonValue::Null}}));
    QVERIFY(f.waitForState(id, u"completed"_s)); // without a resume
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"file.bin"_s)), kContent.sha256());
    const QByteArray written = f.sandbox.everythingWritten();
    QVERIFY(!written.contains("tulip-4711"));
    QVERIFY(!written.contains("wrong-1"));
}

void TestSignIn::askedInTheMiddleTheBytesStayAndItGoesOn_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<int>("connections");
    QTest::newRow("Basic") << Scheme::Basic << 1;
    QTest::newRow("Digest") << Scheme::Digest << 1;
    QTest::newRow("Basic, several connections") << Scheme::Basic << 3;
}

void TestSignIn::askedInTheMiddleTheBytesStayAndItGoesOn()
{
    QFETCH(Scheme, scheme);
    QFETCH(int, connections);
    AgentFixture f;
    Resource resource = locked(scheme);
    resource.signIn.fromRequest = 2;  // the first answer comes without
    resource.flow.cutAfter = 200'000; // and is cut
    f.server.add("/file.bin", resource);
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"), {{u"connections"_s, connections}});
    QVERIFY(f.waitForState(id, u"failed"_s));
    QCOMPARE(f.errorCode(id), u"auth-required"_s);
    const qint64 kept = f.task(id).value(u"bytesReceived"_s).toInteger();
    QVERIFY(kept > 0);
    f.server.edit("/file.bin", [](Resource &edited) { edited.flow.cutAfter = -1; });
    QVERIFY(f.peer().answer(u"task.signIn"_s, offer(id, kPassword)).contains(u"result"_s));
    QVERIFY(f.waitForState(id, u"completed"_s));
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"file.bin"_s)), kContent.sha256());
    QVERIFY(f.server.bytesSent("/file.bin") < kContent.size + 200'000); // what was kept was not fetched again
}

void TestSignIn::userAndPasswordOfALinkAreTakenOutOfIt()
{
    AgentFixture f;
    f.server.add("/file.bin", locked(Scheme::Basic));
    QVERIFY(f.start());
    QString link = f.server.link("/file.bin");
    link.replace(u"http://"_s, u"http://anna:tulip%2D4711@"_s);
    const qint64 id = f.add(link);
    QVERIFY(f.waitForState(id, u"completed"_s));
    QCOMPARE(f.task(id).value(u"url"_s).toString(), f.server.link("/file.bin"));
    QCOMPARE(f.task(id).value(u"user"_s).toString(), u"anna"_s);
    const QByteArray shown = runCtl(f.sandbox, {u"show"_s, QString::number(id), u"--json"_s}).told();
    QVERIFY(!shown.contains("tulip") && !f.sandbox.everythingWritten().contains("tulip"));
    // Nobody needed the keyring for it.
    QVERIFY(f.peer().result(u"agent.status"_s).value(u"keyring"_s).isNull());
}

void TestSignIn::aNewAddressOfAnotherServerGetsNoPassword()
{
    AgentFixture f;
    ScriptedServer other;
    other.add("/file.bin", locked(Scheme::Basic));
    f.server.add("/file.bin", {.content = kContent, .expiry = {.requests = 0}});
    QVERIFY(f.start());
    const qint64 id =
        f.add(f.server.link("/file.bin"),
              {{u"user"_s, u"anna"_s}, {u"password"_s, kPassword}, {u"headers"_s, QJsonArray{u"Cookie: mine=1"_s}}});
    QVERIFY(f.waitForState(id, u"failed"_s));
    QVERIFY(f.command(u"set"_s, id, {{u"url"_s, other.link("/file.bin")}}));
    QVERIFY(waitFor([&] { return !other.requests().isEmpty(); }));
    QVERIFY(waitFor([&] { return f.errorCode(id) == u"auth-required"_s; }));
    for (const RequestSeen &request : other.requests()) {
        QVERIFY(request.header("Authorization").isNull());
        QVERIFY(request.header("Cookie").isNull());
    }
}

void TestSignIn::withoutAKeyringItIsRememberedInMemoryAndSaid()
{
    AgentFixture f; // its sandbox has no bus
    f.server.add("/file.bin", locked(Scheme::Basic));
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"));
    QVERIFY(f.waitForState(id, u"failed"_s));
    const QJsonObject answer = f.peer().result(u"task.signIn"_s, offer(id, kPassword, true));
    QCOMPARE(answer, (QJsonObject{{u"remembered"_s, false}, {u"keyring"_s, u"unavailable"_s}}));
    QVERIFY(f.waitForState(id, u"completed"_s));
    const QJsonObject status = f.peer().result(u"agent.status"_s);
    QCOMPARE(status.value(u"keyring"_s).toString(), u"unavailable"_s);
    QCOMPARE(status.value(u"notices"_s)[0][u"code"_s].toString(), u"keyring"_s);
    QVERIFY(f.peer().result(u"secrets.list"_s).value(u"secrets"_s).toArray().isEmpty());
    // In memory it serves the next task of the same server.
    const qint64 next = f.add(f.server.link("/file.bin"), {{u"user"_s, u"anna"_s}});
    QVERIFY(f.waitForState(next, u"completed"_s));
    QVERIFY(!f.sandbox.everythingWritten().contains(kPassword.toUtf8()));
}

void TestSignIn::theCommandLineSignsInWithoutShowingThePassword()
{
    AgentFixture f;
    f.server.add("/file.bin", locked(Scheme::Basic));
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"));
    QVERIFY(f.waitForState(id, u"failed"_s));
    const QStringList call{u"sign-in"_s, QString::number(id), u"--user"_s, u"anna"_s, u"--password-file"_s,
                           u"-"_s,       u"--remember"_s};
    const ProgramResult result = runCtl(f.sandbox, call, kPassword.toUtf8() + '\n');
    QCOMPARE(result.exit, 0);
    QVERIFY2(result.err.contains("unavailable"), result.err.constData());
    QVERIFY(!result.told().contains(kPassword.toUtf8()));
    QVERIFY(f.waitForState(id, u"completed"_s));
    const ProgramResult argument =
        runCtl(f.sandbox, {u"settings"_s, u"proxy"_s, u"http://anna:tulip-4711@127.0.0.1:3128"_s});
    QCOMPARE(argument.exit, 2);
    QVERIFY(!argument.told().contains(kPassword.toUtf8()));
    QVERIFY(!f.sandbox.everythingWritten().contains(kPassword.toUtf8()));
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
