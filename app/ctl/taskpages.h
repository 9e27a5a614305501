#pragma once

#include "agentclient.h"

#include <QSet>

namespace longhaul::ctl {

/// Reads the agent's whole list, a page at a time, and hands over each task once.
class TaskPages : public QObject
{
    Q_OBJECT

public:
    using Page = std::function<void(const QJsonArray &)>;

    /// `filter`: `state` and `session` of `task.list`.
    TaskPages(AgentClient &agent, QJsonObject filter, QObject *parent = nullptr);

    /// Calls `page` for each page, then emits `finished` or `failed`, once.
    void read(Page page);

signals:
    void finished();
    void failed(const longhaul::CallError &error);

private:
    void readNext();
    void take(const QJsonObject &answer);

    AgentClient &m_agent;
    QJsonObject m_filter;
    Page m_page;
    qint64 m_offset = 0;
    QSet<qint64> m_seen; // the list may shift between two pages
};

} // namespace longhaul::ctl
