#pragma once

#include <QList>
#include <QObject>
#include <QString>

namespace longhaul {

/// A button of a notification.
struct NotificationAction {
    QString key; // given back when it is pressed; "default" is a press on the notification itself
    QString text;

    bool operator==(const NotificationAction &) const = default;
};

enum class NotificationUrgency { Low, Normal, Critical };

/// A message on the desktop. All texts are plain, whatever the service makes of markup.
struct DesktopNotification {
    QString id; // chosen by the sender; the same one replaces what is shown
    QString title;
    QString body;
    QString icon; // name in the icon theme, or a path
    QList<NotificationAction> actions;
    NotificationUrgency urgency = NotificationUrgency::Normal;

    bool operator==(const DesktopNotification &) const = default;
};

/// Shows messages on the desktop, or nowhere when the desktop has no place for them.
class Notifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Shows it, or puts it in place of the one with the same id. Returns at once.
    virtual void show(const DesktopNotification &notification) = 0;
    /// Takes it off the screen; nothing happens if it is gone.
    virtual void withdraw(const QString &id) = 0;
    /// True while the desktop says that nobody is to be disturbed.
    [[nodiscard]] virtual bool isInhibited() const { return false; }

signals:
    /// A button was pressed. `activationToken` lets a window come to the front; empty if there is none.
    void actionInvoked(const QString &id, const QString &key, const QString &activationToken);
    /// It is no longer on the screen.
    void closed(const QString &id);
};

/// For a desktop without notifications: takes everything, shows nothing.
class NoNotifier : public Notifier
{
    Q_OBJECT

public:
    using Notifier::Notifier;

    void show(const DesktopNotification &) override {}
    void withdraw(const QString &) override {}
};

} // namespace longhaul
