#include "interruptsignal.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#    include <fcntl.h>
#    include <unistd.h>

#    include <array>
#    include <csignal>
#endif

namespace longhaul::ctl {

#ifdef Q_OS_UNIX

namespace {

std::array<int, 2> pipeEnds{-1, -1};

void tellLoop(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(pipeEnds[1], &byte, 1);
}

} // namespace

InterruptSignal::InterruptSignal(QObject *parent) : QObject(parent)
{
    if (pipe2(pipeEnds.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        emit raised();
    });
    struct sigaction action = {};
    action.sa_handler = tellLoop;
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

InterruptSignal::~InterruptSignal()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    for (int &end : pipeEnds) {
        if (end >= 0)
            close(end);
        end = -1;
    }
}

#else

InterruptSignal::InterruptSignal(QObject *parent) : QObject(parent) {}
InterruptSignal::~InterruptSignal() = default;

#endif

} // namespace longhaul::ctl
