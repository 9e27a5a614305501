#include "processmemory.h"

#ifdef Q_OS_UNIX

#    include <QFile>
#    include <QList>

#    include <unistd.h>

namespace longhaul {

qint64 residentMemory()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> pages = file.readAll().split(' ');
    return pages.size() > 1 ? pages.at(1).toLongLong() * sysconf(_SC_PAGESIZE) : 0;
}

} // namespace longhaul

#endif
