#include "rawclient.h"

#include <QDeadlineTimer>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace longhaul {

RawClient::RawClient(const QString &socketPath)
{
    constexpr int kConnectBound = 5000;
    m_socket.connectToServer(socketPath);
    m_socket.waitForConnected(kConnectBound);
}

bool RawClient::greet()
{
    const QJsonObject hello{{u"client"_s, u"test/1"_s}, {u"protocol"_s, 1}};
    return isOpen() && result(u"agent.hello"_s, hello).contains(u"pid"_s);
}

QJsonObject RawClient::answer(const QString &method, const QJsonObject &parameters, std::chrono::milliseconds bound)
{
    const int id = ++m_lastId;
    const QJsonObject request{
        {u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}, {u"method"_s, method}, {u"params"_s, parameters}};
    sendLine(QJsonDocument(request).toJson(QJsonDocument::Compact));
    const QDeadlineTimer deadline(bound);
    while (const auto object = readAnswer(std::chrono::milliseconds(deadline.remainingTime()))) {
        if (object->value(u"id"_s).toInt() == id)
            return *object;
    }
    return {};
}

QJsonObject RawClient::result(const QString &method, const QJsonObject &parameters)
{
    const QJsonObject whole = answer(method, parameters);
    if (whole.contains(u"error"_s))
        qWarning("%s: %s", qPrintable(method), QJsonDocument(whole).toJson(QJsonDocument::Compact).constData());
    return whole.value(u"result"_s).toObject();
}

int RawClient::errorCode(const QString &method, const QJsonObject &parameters)
{
    return answer(method, parameters).value(u"error"_s).toObject().value(u"code"_s).toInt();
}

void RawClient::sendLine(const QByteArray &line)
{
    m_socket.write(line + '\n');
    m_socket.flush();
}

std::optional<QJsonObject> RawClient::readAnswer(std::chrono::milliseconds bound)
{
    const QDeadlineTimer deadline(bound);
    while (const auto object = readObject(std::chrono::milliseconds(deadline.remainingTime()))) {
        if (!object->contains(u"method"_s))
            return object;
        m_notifications.append(*object);
    }
    return std::nullopt;
}

std::optional<QJsonObject> RawClient::readNotification(const QString &method,
                                                       const std::function<bool(const QJsonObject &)> &fits,
                                                       std::chrono::milliseconds bound)
{
    const QDeadlineTimer deadline(bound);
    QString name;
    while (const auto parameters =
               readNotificationOf({method}, name, std::chrono::milliseconds(deadline.remainingTime()))) {
        if (!fits || fits(*parameters))
            return parameters;
    }
    return std::nullopt;
}

std::optional<QJsonObject> RawClient::readNotificationOf(const QStringList &methods, QString &name,
                                                         std::chrono::milliseconds bound)
{
    const QDeadlineTimer deadline(bound);
    while (true) {
        while (!m_notifications.isEmpty()) {
            const QJsonObject object = m_notifications.takeFirst();
            name = object.value(u"method"_s).toString();
            if (methods.contains(name))
                return object.value(u"params"_s).toObject();
        }
        const auto object = readObject(std::chrono::milliseconds(deadline.remainingTime()));
        if (!object)
            return std::nullopt;
        if (object->contains(u"method"_s))
            m_notifications.append(*object);
    }
}

bool RawClient::waitForClose(std::chrono::milliseconds bound)
{
    const QDeadlineTimer deadline(bound);
    while (isOpen() && !deadline.hasExpired()) {
        if (m_socket.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            m_input += m_socket.readAll();
    }
    return !isOpen();
}

std::optional<QJsonObject> RawClient::readObject(std::chrono::milliseconds bound)
{
    const QDeadlineTimer deadline(bound);
    while (true) {
        const qsizetype end = m_input.indexOf('\n');
        if (end >= 0) {
            const QByteArray line = m_input.left(end);
            m_input.remove(0, end + 1);
            return QJsonDocument::fromJson(line).object();
        }
        if (m_socket.bytesAvailable() == 0
            && (!isOpen() || !m_socket.waitForReadyRead(static_cast<int>(deadline.remainingTime()))))
            return std::nullopt;
        m_input += m_socket.readAll();
    }
}

} // namespace longhaul
