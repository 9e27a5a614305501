#include "filesondisk.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace longhaul {

void FilesOnDisk::look(const QHash<QString, QString> &paths)
{
    m_next = paths;
    if (!m_isLooking)
        lookNext();
}

void FilesOnDisk::lookNext()
{
    if (!m_next)
        return;
    m_isLooking = true;
    const auto promise = std::make_shared<QPromise<QSet<QString>>>();
    promise->start();
    // A watcher, not `then`: on Qt 6.4 that asserts when its context has gone before the result comes.
    auto *watcher = new QFutureWatcher<QSet<QString>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        const QSet<QString> there = watcher->result();
        watcher->deleteLater();
        m_isLooking = false;
        if (m_next)
            lookNext();
        else
            emit looked(there);
    });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, paths = *std::exchange(m_next, std::nullopt)] {
        QSet<QString> there;
        for (auto path = paths.cbegin(); path != paths.cend(); ++path) {
            if (QFileInfo::exists(*path))
                there.insert(path.key());
        }
        promise->addResult(there);
        promise->finish();
    });
}

} // namespace longhaul
