#pragma once

#include "clock.h"
#include "secretservicelook.h"
#include "secretstore.h"

#include <QDBusConnection>

#include <map>
#include <memory>

namespace QKeychain {
class Job;
}

namespace longhaul {

/// The desktop's keyring through QtKeychain: the Secret Service (GNOME Keyring, KeePassXC …) or KWallet. It never
/// writes clear text. QtKeychain does one thing after the other, so while one hangs, all are slow; a call is
/// answered after `kPatience` all the same, and what comes later is told by `mayAnswerNow`.
class KeyringStore : public SecretStore
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds kPatience{10};

    /// `bus` is the session bus, the one that QtKeychain will use.
    KeyringStore(const QDBusConnection &bus, Clock &clock, QObject *parent = nullptr);
    ~KeyringStore() override;

    void read(const SecretName &name, Prompt prompt, Read read) override;
    void write(const SecretName &name, const QString &password, Done done) override;
    void remove(const SecretName &name, Done done) override;
    [[nodiscard]] KeyringState state() const override { return m_state; }

private:
    using Result = std::expected<QString, SecretFailure>;
    struct Call;

    void begin(Prompt prompt, QKeychain::Job *job, Read answer);
    [[nodiscard]] bool isHanging() const;
    void onLooked(int number, SecretServiceLook::Finding finding);
    void onUnlocked(int number, SecretServiceLook::Finding finding);
    void startJob(int number);
    void onLate(int number);
    void onJobDone(int number);
    void judge(int number, Result result);
    void answer(int number, const Result &result);

    Clock &m_clock;
    SecretServiceLook m_look;
    std::map<int, std::unique_ptr<Call>> m_calls;
    int m_lastNumber = 0;
    KeyringState m_state = KeyringState::NotAsked;
};

} // namespace longhaul
