#include "addmemory.h"

#include "folders.h"

#include <QDir>
#include <QSettings>

namespace longhaul {

namespace {

constexpr qsizetype kMostFolders = 10;
constexpr QLatin1String kFoldersKey("add/folders");
constexpr QLatin1String kGeometryKey("add/geometry");

} // namespace

AddMemory::AddMemory(QString file) : m_file(std::move(file)) {}

AddMemory AddMemory::ofThisInstallation()
{
    return AddMemory(Folders::fromEnvironment().config + QStringLiteral("/window.ini"));
}

QStringList AddMemory::folders() const
{
    return QSettings(m_file, QSettings::IniFormat).value(kFoldersKey).toStringList().mid(0, kMostFolders);
}

void AddMemory::rememberFolder(const QString &folder)
{
    if (folder.isEmpty())
        return;
    const QString clean = QDir::cleanPath(folder);
    QStringList list = folders();
    list.removeAll(clean);
    list.prepend(clean);
    QSettings(m_file, QSettings::IniFormat).setValue(kFoldersKey, list.mid(0, kMostFolders));
}

QByteArray AddMemory::geometry() const
{
    return QSettings(m_file, QSettings::IniFormat).value(kGeometryKey).toByteArray();
}

void AddMemory::rememberGeometry(const QByteArray &geometry)
{
    QSettings(m_file, QSettings::IniFormat).setValue(kGeometryKey, geometry);
}

} // namespace longhaul
