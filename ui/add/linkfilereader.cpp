#include "linkfilereader.h"

#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace longhaul {

namespace {

OfferedSet readAll(const LinkSources &sources, const QStringList &files)
{
    OfferedSet offered = offeredIn(sources);
    qint64 room = kMostLinkText;
    for (const QString &path : files) {
        QFile file(path);
        // A pipe or a device would never end.
        if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
            offered.unread.append(path);
            continue;
        }
        const QByteArray content = file.read(room);
        room -= content.size();
        if (!file.atEnd())
            offered.unread.append(path);
        addOffered(offered, path, content);
    }
    offered.links.removeDuplicates();
    return offered;
}

} // namespace

void LinkFileReader::read(const LinkSources &sources, const QStringList &files)
{
    const auto promise = std::make_shared<QPromise<OfferedSet>>();
    promise->start();
    // A watcher, not `then`: on Qt 6.4 that asserts when its context has gone before the result comes.
    auto *watcher = new QFutureWatcher<OfferedSet>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        const OfferedSet offered = watcher->result();
        watcher->deleteLater();
        emit finished(offered);
    });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, sources, files] {
        promise->addResult(readAll(sources, files));
        promise->finish();
    });
}

} // namespace longhaul
