#include "agentprogram.h"

#include "agentlife.h"
#include "busname.h"
#include "clock.h"
#include "disk.h"
#include "downloadmanager.h"
#include "keyringstore.h"
#include "log.h"
#include "logindsleepinhibitor.h"
#include "posixfilelayer.h"
#include "qthttpgateway.h"
#include "refusalnote.h"
#include "sqlitestore.h"
#include "stopwatchdog.h"
#include "systemnetworkstate.h"
#include "transfer.h"
#include "unixsignals.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDir>
#include <QTimer>

#include <optional>

namespace longhaul {

class AgentProgram::Private
{
public:
    explicit Private(const Folders &folders)
        : store(folders.databasePath(), clock)
        , gateway(clock)
        , disk(files)
        , secrets(QDBusConnection::sessionBus(), clock)
        , manager({store, gateway, disk, clock, &secrets}, folders.downloads)
        , life({folders.socketPath(), store, manager, clock})
        , busName(QStringLiteral("org.longhaul.Agent"))
    {
    }

    SystemClock clock;
    StopWatchdog watchdog;
    UnixSignals signals_;
    SqliteStore store;
    QtHttpGateway gateway;
    PosixFileLayer files;
    Disk disk;
    KeyringStore secrets;
    DownloadManager manager;
    AgentLife life;
    BusName busName;
    SystemNetworkState network;
    LogindSleepInhibitor sleep{QDBusConnection::systemBus()};
    std::optional<int> status; // once the agent is over
};

AgentProgram::AgentProgram(const Folders &folders) : d(std::make_unique<Private>(folders))
{
    // Without it, everything that is added without a folder would wait for one.
    QDir().mkpath(folders.downloads);
    AgentLife &life = d->life;
    QObject::connect(&d->signals_, &UnixSignals::stopAsked, &life, [&life](const QString &name) {
        qCInfo(logAgent, "%s asks for the stop", qPrintable(name));
        life.stop();
    });
    QObject::connect(&life, &AgentLife::ready, &d->busName, &BusName::acquire);
    QObject::connect(&d->network, &NetworkState::changed, &life, [this] {
        // Sockets of the network before are dead, whatever the system says of the new one.
        d->gateway.forgetConnections();
        d->manager.networkMayBeBack();
    });
    QObject::connect(&d->manager, &DownloadManager::activityChanged, &life, [this](bool isActive) {
        d->sleep.setWish(isActive ? SleepInhibitor::Wish::Delay : SleepInhibitor::Wish::None);
    });
    QObject::connect(&d->sleep, &SleepInhibitor::aboutToSleep, &life, [this] {
        // By then the running checkpoints have brought every transfer's progress to the disk.
        QTimer::singleShot(Transfer::kCheckpoint * 2, &d->sleep, &SleepInhibitor::readyToSleep);
    });
    QObject::connect(&d->sleep, &SleepInhibitor::awake, &life, [this] {
        d->gateway.forgetConnections();
        d->manager.networkMayBeBack();
    });
    QObject::connect(&life, &AgentLife::stopped, &life, [this] {
        d->status = 0;
        QCoreApplication::quit();
    });
    QObject::connect(&life, &AgentLife::failed, &life, [this, folders](const QString &why) {
        leaveRefusal(folders, why);
        d->status = 1;
        QCoreApplication::quit();
    });
}

AgentProgram::~AgentProgram() = default;

int AgentProgram::run()
{
    // Queued, so that an early failure finds a loop to leave.
    QMetaObject::invokeMethod(&d->life, &AgentLife::start, Qt::QueuedConnection);
    QCoreApplication::exec();
    return d->status.value_or(-1);
}

AgentLife &AgentProgram::life()
{
    return d->life;
}

Clock &AgentProgram::clock()
{
    return d->clock;
}

} // namespace longhaul
