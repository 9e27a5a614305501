#include "sandbox.h"

#include "sandboxprocesses.h"
#include "waitfor.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <cstdlib>
#include <linux/capability.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace longhaul {

namespace {

// A socket's path has at most 107 bytes, so the folder's name is short.
QString folderPattern()
{
    return QDir::tempPath() + u"/lh-XXXXXX"_s;
}

// Becoming another program takes a blink; whoever has no environment for longer is a stranger.
constexpr std::chrono::seconds kLongestDoubt{2};

const QStringList &passedOn()
{
    static const QStringList names = {u"PATH"_s,         u"ASAN_OPTIONS"_s,   u"UBSAN_OPTIONS"_s,
                                      u"LSAN_OPTIONS"_s, u"QT_PLUGIN_PATH"_s, u"LD_LIBRARY_PATH"_s};
    return names;
}

/// Runs in the child between fork and exec.
void loseRootsRights()
{
    prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE);
    prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH);
    prctl(PR_CAPBSET_DROP, CAP_FOWNER);
}

/// Runs in the child between fork and exec, in a view of the file system of its own.
void replaceFolders(const QList<std::pair<QByteArray, QByteArray>> &replaced)
{
    if (replaced.isEmpty())
        return;
    bool done = unshare(CLONE_NEWNS) == 0 && mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    for (const auto &[folder, by] : replaced)
        done = done && mount(by.constData(), folder.constData(), nullptr, MS_BIND, nullptr) == 0;
    if (!done)
        _exit(EXIT_FAILURE);
}

} // namespace

Sandbox::Sandbox() : m_folder(folderPattern())
{
    const auto folder = [this](const char *variable, const QString &name) {
        QDir().mkpath(path(name));
        QFile::setPermissions(path(name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        setVariable(QLatin1String(variable), path(name));
    };
    for (const QString &name : passedOn()) {
        if (qEnvironmentVariableIsSet(qPrintable(name)))
            setVariable(name, qEnvironmentVariable(qPrintable(name)));
    }
    setVariable(u"HOME"_s, path());
    setVariable(u"LC_ALL"_s, u"C.UTF-8"_s);
    setVariable(u"TZ"_s, u"UTC"_s);
    folder("XDG_RUNTIME_DIR", u"run"_s);
    folder("XDG_DATA_HOME", u"data"_s);
    folder("XDG_CONFIG_HOME", u"config"_s);
    folder("XDG_STATE_HOME", u"state"_s);
    folder("XDG_CACHE_HOME", u"cache"_s);
    folder("XDG_DOWNLOAD_DIR", u"Downloads"_s);
    folder("TMPDIR", u"tmp"_s);
    if (!m_folder.isValid() || !writeFile(path(u"config/user-dirs.dirs"_s), "XDG_DOWNLOAD_DIR=\"$HOME/Downloads\"\n"))
        qFatal("No sandbox: %s", qPrintable(m_folder.errorString()));
    startGuard();
}

Sandbox::~Sandbox()
{
    if (!killAll())
        qWarning("A process of %s cannot be killed", qPrintable(path()));
    m_guard.write("done\n");
    m_guard.closeWriteChannel();
    m_guard.waitForFinished();
}

void Sandbox::startGuard()
{
    m_guard.setProgram(u"/bin/sh"_s);
    m_guard.setArguments({u"-c"_s, guardScript(), u"guard"_s, QString::fromLocal8Bit(mark()), path()});
    QProcessEnvironment environment; // without the mark: the guard does not kill itself
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    m_guard.setProcessEnvironment(environment);
    m_guard.setStandardOutputFile(QProcess::nullDevice());
    m_guard.setStandardErrorFile(QProcess::nullDevice());
    // Of its own session: what ends the test by a key ends not the guard.
    m_guard.setChildProcessModifier([] { setsid(); });
    m_guard.start();
    if (!m_guard.waitForStarted())
        qFatal("No guard for %s", qPrintable(path()));
    m_bornAt = processBirth(QString::number(m_guard.processId()));
}

QByteArray Sandbox::mark() const
{
    return "XDG_RUNTIME_DIR=" + QFile::encodeName(path(u"run"_s));
}

QString Sandbox::path(const QString &name) const
{
    return name.isEmpty() ? m_folder.path() : m_folder.filePath(name);
}

QByteArray Sandbox::everythingWritten() const
{
    QByteArray all;
    QDirIterator files(path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        if (!file.startsWith(downloads() + u'/'))
            all += file.toUtf8() + '\n' + contentsOfFile(file) + '\n';
    }
    return all;
}

bool Sandbox::replaceFolder(const QString &folder, const QString &by)
{
    if (QProcess::execute(u"unshare"_s, {u"--mount"_s, u"true"_s}) != 0)
        return false;
    m_replaced.append({QFile::encodeName(folder), QFile::encodeName(by)});
    return true;
}

std::unique_ptr<QProcess> Sandbox::makeProcess(const QString &program, const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProgram(program.contains(u'/') ? program : programPath(program));
    process->setArguments(arguments);
    process->setProcessEnvironment(m_environment);
    process->setWorkingDirectory(path());
    process->setChildProcessModifier([obeys = m_obeysPermissions, replaced = m_replaced] {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        replaceFolders(replaced);
        if (obeys)
            loseRootsRights();
    });
    return process;
}

std::vector<qint64> Sandbox::processes() const
{
    return scanProcesses(mark(), m_bornAt).marked;
}

bool Sandbox::killAll() const
{
    // Who is killed may have started another just before, and who becomes another program is not to be recognised
    // meanwhile (an agent whose display ends does so). So nobody may be seen twice in a row, and none be in doubt.
    constexpr int kQuietScans = 2;
    QElapsedTimer passed;
    passed.start();
    int quiet = 0;
    return waitFor([&] {
        const ProcessScan scan = scanProcesses(mark(), m_bornAt);
        for (const qint64 id : scan.marked)
            ::kill(static_cast<pid_t>(id), SIGSTOP); // from now on none of them starts another
        for (const qint64 id : scan.marked)
            ::kill(static_cast<pid_t>(id), SIGKILL);
        const bool inDoubt =
            !scan.unclear.empty() && passed.elapsed() < std::chrono::milliseconds(kLongestDoubt).count();
        quiet = scan.marked.empty() && !inDoubt ? quiet + 1 : 0;
        return quiet >= kQuietScans;
    });
}

QString programPath(const QString &name)
{
    return QStringLiteral(LONGHAUL_BIN_DIR "/") + name;
}

QByteArray sha256OfFile(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QFile::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result().toHex();
}

QByteArray contentsOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QFile::WriteOnly | QFile::Truncate) && file.write(bytes) == bytes.size();
}

} // namespace longhaul
