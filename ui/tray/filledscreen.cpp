#include "filledscreen.h"

#include <QGuiApplication>

#ifdef LONGHAUL_XCB

#    include <cstdlib>
#    include <memory>
#    include <xcb/xcb.h>

namespace longhaul {

namespace {

template<typename Reply>
using FreedReply = std::unique_ptr<Reply, decltype(&std::free)>;

xcb_connection_t *screenConnection()
{
    const auto *gui = qobject_cast<QGuiApplication *>(QCoreApplication::instance());
    const auto *x11 = gui ? gui->nativeInterface<QNativeInterface::QX11Application>() : nullptr;
    return x11 ? x11->connection() : nullptr;
}

xcb_atom_t namedAtom(xcb_connection_t *connection, const QByteArray &name)
{
    const auto cookie = xcb_intern_atom(connection, 0, static_cast<uint16_t>(name.size()), name.constData());
    const FreedReply<xcb_intern_atom_reply_t> reply(xcb_intern_atom_reply(connection, cookie, nullptr), &std::free);
    return reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
}

struct Property {
    xcb_window_t window;
    const char *name;
    xcb_atom_t type;
};

/// The 32-bit values of a property; none if it is not there.
QList<uint32_t> values(xcb_connection_t *connection, const Property &property)
{
    constexpr uint32_t kMost = 64;
    const xcb_atom_t name = namedAtom(connection, property.name);
    const auto cookie = xcb_get_property(connection, 0, property.window, name, property.type, 0, kMost);
    const FreedReply<xcb_get_property_reply_t> reply(xcb_get_property_reply(connection, cookie, nullptr), &std::free);
    if (!reply || reply->format != 32)
        return {};
    const auto *first = static_cast<const uint32_t *>(xcb_get_property_value(reply.get()));
    const auto count = xcb_get_property_value_length(reply.get()) / static_cast<int>(sizeof(uint32_t));
    return QList<uint32_t>(first, first + count);
}

} // namespace

// Source: Extended Window Manager Hints 1.5, _NET_ACTIVE_WINDOW and _NET_WM_STATE.
bool isScreenFilled()
{
    xcb_connection_t *connection = screenConnection();
    if (!connection)
        return false;
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root;
    const QList<uint32_t> active = values(connection, {root, "_NET_ACTIVE_WINDOW", XCB_ATOM_WINDOW});
    if (active.isEmpty() || active.first() == XCB_WINDOW_NONE)
        return false;
    const QList<uint32_t> states = values(connection, {active.first(), "_NET_WM_STATE", XCB_ATOM_ATOM});
    return states.contains(namedAtom(connection, "_NET_WM_STATE_FULLSCREEN"));
}

} // namespace longhaul

#else

namespace longhaul {

bool isScreenFilled()
{
    return false;
}

} // namespace longhaul

#endif
