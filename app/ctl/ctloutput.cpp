#include "ctloutput.h"

#include <cstdio>

#ifdef Q_OS_UNIX
#    include <sys/ioctl.h>
#    include <unistd.h>

#    include <csignal>
#endif

namespace longhaul::ctl {

namespace {

bool isTerminal(std::FILE *stream)
{
#ifdef Q_OS_UNIX
    return isatty(fileno(stream)) == 1;
#else
    Q_UNUSED(stream)
    return false;
#endif
}

void writeBytes(std::FILE *stream, const QByteArray &bytes)
{
    const bool written = std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream)
                             == static_cast<std::size_t>(bytes.size())
                         && std::fflush(stream) == 0;
#ifdef Q_OS_UNIX
    // Qt ignores SIGPIPE for the sake of sockets; a reader of ours that left (`| head`) ends us all the same.
    if (!written && stream == stdout) {
        std::signal(SIGPIPE, SIG_DFL);
        std::raise(SIGPIPE);
    }
#else
    Q_UNUSED(written)
#endif
}

bool speaksUnicode()
{
    for (const char *name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        const QString value = qEnvironmentVariable(name).toLower();
        if (!value.isEmpty())
            return value.contains(QLatin1String("utf-8")) || value.contains(QLatin1String("utf8"));
    }
    return false;
}

} // namespace

TerminalOutput::TerminalOutput()
    : m_resultsArePresented(isTerminal(stdout))
    , m_hasBlock(isTerminal(stderr) && qEnvironmentVariable("TERM") != QLatin1String("dumb"))
{
}

TerminalOutput::~TerminalOutput()
{
    block({});
}

void TerminalOutput::result(const QByteArray &text)
{
    const QStringList shown = m_block;
    block({});
    writeBytes(stdout, text);
    writeBytes(stdout, "\n");
    block(shown);
}

void TerminalOutput::message(const QString &line)
{
    writeAboveBlock(QStringLiteral("longhaulctl: ") + line);
}

void TerminalOutput::news(const QString &line)
{
    writeAboveBlock(line);
}

void TerminalOutput::writeAboveBlock(const QString &line)
{
    const QStringList shown = m_block;
    block({});
    writeBytes(stderr, line.toUtf8() + '\n');
    block(shown);
}

void TerminalOutput::block(const QStringList &lines)
{
    if (!m_hasBlock || (m_block.isEmpty() && lines.isEmpty()))
        return;
    QString text;
    if (!m_block.isEmpty())
        text += QStringLiteral("\r\033[%1A").arg(m_block.size());
    // Each line is overwritten, not cleared first: that would flicker.
    for (const QString &line : lines)
        text += line + QStringLiteral("\033[K\n");
    text += QStringLiteral("\033[J");
    writeBytes(stderr, text.toUtf8());
    m_block = lines;
}

TerminalSize TerminalOutput::size() const
{
    TerminalSize size;
    size.unicode = speaksUnicode();
#ifdef Q_OS_UNIX
    winsize window = {};
    const int stream = m_hasBlock ? STDERR_FILENO : STDOUT_FILENO;
    if (ioctl(stream, TIOCGWINSZ, &window) == 0 && window.ws_col > 0 && window.ws_row > 0) {
        size.columns = window.ws_col;
        size.rows = window.ws_row;
    }
#endif
    return size;
}

} // namespace longhaul::ctl
