#include "task.h"

#include "nametable.h"

namespace longhaul {

namespace {

constexpr NameTable<TaskState, 9> kStates{{{
    {TaskState::Queued, "queued"},
    {TaskState::Connecting, "connecting"},
    {TaskState::Downloading, "downloading"},
    {TaskState::Verifying, "verifying"},
    {TaskState::Completed, "completed"},
    {TaskState::Waiting, "waiting"},
    {TaskState::Paused, "paused"},
    {TaskState::Failed, "failed"},
    {TaskState::Cancelled, "cancelled"},
}}};

constexpr NameTable<WaitReason, 8> kReasons{{{
    {WaitReason::Retry, "retry"},
    {WaitReason::Network, "network"},
    {WaitReason::ServerBusy, "server-busy"},
    {WaitReason::DiskSpace, "disk-space"},
    {WaitReason::FolderMissing, "folder-missing"},
    {WaitReason::Schedule, "schedule"},
    {WaitReason::Metered, "metered"},
    {WaitReason::Keyring, "keyring"},
}}};

constexpr NameTable<OnExists, 4> kOnExists{{{
    {OnExists::Rename, "rename"},
    {OnExists::Overwrite, "overwrite"},
    {OnExists::Skip, "skip"},
    {OnExists::Fail, "fail"},
}}};

constexpr NameTable<HashAlgorithm, 6> kHashes{{{
    {HashAlgorithm::Md5, "md5"},
    {HashAlgorithm::Sha1, "sha1"},
    {HashAlgorithm::Sha224, "sha224"},
    {HashAlgorithm::Sha256, "sha256"},
    {HashAlgorithm::Sha384, "sha384"},
    {HashAlgorithm::Sha512, "sha512"},
}}};

constexpr NameTable<ChecksumSource, 5> kChecksumSources{{{
    {ChecksumSource::User, "user"},
    {ChecksumSource::Server, "server"},
    {ChecksumSource::SumsFile, "sums-file"},
    {ChecksumSource::Metalink, "metalink"},
    {ChecksumSource::Unwanted, "none"},
}}};

} // namespace

QString stateName(TaskState state)
{
    return kStates.name(state);
}

std::optional<TaskState> stateFromName(QStringView name)
{
    return kStates.value(name);
}

QString reasonName(WaitReason reason)
{
    return kReasons.name(reason);
}

std::optional<WaitReason> reasonFromName(QStringView name)
{
    return kReasons.value(name);
}

QString onExistsName(OnExists choice)
{
    return kOnExists.name(choice);
}

std::optional<OnExists> onExistsFromName(QStringView name)
{
    return kOnExists.value(name);
}

QString hashName(HashAlgorithm algorithm)
{
    return kHashes.name(algorithm);
}

std::optional<HashAlgorithm> hashFromName(QStringView name)
{
    QString plain = name.toString().toLower();
    plain.remove(u'-');
    return kHashes.value(plain);
}

int hashDigits(HashAlgorithm algorithm)
{
    switch (algorithm) {
    case HashAlgorithm::None: return 0;
    case HashAlgorithm::Md5: return 32;
    case HashAlgorithm::Sha1: return 40;
    case HashAlgorithm::Sha224: return 56;
    case HashAlgorithm::Sha256: return 64;
    case HashAlgorithm::Sha384: return 96;
    case HashAlgorithm::Sha512: return 128;
    }
    return 0;
}

QString checksumSourceName(ChecksumSource source)
{
    return kChecksumSources.name(source);
}

std::optional<ChecksumSource> checksumSourceFromName(QStringView name)
{
    return kChecksumSources.value(name);
}

bool isFound(const Checksum &checksum)
{
    return checksum.algorithm != HashAlgorithm::None
           && (checksum.source == ChecksumSource::Server || checksum.source == ChecksumSource::SumsFile);
}

Checksum asAskedFor(const Checksum &checksum)
{
    if (!isFound(checksum))
        return {checksum.algorithm, checksum.expected, {}, checksum.source};
    const bool looks = checksum.source == ChecksumSource::SumsFile;
    return {HashAlgorithm::None, {}, {}, looks ? ChecksumSource::SumsFile : ChecksumSource::User};
}

qint64 PieceHashes::count() const
{
    const int bytes = hashDigits(algorithm) / 2;
    return bytes > 0 ? digests.size() / bytes : 0;
}

QByteArray PieceHashes::digest(qint64 piece) const
{
    const qsizetype bytes = hashDigits(algorithm) / 2;
    return piece >= 0 && piece < count() ? digests.mid(piece * bytes, bytes) : QByteArray();
}

bool isActive(TaskState state)
{
    return state == TaskState::Connecting || state == TaskState::Downloading || state == TaskState::Verifying;
}

bool isFinal(TaskState state)
{
    return state == TaskState::Completed || state == TaskState::Failed || state == TaskState::Cancelled;
}

} // namespace longhaul
