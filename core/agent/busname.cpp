#include "busname.h"

#include "log.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QFile>

#include <mutex>
#include <thread>
#include <utility>

namespace longhaul {

namespace {

constexpr uint kDoNotQueue = 4; // D-Bus specification, org.freedesktop.DBus.RequestName
constexpr uint kPrimaryOwner = 1;
constexpr uint kAlreadyOwner = 4;

/// Without this check the bus library would start a bus of its own under X11.
bool hasSessionBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
           || QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

/// Empty if the name is ours now, else why not. Blocks.
QString requestName(const QString &name)
{
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("longhaul-agent"));
    if (!bus.isConnected())
        return bus.lastError().message();
    QDBusMessage call =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                                       QStringLiteral("org.freedesktop.DBus"), QStringLiteral("RequestName"));
    call.setArguments({name, kDoNotQueue});
    const QDBusMessage reply = bus.call(call);
    if (reply.type() == QDBusMessage::ErrorMessage)
        return reply.errorMessage();
    const uint answer = reply.arguments().value(0).toUInt();
    return answer == kPrimaryOwner || answer == kAlreadyOwner ? QString()
                                                              : QStringLiteral("the name has another owner");
}

} // namespace

/// Who waits for the thread's answer; nobody any more when it is gone.
struct BusName::Asker {
    std::mutex mutex;
    BusName *waiting = nullptr;
};

BusName::BusName(QString name, QObject *parent)
    : QObject(parent), m_name(std::move(name)), m_asker(std::make_shared<Asker>())
{
    m_asker->waiting = this;
}

BusName::~BusName()
{
    const std::lock_guard lock(m_asker->mutex);
    m_asker->waiting = nullptr;
}

void BusName::acquire()
{
    if (!hasSessionBus())
        return;
    // Left behind if the bus never answers: the end of the process must not wait for it.
    std::thread([asker = m_asker, name = m_name] {
        const QString trouble = requestName(name);
        const std::lock_guard lock(asker->mutex);
        if (BusName *waiting = asker->waiting)
            QMetaObject::invokeMethod(
                waiting, [waiting, trouble] { waiting->onAnswer(trouble); }, Qt::QueuedConnection);
    }).detach();
}

void BusName::onAnswer(const QString &trouble)
{
    if (!trouble.isEmpty()) {
        qCInfo(logAgent, "no name on the session bus: %s", qPrintable(trouble));
        emit refused(trouble);
        return;
    }
    qCInfo(logAgent, "is %s on the session bus", qPrintable(m_name));
    emit acquired();
}

} // namespace longhaul
