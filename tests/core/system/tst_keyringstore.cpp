#include "fakesecretservice.h"
#include "keyringstore.h"
#include "manualclock.h"
#include "privatebus.h"
#include "waitfor.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace longhaul;
using namespace Qt::StringLiterals;

namespace {

using Kind = SecretFailure::Kind;
using Mood = FakeSecretService::Mood;
using Prompt = SecretStore::Prompt;

const SecretName kName{u"https://example.org:443"_s, u"anna"_s};
const QString kKey = u"https://example.org:443 anna"_s;
const QString kPassword = u"tulip-4711"_s;

QString &busAddress()
{
    static QString address;
    return address;
}

/// What a keyring answered, or that it has not.
struct Asked {
    std::optional<std::expected<QString, SecretFailure>> answer;

    [[nodiscard]] bool isAnswered() const { return answer.has_value(); }
    [[nodiscard]] QString password() const { return answer && *answer ? **answer : QString(); }
    [[nodiscard]] std::optional<Kind> failure() const
    {
        return answer && !*answer ? std::optional(answer->error().kind) : std::nullopt;
    }
};

struct Keyring {
    ManualClock clock;
    KeyringStore store{QDBusConnection::sessionBus(), clock};

    /// Waits for the answer, but not by the clock that the limit runs on.
    [[nodiscard]] Asked read(Prompt prompt = Prompt::Allowed)
    {
        const auto asked = begin(prompt);
        (void)waitFor([&] { return asked->isAnswered(); });
        return *asked;
    }
    [[nodiscard]] std::shared_ptr<Asked> begin(Prompt prompt = Prompt::Allowed)
    {
        auto asked = std::make_shared<Asked>();
        store.read(kName, prompt, [asked](const auto &password) { asked->answer = password; });
        return asked;
    }
    [[nodiscard]] Asked write(const QString &password)
    {
        Asked asked;
        store.write(kName, password, [&](const auto &done) { asked.answer = ended(done); });
        (void)waitFor([&] { return asked.isAnswered(); });
        return asked;
    }
    [[nodiscard]] Asked remove()
    {
        Asked asked;
        store.remove(kName, [&](const auto &done) { asked.answer = ended(done); });
        (void)waitFor([&] { return asked.isAnswered(); });
        return asked;
    }

private:
    static std::expected<QString, SecretFailure> ended(const std::expected<void, SecretFailure> &done)
    {
        if (done)
            return QString();
        return std::unexpected(done.error());
    }
};

} // namespace

/// Every case of a keyring, against a service of the test's own on a private bus.
class TestKeyringStore : public QObject
{
    Q_OBJECT

private slots:
    void withoutAServiceItIsUnavailable();
    void nothingIsAskedBeforeSomebodyNeedsIt();
    void whatIsWrittenIsReadAndRemoved();
    void whatIsNotThereIsAbsent();
    void aLockedKeyringIsNotOpenedUnlessAWindowMay();
    void aClosedWindowLeavesItLocked();
    void aRefusalIsToldApart();
    void aSilentKeyringIsGivenUpAfterTheLimitAndHeardLater();
};

void TestKeyringStore::withoutAServiceItIsUnavailable()
{
    Keyring keyring;
    QCOMPARE(keyring.read().failure(), std::optional(Kind::Unavailable));
    QCOMPARE(keyring.write(kPassword).failure(), std::optional(Kind::Unavailable));
    QCOMPARE(keyring.store.state(), KeyringState::Unavailable);
    ManualClock clock;
    KeyringStore nowhere(QDBusConnection(u"no such connection"_s), clock);
    Asked asked;
    nowhere.read(kName, Prompt::Allowed, [&](const auto &password) { asked.answer = password; });
    QVERIFY(!asked.isAnswered()); // never from inside the call
    QVERIFY(waitFor([&] { return asked.isAnswered(); }));
    QCOMPARE(asked.failure(), std::optional(Kind::Unavailable));
}

void TestKeyringStore::nothingIsAskedBeforeSomebodyNeedsIt()
{
    FakeSecretService service(busAddress());
    {
        Keyring keyring;
        QCOMPARE(keyring.store.state(), KeyringState::NotAsked);
        // What was sent before this question is there after its answer.
        QVERIFY(QDBusConnection::sessionBus().interface()->isServiceRegistered(u"org.freedesktop.secrets"_s));
    }
    QCOMPARE(service.calls(), 0);
}

void TestKeyringStore::whatIsWrittenIsReadAndRemoved()
{
    FakeSecretService service(busAddress());
    Keyring keyring;
    QVERIFY(!keyring.write(kPassword).failure());
    QCOMPARE(service.passwords(), (QMap<QString, QString>{{kKey, kPassword}}));
    QCOMPARE(keyring.store.state(), KeyringState::Ready);
    QCOMPARE(keyring.read().password(), kPassword);
    QVERIFY(!keyring.write(u"grün & süß"_s).failure());
    QCOMPARE(keyring.read().password(), u"grün & süß"_s);
    QVERIFY(!keyring.remove().failure());
    QVERIFY(service.passwords().isEmpty());
    QVERIFY(!keyring.remove().failure()); // nothing to remove is no error
}

void TestKeyringStore::whatIsNotThereIsAbsent()
{
    FakeSecretService service(busAddress());
    service.put(u"https://elsewhere.example:443 anna"_s, u"other"_s);
    Keyring keyring;
    QCOMPARE(keyring.read().failure(), std::optional(Kind::Absent));
    QCOMPARE(keyring.store.state(), KeyringState::Ready);
}

void TestKeyringStore::aLockedKeyringIsNotOpenedUnlessAWindowMay()
{
    FakeSecretService service(busAddress());
    service.put(kKey, kPassword);
    service.setMood(Mood::Locked);
    Keyring keyring;
    QCOMPARE(keyring.read(Prompt::Never).failure(), std::optional(Kind::Locked));
    QCOMPARE(keyring.store.state(), KeyringState::Locked);
    QCOMPARE(service.prompts(), 0);
    QCOMPARE(keyring.read(Prompt::Allowed).password(), kPassword);
    QCOMPARE(service.prompts(), 1);
    QCOMPARE(keyring.store.state(), KeyringState::Ready);
}

void TestKeyringStore::aClosedWindowLeavesItLocked()
{
    FakeSecretService service(busAddress());
    service.put(kKey, kPassword);
    service.setMood(Mood::Locked);
    service.setPersonAgrees(false);
    Keyring keyring;
    QCOMPARE(keyring.read(Prompt::Allowed).failure(), std::optional(Kind::Locked));
    QCOMPARE(service.prompts(), 1);
    QCOMPARE(keyring.store.state(), KeyringState::Locked);
}

void TestKeyringStore::aRefusalIsToldApart()
{
    FakeSecretService service(busAddress());
    service.put(kKey, kPassword);
    service.setMood(Mood::Refusing);
    Keyring keyring;
    QCOMPARE(keyring.read().failure(), std::optional(Kind::Refused));
    QCOMPARE(keyring.store.state(), KeyringState::Refused);
    QCOMPARE(keyring.write(u"new"_s).failure(), std::optional(Kind::Refused));
    QCOMPARE(service.passwords().value(kKey), kPassword);
}

void TestKeyringStore::aSilentKeyringIsGivenUpAfterTheLimitAndHeardLater()
{
    FakeSecretService service(busAddress());
    service.put(kKey, kPassword);
    service.setMood(Mood::Silent);
    Keyring keyring;
    const QSignalSpy mayAnswer(&keyring.store, &SecretStore::mayAnswerNow);
    QElapsedTimer blocked;
    blocked.start();
    const auto asked = keyring.begin();
    QVERIFY(blocked.elapsed() < 1000);
    QVERIFY(waitFor([&] { return service.calls() > 0; }));
    keyring.clock.advance(KeyringStore::kPatience - std::chrono::milliseconds(1));
    QVERIFY(!asked->isAnswered());
    keyring.clock.advance(std::chrono::milliseconds(1));
    QCOMPARE(asked->failure(), std::optional(Kind::Slow));
    QCOMPARE(keyring.store.state(), KeyringState::Slow);
    QCOMPARE(mayAnswer.count(), 0);
    service.setMood(Mood::Open);
    QVERIFY(waitFor([&] { return mayAnswer.count() == 1; }));
    QCOMPARE(keyring.read().password(), kPassword);
}

int main(int argc, char *argv[])
{
    // libsecret finds its bus once, by the environment.
    const PrivateBus bus;
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.address().toLocal8Bit());
    qunsetenv("XDG_CURRENT_DESKTOP");
    busAddress() = bus.address();
    const QCoreApplication application(argc, argv);
    TestKeyringStore test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keyringstore.moc"
