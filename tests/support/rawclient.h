#pragma once

#include "waitfor.h"

#include <QJsonObject>
#include <QList>
#include <QLocalSocket>

#include <chrono>
#include <functional>
#include <optional>

namespace longhaul {

/// A client of the agent's socket as a stranger would write it from docs/protocol.md: blocking, and free to send
/// nonsense. It shares no code with the product.
class RawClient
{
public:
    /// Connects at once, or is not open.
    explicit RawClient(const QString &socketPath);

    [[nodiscard]] bool isOpen() const { return m_socket.state() == QLocalSocket::ConnectedState; }
    /// agent.hello; false without an answer.
    [[nodiscard]] bool greet();
    /// The whole answer, with `result` or `error`; empty if the connection ended or nothing came in time.
    [[nodiscard]] QJsonObject answer(const QString &method, const QJsonObject &parameters = {},
                                     std::chrono::milliseconds bound = kPatience);
    /// Only the result; empty if there is none.
    [[nodiscard]] QJsonObject result(const QString &method, const QJsonObject &parameters = {});
    /// The code of the error; 0 if there is none.
    [[nodiscard]] int errorCode(const QString &method, const QJsonObject &parameters = {});

    void sendLine(const QByteArray &line);
    /// The next line that is no notification.
    [[nodiscard]] std::optional<QJsonObject> readAnswer(std::chrono::milliseconds bound = kPatience);
    /// The parameters of the first notification, of now or to come, that fits; earlier ones are dropped.
    [[nodiscard]] std::optional<QJsonObject> readNotification(const QString &method,
                                                              const std::function<bool(const QJsonObject &)> &fits = {},
                                                              std::chrono::milliseconds bound = kPatience);
    /// The next notification of one of these methods, whose name goes to `name`; others are dropped.
    [[nodiscard]] std::optional<QJsonObject> readNotificationOf(const QStringList &methods, QString &name,
                                                                std::chrono::milliseconds bound = kPatience);
    /// True if the agent closes the connection in time.
    [[nodiscard]] bool waitForClose(std::chrono::milliseconds bound = kPatience);

private:
    [[nodiscard]] std::optional<QJsonObject> readObject(std::chrono::milliseconds bound);

    QLocalSocket m_socket;
    QByteArray m_input;
    QList<QJsonObject> m_notifications;
    int m_lastId = 0;
};

} // namespace longhaul
