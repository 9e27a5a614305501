#pragma once

#include <QDBusConnection>
#include <QList>
#include <QObject>

#include <functional>

class QDBusPendingCallWatcher;
class QDBusVariant;

namespace longhaul {

/// Looks at the desktop's secret service without opening a window: is there one, and does its keyring stand open?
/// If asked to, it lets the service open the window that unlocks it, once: QtKeychain 0.13 would do so twice.
/// Source: freedesktop.org Secret Service API, draft 0.2.
class SecretServiceLook : public QObject
{
    Q_OBJECT

public:
    enum class Finding { NoService, Locked, Open };
    Q_ENUM(Finding)
    using Found = std::function<void(Finding)>;

    /// `bus` is the session bus.
    explicit SecretServiceLook(const QDBusConnection &bus, QObject *parent = nullptr);

    /// Starts the service if it can be activated. The answer comes later; never, if the service never answers.
    void look(Found found);
    /// After `look` has found it locked: asks the person. `Locked` if he does not want it. The answer comes later;
    /// never, if the window is never closed. Who asks meanwhile shares the window.
    void unlock(Found found);

private slots:
    void onPromptCompleted(bool dismissed, const QDBusVariant &result);

private:
    void askWhetherLocked(const QString &collection, const Found &found);
    void onUnlockAnswered(QDBusPendingCallWatcher *done);
    void openWindow(const QString &path);
    void endUnlocking(Finding finding);

    QDBusConnection m_bus;
    QString m_collection; // the default one, as last seen
    QString m_window;     // the prompt that is open
    QList<Found> m_unlocking;
};

} // namespace longhaul
