#pragma once

#include "failure.h"
#include "taskid.h"
#include "taskurl.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>
#include <utility>

namespace longhaul {

/// Where a task stands. Who ends each state is told in `core/transfer/transferrules.h`.
enum class TaskState : quint8 {
    Queued,
    Connecting,
    Downloading,
    Verifying,
    Completed,
    Waiting,
    Paused,
    Failed,
    Cancelled,
};

/// What a waiting task waits for; `None` in every other state.
enum class WaitReason : quint8 {
    None,
    Retry,
    Network,
    ServerBusy,
    DiskSpace,
    FolderMissing,
    Schedule,
    Metered,
    Keyring,
};

/// What to do when the final name is taken.
enum class OnExists : quint8 { Rename, Overwrite, Skip, Fail };

enum class HashAlgorithm : quint8 { None, Md5, Sha1, Sha224, Sha256, Sha384, Sha512 };

/// Who said what the digest of a file is.
enum class ChecksumSource : quint8 {
    User,     // without an algorithm: nobody has said anything yet, what is found counts
    Server,   // in a header of its answer
    SumsFile, // a file of digests beside the address; without an algorithm: it is still to be looked for
    Metalink,
    Unwanted, // the user wants no check; what could be found is not looked at
};

/// A digest that the file must have. Hexadecimal, lower case; empty is unknown.
struct Checksum {
    HashAlgorithm algorithm = HashAlgorithm::None;
    QByteArray expected;
    QByteArray actual;
    ChecksumSource source = ChecksumSource::User;

    bool operator==(const Checksum &) const = default;
};

/// Digests of the pieces of a file, all of one length but the last. Source: RFC 5854 section 4.1.3.
struct PieceHashes {
    HashAlgorithm algorithm = HashAlgorithm::None;
    qint64 length = 0;  // bytes of a piece
    QByteArray digests; // raw, one behind the other

    [[nodiscard]] bool isEmpty() const { return digests.isEmpty(); }
    [[nodiscard]] qint64 count() const;
    /// Raw; empty if there is no such piece.
    [[nodiscard]] QByteArray digest(qint64 piece) const;
    bool operator==(const PieceHashes &) const = default;
};

/// What tells one version of a file from another. Source: RFC 9110 section 8.8.
struct Validator {
    QByteArray etag;         // as sent, with quotes and an optional W/
    QByteArray lastModified; // as sent

    [[nodiscard]] bool isEmpty() const { return etag.isEmpty() && lastModified.isEmpty(); }
    bool operator==(const Validator &) const = default;
};

using HeaderList = QList<std::pair<QByteArray, QByteArray>>;

/// One download, as the agent keeps it and every client sees it.
/// Sizes are bytes, speeds bytes per second; unknown is an empty optional or an invalid date.
/// There may be 100,000 of them: what is small stands together, and what is new should be small.
struct Task {
    TaskId id;
    TaskUrl url;      // as given
    TaskUrl finalUrl; // after redirects; empty until an answer came
    TaskState state = TaskState::Queued;
    WaitReason reason = WaitReason::None;
    OnExists onExists = OnExists::Rename;
    bool nameIsFixed = false; // the user chose the name, or bytes are already stored under it
    bool hostIsFull = false;  // in `Queued`: there would be a place, but no connection to its host is free
    std::optional<bool> resumable;
    int connections = 0;       // open now
    int connectionsWanted = 0; // asked for by the user; 0 is "find out"
    int attempts = 0;
    int priority = 0;
    std::optional<Failure> error; // in `Failed`
    QString session;
    QString directory;
    QString fileName;         // final name; empty until it is known
    qint64 bytesReceived = 0; // written to the part file
    std::optional<qint64> bytesTotal;
    qint64 speed = 0;
    std::optional<qint64> etaSeconds;
    Checksum checksum;
    QString queue = QStringLiteral("default");
    qint64 position = 0; // place in the list; smaller is earlier
    qint64 limit = 0;    // bytes per second; 0 is none
    QString description;
    HeaderList headers; // sent to the original origin only; secrets are never here
    QString userName;   // the password is in the keyring or in memory
    Validator validator;
    QString partIdentity; // names the part file itself (its inode), so that a finished rename is recognised
    QDateTime createdAt;
    QDateTime startedAt;
    QDateTime completedAt;
    QDateTime retryAt;      // in `Waiting`: when it tries again by itself
    QDateTime troubleSince; // first trouble after the last progress
    QList<QUrl> mirrors;    // further addresses of the same file, the best first, without user name and password
    PieceHashes pieces;
    QString movingTo;      // while the part file is on its way to another folder: that one
    qint64 bytesMoved = 0; // of it
    QByteArray map;        // what `fileMap` says; only in what clients are told, and only of unfinished tasks

    bool operator==(const Task &) const = default;
};

/// What somebody asks for with `add`.
struct TaskRequest {
    QUrl url;          // may still carry user name and password; they are taken out at once
    QString directory; // empty: the folder of the settings
    QString fileName;  // empty: link and server suggest it
    QString session = QStringLiteral("default");
    int connections = 0;
    Checksum checksum;
    HeaderList headers;
    QString userName;
    QString password;      // goes to the keyring or to memory, never to the store
    bool remember = false; // to the keyring too
    qint64 limit = 0;
    QString queue = QStringLiteral("default");
    int priority = 0;
    std::optional<OnExists> onExists; // empty: as the settings say
    bool startPaused = false;
    QString description;
    QList<QUrl> mirrors;
    PieceHashes pieces;

    bool operator==(const TaskRequest &) const = default;
};

/// A change of a task by `set`; an empty optional leaves the thing as it is.
struct TaskChange {
    std::optional<QUrl> url;
    std::optional<qint64> limit;
    std::optional<int> connections;
    std::optional<int> priority;
    std::optional<QString> queue;
    std::optional<Checksum> checksum;
    std::optional<QString> fileName;
    std::optional<QString> directory; // absolute; what is fetched already is taken along
    std::optional<QString> description;
    std::optional<qint64> position;

    bool operator==(const TaskChange &) const = default;
};

[[nodiscard]] QString stateName(TaskState state);
[[nodiscard]] std::optional<TaskState> stateFromName(QStringView name);
/// The contract's name of a reason; empty for `None`.
[[nodiscard]] QString reasonName(WaitReason reason);
[[nodiscard]] std::optional<WaitReason> reasonFromName(QStringView name);
[[nodiscard]] QString onExistsName(OnExists choice);
[[nodiscard]] std::optional<OnExists> onExistsFromName(QStringView name);
/// "sha256" and so on; empty for `None`.
[[nodiscard]] QString hashName(HashAlgorithm algorithm);
/// Accepts "sha256", "SHA-256", "md5" …
[[nodiscard]] std::optional<HashAlgorithm> hashFromName(QStringView name);
/// Hexadecimal digits that a digest of `algorithm` has.
[[nodiscard]] int hashDigits(HashAlgorithm algorithm);
/// "user", "server", "sums-file", "metalink", "none".
[[nodiscard]] QString checksumSourceName(ChecksumSource source);
[[nodiscard]] std::optional<ChecksumSource> checksumSourceFromName(QStringView name);
/// True for a digest that nobody gave by hand: it belongs to the version that the server had.
[[nodiscard]] bool isFound(const Checksum &checksum);
/// `checksum` without what was found, so that it is found again.
[[nodiscard]] Checksum asAskedFor(const Checksum &checksum);

/// True in the states that use connections or hash: connecting, downloading, verifying.
[[nodiscard]] bool isActive(TaskState state);
/// True where nothing more happens unless somebody asks: completed, failed, cancelled.
[[nodiscard]] bool isFinal(TaskState state);

} // namespace longhaul

Q_DECLARE_METATYPE(longhaul::Task)
// Its members all are: lists of tasks are shifted as plain bytes.
Q_DECLARE_TYPEINFO(longhaul::Task, Q_RELOCATABLE_TYPE);
