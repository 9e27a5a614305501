#include "preferencesentry.h"

#include "preferenceswindow.h"

namespace longhaul {

PreferencesEntry::PreferencesEntry(AgentClient &client, TaskMirror &mirror, const QString &configFolder,
                                   QWidget *window)
    : QObject(window)
    , m_client(client)
    , m_window(window)
    , m_choices(configFolder)
    , m_agent(client)
    , m_exchange(new Exchange(mirror, m_agent, m_choices, window))
{
    connect(&m_choices, &WindowChoices::themeChanged, this, [](Theme theme) { useTheme(theme); });
}

void PreferencesEntry::open()
{
    if (!m_open) {
        m_loginStart = std::make_unique<LoginStart>(LoginStart::usualConfigHome(), LoginStart::usualProgram());
        m_open = new PreferencesWindow(
            {m_client, m_agent, m_choices, *m_loginStart, *m_exchange, [this] { emit shortcutsAsked(m_open); }},
            m_window);
        m_open->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_open, &QObject::destroyed, this, [this] { m_loginStart.reset(); });
    }
    m_open->show();
    m_open->raise();
    m_open->activateWindow();
}

void PreferencesEntry::close()
{
    if (m_open)
        m_open->close();
}

bool PreferencesEntry::isOpen() const
{
    return m_open && m_open->isVisible();
}

} // namespace longhaul
