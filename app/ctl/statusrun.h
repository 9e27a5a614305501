#pragma once

#include "ctlrun.h"

#include <QTimer>

namespace longhaul::ctl {

/// `status`: how the agent is.
class StatusRun : public CtlRun
{
    Q_OBJECT

public:
    using CtlRun::CtlRun;
    void start() override;
};

/// `shutdown`: stops the agent and returns when it is gone.
class ShutdownRun : public CtlRun
{
    Q_OBJECT

public:
    explicit ShutdownRun(RunContext context, QObject *parent = nullptr);
    void start() override;
    [[nodiscard]] bool outlivesConnection() const override { return true; }

private:
    void end();

    QTimer m_patience;
};

/// What `status` prints for people.
[[nodiscard]] QString statusDescription(const QJsonObject &status);

} // namespace longhaul::ctl
