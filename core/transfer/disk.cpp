#include "disk.h"

#include "partfile.h"

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

void Disk::name(FileHandle file, const QString &folder, const QString &fileName, std::function<void(NamedFile)> done)
{
    const bool isFirst = !m_namings.contains(folder);
    Namings &namings = m_namings[folder];
    namings.files.emplace_back(file, pathOf(folder, fileName));
    namings.asked.push_back(std::move(done));
    if (isFirst)
        QMetaObject::invokeMethod(this, [this, folder] { startNaming(folder); }, Qt::QueuedConnection);
}

namespace {

std::vector<NamedFile> namedTogether(FileLayer &layer, const QString &folder,
                                     const std::vector<std::pair<FileHandle, QString>> &files)
{
    std::vector<NamedFile> results;
    results.reserve(files.size());
    bool isAnyNamed = false;
    for (const auto &[file, path] : files) {
        results.push_back({file, layer.nameWithoutReplacing(file, path), {}});
        isAnyNamed = isAnyNamed || results.back().named;
    }
    const DiskResult<void> durable = isAnyNamed ? layer.syncFolder(folder) : DiskResult<void>();
    for (NamedFile &result : results) {
        result.durable = durable;
        if (result.named)
            layer.close(std::exchange(result.file, {}));
    }
    return results;
}

} // namespace

void Disk::startNaming(const QString &folder)
{
    Namings namings = std::exchange(m_namings[folder], {});
    run<std::vector<NamedFile>>(
        Length::Short,
        [folder, files = std::move(namings.files)](FileLayer &layer) { return namedTogether(layer, folder, files); },
        [this, folder, asked = std::move(namings.asked)](const std::vector<NamedFile> &results) {
            if (m_namings[folder].files.empty())
                m_namings.remove(folder);
            else
                startNaming(folder);
            for (std::size_t i = 0; i < results.size(); ++i)
                asked[i](results[i]);
        });
}

void Disk::sawFolder(const QString &path, std::chrono::milliseconds now)
{
    constexpr int kMost = 100;
    if (m_seenFolders.size() >= kMost)
        m_seenFolders.clear();
    m_seenFolders.insert(path, now);
}

bool Disk::remembersFolder(const QString &path, std::chrono::milliseconds now) const
{
    const auto seen = m_seenFolders.constFind(path);
    return seen != m_seenFolders.cend() && now - *seen < kFolderMemory;
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
