#pragma once

#include <QObject>
#include <QStringList>

namespace longhaul {

/// Opens files and shows them in the desktop's file manager. The disk is asked in a worker thread,
/// for a drive that does not answer must not hold up the window.
class FileOpener : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void openFile(const QString &path);
    void openFolder(const QString &directory);
    /// Marks the files that are there; opens their folder where they are not, or no file manager can mark.
    void showInFolder(const QStringList &paths);

signals:
    /// One line for people.
    void refused(const QString &why);

private:
    void showItems(const QStringList &paths);
};

} // namespace longhaul
