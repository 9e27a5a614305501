#include "tray.h"

#include "agentclient.h"
#include "agentlife.h"
#include "desktopactions.h"
#include "desktopnotifier.h"
#include "memorychannel.h"
#include "traycontroller.h"

#include <QApplication>
#include <QDBusConnection>

namespace longhaul {

namespace {

/// The tray with all that it stands on, in the order of its needs.
class Tray : public QObject
{
public:
    Tray(AgentLife &life, Clock &clock)
        : m_client(insideConnector(life), QStringLiteral("longhaul-tray/" LONGHAUL_VERSION), QString()),
          m_notifier(QDBusConnection::sessionBus()), m_controller({m_client, clock, m_notifier, m_actions})
    {
        m_client.start();
    }

private:
    static AgentClient::Connector insideConnector(AgentLife &life)
    {
        return [&life](const auto &connected) {
            auto [ours, agents] = MemoryChannel::makePair();
            life.connectInside(std::move(agents));
            connected(std::move(ours));
        };
    }

    AgentClient m_client;
    DesktopNotifier m_notifier;
    SystemDesktopActions m_actions;
    TrayController m_controller;
};

} // namespace

std::unique_ptr<QObject> makeTray(AgentLife &life, Clock &clock)
{
    QApplication::setQuitOnLastWindowClosed(false);
    return std::make_unique<Tray>(life, clock);
}

} // namespace longhaul
