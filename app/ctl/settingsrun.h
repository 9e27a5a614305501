#pragma once

#include "ctlrun.h"

namespace longhaul::ctl {

/// `settings` and `limit`.
class SettingsRun : public CtlRun
{
    Q_OBJECT

public:
    /// `password` is the one of the proxy, if the call names a proxy with a user.
    SettingsRun(RunContext context, SettingsCall call, const QString &password, QObject *parent = nullptr);
    void start() override;

private:
    void print(const QJsonObject &settings);
    void printLimit(const QString &text);

    SettingsCall m_call;
};

} // namespace longhaul::ctl
