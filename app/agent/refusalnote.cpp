#include "refusalnote.h"

#include <QFile>
#include <QSaveFile>

#include <cstdio>

namespace longhaul {

void leaveRefusal(const Folders &folders, const QString &why)
{
    std::fprintf(stderr, "longhaul-agent: %s\n", qPrintable(why));
    if (!makePrivateFolder(folders.runtime))
        return;                            // who started us hears after a while that nobody answers
    QSaveFile note(folders.refusalPath()); // never half of it
    if (note.open(QIODevice::WriteOnly)) {
        note.write(why.toUtf8());
        note.commit();
    }
}

void forgetRefusal(const Folders &folders)
{
    QFile::remove(folders.refusalPath());
}

} // namespace longhaul
