#include "linkfilereader.h"

#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace longhaul {

namespace {

struct ReadLinks {
    QStringList links;
    QStringList unread;
};

ReadLinks readAll(const LinkSources &sources, const QStringList &files)
{
    ReadLinks result{linksIn(sources), {}};
    qint64 room = kMostLinkText;
    for (const QString &path : files) {
        QFile file(path);
        // A pipe or a device would never end.
        if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
            result.unread.append(path);
            continue;
        }
        const QByteArray content = file.read(room);
        room -= content.size();
        if (!file.atEnd())
            result.unread.append(path);
        result.links += linksInFile(path, content);
    }
    result.links.removeDuplicates();
    return result;
}

} // namespace

void LinkFileReader::read(const LinkSources &sources, const QStringList &files)
{
    const auto promise = std::make_shared<QPromise<ReadLinks>>();
    promise->start();
    // A watcher, not `then`: on Qt 6.4 that asserts when its context has gone before the result comes.
    auto *watcher = new QFutureWatcher<ReadLinks>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        const ReadLinks result = watcher->result();
        watcher->deleteLater();
        emit finished(result.links, result.unread);
    });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, sources, files] {
        promise->addResult(readAll(sources, files));
        promise->finish();
    });
}

} // namespace longhaul
