#include "detachedprogram.h"

#include <QFile>

#ifdef Q_OS_UNIX

#    include <array>
#    include <cerrno>
#    include <csignal>
#    include <cstring>
#    include <vector>

#    include <fcntl.h>
#    include <sys/wait.h>
#    include <unistd.h>

extern char **environ; // NOLINT: the C library's

namespace longhaul {

namespace {

/// What belongs to the starter alone and must not reach a program that outlives it.
constexpr std::array kPrivateVariables = {
    "DESKTOP_STARTUP_ID=", "XDG_ACTIVATION_TOKEN=", "NOTIFY_SOCKET=", "LISTEN_PID=", "LISTEN_FDS="};

/// All that the child needs, made before the fork: between fork and exec nothing may allocate or lock.
struct Image {
    QByteArray program;
    QList<QByteArray> arguments;
    std::vector<char *> argv;
    std::vector<char *> environment;
    int nullDevice = -1;
    int reportPipe = -1; // closed by a successful exec, or gets the errno
    int largestDescriptor = 1024;
};

std::vector<char *> ownEnvironment()
{
    std::vector<char *> variables;
    for (char **variable = environ; *variable; ++variable) {
        bool isPrivate = false;
        for (const char *name : kPrivateVariables)
            isPrivate = isPrivate || strncmp(*variable, name, strlen(name)) == 0;
        if (!isPrivate)
            variables.push_back(*variable);
    }
    variables.push_back(nullptr);
    return variables;
}

/// Async-signal-safe. Marks instead of closing, so that the report pipe works until the exec.
void closeAllOnExec(int largestDescriptor)
{
#    ifdef CLOSE_RANGE_CLOEXEC
    if (close_range(3, ~0U, CLOSE_RANGE_CLOEXEC) == 0)
        return;
#    endif
    for (int descriptor = 3; descriptor < largestDescriptor; ++descriptor)
        fcntl(descriptor, F_SETFD, FD_CLOEXEC);
}

/// Async-signal-safe.
void resetSignals()
{
    struct sigaction standard = {};
    standard.sa_handler = SIG_DFL;
    for (int number = 1; number < NSIG; ++number)
        sigaction(number, &standard, nullptr); // refused for a few, which are standard anyway
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
}

/// Runs in the forked child, and never returns. Async-signal-safe calls only.
[[noreturn]] void becomeProgram(const Image &image)
{
    // The first child leads a new session; its own child cannot get a terminal again and has no parent to wait.
    setsid();
    const pid_t child = fork();
    if (child > 0)
        _exit(0);
    if (child == 0) {
        // A group of its own inside that session, so that no signal to the starter's group reaches it.
        setpgid(0, 0);
        dup2(image.nullDevice, STDIN_FILENO);
        dup2(image.nullDevice, STDOUT_FILENO);
        dup2(image.nullDevice, STDERR_FILENO);
        closeAllOnExec(image.largestDescriptor);
        resetSignals();
        if (chdir("/") == 0)
            execve(image.argv.front(), image.argv.data(), image.environment.data());
    }
    const int reason = errno;
    const ssize_t written = write(image.reportPipe, &reason, sizeof(reason));
    _exit(written == sizeof(reason) ? 0 : 1);
}

/// 0 when the program runs, else the errno of what failed.
int waitForReport(int pipe)
{
    int reason = 0;
    ssize_t count = 0;
    do {
        count = read(pipe, &reason, sizeof(reason));
    } while (count < 0 && errno == EINTR);
    return count == sizeof(reason) ? reason : 0;
}

void reap(pid_t child)
{
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
}

std::unexpected<QString> systemError(int reason)
{
    return std::unexpected(QString::fromLocal8Bit(strerror(reason)));
}

} // namespace

std::expected<void, QString> startDetached(const QString &program, const QStringList &arguments)
{
    Image image;
    image.program = QFile::encodeName(program);
    image.argv.push_back(image.program.data());
    for (const QString &argument : arguments)
        image.arguments.append(argument.toLocal8Bit());
    for (QByteArray &argument : image.arguments)
        image.argv.push_back(argument.data());
    image.argv.push_back(nullptr);
    image.environment = ownEnvironment();
    image.largestDescriptor = static_cast<int>(qBound(1024L, sysconf(_SC_OPEN_MAX), 65536L));

    std::array<int, 2> report = {-1, -1};
    if (pipe2(report.data(), O_CLOEXEC) != 0)
        return systemError(errno);
    image.reportPipe = report[1];
    image.nullDevice = open("/dev/null", O_RDWR | O_CLOEXEC);

    const pid_t child = image.nullDevice < 0 ? -1 : fork();
    if (child == 0)
        becomeProgram(image);
    int reason = child < 0 ? errno : 0;
    close(report[1]);
    if (child > 0) {
        reason = waitForReport(report[0]);
        reap(child);
    }
    close(report[0]);
    if (image.nullDevice >= 0)
        close(image.nullDevice);
    if (reason != 0)
        return systemError(reason);
    return {};
}

} // namespace longhaul

#endif
