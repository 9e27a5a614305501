#include "xembedhost.h"

#include <QGuiApplication>

#ifdef LONGHAUL_XCB

#    include <cstdlib>
#    include <memory>
#    include <xcb/xcb.h>

namespace longhaul {

namespace {

template<typename Reply>
using XcbReply = std::unique_ptr<Reply, decltype(&std::free)>;

xcb_connection_t *xcbConnection()
{
    const auto *x11 = qGuiApp ? qGuiApp->nativeInterface<QNativeInterface::QX11Application>() : nullptr;
    return x11 ? x11->connection() : nullptr;
}

xcb_atom_t atomOf(xcb_connection_t *connection, const QByteArray &name)
{
    const auto cookie = xcb_intern_atom(connection, 0, static_cast<uint16_t>(name.size()), name.constData());
    const XcbReply<xcb_intern_atom_reply_t> reply(xcb_intern_atom_reply(connection, cookie, nullptr), &std::free);
    return reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
}

} // namespace

XEmbedHost::XEmbedHost(QObject *parent) : QObject(parent)
{
    xcb_connection_t *connection = xcbConnection();
    if (!connection)
        return;
    char *host = nullptr;
    int display = 0;
    int screen = 0;
    if (xcb_parse_display(nullptr, &host, &display, &screen) != 0)
        std::free(host);
    m_selection = atomOf(connection, "_NET_SYSTEM_TRAY_S" + QByteArray::number(screen));
    m_manager = atomOf(connection, "MANAGER");
    qGuiApp->installNativeEventFilter(this);
    lookForOwner();
}

XEmbedHost::~XEmbedHost()
{
    if (m_selection != 0 && qGuiApp)
        qGuiApp->removeNativeEventFilter(this);
}

void XEmbedHost::lookForOwner()
{
    xcb_connection_t *connection = xcbConnection();
    const auto cookie = xcb_get_selection_owner(connection, m_selection);
    const XcbReply<xcb_get_selection_owner_reply_t> reply(xcb_get_selection_owner_reply(connection, cookie, nullptr),
                                                          &std::free);
    const uint32_t owner = reply ? reply->owner : 0;
    if (owner == m_owner)
        return;
    m_owner = owner;
    if (owner != 0) { // its end is told; Qt asks for the same events of this window
        const uint32_t mask = XCB_EVENT_MASK_STRUCTURE_NOTIFY;
        xcb_change_window_attributes(connection, owner, XCB_CW_EVENT_MASK, &mask);
        xcb_flush(connection);
    }
    emit presenceChanged();
}

bool XEmbedHost::nativeEventFilter(const QByteArray &eventType, void *message, qintptr *)
{
    if (eventType != "xcb_generic_event_t")
        return false;
    const auto *event = static_cast<const xcb_generic_event_t *>(message);
    const auto type = event->response_type & 0x7f;
    if (type == XCB_CLIENT_MESSAGE) {
        const auto *announcement = reinterpret_cast<const xcb_client_message_event_t *>(event);
        if (announcement->type == m_manager && announcement->data.data32[1] == m_selection)
            lookForOwner();
    } else if (type == XCB_DESTROY_NOTIFY && m_owner != 0
               && reinterpret_cast<const xcb_destroy_notify_event_t *>(event)->window == m_owner) {
        m_owner = 0;
        emit presenceChanged();
        lookForOwner(); // a successor may have taken over already
    }
    return false;
}

} // namespace longhaul

#else

namespace longhaul {

XEmbedHost::XEmbedHost(QObject *parent) : QObject(parent) {}

XEmbedHost::~XEmbedHost() = default;

void XEmbedHost::lookForOwner() {}

bool XEmbedHost::nativeEventFilter(const QByteArray &, void *, qintptr *)
{
    return false;
}

} // namespace longhaul

#endif
