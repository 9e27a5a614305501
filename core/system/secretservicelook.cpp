#include "secretservicelook.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <limits>
#include <utility>

namespace longhaul {

namespace {

constexpr int kNoTimeout = std::numeric_limits<int>::max(); // who asks has a limit of its own

QDBusMessage callOf(const QString &path, const QString &interface, const QString &method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), path, interface, method);
}

} // namespace

SecretServiceLook::SecretServiceLook(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus) {}

void SecretServiceLook::look(Found found)
{
    if (!m_bus.isConnected()) {
        QMetaObject::invokeMethod(
            this, [found = std::move(found)] { found(Finding::NoService); }, Qt::QueuedConnection);
        return;
    }
    QDBusMessage call = callOf(QStringLiteral("/org/freedesktop/secrets"),
                               QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("ReadAlias"));
    call << QStringLiteral("default");
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, kNoTimeout), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, found = std::move(found)](QDBusPendingCallWatcher *done) {
                done->deleteLater();
                const QDBusPendingReply<QDBusObjectPath> reply = *done;
                if (reply.isError())
                    found(Finding::NoService);
                else if (reply.value().path() == QLatin1String("/"))
                    found(Finding::Open); // it has no keyring yet; writing will make one
                else
                    askWhetherLocked(reply.value().path(), found);
            });
}

void SecretServiceLook::unlock(Found found)
{
    m_unlocking.append(std::move(found));
    if (m_unlocking.size() > 1)
        return;
    QDBusMessage call = callOf(QStringLiteral("/org/freedesktop/secrets"),
                               QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Unlock"));
    call << QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(m_collection)});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, kNoTimeout), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, &SecretServiceLook::onUnlockAnswered);
}

void SecretServiceLook::onUnlockAnswered(QDBusPendingCallWatcher *done)
{
    done->deleteLater();
    const QDBusPendingReply<QList<QDBusObjectPath>, QDBusObjectPath> reply = *done;
    if (reply.isError())
        endUnlocking(Finding::Locked);
    else if (const QString window = reply.argumentAt<1>().path(); window == QLatin1String("/"))
        endUnlocking(Finding::Open); // no window was needed
    else
        openWindow(window);
}

void SecretServiceLook::openWindow(const QString &path)
{
    const QString interface = QStringLiteral("org.freedesktop.Secret.Prompt");
    m_window = path;
    // First, so that no answer can be too fast.
    m_bus.connect(QString(), path, interface, QStringLiteral("Completed"), this,
                  SLOT(onPromptCompleted(bool, QDBusVariant)));
    QDBusMessage call = callOf(path, interface, QStringLiteral("Prompt"));
    call << QString(); // no window of ours
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, kNoTimeout), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        if (done->isError())
            endUnlocking(Finding::Locked);
    });
}

void SecretServiceLook::onPromptCompleted(bool dismissed, const QDBusVariant &)
{
    endUnlocking(dismissed ? Finding::Locked : Finding::Open);
}

void SecretServiceLook::endUnlocking(Finding finding)
{
    if (!m_window.isEmpty()) {
        m_bus.disconnect(QString(), m_window, QStringLiteral("org.freedesktop.Secret.Prompt"),
                         QStringLiteral("Completed"), this, SLOT(onPromptCompleted(bool, QDBusVariant)));
        m_window.clear();
    }
    for (const Found &found : std::exchange(m_unlocking, {}))
        found(finding);
}

void SecretServiceLook::askWhetherLocked(const QString &collection, const Found &found)
{
    m_collection = collection;
    QDBusMessage call = callOf(collection, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    call << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, kNoTimeout), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [found](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *done;
        const bool isLocked = !reply.isError() && reply.value().variant().toBool();
        found(isLocked ? Finding::Locked : Finding::Open);
    });
}

} // namespace longhaul
