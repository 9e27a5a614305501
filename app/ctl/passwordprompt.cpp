#include "passwordprompt.h"

#include <QFile>

#ifdef Q_OS_UNIX
#    include <fcntl.h>
#    include <termios.h>
#    include <unistd.h>

#    include <cerrno>
#    include <csignal>
#endif

namespace longhaul::ctl {

namespace {

constexpr qint64 kLongestPassword = 4096;

std::expected<QString, QString> firstLine(QFile &file, const QString &name)
{
    QByteArray line = file.readLine(kLongestPassword + 2);
    if (line.isEmpty() && file.error() != QFile::NoError)
        return std::unexpected(QStringLiteral("cannot read the password from %1: %2").arg(name, file.errorString()));
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.size() > kLongestPassword)
        return std::unexpected(QStringLiteral("the password in %1 is too long").arg(name));
    return QString::fromUtf8(line);
}

std::expected<QString, QString> fromFile(const QString &path)
{
    QFile file;
    if (path == QLatin1String("-")) {
        if (!file.open(stdin, QIODevice::ReadOnly))
            return std::unexpected(QStringLiteral("cannot read the password from standard input"));
        return firstLine(file, QStringLiteral("standard input"));
    }
    file.setFileName(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(QStringLiteral("cannot read the password from %1: %2").arg(path, file.errorString()));
    return firstLine(file, path);
}

#ifdef Q_OS_UNIX

volatile std::sig_atomic_t pendingSignal = 0;

void rememberSignal(int number)
{
    pendingSignal = number;
}

/// Switches the terminal's echo off while it lives. Signals that would end the program wait until it is on again.
class SilentTerminal
{
public:
    explicit SilentTerminal(int terminal) : m_terminal(terminal)
    {
        struct sigaction action = {};
        action.sa_handler = rememberSignal; // without SA_RESTART, so that read() returns
        sigaction(SIGINT, &action, &m_oldInterrupt);
        sigaction(SIGTERM, &action, &m_oldTerminate);
        m_isTerminal = tcgetattr(terminal, &m_old) == 0;
        termios silent = m_old;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        silent.c_lflag |= ECHONL;
        if (m_isTerminal)
            tcsetattr(terminal, TCSAFLUSH, &silent);
    }
    ~SilentTerminal()
    {
        if (m_isTerminal)
            tcsetattr(m_terminal, TCSAFLUSH, &m_old);
        sigaction(SIGINT, &m_oldInterrupt, nullptr);
        sigaction(SIGTERM, &m_oldTerminate, nullptr);
        if (pendingSignal != 0)
            std::raise(pendingSignal);
    }
    Q_DISABLE_COPY_MOVE(SilentTerminal)

private:
    int m_terminal;
    bool m_isTerminal = false;
    termios m_old = {};
    struct sigaction m_oldInterrupt = {};
    struct sigaction m_oldTerminate = {};
};

std::expected<QString, QString> fromTerminal(const QString &user)
{
    const int terminal = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (terminal < 0)
        return std::unexpected(QStringLiteral("there is no terminal to ask for the password on; give --password-file"));
    const QByteArray question = QStringLiteral("Password for %1: ").arg(user).toUtf8();
    QByteArray line;
    bool ended = false;
    {
        const SilentTerminal silent(terminal);
        bool asked = write(terminal, question.constData(), static_cast<size_t>(question.size())) == question.size();
        while (asked && !ended && line.size() <= kLongestPassword) {
            char sign = 0;
            const ssize_t count = read(terminal, &sign, 1);
            if (count == 1 && sign != '\n')
                line += sign;
            else if (count >= 0)
                ended = true;
            else
                asked = errno == EINTR && pendingSignal == 0;
        }
    }
    close(terminal);
    if (!ended)
        return std::unexpected(QStringLiteral("no password was given"));
    return QString::fromUtf8(line);
}

#else

std::expected<QString, QString> fromTerminal(const QString &)
{
    return std::unexpected(QStringLiteral("give the password with --password-file"));
}

#endif

} // namespace

std::expected<QString, QString> readPassword(const SignIn &signIn)
{
    return signIn.passwordFile.isEmpty() ? fromTerminal(signIn.user) : fromFile(signIn.passwordFile);
}

} // namespace longhaul::ctl
