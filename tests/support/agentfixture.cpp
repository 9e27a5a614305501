#include "agentfixture.h"

#include <QDir>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

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
    request.insert(u"url"_s, link);
    const QJsonObject result = peer().result(u"task.add"_s, {{u"tasks"_s, QJsonArray{request}}});
    return result.value(u"tasks"_s).toArray().first().toObject().value(u"id"_s).toInteger();
}

QJsonObject AgentFixture::task(qint64 id)
{
    const QJsonObject answer = peer().answer(u"task.show"_s, {{u"id"_s, id}});
    return answer.value(u"result"_s).toObject().value(u"task"_s).toObject();
}

QString AgentFixture::state(qint64 id)
{
    return task(id).value(u"state"_s).toString();
}

bool AgentFixture::command(const QString &verb, qint64 id, QJsonObject more)
{
    more.insert(u"ids"_s, QJsonArray{id});
    return peer().result(u"task."_s + verb, more).contains(u"ids"_s);
}

bool AgentFixture::waitForState(qint64 id, const QString &state, std::chrono::milliseconds bound)
{
    QJsonObject last;
    (void)waitFor(
        [&] {
            last = task(id);
            const QString now = last.value(u"state"_s).toString();
            return now == state || isAtRest(now);
        },
        bound);
    if (last.value(u"state"_s).toString() == state)
        return true;
    tellLast(last, state);
    return false;
}

bool AgentFixture::waitForBytes(qint64 id, qint64 received, std::chrono::milliseconds bound)
{
    QJsonObject last;
    (void)waitFor(
        [&] {
            last = task(id);
            return last.value(u"bytesReceived"_s).toInteger() >= received
                   || isAtRest(last.value(u"state"_s).toString());
        },
        bound);
    if (last.value(u"bytesReceived"_s).toInteger() >= received)
        return true;
    tellLast(last, u"%1 bytes"_s.arg(received));
    return false;
}

bool AgentFixture::waitForReason(qint64 id, const QString &reason, std::chrono::milliseconds bound)
{
    QJsonObject last;
    (void)waitFor(
        [&] {
            last = task(id);
            return last.value(u"reason"_s).toString() == reason || isAtRest(last.value(u"state"_s).toString());
        },
        bound);
    if (last.value(u"reason"_s).toString() == reason)
        return true;
    tellLast(last, u"waiting for "_s + reason);
    return false;
}

QString AgentFixture::errorCode(qint64 id)
{
    return task(id).value(u"error"_s).toObject().value(u"code"_s).toString();
}

QList<QJsonObject> AgentFixture::events(const QString &session)
{
    const QJsonObject result = peer().result(u"event.list"_s, {{u"session"_s, session}});
    QList<QJsonObject> events;
    for (const QJsonValue &event : result.value(u"events"_s).toArray())
        events.append(event.toObject());
    return events;
}

QList<QJsonObject> AgentFixture::waitForEvents(qsizetype count, const QString &session)
{
    QList<QJsonObject> last;
    if (!waitFor([&] {
            last = events(session);
            return last.size() >= count;
        }))
        qWarning("wanted %lld events, last seen: %lld", count, last.size());
    return last;
}

bool AgentFixture::acknowledge(qint64 seq, const QString &session)
{
    const QJsonObject answer = peer().answer(u"event.ack"_s, {{u"session"_s, session}, {u"seq"_s, seq}});
    return answer.contains(u"result"_s);
}

QStringList AgentFixture::files() const
{
    return QDir(sandbox.downloads())
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace longhaul
