#include "tray.h"

#include "agentclient.h"
#include "agentlife.h"
#include "desktopactions.h"
#include "desktopnotifier.h"
#include "memorychannel.h"
#include "traycontroller.h"
#include "uitranslations.h"

#include <QApplication>
#include <QDBusConnection>

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
        , m_controller({m_client, clock, m_notifier, m_actions})
    {
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

    AgentLife &m_life;
    AgentClient m_client;
    DesktopNotifier m_notifier;
    SystemDesktopActions m_actions;
    TrayController m_controller;
};

} // namespace

std::unique_ptr<QObject> makeTray(AgentLife &life, Clock &clock)
{
    QApplication::setQuitOnLastWindowClosed(false);
    useTranslations(*QCoreApplication::instance());
    return std::make_unique<Tray>(life, clock);
}

} // namespace longhaul
