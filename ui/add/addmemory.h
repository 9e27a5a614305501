#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace longhaul {

/// What the add dialog remembers between two uses, in the window's own settings file.
class AddMemory
{
public:
    /// `file`: path of an INI file; it and its folder need not be there.
    explicit AddMemory(QString file);
    /// The file of this installation: `window.ini` in the settings folder.
    [[nodiscard]] static AddMemory ofThisInstallation();

    /// Folders used before, the newest first, at most ten.
    [[nodiscard]] QStringList folders() const;
    void rememberFolder(const QString &folder);
    [[nodiscard]] QByteArray geometry() const;
    void rememberGeometry(const QByteArray &geometry);

private:
    QString m_file;
};

} // namespace longhaul
