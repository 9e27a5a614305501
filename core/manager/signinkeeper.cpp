#include "signinkeeper.h"

#include "log.h"

#include <QPointer>
#include <QUrl>

#include <memory>

namespace longhaul {

namespace {

QString settingKey(const QString &origin)
{
    return QStringLiteral("sign-ins ") + origin;
}

} // namespace

SignInKeeper::SignInKeeper(SecretStore &secrets, Keep keep, QObject *parent)
    : QObject(parent), m_secrets(secrets), m_keep(std::move(keep))
{
}

void SignInKeeper::give(TaskId task, const QString &origin, const SignIn &signIn)
{
    m_given.insert(task, {origin, signIn});
}

SignIn SignInKeeper::find(TaskId task, const QString &origin, const QString &userName) const
{
    const auto given = m_given.constFind(task);
    const bool isGiven = given != m_given.cend() && given->origin == origin;
    if (isGiven && !given->signIn.password.isEmpty())
        return given->signIn;
    if (const auto known = m_known.constFind({origin, userName}); !userName.isEmpty() && known != m_known.cend())
        return {userName, *known};
    return isGiven ? given->signIn : SignIn();
}

void SignInKeeper::drop(TaskId task)
{
    m_given.remove(task);
}

bool SignInKeeper::load(const QString &key, const QString &value)
{
    const QString prefix = settingKey({});
    if (!key.startsWith(prefix))
        return false;
    QStringList users;
    for (const QString &user : value.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        users << QUrl::fromPercentEncoding(user.toLatin1());
    if (!users.isEmpty())
        m_remembered.insert(key.mid(prefix.size()), users);
    return true;
}

void SignInKeeper::keepUsers(const QString &origin)
{
    QStringList encoded;
    for (const QString &user : m_remembered.value(origin))
        encoded << QString::fromLatin1(QUrl::toPercentEncoding(user));
    if (encoded.isEmpty())
        m_remembered.remove(origin);
    m_keep(settingKey(origin), encoded.isEmpty() ? QString() : encoded.join(QLatin1Char(' ')));
}

QList<SecretName> SignInKeeper::remembered() const
{
    QList<SecretName> names;
    for (auto it = m_remembered.cbegin(); it != m_remembered.cend(); ++it) {
        for (const QString &user : it.value())
            names.append({it.key(), user});
    }
    return names;
}

std::optional<QString> SignInKeeper::rememberedUser(const QString &origin) const
{
    const QStringList users = m_remembered.value(origin);
    for (auto user = users.crbegin(); user != users.crend(); ++user) {
        if (const SecretName name{origin, *user}; m_known.contains(name) || isToBeFetched(name))
            return *user;
    }
    return std::nullopt;
}

void SignInKeeper::know(const SecretName &name, const QString &password)
{
    m_known.insert(name, password);
    emit settled(name);
}

void SignInKeeper::remember(const SecretName &name, const QString &password, SecretStore::Done done)
{
    know(name, password);
    m_secrets.write(name, password,
                    [this, self = QPointer<SignInKeeper>(this), name,
                     done = std::move(done)](const std::expected<void, SecretFailure> &result) {
                        if (!self)
                            return;
                        if (result) {
                            QStringList &users = m_remembered[name.origin];
                            users.removeAll(name.userName);
                            users.append(name.userName);
                            keepUsers(name.origin);
                        }
                        done(result);
                    });
}

void SignInKeeper::forget(const SecretName &name, SecretStore::Done done)
{
    const auto isMeant = [&](const QString &origin, const QString &user) {
        return origin == name.origin && (name.userName.isEmpty() || user == name.userName);
    };
    m_given.removeIf([&](const auto &it) { return isMeant(it->origin, it->signIn.userName); });
    m_known.removeIf([&](const auto &it) { return isMeant(it.key().origin, it.key().userName); });
    QStringList inKeyring;
    for (const QString &user : m_remembered.value(name.origin)) {
        if (isMeant(name.origin, user))
            inKeyring << user;
    }
    if (inKeyring.isEmpty()) {
        done({});
        return;
    }
    struct Several {
        qsizetype left = 0;
        std::expected<void, SecretFailure> result;
    };
    const auto several = std::make_shared<Several>();
    several->left = inKeyring.size();
    for (const QString &user : std::as_const(inKeyring)) {
        m_secrets.remove({name.origin, user}, [this, self = QPointer<SignInKeeper>(this), origin = name.origin, user,
                                               several, done](const std::expected<void, SecretFailure> &result) {
            if (!self)
                return;
            if (result) {
                m_remembered[origin].removeAll(user);
                keepUsers(origin);
            } else {
                several->result = result;
            }
            if (--several->left == 0)
                done(several->result);
        });
    }
}

bool SignInKeeper::isToBeFetched(const SecretName &name) const
{
    return m_remembered.value(name.origin).contains(name.userName) && !m_known.contains(name)
           && !m_refused.contains(name);
}

void SignInKeeper::fetch(const SecretName &name)
{
    if (!m_asking.insert(name).second)
        return;
    const auto prompt = m_mayPrompt ? SecretStore::Prompt::Allowed : SecretStore::Prompt::Never;
    m_mayPrompt = false; // one window is enough; a person who closes it does not want the next
    m_secrets.read(name, prompt, [this, self = QPointer<SignInKeeper>(this), name](const auto &password) {
        if (self)
            onFetched(name, password);
    });
}

void SignInKeeper::onFetched(const SecretName &name, const std::expected<QString, SecretFailure> &password)
{
    m_asking.erase(name);
    if (password) {
        m_mayPrompt = true; // it is open; if it is locked later, that is another time
        know(name, *password);
        return;
    }
    qCInfo(logManager) << "the keyring gives no password for" << name.origin << ':' << password.error().detail;
    switch (password.error().kind) {
    case SecretFailure::Kind::Locked:
    case SecretFailure::Kind::Slow: return;
    case SecretFailure::Kind::Absent:
        m_remembered[name.origin].removeAll(name.userName);
        keepUsers(name.origin);
        break;
    case SecretFailure::Kind::Unavailable:
    case SecretFailure::Kind::Refused: m_refused.insert(name); break;
    }
    emit settled(name);
}

void SignInKeeper::personIsThere()
{
    m_refused.clear();
    m_mayPrompt = true;
}

} // namespace longhaul
