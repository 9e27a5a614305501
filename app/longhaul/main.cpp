#include "agentclient.h"
#include "clock.h"
#include "displaycheck.h"
#include "eventinbox.h"
#include "folders.h"
#include "icons.h"
#include "launcher.h"
#include "mainwindow.h"
#include "onewindow.h"
#include "peeruser.h"
#include "taskmirror.h"
#include "uitranslations.h"
#include "windowarguments.h"

#include <QApplication>
#include <QDir>
#include <QTimer>

#include <cstdio>

using namespace longhaul;

namespace {

constexpr int kDone = 0;
constexpr int kTrouble = 1;
constexpr int kUsage = 2;

int say(std::FILE *stream, const QString &text, int status)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
    return status;
}

int complain(const QString &line, int status)
{
    return say(stderr, QStringLiteral("longhaul: %1\n").arg(line), status);
}

QStringList commandLine(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

/// What the desktop gave this start, so that the window may come to the front. Read before Qt forgets it.
QString activationToken()
{
    const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qEnvironmentVariable("DESKTOP_STARTUP_ID") : token;
}

void useToken(const QString &token)
{
    // Qt takes it from there with the next request for activation.
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

/// The last words, such as "seen", are on their way when the window closes: an answer to a later question
/// proves that they arrived. The window is gone from the screen meanwhile.
void quitAfterLastWords(AgentClient &client)
{
    constexpr auto kPatience = std::chrono::seconds(1);
    QTimer::singleShot(kPatience, qApp, &QCoreApplication::quit);
    client.status([](const auto &) { QCoreApplication::quit(); });
}

int runWindow(QApplication &application, const WindowArguments &arguments, const QString &token)
{
    const Folders folders = Folders::fromEnvironment();
    OneWindow oneWindow(folders.runtime, [](qintptr descriptor) { return peerUser(descriptor) != PeerUser::Other; });
    const auto role = oneWindow.begin({arguments.links, token});
    if (!role)
        return complain(role.error(), kTrouble);
    if (*role == OneWindow::Role::HandedOver)
        return kDone;

    SystemClock clock;
    AgentLauncher launcher(AgentLauncher::usual());
    AgentClient client(launcher.connector(), QStringLiteral("longhaul/" LONGHAUL_VERSION), QStringLiteral("desktop"),
                       clock);
    client.setWatchingConnector(launcher.watchingConnector());
    TaskMirror mirror(client);
    EventInbox inbox(client);
    MainWindow window({client, mirror, inbox, clock, folders.config, folders.downloads});
    QObject::connect(&oneWindow, &OneWindow::called, &window, [&window](const WindowCall &call) {
        useToken(call.activationToken);
        window.comeForward();
        window.offer(call.links);
    });
    QApplication::setQuitOnLastWindowClosed(false);
    QObject::connect(&window, &MainWindow::closed, &client, [&client] { quitAfterLastWords(client); });
    window.show();
    window.offer(arguments.links);
    client.start();
    return application.exec();
}

} // namespace

int main(int argc, char *argv[])
{
    const auto arguments = readWindowArguments(commandLine(argc, argv), QDir::currentPath());
    if (!arguments)
        return complain(arguments.error(), kUsage);
    switch (arguments->wish) {
    case WindowArguments::Wish::Help: return say(stdout, windowHelp(), kDone);
    case WindowArguments::Wish::Version: return say(stdout, QStringLiteral("longhaul " LONGHAUL_VERSION "\n"), kDone);
    case WindowArguments::Wish::Window: break;
    }
    if (const QString trouble = displayTrouble(); !trouble.isEmpty())
        return complain(trouble, kTrouble);

    const QString token = activationToken();
    int none = 1; // the arguments are read; what is left is not Qt's to interpret
    QApplication application(none, argv);
    QApplication::setApplicationName(QStringLiteral("longhaul"));
    QApplication::setApplicationDisplayName(QStringLiteral("Longhaul"));
    QApplication::setApplicationVersion(QStringLiteral(LONGHAUL_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.longhaul.Longhaul"));
    QApplication::setWindowIcon(icon(Icon::Application));
    useTranslations(application);
    return runWindow(application, *arguments, token);
}
