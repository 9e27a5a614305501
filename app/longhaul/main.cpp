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
#include "theme.h"
#include "uitranslations.h"
#include "windowarguments.h"

#include <QApplication>
#include <QDir>
#include <QTimer>

#include <cstdio>
#include <memory>

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

/// Holds the one main window, and makes it anew in another language: all that it shows is in the list that
/// outlives it.
class WindowMaker
{
public:
    WindowMaker(QApplication &application, const MainWindow::Services &services)
        : m_application(application), m_services(services)
    {
        makeWindow();
    }
    [[nodiscard]] MainWindow &window() { return *m_window; }

private:
    void makeWindow()
    {
        useTranslations(m_application, chosenLanguage(m_services.configFolder));
        useTheme(chosenTheme(m_services.configFolder));
        m_window = std::make_unique<MainWindow>(m_services);
        AgentClient &client = m_services.client;
        QObject::connect(m_window.get(), &MainWindow::closed, &client, [&client] { quitAfterLastWords(client); });
        // Later, for the one that asks is to go.
        QObject::connect(
            m_window.get(), &MainWindow::renewalAsked, &client, [this] { renewWindow(); }, Qt::QueuedConnection);
    }

    void renewWindow()
    {
        const bool wasVisible = m_window->isVisible();
        const bool hadPreferences = m_window->hasPreferencesOpen();
        m_window->keepLayout();
        m_window.reset();
        makeWindow();
        if (wasVisible)
            m_window->show();
        if (hadPreferences)
            m_window->openPreferences();
    }

    QApplication &m_application;
    MainWindow::Services m_services;
    std::unique_ptr<MainWindow> m_window;
};

int runWindow(QApplication &application, const WindowArguments &arguments, const QString &token)
{
    const Folders folders = Folders::fromEnvironment();
    OneWindow oneWindow(folders.runtime, [](qintptr descriptor) { return peerUser(descriptor) != PeerUser::Other; });
    const auto role = oneWindow.begin({arguments.links, arguments.task, token});
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
    WindowMaker windows(application, {client, mirror, inbox, clock, folders.config, folders.downloads});
    QObject::connect(&oneWindow, &OneWindow::called, &client, [&windows](const WindowCall &call) {
        useToken(call.activationToken);
        windows.window().comeForward();
        windows.window().offer(call.links);
        if (call.task)
            windows.window().showTask(*call.task);
    });
    QApplication::setQuitOnLastWindowClosed(false);
    windows.window().show();
    windows.window().offer(arguments.links);
    if (arguments.task)
        windows.window().showTask(*arguments.task);
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
    return runWindow(application, *arguments, token);
}
