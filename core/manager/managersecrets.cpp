// Sign-ins and the keyring: which task needs which password, and what happens while the keyring is not open.
#include "managercore.h"

#include "redirects.h"

#include <QPointer>

namespace longhaul {

namespace {

SecretName proxyNameOf(const QString &setting)
{
    const QUrl url(setting);
    if (url.host().isEmpty() || url.userName().isEmpty())
        return {};
    return {QStringLiteral("proxy %1://%2:%3").arg(url.scheme(), url.host()).arg(url.port()),
            url.userName(QUrl::FullyDecoded)};
}

} // namespace

QString DownloadManager::Private::proxyPassword() const
{
    return signIns.knownPassword(proxyNameOf(settings.proxy));
}

/// The setting keeps the address and the user's name; a password in it goes its own way.
void DownloadManager::Private::takeProxyPassword(const QString &value)
{
    const QUrl url(value.trimmed());
    const SecretName name = proxyNameOf(settings.proxy);
    if (!name.userName.isEmpty() && !url.password().isEmpty())
        rememberSignIn(name, url.password(QUrl::FullyDecoded), [](bool) {});
}

void DownloadManager::Private::rememberSignIn(const SecretName &name, const QString &password,
                                              std::function<void(bool)> remembered)
{
    signIns.remember(name, password, [this, remembered = std::move(remembered)](const auto &result) {
        if (!result) {
            emit q.noticePosted(
                {QStringLiteral("keyring"),
                 QStringLiteral("A password could not be kept in the keyring (%1); it is kept in memory until the "
                                "agent ends. Open or install a keyring, then sign in again.")
                     .arg(result.error().detail)});
        }
        remembered(result.has_value());
    });
}

/// A password that has to come from the keyring before the task can start.
std::optional<SecretName> DownloadManager::Private::missingSecret(const TaskEntry &entry) const
{
    if (const SecretName proxy = proxyNameOf(settings.proxy); signIns.isToBeFetched(proxy))
        return proxy;
    const Task &task = entry.task;
    const SecretName own{entry.origin(), task.userName};
    const bool isGiven = !signIns.find(task.id, entry.origin(), task.userName).password.isEmpty();
    if (!task.userName.isEmpty() && !isGiven && signIns.isToBeFetched(own))
        return own;
    return std::nullopt;
}

/// Puts a task aside that would start without the password that the keyring has for it.
bool DownloadManager::Private::waitsForKeyring(TaskEntry &entry)
{
    if (!missingSecret(entry))
        return false;
    entry.task.reason = WaitReason::Keyring;
    entry.waitDue = {};
    step(entry, TaskEvent::HealableTrouble);
    return true;
}

void DownloadManager::Private::lookIntoKeyring(TaskEntry &entry)
{
    if (const auto name = missingSecret(entry))
        signIns.fetch(*name);
    else
        step(entry, TaskEvent::WaitOver);
}

void DownloadManager::Private::lookIntoKeyringAgain()
{
    for (const TaskId id : std::set<TaskId>(tasks.waiting())) {
        if (TaskEntry *entry = tasks.find(id); entry && entry->task.reason == WaitReason::Keyring)
            lookIntoKeyring(*entry);
    }
}

/// A server that asks for a sign-in which an earlier task has left in the keyring for the same origin.
bool DownloadManager::Private::canTryRememberedSignIn(TaskEntry &entry, const Trouble &trouble)
{
    const bool isAsked = !trouble.isTemporary() && trouble.code == FailureCode::AuthRequired;
    if (!isAsked || !entry.task.userName.isEmpty())
        return false;
    const auto user = signIns.rememberedUser(entry.origin());
    if (!user)
        return false;
    entry.task.userName = *user;
    return true;
}

void DownloadManager::signIn(TaskId id, const SignInOffer &offer, SignedIn signedIn)
{
    const auto found = d->entries({id});
    if (!found) {
        signedIn(std::unexpected(found.error()));
        return;
    }
    if (offer.userName.isEmpty()) {
        signedIn(std::unexpected(
            CommandError{CommandError::Kind::BadParameters, QStringLiteral("a user name is expected")}));
        return;
    }
    TaskEntry &entry = *found->front();
    d->signIns.personIsThere();
    d->signIns.give(id, entry.origin(), {offer.userName, offer.password});
    entry.task.userName = offer.userName;
    d->persister.touch(id);
    const bool lackedIt = entry.task.state == TaskState::Failed && entry.task.error
                          && entry.task.error->code == FailureCode::AuthRequired;
    if (lackedIt || (entry.task.state == TaskState::Waiting && entry.task.reason == WaitReason::Keyring))
        d->step(entry, TaskEvent::ResumeAsked);
    d->changed(entry);
    const auto answer = [d = d.get(), signedIn = std::move(signedIn)](bool remembered) {
        d->finish([signedIn, remembered](const std::expected<void, CommandError> &done) {
            if (done)
                signedIn(remembered);
            else
                signedIn(std::unexpected(done.error()));
        });
    };
    if (offer.remember)
        d->rememberSignIn({entry.origin(), offer.userName}, offer.password, answer);
    else
        answer(false);
}

QList<SecretName> DownloadManager::rememberedSignIns() const
{
    return d->signIns.remembered();
}

void DownloadManager::forgetSignIn(const SecretName &name, Done done)
{
    d->signIns.forget(name, [d = d.get(), done = std::move(done)](const std::expected<void, SecretFailure> &result) {
        if (result) {
            d->finish(done);
            return;
        }
        done(std::unexpected(CommandError{
            CommandError::Kind::NotPossible,
            QStringLiteral("the keyring did not let go of it: %1; open it and try again").arg(result.error().detail)}));
    });
}

KeyringState DownloadManager::keyring() const
{
    return d->secrets.state();
}

} // namespace longhaul
