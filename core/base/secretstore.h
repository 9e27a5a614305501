#pragma once

#include <QObject>
#include <QString>

#include <expected>
#include <functional>

namespace longhaul {

/// What a password is for: an origin ("https://host:443", "proxy http://host:3128") and a user there.
struct SecretName {
    QString origin;
    QString userName;

    bool operator==(const SecretName &) const = default;
    bool operator<(const SecretName &other) const
    {
        return origin != other.origin ? origin < other.origin : userName < other.userName;
    }
};

/// Why a keyring did not do what it was asked.
struct SecretFailure {
    enum class Kind {
        Absent,      // it has no such password
        Unavailable, // there is no keyring
        Locked,      // a person has to open it first
        Slow,        // no answer within the limit; it may still come
        Refused,     // the keyring or the person said no
    };
    Kind kind = Kind::Unavailable;
    QString detail; // one line, never a secret

    bool operator==(const SecretFailure &) const = default;
};

/// How the keyring was found when it was last asked.
enum class KeyringState { NotAsked, Ready, Unavailable, Locked, Slow, Refused };

/// "ready", "unavailable", "locked", "slow", "refused"; empty for `NotAsked`.
[[nodiscard]] QString keyringStateName(KeyringState state);

/// Keeps passwords where the desktop keeps them. It is asked for nothing unless somebody needs it: asking can open a
/// window for the keyring's own password. What it holds cannot be listed; who writes remembers the names.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    using Read = std::function<void(std::expected<QString, SecretFailure>)>;
    using Done = std::function<void(std::expected<void, SecretFailure>)>;

    /// Whether a window may ask the person to open the keyring.
    enum class Prompt { Never, Allowed };

    using QObject::QObject;

    /// Each call returns at once; its answer comes later, once, in this thread, and never later than a limit.
    virtual void read(const SecretName &name, Prompt prompt, Read read) = 0;
    virtual void write(const SecretName &name, const QString &password, Done done) = 0;
    /// Without an error if there was nothing.
    virtual void remove(const SecretName &name, Done done) = 0;
    [[nodiscard]] virtual KeyringState state() const = 0;

signals:
    /// After `Locked` or `Slow`: it may answer now.
    void mayAnswerNow();
};

/// Where there is no keyring.
class NoSecretStore : public SecretStore
{
    Q_OBJECT

public:
    using SecretStore::SecretStore;

    void read(const SecretName &name, Prompt prompt, Read read) override;
    void write(const SecretName &name, const QString &password, Done done) override;
    void remove(const SecretName &name, Done done) override;
    [[nodiscard]] KeyringState state() const override { return m_state; }

private:
    KeyringState m_state = KeyringState::NotAsked;
};

} // namespace longhaul
