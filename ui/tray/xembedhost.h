#pragma once

#include <QAbstractNativeEventFilter>
#include <QObject>

#include <cstdint>

namespace longhaul {

/// Tells whether an X11 tray (XEmbed) is there: somebody owns the screen's tray selection.
/// Without X11, or built without xcb, there never is one.
/// Source: freedesktop System Tray Protocol 0.4.
class XEmbedHost : public QObject, public QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    explicit XEmbedHost(QObject *parent = nullptr);
    ~XEmbedHost() override;

    [[nodiscard]] bool isPresent() const { return m_owner != 0; }
    bool nativeEventFilter(const QByteArray &eventType, void *message, qintptr *result) override;

signals:
    void presenceChanged();

private:
    void lookForOwner();

    uint32_t m_selection = 0; // atom of _NET_SYSTEM_TRAY_Sn; 0: no X11
    uint32_t m_manager = 0;   // atom of MANAGER
    uint32_t m_owner = 0;     // window of the host
};

} // namespace longhaul
