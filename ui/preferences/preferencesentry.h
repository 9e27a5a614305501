#pragma once

#include "agentsettings.h"
#include "exchange.h"
#include "loginstart.h"
#include "windowchoices.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace longhaul {

class PreferencesWindow;
class TaskMirror;

/// Everything behind the action "Preferences", held for as long as the main window is there.
class PreferencesEntry : public QObject
{
    Q_OBJECT

public:
    PreferencesEntry(AgentClient &client, TaskMirror &mirror, const QString &configFolder, QWidget *window);

    /// Opens the one window of the preferences, or brings it forward.
    void open();
    void close();
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] WindowChoices &choices() { return m_choices; }
    [[nodiscard]] Exchange &exchange() { return *m_exchange; }

signals:
    /// The keys of the actions are to be shown over this window.
    void shortcutsAsked(QWidget *over);

private:
    AgentClient &m_client;
    QWidget *m_window;
    WindowChoices m_choices;
    AgentSettings m_agent;
    std::unique_ptr<LoginStart> m_loginStart; // only while it is shown: it watches the user's folder of settings
    Exchange *m_exchange;
    QPointer<PreferencesWindow> m_open;
};

} // namespace longhaul
