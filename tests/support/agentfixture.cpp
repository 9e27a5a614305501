#include "agentfixture.h"

#include <QDir>
#include <QJsonDocument>

namespace longhaul {

namespace {

bool isAtRest(const QString &state)
{
    return state == u"completed" || state == u"failed" || state == u"cancelled";
}

void tellLast(const QJsonObject &task, const QString &wanted)
{
    qWarning("wanted %s, last seen: %s", qPrintable(wanted),
             QJsonDocument(task).toJson(QJsonDocument::Compact).constData());
}

} // namespace

AgentFixture::AgentFixture() = default;

bool AgentFixture::start()
{
    m_peer.reset();
    return agent.start() && peer().isOpen();
}

RawClient &AgentFixture::peer()
{
    if (!m_peer || !m_peer->isOpen()) {
        m_peer = std::make_unique<RawClient>(sandbox.socketPath());
        if (!m_peer->greet())
            qWarning("No answer from the agent");
    }
    return *m_peer;
}

qint64 AgentFixture::add(const QString &link, const QJsonObject &more)
{
    QJsonObject request = more;
    request.insert(QStringLiteral("url"), link);
    const QJsonObject result
        = peer().result(QStringLiteral("task.add"), {{QStringLiteral("tasks"), QJsonArray{request}}});
    return result.value(QStringLiteral("tasks")).toArray().first().toObject().value(QStringLiteral("id")).toInteger();
}

QJsonObject AgentFixture::task(qint64 id)
{
    const QJsonObject answer = peer().answer(QStringLiteral("task.show"), {{QStringLiteral("id"), id}});
    return answer.value(QStringLiteral("result")).toObject().value(QStringLiteral("task")).toObject();
}

QString AgentFixture::state(qint64 id)
{
    return task(id).value(QStringLiteral("state")).toString();
}

bool AgentFixture::command(const QString &verb, qint64 id, QJsonObject more)
{
    more.insert(QStringLiteral("ids"), QJsonArray{id});
    return peer().result(QStringLiteral("task.") + verb, more).contains(QStringLiteral("ids"));
}

bool AgentFixture::waitForState(qint64 id, const QString &state, std::chrono::milliseconds bound)
{
    QJsonObject last;
    (void)waitFor([&] {
        last = task(id);
        const QString now = last.value(QStringLiteral("state")).toString();
        return now == state || isAtRest(now);
    }, bound);
    if (last.value(QStringLiteral("state")).toString() == state)
        return true;
    tellLast(last, state);
    return false;
}

bool AgentFixture::waitForBytes(qint64 id, qint64 received, std::chrono::milliseconds bound)
{
    QJsonObject last;
    (void)waitFor([&] {
        last = task(id);
        return last.value(QStringLiteral("bytesReceived")).toInteger() >= received
            || isAtRest(last.value(QStringLiteral("state")).toString());
    }, bound);
    if (last.value(QStringLiteral("bytesReceived")).toInteger() >= received)
        return true;
    tellLast(last, QStringLiteral("%1 bytes").arg(received));
    return false;
}

bool AgentFixture::waitForReason(qint64 id, const QString &reason, std::chrono::milliseconds bound)
{
    QJsonObject last;
    (void)waitFor([&] {
        last = task(id);
        return last.value(QStringLiteral("reason")).toString() == reason
            || isAtRest(last.value(QStringLiteral("state")).toString());
    }, bound);
    if (last.value(QStringLiteral("reason")).toString() == reason)
        return true;
    tellLast(last, QStringLiteral("waiting for ") + reason);
    return false;
}

QString AgentFixture::errorCode(qint64 id)
{
    return task(id).value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString();
}

QList<QJsonObject> AgentFixture::events(const QString &session)
{
    const QJsonObject result = peer().result(QStringLiteral("event.list"), {{QStringLiteral("session"), session}});
    QList<QJsonObject> events;
    for (const QJsonValue &event : result.value(QStringLiteral("events")).toArray())
        events.append(event.toObject());
    return events;
}

bool AgentFixture::acknowledge(qint64 seq, const QString &session)
{
    const QJsonObject answer = peer().answer(
        QStringLiteral("event.ack"), {{QStringLiteral("session"), session}, {QStringLiteral("seq"), seq}});
    return answer.contains(QStringLiteral("result"));
}

QStringList AgentFixture::files() const
{
    return QDir(sandbox.downloads()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace longhaul
