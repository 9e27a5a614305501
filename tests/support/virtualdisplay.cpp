#include "virtualdisplay.h"

#include "programs.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace longhaul {

VirtualDisplay::VirtualDisplay(Sandbox &sandbox) : m_sandbox(sandbox)
{
    for (const QString &name : {u"Xvfb"_s, u"openbox"_s, u"xdotool"_s}) {
        if (QStandardPaths::findExecutable(name).isEmpty())
            return;
    }
    m_server = sandbox.makeProcess(
        QStandardPaths::findExecutable(u"Xvfb"_s),
        {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x800x24"_s, u"-noreset"_s, u"-nolisten"_s, u"tcp"_s});
    m_server->start();
    QByteArray number;
    if (!waitFor([&] {
            number += m_server->readAllStandardOutput();
            return number.endsWith('\n') || m_server->state() == QProcess::NotRunning;
        })
        || number.isEmpty())
        return;
    sandbox.setVariable(u"DISPLAY"_s, u":%1"_s.arg(QString::fromLatin1(number.trimmed())));
    m_manager = sandbox.makeProcess(QStandardPaths::findExecutable(u"openbox"_s), {});
    m_manager->start();
    // The manager is there when it has told so on the root window. What comes before it listens it reads only with the
    // next event, so it is spoken to until it answers: else the first window might never be shown.
    m_isThere = waitFor([this] { return !xdotool({u"get_num_desktops"_s}).isEmpty(); });
    const QString more = QString::number(xdotool({u"get_num_desktops"_s}).trimmed().toInt() + 1);
    m_isThere = m_isThere && waitFor([&] {
                    (void)xdotool({u"set_num_desktops"_s, more});
                    return xdotool({u"get_num_desktops"_s}).trimmed() == more.toLatin1();
                });
}

VirtualDisplay::~VirtualDisplay()
{
    for (const auto &process : {m_manager.get(), m_server.get()}) {
        if (process) {
            process->kill();
            process->waitForFinished();
        }
    }
}

bool VirtualDisplay::activate(qint64 pid)
{
    return waitFor([&] {
        const auto ids = windows(pid);
        if (ids.isEmpty())
            return false;
        (void)xdotool({u"windowactivate"_s, QString::fromLatin1(ids.last())});
        return xdotool({u"getactivewindow"_s}).trimmed() == ids.last();
    });
}

QStringList VirtualDisplay::titles(qint64 pid)
{
    QStringList names;
    for (const QByteArray &id : windows(pid))
        names << QString::fromUtf8(xdotool({u"getwindowname"_s, QString::fromLatin1(id)}).trimmed());
    return names;
}

void VirtualDisplay::press(const QString &key)
{
    (void)xdotool({u"key"_s, u"--clearmodifiers"_s, key});
}

void VirtualDisplay::type(const QString &text)
{
    (void)xdotool({u"type"_s, u"--delay"_s, u"5"_s, text});
}

bool VirtualDisplay::picture(const QString &path)
{
    const QString import = QStandardPaths::findExecutable(u"import"_s);
    return !import.isEmpty() && runProgram(m_sandbox, import, {u"-window"_s, u"root"_s, path}).exit == 0;
}

QByteArray VirtualDisplay::xdotool(const QStringList &arguments)
{
    return runProgram(m_sandbox, QStandardPaths::findExecutable(u"xdotool"_s), arguments).out;
}

QList<QByteArray> VirtualDisplay::windows(qint64 pid)
{
    QList<QByteArray> ids;
    for (const QByteArray &line :
         xdotool({u"search"_s, u"--onlyvisible"_s, u"--pid"_s, QString::number(pid), u"--name"_s, u".+"_s})
             .split('\n')) {
        if (!line.isEmpty())
            ids << line;
    }
    return ids;
}

} // namespace longhaul
