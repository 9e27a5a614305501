#pragma once

#include "ctlrun.h"

namespace longhaul::ctl {

/// `settings` and `limit`.
class SettingsRun : public CtlRun
{
    Q_OBJECT

public:
    SettingsRun(RunContext context, SettingsCall call, QObject *parent = nullptr);
    void start() override;

private:
    void print(const QJsonObject &settings);
    void printLimit(const QString &text);

    SettingsCall m_call;
};

} // namespace longhaul::ctl
