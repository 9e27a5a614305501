#include "faketraywatcher.h"

#include <QDBusMessage>

namespace longhaul {

namespace {

const QString kWatcherService = QStringLiteral("org.kde.StatusNotifierWatcher");
const QString kWatcherObject = QStringLiteral("/StatusNotifierWatcher");

} // namespace

FakeTrayWatcher::FakeTrayWatcher(const QDBusConnection &bus, Host host) : m_bus(bus), m_host(host)
{
    moveToThread(&m_thread);
    m_thread.start();
    m_bus.registerObject(kWatcherObject, this, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties);
    m_bus.registerService(kWatcherService);
}

FakeTrayWatcher::~FakeTrayWatcher()
{
    m_bus.unregisterService(kWatcherService);
    m_bus.unregisterObject(kWatcherObject);
    m_thread.quit();
    m_thread.wait();
}

void FakeTrayWatcher::setHost(Host host)
{
    m_host = host;
    tell(host == Host::Present ? QStringLiteral("StatusNotifierHostRegistered")
                               : QStringLiteral("StatusNotifierHostUnregistered"));
}

void FakeTrayWatcher::restartHost()
{
    setHost(Host::Present);
}

void FakeTrayWatcher::RegisterStatusNotifierItem(const QString &service)
{
    const QMutexLocker lock(&m_mutex);
    m_items.append(service.startsWith(u'/') ? message().service() : service);
}

QStringList FakeTrayWatcher::items() const
{
    const QMutexLocker lock(&m_mutex);
    return m_items;
}

void FakeTrayWatcher::tell(const QString &signal)
{
    m_bus.send(QDBusMessage::createSignal(kWatcherObject, kWatcherService, signal));
}

} // namespace longhaul
