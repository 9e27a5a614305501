#pragma once

#include "taskid.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QUrl>

#include <expected>
#include <functional>
#include <optional>

namespace longhaul {

/// What a second start hands over to the first.
struct WindowCall {
    QList<QUrl> links;          // files as file addresses, for the folders of the two may differ
    std::optional<TaskId> task; // to be chosen in the list
    QString activationToken;    // XDG_ACTIVATION_TOKEN or DESKTOP_STARTUP_ID of the second; may be empty

    bool operator==(const WindowCall &) const = default;
};

/// One window for a user: who comes first holds a lock and listens at `window.sock`; who comes later
/// hands over what it was given and ends. A socket that was left behind is taken over under the lock.
class OneWindow : public QObject
{
    Q_OBJECT

public:
    enum class Role { First, HandedOver };
    /// True if the other side of a socket, by its descriptor, is this user's.
    using SameUser = std::function<bool(qintptr)>;

    OneWindow(QString runtimeFolder, SameUser sameUser, QObject *parent = nullptr);
    ~OneWindow() override;

    /// Becomes the first, or hands `call` over; waits at most some seconds for the first's answer.
    /// Called before there is a window. Errors: one line for people.
    [[nodiscard]] std::expected<Role, QString> begin(const WindowCall &call);

signals:
    void called(const longhaul::WindowCall &call);

private:
    [[nodiscard]] std::expected<void, QString> listen();
    [[nodiscard]] std::expected<void, QString> handOver(const WindowCall &call) const;
    void onConnection();
    void onLine(QLocalSocket *socket);

    QString m_folder;
    QString m_socketPath;
    SameUser m_sameUser;
    QLockFile m_lock;
    QLocalServer m_server;
};

/// One line of JSON and back. Errors: not such a line.
[[nodiscard]] QByteArray windowCallToLine(const WindowCall &call);
[[nodiscard]] std::expected<WindowCall, QString> windowCallFromLine(const QByteArray &line);

} // namespace longhaul

Q_DECLARE_METATYPE(longhaul::WindowCall)
