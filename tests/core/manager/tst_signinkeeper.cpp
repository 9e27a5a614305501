#include "signinkeeper.h"

#include <QTest>

#include <deque>

using namespace longhaul;
using namespace Qt::StringLiterals;

namespace {

const QString kOrigin = u"https://example.org:443"_s;
const SecretName kAnna{kOrigin, u"anna"_s};
const SecretName kOdd{kOrigin, u"a user, 50% odd"_s};
constexpr TaskId kTask{1};

/// A keyring that answers when the test says so.
class HeldSecretStore : public SecretStore
{
public:
    void read(const SecretName &name, Prompt prompt, Read read) override
    {
        asked.append(name);
        prompts.append(prompt);
        m_reads.push_back(std::move(read));
    }
    void write(const SecretName &, const QString &, Done done) override { done({}); }
    void remove(const SecretName &name, Done done) override
    {
        removed.append(name);
        done({});
    }
    [[nodiscard]] KeyringState state() const override { return KeyringState::Ready; }
    void answer(const std::expected<QString, SecretFailure> &password)
    {
        const Read read = m_reads.front();
        m_reads.pop_front();
        read(password);
    }

    QList<SecretName> asked;
    QList<Prompt> prompts;
    QList<SecretName> removed;

private:
    std::deque<Read> m_reads;
};

struct Kept {
    HeldSecretStore secrets;
    QMap<QString, QString> stored;
    SignInKeeper keeper{secrets, [this](const QString &key, const QString &value) {
                            if (value.isNull())
                                stored.remove(key);
                            else
                                stored.insert(key, value);
                        }};

    void loadFrom(const Kept &before)
    {
        for (auto it = before.stored.cbegin(); it != before.stored.cend(); ++it)
            QVERIFY(keeper.load(it.key(), it.value()));
    }
};

std::unexpected<SecretFailure> failure(SecretFailure::Kind kind)
{
    return std::unexpected(SecretFailure{kind, {}});
}

} // namespace

class TestSignInKeeper : public QObject
{
    Q_OBJECT

private slots:
    void aPasswordIsForTheOriginThatItWasGivenFor();
    void namesAreKeptAndPasswordsAreNot();
    void theKeyringIsAskedOnceForManyTasks();
    void aLockedKeyringIsAskedAgainWithoutAWindow();
    void aRefusalCountsUntilAPersonIsThere();
    void whatIsGoneFromTheKeyringIsForgotten();
    void forgettingTakesItFromMemoryToo();
};

void TestSignInKeeper::aPasswordIsForTheOriginThatItWasGivenFor()
{
    Kept kept;
    kept.keeper.give(kTask, kOrigin, {u"anna"_s, u"pw"_s});
    QCOMPARE(kept.keeper.find(kTask, kOrigin, u"anna"_s).password, u"pw"_s);
    QVERIFY(kept.keeper.find(kTask, u"https://example.org:444"_s, u"anna"_s).userName.isEmpty());
    QVERIFY(kept.keeper.find(kTask, u"http://example.org:443"_s, u"anna"_s).userName.isEmpty());
    QVERIFY(kept.keeper.find(TaskId{2}, kOrigin, u"anna"_s).userName.isEmpty());
    kept.keeper.drop(kTask);
    QVERIFY(kept.keeper.find(kTask, kOrigin, u"anna"_s).userName.isEmpty());
}

void TestSignInKeeper::namesAreKeptAndPasswordsAreNot()
{
    Kept before;
    before.keeper.remember(kAnna, u"tulip"_s, [](const auto &) {});
    before.keeper.remember(kOdd, u"orchid"_s, [](const auto &) {});
    for (const QString &value : std::as_const(before.stored))
        QVERIFY(!value.contains(u"tulip") && !value.contains(u"orchid"));
    Kept after;
    after.loadFrom(before);
    QCOMPARE(after.keeper.remembered(), (QList<SecretName>{kAnna, kOdd}));
    QCOMPARE(after.keeper.rememberedUser(kOrigin), std::optional(kOdd.userName)); // the newest
    QVERIFY(after.keeper.isToBeFetched(kAnna));
    QVERIFY(!before.keeper.isToBeFetched(kAnna)); // it is in memory
    QVERIFY(!after.keeper.load(u"limit"_s, u"5"_s));
    QVERIFY(after.secrets.asked.isEmpty());
}

void TestSignInKeeper::theKeyringIsAskedOnceForManyTasks()
{
    Kept before;
    before.keeper.remember(kAnna, u"tulip"_s, [](const auto &) {});
    Kept kept;
    kept.loadFrom(before);
    int settled = 0;
    connect(&kept.keeper, &SignInKeeper::settled, this, [&] { ++settled; });
    kept.keeper.fetch(kAnna);
    kept.keeper.fetch(kAnna);
    QCOMPARE(kept.secrets.asked, (QList<SecretName>{kAnna}));
    kept.secrets.answer(u"tulip"_s);
    QCOMPARE(settled, 1);
    QVERIFY(!kept.keeper.isToBeFetched(kAnna));
    QCOMPARE(kept.keeper.find(TaskId{9}, kOrigin, u"anna"_s).password, u"tulip"_s);
}

void TestSignInKeeper::aLockedKeyringIsAskedAgainWithoutAWindow()
{
    Kept before;
    before.keeper.remember(kAnna, u"tulip"_s, [](const auto &) {});
    Kept kept;
    kept.loadFrom(before);
    kept.keeper.fetch(kAnna);
    kept.secrets.answer(failure(SecretFailure::Kind::Locked));
    QVERIFY(kept.keeper.isToBeFetched(kAnna));
    kept.keeper.fetch(kAnna);
    kept.secrets.answer(failure(SecretFailure::Kind::Slow));
    kept.keeper.personIsThere();
    kept.keeper.fetch(kAnna);
    using Prompt = SecretStore::Prompt;
    QCOMPARE(kept.secrets.prompts, (QList<Prompt>{Prompt::Allowed, Prompt::Never, Prompt::Allowed}));
}

void TestSignInKeeper::aRefusalCountsUntilAPersonIsThere()
{
    Kept before;
    before.keeper.remember(kAnna, u"tulip"_s, [](const auto &) {});
    Kept kept;
    kept.loadFrom(before);
    kept.keeper.fetch(kAnna);
    kept.secrets.answer(failure(SecretFailure::Kind::Refused));
    QVERIFY(!kept.keeper.isToBeFetched(kAnna));
    QVERIFY(!kept.keeper.rememberedUser(kOrigin));
    kept.keeper.personIsThere();
    QVERIFY(kept.keeper.isToBeFetched(kAnna));
}

void TestSignInKeeper::whatIsGoneFromTheKeyringIsForgotten()
{
    Kept before;
    before.keeper.remember(kAnna, u"tulip"_s, [](const auto &) {});
    Kept kept;
    kept.loadFrom(before);
    kept.keeper.fetch(kAnna);
    kept.secrets.answer(failure(SecretFailure::Kind::Absent));
    QVERIFY(kept.keeper.remembered().isEmpty());
    QVERIFY(kept.stored.isEmpty());
}

void TestSignInKeeper::forgettingTakesItFromMemoryToo()
{
    Kept kept;
    kept.keeper.give(kTask, kOrigin, {u"anna"_s, u"tulip"_s});
    kept.keeper.remember(kAnna, u"tulip"_s, [](const auto &) {});
    kept.keeper.remember(kOdd, u"orchid"_s, [](const auto &) {});
    bool done = false;
    kept.keeper.forget(kAnna, [&](const auto &result) { done = result.has_value(); });
    QVERIFY(done);
    QVERIFY(kept.keeper.find(kTask, kOrigin, u"anna"_s).userName.isEmpty());
    QCOMPARE(kept.keeper.find(kTask, kOrigin, kOdd.userName).password, u"orchid"_s);
    QCOMPARE(kept.secrets.removed, (QList<SecretName>{kAnna}));
    kept.keeper.forget({kOrigin, {}}, [](const auto &) {}); // every user there
    QVERIFY(kept.keeper.remembered().isEmpty() && kept.stored.isEmpty());
    QVERIFY(kept.keeper.knownPassword(kOdd).isEmpty());
}

QTEST_GUILESS_MAIN(TestSignInKeeper)
#include "tst_signinkeeper.moc"
