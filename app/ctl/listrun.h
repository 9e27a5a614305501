#pragma once

#include "ctlrun.h"
#include "taskpages.h"

namespace longhaul::ctl {

/// `list`: a table for people, or one document.
class ListRun : public CtlRun
{
    Q_OBJECT

public:
    ListRun(RunContext context, ListCall call, QObject *parent = nullptr);
    void start() override;

private:
    void take(const TaskPages::Texts &tasks);
    void print();

    ListCall m_call;
    QByteArray m_json; // the document so far, in the agent's own words
    QList<QStringList> m_rows;
};

} // namespace longhaul::ctl
