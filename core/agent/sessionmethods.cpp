#include "callparameters.h"
#include "commanderrors.h"
#include "downloadmanager.h"
#include "eventcodec.h"
#include "methodgroups.h"
#include "protocol.h"
#include "sessionregistry.h"
#include "wiresize.h"

#include <QJsonArray>

namespace longhaul {

namespace {

void attachSession(const AgentContext &context, ClientSession &client, const QJsonObject &params, const Answer &answer)
{
    CallParameters parameters(params);
    const QString session = parameters.session(QStringLiteral("session"));
    if (parameters.error())
        return answer(std::unexpected(*parameters.error()));
    context.sessions.attach(session, client, [session, answer](const std::expected<qint64, Failure> &acknowledged) {
        if (acknowledged)
            answer(QJsonObject{{QStringLiteral("session"), session}, {QStringLiteral("acknowledged"), *acknowledged}});
        else
            answer(std::unexpected(rpcError(acknowledged.error())));
    });
}

/// Ends early where the line would grow too long; the next call goes on after the last one.
QJsonArray fittingEvents(const QList<Event> &events)
{
    QJsonArray array;
    qint64 bytes = 0;
    for (const Event &event : events) {
        bytes += wireSize(event);
        if (!array.isEmpty() && bytes > kMostBatchBytes)
            break;
        array.append(eventToJson(event));
    }
    return array;
}

void listEvents(DownloadManager &manager, const QJsonObject &params, const Answer &answer)
{
    CallParameters parameters(params);
    const QString session = parameters.session(QStringLiteral("session"));
    const qint64 after = parameters.optionalNumber(QStringLiteral("after"), 0, 0, std::numeric_limits<qint64>::max());
    const qint64 count = parameters.optionalNumber(QStringLiteral("count"), kLargestPage, 1, kLargestPage);
    if (parameters.error())
        return answer(std::unexpected(*parameters.error()));
    manager.readEvents(session, after, static_cast<int>(count),
                       [answer](const std::expected<QList<Event>, Failure> &events) {
                           if (events)
                               answer(QJsonObject{{QStringLiteral("events"), fittingEvents(*events)}});
                           else
                               answer(std::unexpected(rpcError(events.error())));
                       });
}

void acknowledgeEvents(const AgentContext &context, const QJsonObject &params, const Answer &answer)
{
    CallParameters parameters(params);
    const QString session = parameters.session(QStringLiteral("session"));
    const qint64 seq = parameters.number(QStringLiteral("seq"), 0, std::numeric_limits<qint64>::max());
    // What has not happened yet would never be told.
    if (!parameters.error() && seq > context.sessions.lastSeq())
        parameters.refuse(QStringLiteral("seq: there is no event %1 yet").arg(seq));
    if (parameters.error())
        return answer(std::unexpected(*parameters.error()));
    context.manager.acknowledge(
        session, seq,
        [&sessions = context.sessions, session, seq, answer](const std::expected<void, CommandError> &done) {
            if (!done)
                return answer(std::unexpected(rpcError(done.error())));
            sessions.noteAcknowledged(session, seq);
            answer(QJsonObject());
        });
}

} // namespace

void addSessionMethods(MethodTable &table, const AgentContext &context)
{
    table.insert(QStringLiteral("session.attach"),
                 [context](ClientSession &client, const QJsonObject &params, const Answer &answer) {
                     attachSession(context, client, params, answer);
                 });
    table.insert(QStringLiteral("event.list"),
                 [context](ClientSession &, const QJsonObject &params, const Answer &answer) {
                     listEvents(context.manager, params, answer);
                 });
    table.insert(QStringLiteral("event.ack"),
                 [context](ClientSession &, const QJsonObject &params, const Answer &answer) {
                     acknowledgeEvents(context, params, answer);
                 });
}

} // namespace longhaul
