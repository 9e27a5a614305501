#include "secretstore.h"

namespace longhaul {

namespace {

SecretFailure noKeyring()
{
    return {SecretFailure::Kind::Unavailable, QStringLiteral("there is no keyring")};
}

} // namespace

QString keyringStateName(KeyringState state)
{
    switch (state) {
    case KeyringState::NotAsked: return {};
    case KeyringState::Ready: return QStringLiteral("ready");
    case KeyringState::Unavailable: return QStringLiteral("unavailable");
    case KeyringState::Locked: return QStringLiteral("locked");
    case KeyringState::Slow: return QStringLiteral("slow");
    case KeyringState::Refused: return QStringLiteral("refused");
    }
    return {};
}

void NoSecretStore::read(const SecretName &, Prompt, Read read)
{
    m_state = KeyringState::Unavailable;
    QMetaObject::invokeMethod(
        this, [read = std::move(read)] { read(std::unexpected(noKeyring())); }, Qt::QueuedConnection);
}

void NoSecretStore::write(const SecretName &, const QString &, Done done)
{
    m_state = KeyringState::Unavailable;
    QMetaObject::invokeMethod(
        this, [done = std::move(done)] { done(std::unexpected(noKeyring())); }, Qt::QueuedConnection);
}

void NoSecretStore::remove(const SecretName &, Done done)
{
    m_state = KeyringState::Unavailable;
    QMetaObject::invokeMethod(
        this, [done = std::move(done)] { done(std::unexpected(noKeyring())); }, Qt::QueuedConnection);
}

} // namespace longhaul
