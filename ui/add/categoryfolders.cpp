#include "categoryfolders.h"

#include "folders.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace longhaul {

namespace {

QString settingsKey(FileCategory category)
{
    return QStringLiteral("window/categories/") + categoryKey(category);
}

} // namespace

CategoryFolders::CategoryFolders(QString file) : m_file(std::move(file)) {}

CategoryFolders CategoryFolders::ofThisInstallation()
{
    return CategoryFolders(Folders::fromEnvironment().config + QStringLiteral("/window.ini"));
}

QString CategoryFolders::folder(FileCategory category) const
{
    const QString folder = QSettings(m_file, QSettings::IniFormat).value(settingsKey(category)).toString();
    return QDir::isAbsolutePath(folder) ? QDir::cleanPath(folder) : QString();
}

QMap<FileCategory, QString> CategoryFolders::all() const
{
    QMap<FileCategory, QString> folders;
    for (const FileCategory category : allCategories()) {
        if (const QString path = folder(category); !path.isEmpty())
            folders.insert(category, path);
    }
    return folders;
}

void CategoryFolders::setFolder(FileCategory category, const QString &folder)
{
    if (!makePrivateFolder(QFileInfo(m_file).path()))
        return;
    QSettings settings(m_file, QSettings::IniFormat);
    if (folder.isEmpty())
        settings.remove(settingsKey(category));
    else
        settings.setValue(settingsKey(category), QDir::cleanPath(folder));
}

} // namespace longhaul
