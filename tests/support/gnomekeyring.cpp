#include "gnomekeyring.h"

#include "waitfor.h"
#include "wiresecret.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace longhaul {

namespace {

const QString &daemonName()
{
    static const QString name = u"gnome-keyring-daemon"_s;
    return name;
}

const QString &serviceName()
{
    static const QString name = u"org.freedesktop.secrets"_s;
    return name;
}

QByteArray masterPassword()
{
    return "keyring's own password";
}

QDBusMessage callOf(const QString &interface, const QString &method)
{
    return QDBusMessage::createMethodCall(serviceName(), u"/org/freedesktop/secrets"_s, interface, method);
}

QDBusConnection busAt(const QString &address)
{
    return QDBusConnection::connectToBus(address, address);
}

/// The login keyring, which the daemon makes and opens with the password that it is given at its start.
const QString &loginCollection()
{
    static const QString path = u"/org/freedesktop/secrets/collection/login"_s;
    return path;
}

} // namespace

bool GnomeKeyring::isPossible()
{
    return !QStandardPaths::findExecutable(daemonName()).isEmpty();
}

GnomeKeyring::GnomeKeyring(Sandbox &sandbox, const QString &busAddress) : m_busAddress(busAddress)
{
    sandbox.setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, busAddress);
    m_daemon = sandbox.makeProcess(QStandardPaths::findExecutable(daemonName()),
                                   {u"--foreground"_s, u"--components=secrets"_s, u"--unlock"_s});
    m_daemon->start();
    m_daemon->write(masterPassword());
    m_daemon->closeWriteChannel();
    m_isRunning = waitFor([this] { return isServed() && !isLocked(); });
}

GnomeKeyring::~GnomeKeyring()
{
    m_daemon->kill();
    m_daemon->waitForFinished();
    QDBusConnection::disconnectFromBus(m_busAddress);
}

bool GnomeKeyring::isServed() const
{
    return busAt(m_busAddress).interface()->isServiceRegistered(serviceName());
}

bool GnomeKeyring::isLocked() const
{
    QDBusMessage call = QDBusMessage::createMethodCall(serviceName(), loginCollection(),
                                                       u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    const QDBusReply<QDBusVariant> reply = busAt(m_busAddress).call(call);
    return !reply.isValid() || reply.value().variant().toBool();
}

bool GnomeKeyring::lock()
{
    QDBusMessage call = callOf(u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    call << QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(loginCollection())});
    busAt(m_busAddress).call(call);
    return isLocked();
}

bool GnomeKeyring::unlock()
{
    qDBusRegisterMetaType<WireSecret>();
    QDBusMessage open = callOf(u"org.freedesktop.Secret.Service"_s, u"OpenSession"_s);
    open << u"plain"_s << QVariant::fromValue(QDBusVariant(QString()));
    const QDBusMessage opened = busAt(m_busAddress).call(open);
    const auto session = opened.arguments().value(1).value<QDBusObjectPath>();
    // What login programs use; the public way would open a window.
    QDBusMessage call =
        callOf(u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s, u"UnlockWithMasterPassword"_s);
    call << QVariant::fromValue(QDBusObjectPath(loginCollection()))
         << QVariant::fromValue(WireSecret{session, {}, masterPassword(), u"text/plain"_s});
    const QDBusMessage done = busAt(m_busAddress).call(call);
    if (done.type() == QDBusMessage::ErrorMessage)
        qWarning("%s", qPrintable(done.errorMessage()));
    return waitFor([this] { return !isLocked(); });
}

} // namespace longhaul
