#include "traycontroller.h"

#include "desktopactions.h"
#include "log.h"
#include "rate.h"

#include <QPointer>

namespace longhaul {

TrayController::TrayController(Surroundings surroundings, QObject *parent)
    : QObject(parent)
    , m_client(surroundings.client)
    , m_clock(surroundings.clock)
    , m_actions(surroundings.actions)
    , m_tasks(surroundings.client, surroundings.clock)
    , m_notifications(surroundings.client, m_tasks, surroundings.clock, surroundings.notifier, surroundings.actions)
    , m_host(QDBusConnection::sessionBus(), surroundings.clock)
    , m_refresh(surroundings.clock.makeAlarm([this] { refresh(); }))
    , m_refreshed(surroundings.clock.steady() - kRefreshPause)
    , m_toolTip(trayToolTip(m_tasks))
{
    connect(&m_tasks, &TrayTasks::changed, this, &TrayController::onTasksChanged);
    connect(&m_host, &TrayHost::appeared, this, &TrayController::makeIcon);
    connect(&m_host, &TrayHost::vanished, this, &TrayController::dropIcon);
    connect(&m_client, &AgentClient::connected, this, &TrayController::readSettings);
    connect(&m_client, &AgentClient::settingsChanged, this, &TrayController::onSettings);
    if (m_client.link() == AgentClient::Link::Connected)
        readSettings();
    if (m_host.isPresent())
        makeIcon();
}

TrayController::~TrayController() = default;

void TrayController::retranslate()
{
    if (m_icon)
        makeIcon();
}

void TrayController::makeIcon()
{
    dropIcon();
    if (!m_isWanted)
        return;
    m_look = wantedLook();
    m_toolTip = trayToolTip(m_tasks);
    m_menu = std::make_unique<TrayMenu>(m_tasks);
    connectMenu();
    m_icon = std::make_unique<QSystemTrayIcon>(trayIcon(m_look));
    m_icon->setToolTip(m_toolTip);
    m_icon->setContextMenu(m_menu->menu());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            openWindow();
    });
    m_icon->show();
    qCInfo(logUi) << "the tray icon is shown";
}

void TrayController::dropIcon()
{
    m_icon.reset();
    m_menu.reset();
}

void TrayController::connectMenu()
{
    m_menu->setLimit(m_limit);
    connect(m_menu.get(), &TrayMenu::windowWanted, this, &TrayController::openWindow);
    connect(m_menu.get(), &TrayMenu::pauseAllWanted, this, [this] { m_client.pauseAll(); });
    connect(m_menu.get(), &TrayMenu::resumeAllWanted, this, [this] { m_client.resumeAll(); });
    connect(m_menu.get(), &TrayMenu::pauseWanted, this, [this](TaskId id) { m_client.pause({id}); });
    connect(m_menu.get(), &TrayMenu::resumeWanted, this, [this](TaskId id) { m_client.resume({id}, false); });
    connect(m_menu.get(), &TrayMenu::stopWanted, this, [this] { m_client.shutdown(); });
    connect(m_menu.get(), &TrayMenu::limitWanted, this, [this](qint64 limit) {
        m_client.changeSetting(QStringLiteral("limit"), limit == 0 ? QStringLiteral("off") : QString::number(limit));
        m_menu->setLimit(m_limit); // until the agent has said that it is so
    });
}

TrayLook TrayController::wantedLook() const
{
    if (!m_tasks.active().empty())
        return {TrayMood::Active, progressStep(m_tasks.progress())};
    if (m_tasks.freshFailures() > 0)
        return {TrayMood::Trouble, {}};
    return {m_tasks.waitingCount() > 0 ? TrayMood::Waiting : TrayMood::Idle, {}};
}

void TrayController::onTasksChanged()
{
    if (!m_icon || m_refresh->isActive())
        return;
    const auto due = m_refreshed + kRefreshPause - m_clock.steady();
    if (due.count() > 0)
        m_refresh->start(due);
    else
        refresh();
}

void TrayController::refresh()
{
    m_refreshed = m_clock.steady();
    if (!m_icon)
        return;
    if (const TrayLook look = wantedLook(); look != m_look) {
        m_look = look;
        m_icon->setIcon(trayIcon(look));
    }
    if (const QString text = trayToolTip(m_tasks); text != m_toolTip) {
        m_toolTip = text;
        m_icon->setToolTip(text);
    }
    m_menu->refresh(); // not every panel says that it is about to show the menu
}

void TrayController::readSettings()
{
    m_client.readSettings([self = QPointer(this)](const auto &settings) {
        if (self && settings)
            self->onSettings(*settings);
    });
}

void TrayController::onSettings(const QMap<QString, QString> &settings)
{
    m_isWanted = settings.value(QStringLiteral("tray")) != QLatin1String("off");
    if (!m_isWanted)
        dropIcon();
    else if (!m_icon && m_host.isPresent())
        makeIcon();
    const auto limit = parseRate(settings.value(QStringLiteral("limit")));
    if (!limit)
        return;
    m_limit = *limit;
    if (m_menu)
        m_menu->setLimit(m_limit);
}

void TrayController::openWindow()
{
    m_tasks.forgetFailures();
    m_actions.openWindow({});
}

} // namespace longhaul
