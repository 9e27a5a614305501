#pragma once

#include "agentclient.h"
#include "orderedtasks.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace longhaul {

/// Reads the agent's whole list in pages while it changes. Part of TaskMirror.
/// Pages overlap by a task: one that begins behind the last known place tells that tasks before it have gone,
/// and then the reader steps back. So no task that is in the list all the time is missed; some may come twice.
class ListReader : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 kPage = 500; // tasks

    explicit ListReader(AgentClient &client);

    /// Begins with the first page. What is still under way of an earlier reading is dropped.
    void restart();
    void stop();

signals:
    void pageRead(const QList<longhaul::Task> &tasks);
    void finished();

private:
    void ask(qint64 offset, bool overlaps);
    void onPage(qint64 asked, bool overlaps, const QJsonObject &result);
    void onRefused(const CallError &error);

    AgentClient &m_client;
    QTimer m_againTimer;
    std::optional<TaskPlace> m_last; // the last known place
    int m_reading = 0;               // the one whose answers count
};

} // namespace longhaul
