#include "folderprobe.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QPromise>
#include <QStorageInfo>
#include <QThreadPool>

#include <memory>

namespace longhaul {

namespace {

struct FolderWords {
    Q_DECLARE_TR_FUNCTIONS(longhaul::FolderState)
};

struct Look {
    FolderState state = FolderState::Missing;
    std::optional<qint64> freeBytes;
};

FolderState stateOf(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.exists())
        return FolderState::Missing;
    if (!info.isDir())
        return FolderState::NotAFolder;
    return info.isWritable() ? FolderState::Writable : FolderState::NotWritable;
}

Look lookAt(const QString &folder)
{
    if (!QDir::isAbsolutePath(folder))
        return {FolderState::NotAbsolute, {}};
    const FolderState state = stateOf(folder);
    QString there = QDir::cleanPath(folder);
    while (!QFileInfo::exists(there) && there != QLatin1String("/"))
        there = QFileInfo(there).path();
    const QStorageInfo storage(there);
    return {state, storage.isValid() ? std::optional(storage.bytesAvailable()) : std::nullopt};
}

} // namespace

void FolderProbe::look(const QString &folder)
{
    ask(folder, false);
}

void FolderProbe::make(const QString &folder)
{
    ask(folder, true);
}

void FolderProbe::ask(const QString &folder, bool create)
{
    const int question = ++m_question;
    const auto promise = std::make_shared<QPromise<Look>>();
    promise->start();
    // A watcher, not `then`: on Qt 6.4 that asserts when its context has gone before the result comes.
    auto *watcher = new QFutureWatcher<Look>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, folder, question] {
        const Look look = watcher->result();
        watcher->deleteLater();
        if (question == m_question)
            emit looked(folder, look.state, look.freeBytes);
    });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, folder, create] {
        if (create && QDir::isAbsolutePath(folder))
            QDir().mkpath(folder); // the look tells whether it worked
        promise->addResult(lookAt(folder));
        promise->finish();
    });
}

QString folderStateText(FolderState state)
{
    switch (state) {
    case FolderState::Writable: return {};
    case FolderState::Missing: return FolderWords::tr("This folder is not there. The downloads would wait for it.");
    case FolderState::NotAFolder: return FolderWords::tr("This is a file. Choose a folder.");
    case FolderState::NotWritable: return FolderWords::tr("You may not write into this folder. Choose another one.");
    case FolderState::NotAbsolute: return FolderWords::tr("Give the whole path of a folder, starting with “/”.");
    }
    Q_UNREACHABLE();
}

} // namespace longhaul
