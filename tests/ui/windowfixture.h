#pragma once

#include "agentclient.h"
#include "eventinbox.h"
#include "fakeagent.h"
#include "mainwindow.h"
#include "manualclock.h"
#include "taskmirror.h"
#include "waitfor.h"

#include <QTemporaryDir>

#include <memory>

namespace longhaul {

/// A task with all that a row shows.
inline Task makeTask(qint64 id, const QString &name, TaskState state, qint64 received = 0,
                     std::optional<qint64> total = std::nullopt)
{
    Task task;
    task.id = TaskId{id};
    task.session = QStringLiteral("desktop");
    task.url = QUrl(QStringLiteral("https://files.example.org/pub/") + name);
    task.fileName = name;
    task.directory = QStringLiteral("/home/ada/Downloads");
    task.state = state;
    task.bytesReceived = received;
    task.bytesTotal = total;
    task.position = id;
    task.createdAt = QDateTime(QDate(2026, 1, 31), QTime(9, 0), Qt::UTC).addSecs(id * 60);
    return task;
}

inline Event makeEvent(qint64 task, EventKind kind, std::optional<Failure> error = std::nullopt)
{
    Event event;
    event.session = QStringLiteral("desktop");
    event.kind = kind;
    event.task = TaskId{task};
    event.at = QDateTime(QDate(2026, 1, 31), QTime(11, 30), Qt::UTC);
    event.error = std::move(error);
    return event;
}

/// The window and all below it, with an agent that the test plays.
class WindowFixture
{
public:
    WindowFixture()
        : m_client(m_agent.connector(), QStringLiteral("test/1"), QStringLiteral("desktop"), m_clock)
        , m_mirror(m_client)
        , m_inbox(m_client)
    {
    }

    FakeAgent &agent() { return m_agent; }
    AgentClient &client() { return m_client; }
    TaskMirror &mirror() { return m_mirror; }
    EventInbox &inbox() { return m_inbox; }
    ManualClock &clock() { return m_clock; }
    [[nodiscard]] QString configFolder() const { return m_folder.path(); }

    [[nodiscard]] bool connect()
    {
        m_client.start();
        return waitFor([this] {
            return m_client.link() == AgentClient::Link::Connected && m_mirror.isComplete() && m_inbox.isDelivered();
        });
    }
    [[nodiscard]] std::unique_ptr<MainWindow> makeWindow()
    {
        return std::make_unique<MainWindow>(
            MainWindow::Services{m_client, m_mirror, m_inbox, m_clock, m_folder.path(), m_folder.path()});
    }

private:
    QTemporaryDir m_folder;
    ManualClock m_clock;
    FakeAgent m_agent;
    AgentClient m_client;
    TaskMirror m_mirror;
    EventInbox m_inbox;
};

} // namespace longhaul
