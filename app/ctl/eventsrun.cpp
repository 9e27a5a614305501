#include "eventsrun.h"

#include "displaywidth.h"
#include "eventcodec.h"
#include "protocol.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace longhaul::ctl {

QString eventLine(const QJsonObject &event)
{
    const QDateTime at = QDateTime::fromString(event.value(QLatin1String("at")).toString(), Qt::ISODateWithMs);
    QString line = QStringLiteral("%1  %2  %3  %4  %5")
                       .arg(event.value(QLatin1String("seq")).toInteger())
                       .arg(at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd hh:mm:ss")),
                            padded(event.value(QLatin1String("kind")).toString(), 12))
                       .arg(event.value(QLatin1String("task")).toInteger())
                       .arg(harmless(event.value(QLatin1String("path")).toString()));
    const QJsonValue error = event.value(QLatin1String("error"));
    if (error.isObject())
        line += QStringLiteral("  %1: %2")
                    .arg(error[QLatin1String("code")].toString(), harmless(error[QLatin1String("message")].toString()));
    return line;
}

EventsRun::EventsRun(RunContext context, EventsCall call, QObject *parent)
    : CtlRun(context, parent), m_call(std::move(call))
{
}

void EventsRun::start()
{
    if (!m_call.acknowledge) {
        readNext();
        return;
    }
    const QJsonObject parameters{{QStringLiteral("session"), m_call.session},
                                 {QStringLiteral("seq"), *m_call.acknowledge}};
    ask(QStringLiteral("event.ack"), parameters, [this](const QJsonObject &) { readNext(); });
}

void EventsRun::readNext()
{
    const QJsonObject parameters{{QStringLiteral("session"), m_call.session},
                                 {QStringLiteral("after"), m_lastSeq},
                                 {QStringLiteral("count"), kLargestPage}};
    ask(QStringLiteral("event.list"), parameters,
        [this](const QJsonObject &answer) { take(answer.value(QLatin1String("events")).toArray()); });
}

void EventsRun::take(const QJsonArray &events)
{
    const qint64 before = m_lastSeq;
    for (const QJsonValue &event : events) {
        m_events.append(event);
        m_lastSeq = std::max(m_lastSeq, event[QLatin1String("seq")].toInteger());
    }
    if (m_lastSeq > before)
        readNext();
    else
        print();
}

void EventsRun::print()
{
    if (speaksJson()) {
        printJson({{QStringLiteral("events"), m_events}});
    } else {
        for (const QJsonValue &event : std::as_const(m_events))
            printLine(eventLine(event.toObject()));
    }
    if (!m_call.acknowledgesAll || m_lastSeq == 0) {
        finish(ExitStatus::Done);
        return;
    }
    const QJsonObject parameters{{QStringLiteral("session"), m_call.session}, {QStringLiteral("seq"), m_lastSeq}};
    ask(QStringLiteral("event.ack"), parameters, [this](const QJsonObject &) { finish(ExitStatus::Done); });
}

FollowRun::FollowRun(RunContext context, EventsCall call, QObject *parent)
    : CtlRun(context, parent), m_call(std::move(call))
{
    connect(&context.agent, &AgentClient::eventReceived, this, &FollowRun::onEvent);
    connect(&context.agent, &AgentClient::superseded, this, [this] {
        output().message(QStringLiteral("another client has taken the session over"));
        finish(ExitStatus::Done);
    });
    connect(&context.agent, &AgentClient::agentStopping, this, [this] {
        output().message(QStringLiteral("the agent was stopped"));
        finish(ExitStatus::NoAgent);
    });
}

void FollowRun::start()
{
    if (m_call.acknowledge)
        agent().acknowledge(*m_call.acknowledge);
}

void FollowRun::interrupt()
{
    finish(ExitStatus::Done);
}

void FollowRun::onEvent(const Event &event)
{
    if (m_call.acknowledge && event.seq <= *m_call.acknowledge)
        return;
    const QJsonObject json = eventToJson(event);
    if (speaksJson())
        output().result(QJsonDocument(json).toJson(QJsonDocument::Compact));
    else
        printLine(eventLine(json));
    if (m_call.acknowledgesAll)
        agent().acknowledge(event.seq);
}

} // namespace longhaul::ctl
