#include "unixsignals.h"

#ifdef Q_OS_UNIX

#    include "log.h"
#    include "stopwatchdog.h"

#    include <QSocketNotifier>

#    include <cerrno>
#    include <csignal>
#    include <cstdio>
#    include <fcntl.h>
#    include <unistd.h>

namespace longhaul {

namespace {

constexpr std::array kStopSignals{SIGTERM, SIGINT, SIGHUP};

// A signal handler reaches nothing else.
volatile std::sig_atomic_t g_writeEnd = -1;

extern "C" void onStopSignal(int number)
{
    const int saved = errno;
    StopWatchdog::arm();
    const char byte = static_cast<char>(number);
    // A full pipe already tells enough.
    const ssize_t ignored = write(g_writeEnd, &byte, 1);
    static_cast<void>(ignored);
    errno = saved;
}

QString signalName(char number)
{
    switch (number) {
    case SIGINT: return QStringLiteral("SIGINT");
    case SIGHUP: return QStringLiteral("SIGHUP");
    }
    return QStringLiteral("SIGTERM");
}

} // namespace

UnixSignals::UnixSignals(QObject *parent) : QObject(parent)
{
    signal(SIGPIPE, SIG_IGN);
    if (pipe(m_pipe.data()) != 0) {
        qCWarning(logAgent, "no pipe for signals: they end the agent at once");
        return;
    }
    for (const int end : m_pipe) {
        fcntl(end, F_SETFD, FD_CLOEXEC);
        fcntl(end, F_SETFL, O_NONBLOCK);
    }
    g_writeEnd = m_pipe[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_pipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &UnixSignals::onReadable);
    for (const int number : kStopSignals) {
        struct sigaction action = {};
        // nohup asks for SIGHUP to be ignored. A shell's background job ignores SIGINT too, but whoever sends
        // it to the agent means it.
        if (number == SIGHUP && sigaction(number, nullptr, &action) == 0 && action.sa_handler == SIG_IGN)
            continue;
        action = {};
        action.sa_handler = onStopSignal;
        action.sa_flags = SA_RESTART;
        sigemptyset(&action.sa_mask);
        sigaction(number, &action, nullptr);
    }
}

UnixSignals::~UnixSignals()
{
    // The watchdog ends a process whose last steps hang; a second signal has nothing to add to that.
    g_writeEnd = -1;
    m_notifier.reset();
    for (const int end : m_pipe) {
        if (end >= 0)
            ::close(end);
    }
}

void UnixSignals::onReadable()
{
    char byte = 0;
    while (read(m_pipe[0], &byte, 1) == 1)
        emit stopAsked(signalName(byte));
}

} // namespace longhaul

#endif
