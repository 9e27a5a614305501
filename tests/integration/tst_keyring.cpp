#include "agentfixture.h"
#include "fakesecretservice.h"
#include "gnomekeyring.h"
#include "privatebus.h"
#include "scriptedproxy.h"

using namespace longhaul;
using namespace Qt::StringLiterals;

namespace {

using Mood = FakeSecretService::Mood;

const TestContent kContent{.seed = 304, .size = 400'000};
const QString kPassword = u"tulip-4711"_s;

Resource lockedFile()
{
    return {.content = kContent,
            .signIn = {.scheme = SignInOptions::Scheme::Basic, .user = "anna", .password = "tulip-4711"}};
}

/// The agent with a bus of its own; who holds the keyring there is the test's matter.
struct Keyringed : AgentFixture {
    PrivateBus bus;

    Keyringed()
    {
        sandbox.setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, bus.address());
        server.add("/file.bin", lockedFile());
        server.add("/next.bin", lockedFile());
    }
    [[nodiscard]] QString origin() const { return u"http://127.0.0.1:%1"_s.arg(server.port()); }
    [[nodiscard]] QJsonObject signIn(qint64 id, bool remember)
    {
        return peer().result(
            u"task.signIn"_s,
            {{u"id"_s, id}, {u"user"_s, u"anna"_s}, {u"password"_s, kPassword}, {u"remember"_s, remember}});
    }
    [[nodiscard]] QString keyring() { return peer().result(u"agent.status"_s).value(u"keyring"_s).toString(); }
    [[nodiscard]] QJsonArray secrets() { return peer().result(u"secrets.list"_s).value(u"secrets"_s).toArray(); }
    /// Signs in, remembered, and leaves a second task paused that will need it after a restart. 0 if that failed.
    [[nodiscard]] qint64 prepare()
    {
        const qint64 first = add(server.link("/file.bin"));
        if (!waitForState(first, u"failed"_s) || !signIn(first, true).value(u"remembered"_s).toBool()
            || !waitForState(first, u"completed"_s))
            return 0;
        return add(server.link("/next.bin"), {{u"user"_s, u"anna"_s}, {u"paused"_s, true}});
    }
    [[nodiscard]] bool restart() { return agent.terminate() && start(); }
};

} // namespace

/// Passwords that outlive the agent: in a real keyring, and in one that is locked, slow, empty or refuses.
class TestKeyring : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void gnomeKeyringRemembersOverARestart();
    void aLockedGnomeKeyringIsWaitedFor();
    void nobodyAsksTheKeyringWithoutNeed();
    void aLockedKeyringIsWaitedForAndOpensOneWindowOnly();
    void aSilentKeyringIsWaitedForWhileOthersGoOn();
    void anEmptyOneLeadsToTheSignIn();
    void aRefusingOneLeadsToTheSignIn();
    void aLaterTaskOfTheSameServerFindsIt();
    void theProxysPasswordIsKeptThereToo();
};

void TestKeyring::initTestCase()
{
    if (!PrivateBus::isPossible())
        QSKIP("no dbus-daemon");
}

void TestKeyring::gnomeKeyringRemembersOverARestart()
{
    if (!GnomeKeyring::isPossible())
        QSKIP("no gnome-keyring-daemon");
    Keyringed f;
    const GnomeKeyring keyring(f.sandbox, f.bus.address());
    QVERIFY(keyring.isRunning());
    QVERIFY(f.start());
    const qint64 next = f.prepare();
    QVERIFY(next > 0);
    QCOMPARE(f.keyring(), u"ready"_s);
    QCOMPARE(f.secrets(), (QJsonArray{QJsonObject{{u"origin"_s, f.origin()}, {u"user"_s, u"anna"_s}}}));
    QVERIFY(f.restart());
    QVERIFY(f.keyring().isEmpty()); // not asked before somebody needs it
    QVERIFY(f.command(u"resume"_s, next));
    QVERIFY(f.waitForState(next, u"completed"_s));
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"next.bin"_s)), kContent.sha256());
    QCOMPARE(f.keyring(), u"ready"_s);
    QVERIFY(!f.sandbox.everythingWritten().contains(kPassword.toUtf8()));

    QCOMPARE(runCtl(f.sandbox, {u"secrets"_s, u"--forget"_s, f.origin()}).exit, 0);
    QVERIFY(f.secrets().isEmpty());
    QVERIFY(f.restart());
    const qint64 later = f.add(f.server.link("/file.bin"), {{u"user"_s, u"anna"_s}});
    QVERIFY(f.waitForState(later, u"failed"_s));
    QCOMPARE(f.errorCode(later), u"auth-required"_s);
}

void TestKeyring::aLockedGnomeKeyringIsWaitedFor()
{
    if (!GnomeKeyring::isPossible())
        QSKIP("no gnome-keyring-daemon");
    Keyringed f;
    GnomeKeyring keyring(f.sandbox, f.bus.address());
    QVERIFY(keyring.isRunning());
    QVERIFY(f.start());
    const qint64 next = f.prepare();
    QVERIFY(next > 0);
    QVERIFY(f.agent.terminate());
    QVERIFY(keyring.lock());
    QVERIFY(f.start());
    QVERIFY(f.command(u"resume"_s, next));
    QVERIFY(f.waitForReason(next, u"keyring"_s));
    QVERIFY(keyring.unlock());
    QVERIFY(f.waitForState(next, u"completed"_s, kPatience * 2)); // by itself
}

void TestKeyring::nobodyAsksTheKeyringWithoutNeed()
{
    Keyringed f;
    const FakeSecretService service(f.bus.address());
    f.server.add("/free.bin", {.content = kContent});
    QVERIFY(f.start());
    const qint64 free = f.add(f.server.link("/free.bin"));
    QVERIFY(f.waitForState(free, u"completed"_s));
    const qint64 id = f.add(f.server.link("/file.bin"));
    QVERIFY(f.waitForState(id, u"failed"_s));
    QVERIFY(f.signIn(id, false).contains(u"remembered"_s));
    QVERIFY(f.waitForState(id, u"completed"_s));
    QVERIFY(f.secrets().isEmpty());
    QCOMPARE(service.calls(), 0);
    QVERIFY(f.peer().result(u"agent.status"_s).value(u"keyring"_s).isNull());
}

void TestKeyring::aLockedKeyringIsWaitedForAndOpensOneWindowOnly()
{
    Keyringed f;
    FakeSecretService service(f.bus.address());
    QVERIFY(f.start());
    const qint64 next = f.prepare();
    QVERIFY(next > 0);
    QVERIFY(f.agent.terminate());
    service.setMood(Mood::Locked);
    service.setPersonAgrees(false);
    QVERIFY(f.start());
    QVERIFY(f.command(u"resume"_s, next));
    QVERIFY(f.waitForReason(next, u"keyring"_s));
    QVERIFY(waitFor([&] { return f.keyring() == u"locked"; }));
    QCOMPARE(service.prompts(), 1);
    const int before = service.calls();
    const qint64 second = f.add(f.server.link("/file.bin"), {{u"user"_s, u"anna"_s}});
    QVERIFY(f.waitForReason(second, u"keyring"_s));
    // Looked at for it, and some time later once more: two calls each. A window would be two more.
    QVERIFY(waitFor([&] { return service.calls() >= before + 4; }));
    QCOMPARE(service.prompts(), 1); // no second window unasked
    service.setPersonAgrees(true);
    QVERIFY(f.command(u"resume"_s, next)); // somebody sits there
    QVERIFY(f.waitForState(next, u"completed"_s));
    QVERIFY(f.waitForState(second, u"completed"_s));
    QCOMPARE(service.prompts(), 2);
}

void TestKeyring::aSilentKeyringIsWaitedForWhileOthersGoOn()
{
    Keyringed f;
    FakeSecretService service(f.bus.address());
    f.server.add("/free.bin", {.content = kContent});
    QVERIFY(f.start());
    const qint64 next = f.prepare();
    QVERIFY(next > 0);
    QVERIFY(f.agent.terminate());
    service.setMood(Mood::Silent);
    QVERIFY(f.start());
    QVERIFY(f.command(u"resume"_s, next));
    QVERIFY(f.waitForReason(next, u"keyring"_s));
    const qint64 free = f.add(f.server.link("/free.bin"));
    QVERIFY(f.waitForState(free, u"completed"_s));
    QVERIFY(waitFor([&] { return f.keyring() == u"slow"; }));
    QCOMPARE(f.state(next), u"waiting"_s);
    service.setMood(Mood::Open);
    QVERIFY(f.waitForState(next, u"completed"_s));
}

void TestKeyring::anEmptyOneLeadsToTheSignIn()
{
    Keyringed f;
    qint64 next = 0;
    {
        const FakeSecretService service(f.bus.address());
        QVERIFY(f.start());
        next = f.prepare();
        QVERIFY(next > 0);
        QVERIFY(f.agent.terminate());
    }
    const FakeSecretService emptied(f.bus.address());
    QVERIFY(f.start());
    QVERIFY(f.command(u"resume"_s, next));
    QVERIFY(f.waitForState(next, u"failed"_s));
    QCOMPARE(f.errorCode(next), u"auth-required"_s);
    QVERIFY(f.secrets().isEmpty()); // it is told as it is
    QVERIFY(f.signIn(next, false).contains(u"remembered"_s));
    QVERIFY(f.waitForState(next, u"completed"_s));
}

void TestKeyring::aRefusingOneLeadsToTheSignIn()
{
    Keyringed f;
    FakeSecretService service(f.bus.address());
    QVERIFY(f.start());
    const qint64 next = f.prepare();
    QVERIFY(next > 0);
    QVERIFY(f.agent.terminate());
    service.setMood(Mood::Refusing);
    QVERIFY(f.start());
    QVERIFY(f.command(u"resume"_s, next));
    QVERIFY(f.waitForState(next, u"failed"_s));
    QCOMPARE(f.errorCode(next), u"auth-required"_s);
    QCOMPARE(f.keyring(), u"refused"_s);
    // To remember it does not work either, and that is said; the task goes on.
    const QJsonObject answer = f.signIn(next, true);
    QCOMPARE(answer, (QJsonObject{{u"remembered"_s, false}, {u"keyring"_s, u"refused"_s}}));
    QVERIFY(f.waitForState(next, u"completed"_s));
}

void TestKeyring::aLaterTaskOfTheSameServerFindsIt()
{
    Keyringed f;
    const FakeSecretService service(f.bus.address());
    ScriptedServer other;
    other.add("/file.bin", lockedFile());
    QVERIFY(f.start());
    QVERIFY(f.prepare() > 0);
    QVERIFY(f.restart());
    // Nobody says a name: the server asks, and one is known for it.
    const qint64 id = f.add(f.server.link("/next.bin"));
    QVERIFY(f.waitForState(id, u"completed"_s));
    QCOMPARE(f.task(id).value(u"user"_s).toString(), u"anna"_s);
    const qint64 elsewhere = f.add(other.link("/file.bin"));
    QVERIFY(f.waitForState(elsewhere, u"failed"_s));
    for (const RequestSeen &request : other.requests())
        QVERIFY(request.header("Authorization").isNull());
}

void TestKeyring::theProxysPasswordIsKeptThereToo()
{
    Keyringed f;
    const FakeSecretService service(f.bus.address());
    f.server.add("/free.bin", {.content = kContent});
    const ScriptedProxy proxy(ScriptedProxy::Kind::Http, "otto", "orchid-8128");
    QVERIFY(f.start());
    const QStringList call{u"settings"_s, u"proxy"_s, proxy.setting(u"otto"_s), u"--password-file"_s, u"-"_s};
    QCOMPARE(runCtl(f.sandbox, call, "orchid-8128\n").exit, 0);
    QVERIFY(waitFor([&] { return service.passwords().values().contains(u"orchid-8128"_s); }));
    QVERIFY(waitFor([&] { return !f.secrets().isEmpty(); }));
    QVERIFY(f.restart());
    const qint64 id = f.add(f.server.link("/free.bin"));
    QVERIFY(f.waitForState(id, u"completed"_s));
    QVERIFY(!proxy.carried().isEmpty());
    QVERIFY(!f.sandbox.everythingWritten().contains("orchid-8128"));
}

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
