#include "accesstree.h"

#include "accesswalk.h"
#include "waitfor.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QFile>

using namespace Qt::StringLiterals;

namespace longhaul {

namespace {

constexpr const char *kLauncher = "/usr/libexec/at-spi-bus-launcher";
constexpr int kAnswerTime = 5'000; // milliseconds

/// Where the accessibility bus is; empty while the launcher does not answer.
QString askForAddress(const QString &sessionBus)
{
    const QString name = u"accesstree-session"_s;
    QString address;
    {
        QDBusConnection session = QDBusConnection::connectToBus(sessionBus, name);
        const QDBusMessage question =
            QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s);
        (void)waitFor([&] {
            address = session.call(question, QDBus::Block, kAnswerTime).arguments().value(0).toString();
            if (!address.startsWith(u"unix:"_s))
                address.clear(); // the words of an error
            return !address.isEmpty();
        });
    }
    QDBusConnection::disconnectFromBus(name);
    return address;
}

} // namespace

AccessTree::AccessTree(Sandbox &sandbox, const QString &sessionBus)
{
    if (!QFile::exists(QLatin1String(kLauncher)) || sessionBus.isEmpty())
        return;
    sandbox.setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, sessionBus);
    sandbox.setVariable(u"GSETTINGS_BACKEND"_s, u"memory"_s); // the launcher keeps a setting of the user's
    m_launcher = sandbox.makeProcess(QLatin1String(kLauncher), {u"--launch-immediately"_s});
    m_launcher->start();
    if (!m_launcher->waitForStarted())
        return;
    m_address = askForAddress(sessionBus);
    sandbox.setVariable(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
}

AccessTree::~AccessTree()
{
    if (!m_launcher)
        return;
    m_launcher->kill();
    m_launcher->waitForFinished();
}

std::expected<QList<AccessNode>, QString> AccessTree::read(qint64 pid) const
{
    const QString name = u"accesstree-look"_s;
    std::expected<QList<AccessNode>, QString> nodes;
    {
        const QDBusConnection bus = QDBusConnection::connectToBus(m_address, name);
        if (bus.isConnected())
            nodes = AccessWalk(bus).read(pid);
        else
            nodes = std::unexpected(bus.lastError().message());
    }
    QDBusConnection::disconnectFromBus(name);
    return nodes;
}

} // namespace longhaul
