#pragma once

#include "agentclient.h"

#include <QByteArrayView>
#include <QList>
#include <QSet>

#include <expected>

namespace longhaul::ctl {

/// Reads the agent's whole list, a page at a time, and hands over each task once. While a page is worked on, the agent
/// makes the next. A task that is there all the time and keeps its place is never missed; from an agent that does not
/// know `after` yet, tasks can be missed while others are taken out.
class TaskPages : public QObject
{
    Q_OBJECT

public:
    /// Tasks as the agent wrote them, each one a JSON object; gone after the call.
    using Texts = QList<QByteArrayView>;
    using Page = std::function<void(const Texts &)>;

    /// `filter`: `state` and `session` of `task.list`.
    TaskPages(AgentClient &agent, QJsonObject filter, QObject *parent = nullptr);

    /// Calls `page` for each page, then emits `finished` or `failed`, once.
    void read(Page page);

signals:
    void finished();
    void failed(const longhaul::CallError &error);

private:
    struct Answer;

    void ask(const QString &parameter, const QJsonValue &value);
    void take(const JsonText &text);
    [[nodiscard]] static std::expected<Answer, CallError> readAnswer(QByteArrayView text);

    AgentClient &m_agent;
    QJsonObject m_filter;
    Page m_page;
    qint64 m_offset = 0; // with an older agent
    QSet<qint64> m_seen; // the list may shift between two pages
};

/// One of the texts as values.
[[nodiscard]] QJsonObject objectOf(QByteArrayView text);

} // namespace longhaul::ctl
