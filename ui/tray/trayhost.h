#pragma once

#include "statusnotifierhost.h"
#include "xembedhost.h"

#include "clock.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace longhaul {

/// Says when a tray icon is to be made and when it is gone, over both ways a desktop can have a tray.
///
/// Qt decides once a process between them, when the first icon is made: if no StatusNotifier host is
/// registered at that moment, it uses X11 for ever. So no icon is made, and nothing of QSystemTrayIcon is
/// called, before a host is known; and an X11 host alone has to wait a little, for at login it may only be
/// there before the other one.
class TrayHost : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kPatience = std::chrono::seconds(3);

    TrayHost(const QDBusConnection &bus, Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] bool isPresent() const { return m_way != Way::None; }

signals:
    /// Make the icon anew: a host is there that has not seen it.
    void appeared();
    /// Nobody shows the icon any more.
    void vanished();

private:
    enum class Way { None, StatusNotifier, XEmbed };

    void choose();
    void enter(Way way);

    StatusNotifierHost m_statusNotifier;
    XEmbedHost m_xembed;
    std::unique_ptr<Alarm> m_patience;
    Way m_way = Way::None;
    bool m_waited = false; // the other kind of host had its chance
};

} // namespace longhaul
