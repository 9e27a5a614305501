#include "fileopener.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDesktopServices>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>
#include <QUrl>

namespace longhaul {

namespace {

/// Which of `paths` are there; `answer` is called in the thread of `context`, if that still lives.
template<typename Answer>
void findExisting(QObject *context, const QStringList &paths, Answer answer)
{
    QThreadPool::globalInstance()->start([guard = QPointer(context), paths, answer] {
        QStringList existing;
        for (const QString &path : paths) {
            if (QFileInfo::exists(path))
                existing.append(path);
        }
        // The guard may only be looked at in its own thread.
        QMetaObject::invokeMethod(QCoreApplication::instance(), [guard, existing, answer] {
            if (guard)
                answer(existing);
        });
    });
}

} // namespace

void FileOpener::openFile(const QString &path)
{
    findExisting(this, {path}, [this, path](const QStringList &existing) {
        if (existing.isEmpty())
            emit refused(tr("“%1” is no longer there.").arg(path));
        else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            emit refused(tr("No program is set for opening “%1”.").arg(path));
    });
}

void FileOpener::openFolder(const QString &directory)
{
    findExisting(this, {directory}, [this, directory](const QStringList &existing) {
        if (existing.isEmpty())
            emit refused(tr("The folder “%1” is not there.").arg(directory));
        else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(directory)))
            emit refused(tr("No program is set for opening folders."));
    });
}

void FileOpener::showInFolder(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    findExisting(this, paths, [this, paths](const QStringList &existing) {
        if (existing.isEmpty())
            openFolder(QFileInfo(paths.first()).path());
        else
            showItems(existing);
    });
}

void FileOpener::showItems(const QStringList &paths)
{
    const QString folder = QFileInfo(paths.first()).path();
    if (!QDBusConnection::sessionBus().isConnected()) {
        openFolder(folder);
        return;
    }
    QStringList addresses;
    for (const QString &path : paths)
        addresses.append(QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded));
    // Source: https://www.freedesktop.org/wiki/Specifications/file-manager-interface/
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("/org/freedesktop/FileManager1"),
        QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("ShowItems"));
    call << addresses << QString();
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, folder](QDBusPendingCallWatcher *done) {
        if (done->isError())
            openFolder(folder);
        done->deleteLater();
    });
}

} // namespace longhaul
