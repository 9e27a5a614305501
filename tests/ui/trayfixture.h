#pragma once

#include "agentclient.h"
#include "desktopactions.h"
#include "fakeagent.h"
#include "manualclock.h"
#include "notifier.h"
#include "traycontroller.h"
#include "waitfor.h"

#include <QApplication>
#include <QMenu>

namespace longhaul {

class CountingActions : public DesktopActions
{
public:
    void openWindow(const QString &) override { ++windows; }
    void showTask(TaskId, const QString &) override { ++windows; }
    void openFile(const QString &, const QString &) override {}
    void showInFolder(const QString &, const QString &) override {}
    int windows = 0;
};

inline Task trayTask(qint64 id, TaskState state, qint64 received = 0)
{
    Task task;
    task.id = TaskId{id};
    task.url = QUrl(QStringLiteral("http://h/%1.iso").arg(id));
    task.fileName = QStringLiteral("%1.iso").arg(id);
    task.directory = QStringLiteral("/tmp/downloads");
    task.state = state;
    task.position = id;
    task.bytesReceived = received;
    task.bytesTotal = 1000;
    task.speed = state == TaskState::Downloading ? 2048 : 0;
    task.createdAt = QDateTime(QDate(2026, 1, 1), QTime(), Qt::UTC);
    return task;
}

/// A tray with an agent that the test plays. The clock stands still unless it is moved.
struct TrayFixture {
    ManualClock clock;
    FakeAgent agent;
    AgentClient client{agent.connector(), QStringLiteral("test/1"), QString()};
    NoNotifier notifier;
    CountingActions actions;
    TrayController tray{{client, clock, notifier, actions}};

    [[nodiscard]] bool connect()
    {
        client.start();
        return waitFor([this] { return client.link() == AgentClient::Link::Connected; }) && settle();
    }
    /// Everything that was sent before has arrived.
    [[nodiscard]] bool settle()
    {
        bool done = false;
        client.call(QStringLiteral("agent.status"), {}, [&](const auto &) { done = true; });
        return waitFor([&] { return done; });
    }
    /// The action of the icon's menu whose text holds `text`; null if there is none.
    [[nodiscard]] static QAction *action(const QString &text)
    {
        const QList<QWidget *> widgets = QApplication::allWidgets();
        for (QWidget *widget : widgets) {
            const auto *menu = qobject_cast<QMenu *>(widget);
            const QList<QAction *> actions = menu ? menu->actions() : QList<QAction *>();
            for (QAction *candidate : actions) {
                if (candidate->text().contains(text))
                    return candidate;
            }
        }
        return nullptr;
    }
};

} // namespace longhaul
