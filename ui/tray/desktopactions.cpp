#include "desktopactions.h"

#include "detachedprogram.h"
#include "log.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStringList>
#include <QUrl>

namespace longhaul {

namespace {

constexpr const char *kTokenVariable = "XDG_ACTIVATION_TOKEN";

void startForDesktop(const QString &name, const QStringList &arguments, const QString &activationToken)
{
    QString program = QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    if (program.isEmpty())
        program = QStandardPaths::findExecutable(name);
    if (program.isEmpty()) {
        qCWarning(logUi) << name << "is neither beside this program nor in PATH";
        return;
    }
    // A started program inherits the environment; the token is for it alone.
    if (!activationToken.isEmpty())
        qputenv(kTokenVariable, activationToken.toUtf8());
    if (const auto started = startDetached(program, arguments); !started)
        qCWarning(logUi) << name << "could not be started:" << started.error();
    qunsetenv(kTokenVariable);
}

} // namespace

void SystemDesktopActions::openWindow(const QString &activationToken)
{
    startForDesktop(QStringLiteral("longhaul"), {}, activationToken);
}

void SystemDesktopActions::showTask(TaskId task, const QString &activationToken)
{
    startForDesktop(QStringLiteral("longhaul"), {QStringLiteral("--task"), QString::number(task.value)},
                    activationToken);
}

void SystemDesktopActions::openFile(const QString &path, const QString &activationToken)
{
    startForDesktop(QStringLiteral("xdg-open"), {path}, activationToken);
}

void SystemDesktopActions::showInFolder(const QString &path, const QString &activationToken)
{
    const QString folder = QFileInfo(path).path();
    const auto fallBack = [folder, activationToken] {
        startForDesktop(QStringLiteral("xdg-open"), {folder}, activationToken);
    };
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        fallBack();
        return;
    }
    const QString service = QStringLiteral("org.freedesktop.FileManager1");
    QDBusMessage message = QDBusMessage::createMethodCall(service, QStringLiteral("/org/freedesktop/FileManager1"),
                                                          service, QStringLiteral("ShowItems"));
    message << QStringList(QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded)) << activationToken;
    auto *call = new QDBusPendingCallWatcher(bus.asyncCall(message), QCoreApplication::instance());
    QObject::connect(call, &QDBusPendingCallWatcher::finished, call, [call, fallBack] {
        if (call->isError())
            fallBack();
        call->deleteLater();
    });
}

} // namespace longhaul
