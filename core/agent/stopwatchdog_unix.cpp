#include "stopwatchdog.h"

#ifdef Q_OS_UNIX

#    include <csignal>
#    include <ctime>
#    include <unistd.h>

namespace longhaul {

namespace {

// A signal handler reaches nothing else.
timer_t g_timer = {};
volatile std::sig_atomic_t g_timerExists = 0;
volatile std::sig_atomic_t g_armed = 0;

extern "C" void leaveNow(int)
{
    static const char message[] =
        "longhaul-agent: stopping took too long, leaving; everything goes on at the next start\n";
    const ssize_t ignored = write(STDERR_FILENO, message, sizeof(message) - 1);
    static_cast<void>(ignored);
    _exit(0);
}

} // namespace

StopWatchdog::StopWatchdog()
{
    struct sigaction action = {};
    action.sa_handler = leaveNow;
    sigemptyset(&action.sa_mask);
    sigaction(SIGALRM, &action, nullptr);
    struct sigevent event = {};
    event.sigev_notify = SIGEV_SIGNAL;
    event.sigev_signo = SIGALRM;
    g_armed = 0;
    g_timerExists = timer_create(CLOCK_MONOTONIC, &event, &g_timer) == 0 ? 1 : 0;
}

StopWatchdog::~StopWatchdog()
{
    if (g_armed) // the end of the process, behind main(), can hang as well
        return;
    if (g_timerExists)
        timer_delete(g_timer);
    g_timerExists = 0;
    signal(SIGALRM, SIG_DFL);
}

void StopWatchdog::arm() noexcept
{
    if (!g_timerExists || g_armed)
        return;
    g_armed = 1;
    struct itimerspec once = {};
    once.it_value.tv_sec = kBound.count() / 1000;
    once.it_value.tv_nsec = (kBound.count() % 1000) * 1000000;
    timer_settime(g_timer, 0, &once, nullptr);
}

} // namespace longhaul

#endif
