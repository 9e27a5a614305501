#include "sandboxprocesses.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace longhaul {

namespace {

QByteArray contentsIn(const QString &id, const QString &name)
{
    QFile file(u"/proc/%1/%2"_s.arg(id, name));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/// What stands behind the name, which may hold blanks and brackets: the state is the first, the birth the 20th.
QList<QByteArray> statOf(const QString &id)
{
    const QByteArray stat = contentsIn(id, u"stat"_s);
    return stat.mid(stat.lastIndexOf(')') + 2).split(' ');
}

bool isAlive(const QString &id)
{
    const QByteArray state = statOf(id).value(0);
    return !state.isEmpty() && state != "Z" && state != "X";
}

/// A process of the kernel's own has no program.
bool hasProgram(const QString &id)
{
    return !QFile::symLinkTarget(u"/proc/%1/exe"_s.arg(id)).isEmpty();
}

} // namespace

qint64 processBirth(const QString &id)
{
    return statOf(id).value(19).toLongLong();
}

ProcessScan scanProcesses(const QByteArray &mark, qint64 bornAt)
{
    ProcessScan scan;
    for (const QString &id : QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        bool isProcess = false;
        const qint64 number = id.toLongLong(&isProcess);
        if (!isProcess || number == getpid())
            continue;
        const QByteArray environment = contentsIn(id, u"environ"_s);
        if (environment.split('\0').contains(mark))
            scan.marked.push_back(number);
        else if (environment.isEmpty() && processBirth(id) >= bornAt && isAlive(id) && hasProgram(id))
            scan.unclear.push_back(number);
    }
    return scan;
}

QString guardScript()
{
    return uR"(
        read -r word && exit 0
        quiet=0
        while [ $quiet -lt 5 ]; do
            quiet=$((quiet + 1))
            for process in /proc/[0-9]*; do
                tr '\0' '\n' < "$process/environ" | grep -qxF "$1" || continue
                kill -9 "${process#/proc/}"
                quiet=0
            done 2> /dev/null
            sleep 0.05
        done
        rm -rf "$2"
    )"_s;
}

} // namespace longhaul
