#pragma once

#include "notifier.h"

#include <QDBusConnection>
#include <QHash>
#include <QSet>
#include <QStringList>
#include <QVariantMap>

#include <optional>

class QDBusPendingCallWatcher;

namespace longhaul {

/// Notifications through org.freedesktop.Notifications. All calls are asynchronous; without a service,
/// or when it refuses, nothing is shown and nothing else happens.
/// Source: Desktop Notifications Specification 1.2, with the activation tokens of 1.3; `Inhibited` is of KDE.
class DesktopNotifier : public Notifier
{
    Q_OBJECT

public:
    /// `bus` is the session bus; its desktop entry names the sender's icon and settings.
    explicit DesktopNotifier(const QDBusConnection &bus, QObject *parent = nullptr);

    void show(const DesktopNotification &notification) override;
    void withdraw(const QString &id) override;
    /// The property `Inhibited`, where the service has it; false until it is known.
    [[nodiscard]] bool isInhibited() const override { return m_isInhibited; }

private slots:
    void onPropertiesChanged(const QString &interface, const QVariantMap &changed);
    void onActionInvoked(uint serverId, const QString &key);
    void onActivationToken(uint serverId, const QString &token);
    void onClosed(uint serverId, uint reason);

private:
    /// What is known of a notification that was handed over.
    struct Shown {
        uint serverId = 0;                       // 0: the service has not answered yet
        bool underWay = false;                   // a call is running; the next one waits in `next`
        std::optional<DesktopNotification> next; // the newest wish, older ones are skipped
        bool withdrawn = false;                  // close it as soon as its number is known
    };

    void askCapabilities();
    void onCapabilities(QDBusPendingCallWatcher *call);
    void onServiceChanged();
    void askInhibited();
    void send(const QString &id, const DesktopNotification &notification);
    void onSent(const QString &id, QDBusPendingCallWatcher *call);
    void closeOnServer(uint serverId);
    [[nodiscard]] QString idOf(uint serverId) const;
    [[nodiscard]] bool has(const char *capability) const;

    QDBusConnection m_bus;
    std::optional<QStringList> m_capabilities; // nothing: not asked, or the service changed
    bool m_askingCapabilities = false;
    QHash<QString, Shown> m_shown;
    QHash<uint, QString> m_tokens;
    bool m_isInhibited = false;
};

} // namespace longhaul
