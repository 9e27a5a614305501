#include "filedigest.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <expected>

namespace longhaul {

namespace {

using Digest = std::expected<QByteArray, QString>;

constexpr qint64 kPiece = 1024 * 1024; // bytes read at a time

QCryptographicHash::Algorithm qtAlgorithm(HashAlgorithm algorithm)
{
    switch (algorithm) {
    case HashAlgorithm::Md5: return QCryptographicHash::Md5;
    case HashAlgorithm::Sha1: return QCryptographicHash::Sha1;
    case HashAlgorithm::Sha224: return QCryptographicHash::Sha224;
    case HashAlgorithm::None:
    case HashAlgorithm::Sha256: return QCryptographicHash::Sha256;
    case HashAlgorithm::Sha384: return QCryptographicHash::Sha384;
    case HashAlgorithm::Sha512: return QCryptographicHash::Sha512;
    }
    return QCryptographicHash::Sha256;
}

void digestFile(QPromise<Digest> &promise, const QString &path, HashAlgorithm algorithm)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        promise.addResult(std::unexpected(file.errorString()));
        return;
    }
    QCryptographicHash hash(qtAlgorithm(algorithm));
    const qint64 whole = std::max<qint64>(1, file.size());
    for (qint64 done = 0; !promise.isCanceled();) {
        const QByteArray piece = file.read(kPiece);
        if (piece.isEmpty() && file.error() != QFileDevice::NoError) {
            promise.addResult(std::unexpected(file.errorString()));
            return;
        }
        if (piece.isEmpty()) {
            promise.addResult(hash.result().toHex());
            return;
        }
        hash.addData(piece);
        done += piece.size();
        promise.setProgressValue(int(std::min<qint64>(100, done * 100 / whole)));
    }
}

} // namespace

/// One question; the watcher is told of its progress and its end in the thread of the window.
struct FileDigest::Asked {
    QPromise<Digest> promise;
};

FileDigest::~FileDigest()
{
    giveUp();
}

void FileDigest::giveUp()
{
    if (m_asked)
        m_asked->promise.future().cancel();
    m_asked.reset();
}

void FileDigest::ask(const QString &path, HashAlgorithm algorithm)
{
    giveUp();
    m_asked = std::make_shared<Asked>();
    m_asked->promise.setProgressRange(0, 100);
    m_asked->promise.start();
    // A watcher, not `then`: on Qt 6.4 that asserts when its context has gone before the result comes.
    auto *watcher = new QFutureWatcher<Digest>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, asked = m_asked](int percent) {
        if (asked == m_asked)
            emit progressed(percent);
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, asked = m_asked] {
        watcher->deleteLater();
        if (asked != m_asked)
            return;
        m_asked.reset();
        const Digest digest = watcher->result();
        if (digest)
            emit found(*digest);
        else
            emit failed(digest.error());
    });
    watcher->setFuture(m_asked->promise.future());
    QThreadPool::globalInstance()->start([asked = m_asked, path, algorithm] {
        digestFile(asked->promise, path, algorithm);
        asked->promise.finish();
    });
}

} // namespace longhaul
