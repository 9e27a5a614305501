#include "keyringstore.h"

#include "log.h"

#include <qt6keychain/keychain.h>

#include <QPointer>

#include <algorithm>
#include <utility>

namespace longhaul {

namespace {

using Kind = SecretFailure::Kind;
using Finding = SecretServiceLook::Finding;

const QString &service()
{
    static const QString name = QStringLiteral("org.longhaul.Longhaul");
    return name;
}

QString keyOf(const SecretName &name)
{
    return name.origin + QLatin1Char(' ') + name.userName;
}

/// There, QtKeychain asks KWallet, and nobody else can be looked at.
bool mayBeKWallet()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains(QLatin1String("KDE"), Qt::CaseInsensitive)
           || !qEnvironmentVariableIsEmpty("KDE_FULL_SESSION");
}

std::expected<QString, SecretFailure> resultOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError: {
        const auto *read = qobject_cast<const QKeychain::ReadPasswordJob *>(&job);
        return read ? read->textData() : QString();
    }
    case QKeychain::EntryNotFound:
        return std::unexpected(SecretFailure{Kind::Absent, QStringLiteral("the keyring has no such password")});
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return std::unexpected(SecretFailure{Kind::Refused, QStringLiteral("access to the keyring was refused")});
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return std::unexpected(SecretFailure{Kind::Unavailable, QStringLiteral("there is no keyring")});
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError: break;
    }
    return std::unexpected(SecretFailure{Kind::Refused, QStringLiteral("the keyring reported an error")});
}

KeyringState stateAfter(const std::expected<QString, SecretFailure> &result)
{
    if (result)
        return KeyringState::Ready;
    switch (result.error().kind) {
    case Kind::Absent: return KeyringState::Ready;
    case Kind::Unavailable: return KeyringState::Unavailable;
    case Kind::Locked: return KeyringState::Locked;
    case Kind::Slow: return KeyringState::Slow;
    case Kind::Refused: return KeyringState::Refused;
    }
    return KeyringState::Ready;
}

} // namespace

struct KeyringStore::Call {
    QPointer<QKeychain::Job> job;
    Prompt prompt = Prompt::Never;
    Read answer; // empty once it was answered
    std::unique_ptr<Alarm> patience;
};

KeyringStore::KeyringStore(const QDBusConnection &bus, Clock &clock, QObject *parent)
    : SecretStore(parent), m_clock(clock), m_look(bus)
{
}

KeyringStore::~KeyringStore() = default;

void KeyringStore::read(const SecretName &name, Prompt prompt, Read read)
{
    auto *job = new QKeychain::ReadPasswordJob(service()); // see `begin`
    job->setKey(keyOf(name));
    begin(prompt, job, std::move(read));
}

void KeyringStore::write(const SecretName &name, const QString &password, Done done)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setKey(keyOf(name));
    job->setTextData(password);
    begin(Prompt::Allowed, job, [done = std::move(done)](const Result &result) {
        done(result ? std::expected<void, SecretFailure>() : std::unexpected(result.error()));
    });
}

void KeyringStore::remove(const SecretName &name, Done done)
{
    auto *job = new QKeychain::DeletePasswordJob(service());
    job->setKey(keyOf(name));
    begin(Prompt::Allowed, job, [done = std::move(done)](const Result &result) {
        const bool isGone = result || result.error().kind == Kind::Absent;
        done(isGone ? std::expected<void, SecretFailure>() : std::unexpected(result.error()));
    });
}

/// A job deletes itself at its end and has no parent: libsecret still calls it when this store is gone already.
void KeyringStore::begin(Prompt prompt, QKeychain::Job *job, Read answer)
{
    if (prompt == Prompt::Never && isHanging()) {
        // It would only stand in line behind the one that hangs.
        job->deleteLater();
        QMetaObject::invokeMethod(
            this, [answer = std::move(answer)] { answer(std::unexpected(SecretFailure{Kind::Slow, {}})); },
            Qt::QueuedConnection);
        return;
    }
    const int number = ++m_lastNumber;
    auto call = std::make_unique<Call>();
    job->setInsecureFallback(false);
    call->job = job;
    call->prompt = prompt;
    call->answer = std::move(answer);
    call->patience = m_clock.makeAlarm([this, number] { onLate(number); });
    call->patience->start(kPatience);
    connect(job, &QKeychain::Job::finished, this, [this, number] { onJobDone(number); });
    m_calls.emplace(number, std::move(call));
    if (mayBeKWallet())
        QMetaObject::invokeMethod(this, [this, number] { onLooked(number, Finding::Open); }, Qt::QueuedConnection);
    else
        m_look.look([this, number](Finding finding) { onLooked(number, finding); });
}

bool KeyringStore::isHanging() const
{
    return std::any_of(m_calls.begin(), m_calls.end(), [](const auto &entry) { return !entry.second->answer; });
}

void KeyringStore::onLooked(int number, Finding finding)
{
    const auto found = m_calls.find(number);
    if (found == m_calls.end())
        return;
    const Call &call = *found->second;
    if (finding == Finding::NoService)
        judge(number, std::unexpected(SecretFailure{Kind::Unavailable, QStringLiteral("there is no keyring")}));
    else if (finding == Finding::Open)
        startJob(number);
    else if (call.prompt == Prompt::Allowed && call.answer)
        m_look.unlock([this, number](Finding after) { onUnlocked(number, after); });
    else
        judge(number, std::unexpected(SecretFailure{Kind::Locked, QStringLiteral("the keyring is locked")}));
}

void KeyringStore::onUnlocked(int number, Finding finding)
{
    if (finding == Finding::Open)
        startJob(number);
    else
        judge(number, std::unexpected(SecretFailure{Kind::Locked, QStringLiteral("the keyring was not opened")}));
}

void KeyringStore::startJob(int number)
{
    const auto found = m_calls.find(number);
    if (found == m_calls.end())
        return;
    if (found->second->answer && found->second->job)
        found->second->job->start();
    else
        judge(number, std::unexpected(SecretFailure{Kind::Slow, {}})); // nobody waits for it any more
}

void KeyringStore::onLate(int number)
{
    const auto found = m_calls.find(number);
    if (found == m_calls.end())
        return;
    qCWarning(logSystem) << "the keyring does not answer";
    m_state = KeyringState::Slow;
    answer(number, std::unexpected(SecretFailure{Kind::Slow, QStringLiteral("the keyring does not answer")}));
}

void KeyringStore::onJobDone(int number)
{
    const auto found = m_calls.find(number);
    if (found == m_calls.end() || !found->second->job)
        return;
    judge(number, resultOf(*found->second->job));
}

/// The end of a call, be it in time or late.
void KeyringStore::judge(int number, Result result)
{
    const auto found = m_calls.find(number);
    if (found == m_calls.end())
        return;
    const bool late = !found->second->answer;
    const bool unstarted = late && !result && result.error().kind == Kind::Slow;
    m_state = unstarted ? KeyringState::Ready : stateAfter(result);
    if (!late)
        answer(number, result);
    if (const auto ended = m_calls.extract(number); !ended.empty() && ended.mapped()->job)
        ended.mapped()->job->deleteLater();
    if (late)
        emit mayAnswerNow();
}

void KeyringStore::answer(int number, const Result &result)
{
    const auto found = m_calls.find(number);
    if (found == m_calls.end() || !found->second->answer)
        return;
    found->second->patience->stop();
    const Read answer = std::exchange(found->second->answer, {});
    answer(result);
}

} // namespace longhaul
