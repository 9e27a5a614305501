#include "smalldisk.h"

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace longhaul {

namespace {

bool runs(const QString &program, const QStringList &arguments)
{
    return QProcess::execute(program, arguments) == 0;
}

QString filler(const QString &path)
{
    return path + u"/filler"_s;
}

} // namespace

SmallDisk::SmallDisk(QString path, const QString &size) : m_path(std::move(path))
{
    QDir().mkpath(m_path);
    m_isMounted = runs(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size="_s + size, u"longhaul-test"_s, m_path});
}

SmallDisk::~SmallDisk()
{
    if (!m_shownAt.isEmpty())
        (void)hideFrom(QString(m_shownAt));
    if (m_isMounted)
        runs(u"umount"_s, {u"-l"_s, m_path});
}

bool SmallDisk::resize(const QString &size)
{
    return runs(u"mount"_s, {u"-o"_s, u"remount,size="_s + size, m_path});
}

bool SmallDisk::fill()
{
    QFile file(filler(m_path));
    if (!file.open(QFile::WriteOnly | QFile::Append | QFile::Unbuffered))
        return false;
    // The last byte counts: a page at a time, then nothing more.
    const QByteArray page(4096, 'x');
    while (file.write(page) == page.size()) {
    }
    return true;
}

bool SmallDisk::empty()
{
    return QFile::remove(filler(m_path));
}

bool SmallDisk::showAt(const QString &folder)
{
    m_shownAt = folder;
    return QDir().mkpath(folder) && runs(u"mount"_s, {u"--bind"_s, m_path, folder});
}

bool SmallDisk::hideFrom(const QString &folder)
{
    m_shownAt.clear();
    return runs(u"umount"_s, {u"-l"_s, folder});
}

} // namespace longhaul
