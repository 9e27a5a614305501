#include "tray.h"

#include "agentclient.h"
#include "agentlife.h"
#include "desktopactions.h"
#include "desktopnotifier.h"
#include "folders.h"
#include "memorychannel.h"
#include "traycontroller.h"
#include "uitranslations.h"

#include <QApplication>
#include <QDBusConnection>
#include <QFileSystemWatcher>

namespace longhaul {

namespace {

/// The tray with all that it stands on, in the order of its needs.
class Tray : public QObject
{
public:
    Tray(AgentLife &life, Clock &clock)
        : m_life(life)
        , m_client([this](Connected connected) { connectInside(std::move(connected)); },
                   QStringLiteral("longhaul-tray/" LONGHAUL_VERSION), QString())
        , m_notifier(QDBusConnection::sessionBus())
        , m_language(useChosenLanguage())
        , m_controller({m_client, clock, m_notifier, m_actions})
    {
        followLanguage();
        m_client.start();
    }

private:
    using Connected = std::function<void(std::expected<std::unique_ptr<Channel>, QString>)>;

    void connectInside(Connected connected)
    {
        if (!m_life.isReady()) {
            connect(
                &m_life, &AgentLife::ready, this, [this, connected] { connectInside(connected); },
                Qt::SingleShotConnection);
            return;
        }
        auto [ours, agents] = MemoryChannel::makePair();
        m_life.connectInside(std::move(agents));
        connected(std::move(ours));
    }

    [[nodiscard]] QString useChosenLanguage() const
    {
        QString language = chosenLanguage(m_folders.config);
        useTranslations(*QCoreApplication::instance(), language);
        return language;
    }

    /// The window is where it is chosen; it writes its settings file anew each time.
    void followLanguage()
    {
        if (!makePrivateFolder(m_folders.config))
            return;
        m_watcher.addPath(m_folders.config);
        connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
            if (chosenLanguage(m_folders.config) == m_language)
                return;
            m_language = useChosenLanguage();
            m_controller.retranslate();
        });
    }

    const Folders m_folders = Folders::fromEnvironment();
    AgentLife &m_life;
    AgentClient m_client;
    DesktopNotifier m_notifier;
    SystemDesktopActions m_actions;
    QString m_language;
    TrayController m_controller;
    QFileSystemWatcher m_watcher;
};

} // namespace

std::unique_ptr<QObject> makeTray(AgentLife &life, Clock &clock)
{
    QApplication::setQuitOnLastWindowClosed(false);
    return std::make_unique<Tray>(life, clock);
}

} // namespace longhaul
