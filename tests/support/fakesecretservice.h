#pragma once

#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <QMap>
#include <QMutex>
#include <QString>
#include <QThread>

#include <memory>

namespace longhaul {

/// A desktop keyring of the test's own, as org.freedesktop.secrets on a private bus: it can be absent, locked, slow
/// or refuse. It answers in a thread of its own, so that a test may block on its processes.
/// Source: freedesktop.org Secret Service API, draft 0.2; only what libsecret uses.
class FakeSecretService
{
public:
    enum class Mood {
        Open,
        Locked,  // opens when the person agrees, see `setPersonAgrees`
        Silent,  // takes every call and never answers, until the mood changes
        Refusing // gives and takes no secret
    };

    explicit FakeSecretService(const QString &busAddress);
    ~FakeSecretService();
    Q_DISABLE_COPY_MOVE(FakeSecretService)

    void setMood(Mood mood);
    /// What the person does with the window that asks for the keyring's password; true at first.
    void setPersonAgrees(bool agrees);
    /// Puts a password under a key of QtKeychain, as an earlier run would have.
    void put(const QString &key, const QString &password);

    /// Passwords by the key of QtKeychain.
    [[nodiscard]] QMap<QString, QString> passwords() const;
    /// Calls of any kind; 0: nobody ever asked.
    [[nodiscard]] int calls() const;
    /// Windows that were opened for the keyring's password.
    [[nodiscard]] int prompts() const;

private:
    class Service;

    QThread m_thread;
    Service *m_service = nullptr; // lives in the thread and ends with it
};

} // namespace longhaul
