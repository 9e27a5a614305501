#pragma once

#include "filelayer.h"

#include <QHash>
#include <QMutex>

#include <atomic>

namespace longhaul {

/// The real file system of a Unix. Source: POSIX.1-2017; renameat2(2), fallocate(2), sync_file_range(2) on Linux.
class PosixFileLayer : public FileLayer
{
public:
    DiskResult<FileHandle> create(const QString &path) override;
    DiskResult<FileHandle> createUnnamed(const QString &folder) override;
    DiskResult<void> nameWithoutReplacing(FileHandle file, const QString &path) override;
    DiskResult<FileHandle> open(const QString &path) override;
    DiskResult<FileHandle> openForReading(const QString &path) override;
    void close(FileHandle file) override;
    DiskResult<void> write(FileHandle file, qint64 offset, const QByteArray &bytes) override;
    DiskResult<void> checkUntouched(FileHandle file) override;
    DiskResult<QByteArray> read(FileHandle file, qint64 offset, qint64 most) override;
    DiskResult<void> sync(FileHandle file) override;
    void startWriting(FileHandle file) override;
    DiskResult<void> truncate(FileHandle file, qint64 size) override;
    DiskResult<bool> allocate(FileHandle file, ByteRange range) override;
    DiskResult<FileFacts> facts(FileHandle file) override;
    DiskResult<void> setTime(FileHandle file, const QDateTime &modified) override;
    DiskResult<void> setAttribute(FileHandle file, const QByteArray &name, const QByteArray &value) override;
    DiskResult<QByteArray> attribute(FileHandle file, const QByteArray &name) override;
    DiskResult<void> removeAttribute(FileHandle file, const QByteArray &name) override;
    DiskResult<FileFacts> factsOf(const QString &path) override;
    DiskResult<QString> findByIdentity(const QString &folder, const QString &identity) override;
    DiskResult<void> addName(const QString &from, const QString &to) override;
    DiskResult<void> renameWithoutReplacing(const QString &from, const QString &to) override;
    DiskResult<void> renameReplacing(const QString &from, const QString &to) override;
    DiskResult<void> remove(const QString &path) override;
    DiskResult<void> syncFolder(const QString &path) override;
    DiskResult<void> checkFolder(const QString &path) override;
    DiskResult<QString> volumeOf(const QString &folder) override;
    DiskResult<qint64> freeSpace(const QString &folder) override;

private:
    /// What follows was not done by somebody else.
    void remember(FileHandle file);

    QMutex m_mutex;
    QHash<int, qint64> m_lastWrites;    // by handle, in nanoseconds; only where the file system is exact
    std::atomic<bool> m_canName = true; // files without a name
};

} // namespace longhaul
