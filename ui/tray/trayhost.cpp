#include "trayhost.h"

namespace longhaul {

TrayHost::TrayHost(const QDBusConnection &bus, Clock &clock, QObject *parent)
    : QObject(parent), m_statusNotifier(bus), m_patience(clock.makeAlarm([this] {
        m_waited = true;
        choose();
    }))
{
    m_waited = !bus.isConnected();
    connect(&m_statusNotifier, &StatusNotifierHost::appeared, this, [this] { enter(Way::StatusNotifier); });
    connect(&m_statusNotifier, &StatusNotifierHost::vanished, this, &TrayHost::choose);
    connect(&m_xembed, &XEmbedHost::presenceChanged, this, &TrayHost::choose);
    choose();
}

void TrayHost::choose()
{
    if (m_statusNotifier.isPresent())
        return; // `appeared` has told
    if (!m_xembed.isPresent()) {
        m_patience->stop();
        enter(Way::None);
    } else if (m_waited) {
        enter(Way::XEmbed);
    } else if (!m_patience->isActive()) {
        m_patience->start(kPatience);
    }
}

void TrayHost::enter(Way way)
{
    if (way == Way::StatusNotifier)
        m_patience->stop();
    if (m_way == way && way != Way::StatusNotifier)
        return;
    const bool was = isPresent();
    m_way = way;
    if (way != Way::None)
        emit appeared();
    else if (was)
        emit vanished();
}

} // namespace longhaul
