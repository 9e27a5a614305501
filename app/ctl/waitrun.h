#pragma once

#include "ctlrun.h"

#include <QTimer>

namespace longhaul::ctl {

class TaskWatch;

/// `wait`: returns when tasks are done.
class WaitRun : public CtlRun
{
    Q_OBJECT

public:
    WaitRun(RunContext context, WaitCall call, QObject *parent = nullptr);
    void start() override;
    void resumeAfterLoss() override;
    void interrupt() override;
    [[nodiscard]] bool outlivesConnection() const override { return true; }

private:
    void end(ExitStatus status);

    WaitCall m_call;
    TaskWatch *m_watch = nullptr; // a child
    QTimer m_timeout;
};

} // namespace longhaul::ctl
