#pragma once

#include "ctlrun.h"

namespace longhaul::ctl {

/// `list`: a table for people, or one document.
class ListRun : public CtlRun
{
    Q_OBJECT

public:
    ListRun(RunContext context, ListCall call, QObject *parent = nullptr);
    void start() override;

private:
    void take(const QJsonArray &tasks);
    void print();

    ListCall m_call;
    QByteArray m_json; // the tasks without the brackets around them: a long list is not held as objects
    QList<QStringList> m_rows;
};

} // namespace longhaul::ctl
