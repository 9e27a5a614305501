#pragma once

#include "ctlrun.h"

namespace longhaul::ctl {

/// `pause`, `resume`, `cancel` and `remove`.
class ManyRun : public CtlRun
{
    Q_OBJECT

public:
    ManyRun(RunContext context, ManyCall call, QObject *parent = nullptr);
    void start() override;

private:
    ManyCall m_call;
};

/// `set`: changes a task, and gives it a sign-in if there is one.
class SetRun : public CtlRun
{
    Q_OBJECT

public:
    SetRun(RunContext context, SetCall call, QString password, QObject *parent = nullptr);
    void start() override;

private:
    void giveSignIn();
    void tell();

    SetCall m_call;
    QString m_password;
};

} // namespace longhaul::ctl
