#pragma once

#include "byterange.h"
#include "failure.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <expected>
#include <optional>

namespace longhaul {

/// What a disk refused. The kind decides what follows, the detail is for the log.
struct DiskError {
    enum class Kind {
        Full,       // no space, or over the quota
        Missing,    // the folder or the file is not there (an unmounted drive, too)
        Permission, // not allowed, or a read-only file system
        Exists,     // the name is taken
        BadName,    // too long, or not a name here
        Changed,    // somebody else has written to the file
        Io,         // everything else
    };
    Kind kind = Kind::Io;
    QString detail;

    bool operator==(const DiskError &) const = default;
};

template<typename T>
using DiskResult = std::expected<T, DiskError>;

/// An open file of a FileLayer.
struct FileHandle {
    int value = -1;

    [[nodiscard]] bool isValid() const { return value >= 0; }
    bool operator==(const FileHandle &) const = default;
};

/// What is known of a file without reading it.
struct FileFacts {
    qint64 size = 0;      // bytes
    QString identity;     // the same for every name of the file, another for every other file, also a later one
    bool isLinked = true; // false after it was deleted under its last name
    qint64 modified = 0;  // when bytes were written last, in nanoseconds since 1970
    /// The first byte that was never written, of an open file. Empty: there is none, or the file system does not tell.
    std::optional<qint64> firstHole = {};
};

/// The file system as the engine needs it: every call may fail, and tests make it so.
/// Calls block and may come from any thread; two calls for one handle never run at the same time, except `sync`.
class FileLayer
{
public:
    virtual ~FileLayer() = default;

    /// Creates `path`, which must not exist; a symbolic link of that name counts as existing.
    virtual DiskResult<FileHandle> create(const QString &path) = 0;
    /// Creates a file in `folder` that has no name and is gone when it is closed without having got one.
    /// Errors: any, where the file system knows no such files.
    virtual DiskResult<FileHandle> createUnnamed(const QString &folder) = 0;
    /// Gives such a file its name. Errors: `Exists` if `path` is taken; any other. Where it becomes known that such
    /// files cannot be named here, `createUnnamed` fails from now on.
    virtual DiskResult<void> nameWithoutReplacing(FileHandle file, const QString &path) = 0;
    /// Opens an existing regular file for reading and writing; never through a symbolic link.
    virtual DiskResult<FileHandle> open(const QString &path) = 0;
    /// Opens any regular file for reading.
    virtual DiskResult<FileHandle> openForReading(const QString &path) = 0;
    virtual void close(FileHandle file) = 0;
    /// Writes all of `bytes` at `offset`, or fails. `Changed`: as of `checkUntouched`, or somebody shortened
    /// the file meanwhile; nothing in it can be trusted then.
    virtual DiskResult<void> write(FileHandle file, qint64 offset, const QByteArray &bytes) = 0;
    /// `Changed` if somebody else wrote to the file since our own last write through this handle, as far as the file
    /// system tells the time of the last write exactly; those of a network do not.
    virtual DiskResult<void> checkUntouched(FileHandle file) = 0;
    /// Up to `most` bytes from `offset`; empty at the end.
    virtual DiskResult<QByteArray> read(FileHandle file, qint64 offset, qint64 most) = 0;
    /// Makes the file's bytes and size durable.
    virtual DiskResult<void> sync(FileHandle file) = 0;
    /// Tells the system to begin writing what it holds of the file, without waiting.
    virtual void startWriting(FileHandle file) = 0;
    virtual DiskResult<void> truncate(FileHandle file, qint64 size) = 0;
    /// Reserves room for the bytes of `range` without changing what is read or the file's length.
    /// False if the file system has no quick way to do so; then nothing has happened.
    virtual DiskResult<bool> allocate(FileHandle file, ByteRange range) = 0;
    virtual DiskResult<FileFacts> facts(FileHandle file) = 0;
    virtual DiskResult<void> setTime(FileHandle file, const QDateTime &modified) = 0;
    /// Stores an extended attribute; file systems without them refuse.
    virtual DiskResult<void> setAttribute(FileHandle file, const QByteArray &name, const QByteArray &value) = 0;
    /// The value of an attribute, at most 1 KiB. Errors: any, if there is none.
    virtual DiskResult<QByteArray> attribute(FileHandle file, const QByteArray &name) = 0;
    virtual DiskResult<void> removeAttribute(FileHandle file, const QByteArray &name) = 0;

    /// Facts of what is under a name, symbolic links not followed; `Missing` if there is nothing.
    virtual DiskResult<FileFacts> factsOf(const QString &path) = 0;
    /// The name in `folder` of the file with `identity`; `Missing` if there is none.
    virtual DiskResult<QString> findByIdentity(const QString &folder, const QString &identity) = 0;
    /// Gives the file `from` the second name `to`. `Exists` if that is taken; any other error where the file system has
    /// no such thing, or the two are on different volumes.
    virtual DiskResult<void> addName(const QString &from, const QString &to) = 0;
    /// `Exists` if `to` is taken.
    virtual DiskResult<void> renameWithoutReplacing(const QString &from, const QString &to) = 0;
    virtual DiskResult<void> renameReplacing(const QString &from, const QString &to) = 0;
    virtual DiskResult<void> remove(const QString &path) = 0;
    /// Makes names in the folder durable.
    virtual DiskResult<void> syncFolder(const QString &path) = 0;
    /// True if `path` is a folder in which files can be made.
    virtual DiskResult<void> checkFolder(const QString &path) = 0;
    /// Where the volume of the folder is mounted: another path once its drive was taken away.
    virtual DiskResult<QString> volumeOf(const QString &folder) = 0;
    /// Bytes that a user may still write to the volume of the folder.
    virtual DiskResult<qint64> freeSpace(const QString &folder) = 0;
};

} // namespace longhaul
