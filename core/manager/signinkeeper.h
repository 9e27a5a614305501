#pragma once

#include "secretstore.h"
#include "taskid.h"
#include "transferjob.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QObject>
#include <QStringList>

#include <functional>
#include <map>
#include <optional>
#include <set>

namespace longhaul {

/// The sign-ins of the agent: passwords in memory, and the names of those that are in the keyring. Each password is
/// bound to the origin that it was given for. The keyring is asked only when a task needs one that is there by name.
class SignInKeeper : public QObject
{
    Q_OBJECT

public:
    /// Keeps a value in the store; a null value is forgotten. Names only, never a password.
    using Keep = std::function<void(const QString &key, const QString &value)>;

    /// `secrets` outlives the keeper.
    SignInKeeper(SecretStore &secrets, Keep keep, QObject *parent = nullptr);

    void give(TaskId task, const QString &origin, const SignIn &signIn);
    /// What was given to the task for `origin`, else what is known of `userName` there; the password may be empty.
    [[nodiscard]] SignIn find(TaskId task, const QString &origin, const QString &userName) const;
    void drop(TaskId task);

    /// Takes one pair of the store's settings; false if it is not of this class.
    bool load(const QString &key, const QString &value);
    [[nodiscard]] QList<SecretName> remembered() const;
    /// The user who was remembered for `origin` last and whose password the keyring may still give.
    [[nodiscard]] std::optional<QString> rememberedUser(const QString &origin) const;
    /// To memory at once, for all tasks of the origin.
    void know(const SecretName &name, const QString &password);
    [[nodiscard]] QString knownPassword(const SecretName &name) const { return m_known.value(name); }
    /// To memory at once, and to the keyring; `done` when that has answered.
    void remember(const SecretName &name, const QString &password, SecretStore::Done done);
    /// From memory at once, and from the keyring; of every user there if the name has none.
    void forget(const SecretName &name, SecretStore::Done done);

    /// True if the keyring should be asked for it first.
    [[nodiscard]] bool isToBeFetched(const SecretName &name) const;
    /// Asks the keyring; `settled` follows unless it is locked or slow, then this is to be called again some time.
    void fetch(const SecretName &name);
    /// Somebody sits there: what was refused can be asked again, and a window may open.
    void personIsThere();

signals:
    /// Nothing more is to be fetched for this name.
    void settled(const longhaul::SecretName &name);

private:
    void onFetched(const SecretName &name, const std::expected<QString, SecretFailure> &password);
    void keepUsers(const QString &origin);

    struct Given {
        QString origin;
        SignIn signIn;
    };

    SecretStore &m_secrets;
    Keep m_keep;
    QHash<TaskId, Given> m_given;
    QMap<SecretName, QString> m_known;       // passwords
    QMap<QString, QStringList> m_remembered; // origin -> users, the newest last
    std::set<SecretName> m_asking;
    std::set<SecretName> m_refused; // the keyring will not give them, until a person is there
    bool m_mayPrompt = true;
};

} // namespace longhaul
