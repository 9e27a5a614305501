#include "disk.h"

#include <QMutex>
#include <QThreadPool>

#include <utility>
#include <vector>

namespace longhaul {

/// Answers on their way home: many small ones cost one wake-up.
class MessageQueue
{
public:
    /// True if the owner has to be woken.
    bool push(std::function<void()> message)
    {
        const QMutexLocker lock(&m_mutex);
        m_messages.push_back(std::move(message));
        return m_messages.size() == 1;
    }
    std::vector<std::function<void()>> takeAll()
    {
        const QMutexLocker lock(&m_mutex);
        return std::exchange(m_messages, {});
    }

private:
    QMutex m_mutex;
    std::vector<std::function<void()>> m_messages;
};

Disk::Disk(FileLayer &files, QObject *parent)
    : QObject(parent)
    , m_files(files)
    , m_writer(std::make_unique<QThreadPool>())
    , m_pool(std::make_unique<QThreadPool>())
    , m_longPool(std::make_unique<QThreadPool>())
    , m_answers(std::make_unique<MessageQueue>())
{
    m_writer->setMaxThreadCount(1);
    m_pool->setMaxThreadCount(kPoolThreads);
    m_longPool->setMaxThreadCount(kLongThreads);
    m_writer->setObjectName(QStringLiteral("writer"));
    constexpr int kExpiry = 5000; // ms; an idle agent keeps no thread
    m_writer->setExpiryTimeout(kExpiry);
    m_pool->setExpiryTimeout(kExpiry);
    m_longPool->setExpiryTimeout(kExpiry);
}

Disk::~Disk()
{
    m_writer->waitForDone();
    m_pool->waitForDone();
    m_longPool->waitForDone();
}

void Disk::write(FileHandle file, qint64 offset, QByteArray bytes, Written written)
{
    const qint64 size = bytes.size();
    m_queued += size;
    m_writer->start([this, file, offset, size, bytes = std::move(bytes), written = std::move(written)]() mutable {
        DiskResult<void> result = m_files.write(file, offset, bytes);
        bytes = QByteArray(); // here, not with the job: this is the memory that `room` counts
        answer([this, size, written = std::move(written), result = std::move(result)] {
            const bool wasFull = room() <= 0;
            m_queued -= size;
            written(result);
            if (wasFull && room() > 0)
                emit roomMade();
        });
    });
}

qint64 Disk::room() const
{
    return kRoom - m_queued;
}

void Disk::syncFolder(const QString &path, FolderSynced done)
{
    if (const auto running = m_folderSyncs.find(path); running != m_folderSyncs.end()) {
        running->push_back(std::move(done)); // it may have begun before the name was there
        return;
    }
    m_folderSyncs.insert(path, {});
    startFolderSync(path, {std::move(done)});
}

void Disk::startFolderSync(const QString &path, std::vector<FolderSynced> asked)
{
    run<DiskResult<void>>(
        Length::Short, [path](FileLayer &files) { return files.syncFolder(path); },
        [this, path, asked = std::move(asked)](const DiskResult<void> &result) {
            auto next = std::exchange(m_folderSyncs[path], {});
            if (next.empty())
                m_folderSyncs.remove(path);
            else
                startFolderSync(path, std::move(next));
            for (const FolderSynced &done : asked)
                done(result);
        });
}

void Disk::close(FileHandle file)
{
    if (file.isValid())
        m_writer->start([this, file] { m_files.close(file); });
}

void Disk::enqueue(Length length, std::function<void()> job)
{
    switch (length) {
    case Length::Short: m_pool->start(std::move(job)); break;
    case Length::Long: m_longPool->start(std::move(job)); break;
    case Length::Ordered: m_writer->start(std::move(job)); break;
    }
}

void Disk::answer(std::function<void()> reply)
{
    if (m_answers->push(std::move(reply)))
        QMetaObject::invokeMethod(this, &Disk::deliver, Qt::QueuedConnection);
}

void Disk::deliver()
{
    for (const auto &message : m_answers->takeAll())
        message();
}

} // namespace longhaul
