#include "displaycheck.h"

#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>

#ifdef LONGHAUL_XCB
#    include <xcb/xcb.h>
#endif

namespace longhaul {

namespace {

bool hasWaylandPlugin()
{
    const QDir platforms(QLibraryInfo::path(QLibraryInfo::PluginsPath) + QStringLiteral("/platforms"));
    return !platforms.entryList({QStringLiteral("libqwayland*")}, QDir::Files).isEmpty();
}

bool waylandAnswers()
{
    const QString name = qEnvironmentVariable("WAYLAND_DISPLAY");
    if (name.isEmpty() || !hasWaylandPlugin())
        return false;
    const QString path = QDir::isAbsolutePath(name) ? name : qEnvironmentVariable("XDG_RUNTIME_DIR") + u'/' + name;
    return QFileInfo::exists(path);
}

bool xAnswers()
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        return false;
#ifdef LONGHAUL_XCB
    xcb_connection_t *connection = xcb_connect(nullptr, nullptr);
    const bool answers = xcb_connection_has_error(connection) == 0;
    xcb_disconnect(connection);
    return answers;
#else
    return true;
#endif
}

} // namespace

QString displayTrouble()
{
#ifdef Q_OS_LINUX
    // "wayland;xcb": the first that works is taken.
    const QStringList asked = qEnvironmentVariable("QT_QPA_PLATFORM").split(u';', Qt::SkipEmptyParts);
    for (const QString &platform : asked) {
        if (!platform.startsWith(QLatin1String("xcb")) && !platform.startsWith(QLatin1String("wayland")))
            return {};
    }
    if (waylandAnswers() || xAnswers())
        return {};
    const bool named = !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    return named ? QStringLiteral("The display cannot be reached, so no window can be opened. Use longhaulctl instead.")
                 : QStringLiteral("There is no display here, so no window can be opened. Use longhaulctl instead.");
#else
    return {};
#endif
}

} // namespace longhaul
