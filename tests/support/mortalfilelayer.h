#pragma once

#include "filelayer.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QMutex>

#include <functional>
#include <map>
#include <memory>
#include <random>

namespace longhaul {

/// A disk in memory that a test can let die at any operation, with or without the power, and let fail as it likes.
/// Strict: bytes are durable after a sync of their file only, names after a sync of their folder only.
class MortalFileLayer : public FileLayer
{
public:
    enum class Operation { Create, Open, Write, Sync, Truncate, Allocate, Link, Rename, Remove, SyncFolder };
    /// What a power cut leaves of what was not synced.
    enum class PowerCut { LosesAll, KeepsSome };

    MortalFileLayer() { addFolder(QStringLiteral("/d")); }

    void addFolder(const QString &path) { m_folders.insert(path, {}); }
    /// The process dies before operation number `n` from now on (1 is the next); nothing happens after it.
    void dieBefore(int n, std::function<void()> onDeath);
    /// Operation number `n` of this kind fails with `error`; nothing of it is done.
    /// `also` is done in the same moment, without any lock.
    void failNth(Operation operation, int n, const DiskError &error, std::function<void()> also = {});
    /// `act` is done before operation number `n` of this kind, in its thread and without any lock.
    void atNth(Operation operation, int n, std::function<void()> act);
    /// A second name for a file, or (as across two volumes) none.
    void setCanLink(bool can) { m_canLink = can; }
    /// Space is reserved at once, or (as on some network drives) not at all.
    void setCanAllocate(bool can) { m_canAllocate = can; }
    /// Files without a name are refused, as on many network drives.
    void setKnowsUnnamed(bool knows) { m_knowsUnnamed = knows; }
    /// Called in the thread that reserves, before each reservation.
    void beforeAllocate(std::function<void()> act) { m_beforeAllocate = std::move(act); }
    [[nodiscard]] QList<ByteRange> allocated() const;
    /// Another drive is mounted, or none.
    void setVolume(const QString &volume);
    [[nodiscard]] bool isDead() const;
    [[nodiscard]] int operations() const;
    /// The process starts again on what the machine holds.
    void revive();
    /// The machine loses its power; then as `revive`.
    void cutPower(PowerCut cut, unsigned seed);

    [[nodiscard]] QStringList names(const QString &folder = QStringLiteral("/d")) const;
    [[nodiscard]] QByteArray content(const QString &name, const QString &folder = QStringLiteral("/d")) const;
    /// A foreign hand: a file of somebody else.
    void put(const QString &name, const QByteArray &bytes, const QString &folder = QStringLiteral("/d"));
    /// A foreign hand: other bytes in a file that is there, an hour later.
    void edit(const QString &name, const QByteArray &bytes);
    /// A foreign hand: another name for a file.
    void move(const QString &name, const QString &other);
    [[nodiscard]] QList<QByteArray> attributesOf(const QString &name) const;

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
    void startWriting(FileHandle file) override{Q_UNUSED(file)} DiskResult<void> truncate(FileHandle file,
                                                                                          qint64 size) override;
    DiskResult<bool> allocate(FileHandle file, ByteRange range) override;
    DiskResult<FileFacts> facts(FileHandle file) override;
    DiskResult<void> setTime(FileHandle, const QDateTime &) override { return {}; }
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
    DiskResult<QString> volumeOf(const QString &) override;
    DiskResult<qint64> freeSpace(const QString &) override { return qint64(1) << 50; }

private:
    struct Inode {
        int number = 0;
        QByteArray now;
        QByteArray durable;
        qint64 modified = 0;
        bool isTouched = false; // by somebody else, since it was opened
        QMap<QByteArray, QByteArray> attributes;
    };
    using Names = QMap<QString, std::shared_ptr<Inode>>;
    struct Folder {
        Names now;
        Names durable;
    };

    [[nodiscard]] std::optional<DiskError> step(Operation operation);
    [[nodiscard]] Folder *folderOf(const QString &path);
    [[nodiscard]] std::shared_ptr<Inode> find(const QString &path);
    [[nodiscard]] FileHandle handleFor(std::shared_ptr<Inode> inode);
    DiskResult<void> rename(const QString &from, const QString &to, bool replaces);

    mutable QMutex m_mutex;
    QMap<QString, Folder> m_folders;
    std::map<int, std::shared_ptr<Inode>> m_open;
    std::function<void()> m_onDeath;
    struct Fault {
        std::optional<DiskError> error;
        std::function<void()> also;
    };
    std::map<std::pair<Operation, int>, Fault> m_failures;
    std::map<Operation, int> m_counts;
    int m_nextHandle = 1;
    int m_nextInode = 1;
    int m_operations = 0;
    qint64 m_time = 0; // nanoseconds; some pass with each write
    int m_deathAt = 0;
    QList<ByteRange> m_allocated;
    std::function<void()> m_beforeAllocate;
    QString m_volume = QStringLiteral("/");
    bool m_canAllocate = true;
    bool m_canLink = true;
    bool m_knowsUnnamed = true;
    bool m_dead = false;
};

} // namespace longhaul
