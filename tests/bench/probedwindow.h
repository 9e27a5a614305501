#pragma once

#include "agentclient.h"
#include "clock.h"
#include "eventinbox.h"
#include "folders.h"
#include "launcher.h"
#include "mainwindow.h"
#include "taskmirror.h"
#include "theme.h"

#include <cstdio>
#include <cstdlib>

namespace longhaul {

/// The window, put together as app/longhaul does.
struct ProbedWindow {
    explicit ProbedWindow(const QString &name) : client(launcher.connector(), name, QStringLiteral("desktop"), clock) {}

    Folders folders = inChosenTheme(Folders::fromEnvironment());
    SystemClock clock;
    AgentLauncher launcher{AgentLauncher::usual()};
    AgentClient client;
    TaskMirror mirror{client};
    EventInbox inbox{client};
    MainWindow window{{client, mirror, inbox, clock, folders.config, folders.downloads}};

private:
    static Folders inChosenTheme(const Folders &folders)
    {
        useTheme(chosenTheme(folders.config));
        return folders;
    }
};

[[noreturn]] inline void failProbe(const char *what)
{
    std::fprintf(stderr, "the window's probe: %s\n", what);
    std::exit(EXIT_FAILURE);
}

} // namespace longhaul
