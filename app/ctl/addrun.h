#pragma once

#include "ctlrun.h"

namespace longhaul::ctl {

class TaskWatch;

/// `add`: adds tasks, prints their ids when they are durable, and waits for them if asked to.
class AddRun : public CtlRun
{
    Q_OBJECT

public:
    /// `chunks` of task requests, added one after the other.
    AddRun(RunContext context, QList<QJsonArray> chunks, bool waits, QObject *parent = nullptr);
    void start() override;
    void resumeAfterLoss() override;
    void interrupt() override;
    [[nodiscard]] bool outlivesConnection() const override { return m_watch != nullptr && m_isAdded; }

private:
    void addNext();
    void giveUp(const CallError &error);
    void take(const QJsonArray &tasks);
    void onAllAdded();
    void end(ExitStatus status);
    [[nodiscard]] ExitStatus tellRefused() const;

    QList<QJsonArray> m_chunks;
    QJsonArray m_tasks;           // as they were when they became durable
    TaskWatch *m_watch = nullptr; // a child; null: does not wait
    bool m_isAdded = false;
};

} // namespace longhaul::ctl
