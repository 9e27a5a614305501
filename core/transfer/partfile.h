#pragma once

#include "filelayer.h"
#include "rangeset.h"
#include "task.h"

#include <QStringList>

#include <atomic>
#include <memory>
#include <optional>
#include <variant>

namespace longhaul {

/// `directory`/`name`
[[nodiscard]] QString pathOf(const QString &directory, const QString &name);
/// `directory`/`fileName`.part
[[nodiscard]] QString partPath(const QString &directory, const QString &fileName);

/// What a task knows its part file by: the file's identity, and the volume it is on. Older ones lack the volume.
[[nodiscard]] QString partIdentity(const FileFacts &facts, const QString &volume);
/// The same of a file that is whole before it has any name: wherever it is found, it is finished.
[[nodiscard]] QString wholeIdentity(const FileFacts &facts, const QString &volume);
[[nodiscard]] bool isWholeIdentity(const QString &partIdentity);
[[nodiscard]] bool isPart(const FileFacts &facts, const QString &partIdentity);

/// What became of the part file of an earlier run. Each of these is a fact found on the disk.
struct PartReopened { // it is there; `received` may be less than was known
    FileHandle file;
    QString identity;
    RangeSet received;
    QString note; // what was wrong, for the task's log; empty if nothing was
};
struct PartMissing { // nothing of it is left, or it is not ours any more
    QString note;
};
struct PartPublished { // it has its final name already: the run before died between rename and commit
    QString fileName;
};
using PartFound = std::variant<PartReopened, PartMissing, PartPublished>;

/// True if the folder of `task` can be used, and is on the volume where its part file was left. Blocks.
[[nodiscard]] DiskResult<void> checkPlace(FileLayer &files, const Task &task);

/// Looks for the part file of `task` by its name and identity. `received` is what the store knows. Blocks.
/// Errors: of the folder (`Missing`, also if it is on another volume; `Permission`), of the device.
[[nodiscard]] DiskResult<PartFound> findPart(FileLayer &files, const Task &task, const RangeSet &received);

/// What the name of the finished file can be, seen from the disk.
struct NameFound {
    QString fileName;
    bool existsAlready = false; // only for `Skip`, `Overwrite` and `Fail`
};
/// The first free of `wanted`, "wanted (1)" … by the task's choice; `taken` are the names of other tasks. Blocks.
[[nodiscard]] DiskResult<NameFound> findName(FileLayer &files, const QString &directory, const QString &wanted,
                                             OnExists choice, const QStringList &taken);

/// What is to be proved before the file gets its name.
struct ProofWanted {
    qint64 size = 0;
    Checksum checksum;
    QDateTime modified;       // invalid: leave it
    QByteArray origin;        // for user.xdg.origin.url; empty: none
    QByteArray referrer = {}; // for user.xdg.referrer.url; empty: none
};
struct Proof {
    QByteArray digest; // empty if none was asked or it was cancelled
};

/// A name together with its part file, which is what claims it.
struct PartClaimed {
    QString fileName;
    bool existsAlready = false; // as in `NameFound`; with `Skip` and `Fail` no part file was made then
    FileHandle file;
    QString identity;
    std::optional<Proof> proof = {}; // the file is whole and durable already, and still without a name
};
struct ClaimWanted {
    QString directory;
    QString fileName; // wished for
    OnExists choice = OnExists::Rename;
    QStringList taken; // names of other tasks
    qint64 needed = 0; // bytes
};
/// Finds a name and makes its empty part file. An empty part file of that name which is there already is taken over:
/// it is left from a kill between its making and the commit of its name.
/// Errors: of the folder; `Full` if the volume has less than `needed` bytes. Blocks.
[[nodiscard]] DiskResult<PartClaimed> claimPart(FileLayer &files, const ClaimWanted &wanted);
/// Closes the part file of a claim that came too late, and deletes it if it is still empty. Blocks.
void abandonPart(FileLayer &files, const QString &directory, const PartClaimed &claimed);

/// Syncs, checks the length, computes the digest. Blocks.
/// Errors: as of the disk. A wrong length or digest is no error here: `ProofFailed`.
struct ProofFailed {
    FailureCode code = FailureCode::Internal;
    QString detail;
    QByteArray digest;
};
[[nodiscard]] DiskResult<std::variant<Proof, ProofFailed>> provePart(FileLayer &files, FileHandle file,
                                                                     const ProofWanted &wanted,
                                                                     const std::atomic<bool> &cancel,
                                                                     std::atomic<qint64> &hashed);

struct PublishingWanted {
    QString directory;
    QString partName; // as the file is called now
    QString fileName; // as it shall be called
    OnExists choice = OnExists::Rename;
};
enum class Published {
    Done,
    Replaced, // somebody put another file in its place; nothing was done
};
/// Renames the part file to its final name, which is durable after a sync of the folder. Blocks.
/// Errors: `Exists` if the name is taken and `choice` is not `Overwrite`.
[[nodiscard]] DiskResult<Published> publishPart(FileLayer &files, FileHandle file, const PublishingWanted &wanted);

} // namespace longhaul
