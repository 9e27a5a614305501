#include "displayguard.h"

#include <QString>

#include <array>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <unistd.h>

namespace longhaul {

namespace {

// Exit handlers, signal handlers and Qt's message handler reach nothing else.
struct Guarded {
    volatile std::sig_atomic_t active = 0;
    std::array<char *, 3> arguments{};
    QtMessageHandler messages = nullptr;
    timer_t patience = {};
    bool hasPatience = false;
};

Guarded &guarded()
{
    static Guarded state;
    return state;
}

/// Only async-signal-safe calls.
void startAnew()
{
    if (!guarded().active)
        return;
    // The signals that the handler of one is running in, or that a dying thread had blocked, must work afterwards.
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    // By its own path first: by the other one the process would be called "exe" in every list of processes.
    execv(guarded().arguments[0], guarded().arguments.data());
    execv("/proc/self/exe", guarded().arguments.data());
}

void onMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (guarded().messages)
        guarded().messages(type, context, message);
    if (type == QtFatalMsg) {
        static const char said[] = "longhaul-agent: the display cannot be used, going on without tray\n";
        const ssize_t ignored = write(STDERR_FILENO, said, sizeof(said) - 1);
        static_cast<void>(ignored);
        startAnew();
    }
}

extern "C" void onPatienceOver(int)
{
    startAnew();
    _exit(1);
}

extern "C" void onExit()
{
    startAnew();
}

void startPatience()
{
    signal(SIGALRM, onPatienceOver);
    struct sigevent event = {};
    event.sigev_notify = SIGEV_SIGNAL;
    event.sigev_signo = SIGALRM;
    guarded().hasPatience = timer_create(CLOCK_MONOTONIC, &event, &guarded().patience) == 0;
    struct itimerspec once = {};
    once.it_value.tv_sec = DisplayGuard::kPatience;
    if (guarded().hasPatience)
        timer_settime(guarded().patience, 0, &once, nullptr);
}

void endPatience()
{
    if (!guarded().hasPatience)
        return;
    timer_delete(guarded().patience);
    guarded().hasPatience = false;
    signal(SIGALRM, SIG_DFL);
}

} // namespace

DisplayGuard::DisplayGuard(char **argv)
{
    static char noTray[] = "--no-tray";
    guarded().arguments = {argv[0], noTray, nullptr};
    guarded().active = 1;
    guarded().messages = qInstallMessageHandler(onMessage);
    std::atexit(onExit); // Qt's Wayland client calls exit()
    startPatience();
}

DisplayGuard::~DisplayGuard()
{
    endPatience();
    release();
    qInstallMessageHandler(guarded().messages);
}

void DisplayGuard::release()
{
    guarded().active = 0;
}

void DisplayGuard::displayAnswered()
{
    endPatience();
}

void DisplayGuard::leaveDisplay()
{
    startAnew();
}

} // namespace longhaul
