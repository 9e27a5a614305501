#pragma once

#include "filelayer.h"

#include <QHash>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

class QThreadPool;

namespace longhaul {

class MessageQueue;

/// What became of a file that was to get its first name.
struct NamedFile {
    FileHandle file;          // still the caller's if it got no name; else closed, and not valid
    DiskResult<void> named;   // `Exists` if the name is taken
    DiskResult<void> durable; // counts only if it is named
};

/// All work on files, off the event loop. Writes go through one thread, in their order; everything that can take
/// long or only waits for the device (sync, hash, rename, allocation) goes to a small pool.
/// Answers come in the thread that owns this object, never from inside the call.
class Disk : public QObject
{
    Q_OBJECT

public:
    /// Bytes that may wait for the writer. Readers stop above it: this bounds the memory of all transfers together.
    static constexpr qint64 kRoom = 8 * 1024 * 1024;
    /// They wait for the device more than they work, and what many wait for at the same time is done at once.
    static constexpr int kPoolThreads = 16;
    static constexpr int kLongThreads = 2;

    static constexpr std::chrono::seconds kFolderMemory{1};

    using Written = std::function<void(DiskResult<void>)>;

    explicit Disk(FileLayer &files, QObject *parent = nullptr);
    /// Waits for what has been handed over already.
    ~Disk() override;

    /// Queues bytes for the writer.
    void write(FileHandle file, qint64 offset, QByteArray bytes, Written written);
    /// Bytes that `write` may be given now; `roomMade` tells when there is room after there was none.
    [[nodiscard]] qint64 room() const;

    /// Short jobs only wait for the device; long ones read or write whole files and must not hold up the others;
    /// ordered ones run between the writes, after those that were queued before.
    enum class Length { Short, Long, Ordered };

    /// Runs `job` in a pool and hands its result to `done` in this thread.
    template<typename Result>
    void run(Length length, std::function<Result(FileLayer &)> job, std::function<void(Result)> done)
    {
        enqueue(length, [this, job = std::move(job), done = std::move(done)] {
            auto result = std::make_shared<Result>(job(m_files));
            answer([done, result] { done(std::move(*result)); });
        });
    }
    /// Makes names in a folder durable. One sync serves all that asked while the one before was under way.
    void syncFolder(const QString &path, std::function<void(DiskResult<void>)> done);
    /// Gives a file without a name its first one, makes that durable and closes the file. All that asked in one turn of
    /// the event loop, or while the ones before were under way, go together: one job, and one sync of their folder.
    void name(FileHandle file, const QString &folder, const QString &fileName, std::function<void(NamedFile)> done);
    /// For `kFolderMemory` a folder that was there needs no look before a request is made: who writes there looks
    /// again.
    void sawFolder(const QString &path, std::chrono::milliseconds now);
    [[nodiscard]] bool remembersFolder(const QString &path, std::chrono::milliseconds now) const;
    /// Closes after the writes that were queued before.
    void close(FileHandle file);

    [[nodiscard]] FileLayer &files() const { return m_files; }

signals:
    void roomMade();

private:
    using FolderSynced = std::function<void(DiskResult<void>)>;

    /// The files that are to be named in one folder, as they asked.
    struct Namings {
        std::vector<std::pair<FileHandle, QString>> files; // with their paths
        std::vector<std::function<void(NamedFile)>> asked;
    };

    void startFolderSync(const QString &path, std::vector<FolderSynced> asked);
    void startNaming(const QString &folder);
    void enqueue(Length length, std::function<void()> job);
    void answer(std::function<void()> reply);
    void deliver();

    FileLayer &m_files;
    std::unique_ptr<QThreadPool> m_writer; // one thread
    std::unique_ptr<QThreadPool> m_pool;
    std::unique_ptr<QThreadPool> m_longPool;
    std::unique_ptr<MessageQueue> m_answers;
    QHash<QString, std::vector<FolderSynced>> m_folderSyncs; // under way, by path; with those who wait for the next
    QHash<QString, Namings> m_namings;                       // by folder, while there are some; those that wait
    QHash<QString, std::chrono::milliseconds> m_seenFolders; // when
    qint64 m_queued = 0;                                     // bytes
};

} // namespace longhaul
