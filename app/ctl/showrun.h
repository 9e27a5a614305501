#pragma once

#include "ctlrun.h"

namespace longhaul::ctl {

/// `show`: one task, whole.
class ShowRun : public CtlRun
{
    Q_OBJECT

public:
    ShowRun(RunContext context, ShowCall call, QObject *parent = nullptr);
    void start() override;

private:
    ShowCall m_call;
};

/// What `show` prints for people.
[[nodiscard]] QString taskDescription(const QJsonObject &task);
/// The `certificate` of a task for people.
[[nodiscard]] QString certificateDescription(const QJsonObject &certificate);

} // namespace longhaul::ctl
