#pragma once

#include "filecategory.h"

#include <QMap>
#include <QString>

namespace longhaul {

/// The folder that a person has chosen for each sort of file, in the window's own settings file.
/// Written by the preferences, read by the add dialog; every call reads the file anew.
class CategoryFolders
{
public:
    /// `file`: path of an INI file; it and its folder need not be there.
    explicit CategoryFolders(QString file);
    /// The file of this installation: `window.ini` in the settings folder.
    [[nodiscard]] static CategoryFolders ofThisInstallation();

    /// Absolute; empty: the general folder.
    [[nodiscard]] QString folder(FileCategory category) const;
    /// Of every category that has one.
    [[nodiscard]] QMap<FileCategory, QString> all() const;
    /// Empty takes the choice back.
    void setFolder(FileCategory category, const QString &folder);

private:
    QString m_file;
};

} // namespace longhaul
