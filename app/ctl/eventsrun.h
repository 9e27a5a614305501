#pragma once

#include "ctlrun.h"

namespace longhaul::ctl {

/// `events` without `--follow`: reads what waits for a session; attaches nothing.
class EventsRun : public CtlRun
{
    Q_OBJECT

public:
    EventsRun(RunContext context, EventsCall call, QObject *parent = nullptr);
    void start() override;

private:
    void readNext();
    void take(const QJsonArray &events);
    void print();

    EventsCall m_call;
    QJsonArray m_events;
    qint64 m_lastSeq = 0;
};

/// `events --follow`: takes the session over and prints until it is interrupted.
/// The client in the context must have been made for the session.
class FollowRun : public CtlRun
{
    Q_OBJECT

public:
    FollowRun(RunContext context, EventsCall call, QObject *parent = nullptr);
    void start() override;
    void interrupt() override;
    [[nodiscard]] bool outlivesConnection() const override { return true; }

private:
    void onEvent(const Event &event);

    EventsCall m_call;
};

/// "7  2026-01-31 12:00:00  completed  42  /home/…/disk.iso"
[[nodiscard]] QString eventLine(const QJsonObject &event);

} // namespace longhaul::ctl
