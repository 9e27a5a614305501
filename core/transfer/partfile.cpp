#include "partfile.h"

#include "digest.h"
#include "partseal.h"
#include "safename.h"

namespace longhaul {

namespace {

const QLatin1String kSuffix(".part");
constexpr QChar kVolumeMark = u'@';
constexpr QChar kWholeMark = u'!';

/// Of the file alone.
QString identityIn(const QString &partIdentity)
{
    const QString file = partIdentity.section(kVolumeMark, 0, 0);
    return file.endsWith(kWholeMark) ? file.chopped(1) : file;
}

/// Bytes beyond the end of the file were lost with a power cut or cut off by somebody.
DiskResult<PartFound> reopened(FileLayer &files, FileHandle file, const FileFacts &facts, const RangeSet &received)
{
    const bool isChanged = !received.isEmpty() && isSealBroken(files, file, facts);
    if (isChanged || (received.isEmpty() && facts.size > 0)) {
        // Nothing of what is in it counts, so that nothing of it may stay behind the new bytes.
        if (const auto emptied = files.truncate(file, 0); !emptied) {
            files.close(file);
            return std::unexpected(emptied.error());
        }
        const QString note = QStringLiteral("Somebody changed the part file; the download starts again.");
        return PartReopened{file, facts.identity, {}, isChanged ? note : QString()};
    }
    PartReopened part{file, facts.identity, received.within({0, facts.size}), {}};
    if (part.received != received)
        part.note = QStringLiteral("The part file is shorter than it was; what is missing is fetched again.");
    return part;
}

DiskResult<PartFound> searchByIdentity(FileLayer &files, const Task &task, const RangeSet &received)
{
    const PartFound missing = PartMissing{
        received.isEmpty() ? QString() : QStringLiteral("The part file is gone; the download starts again.")};
    const auto name = files.findByIdentity(task.directory, identityIn(task.partIdentity));
    if (!name)
        return missing;
    const auto facts = files.factsOf(pathOf(task.directory, *name));
    // A file that was whole before it had a name never was a part file, whatever its name ends in.
    const bool neverWasPart = isWholeIdentity(task.partIdentity);
    const bool isPartName = !neverWasPart && name->endsWith(kSuffix);
    const bool isWhole = task.bytesTotal && (neverWasPart || received.contains({0, *task.bytesTotal}));
    if (facts && isWhole && facts->size == *task.bytesTotal && !isPartName) {
        if (const auto synced = files.syncFolder(task.directory); !synced)
            return std::unexpected(synced.error());
        return PartPublished{*name};
    }
    if (!facts || !isPartName)
        return missing;
    // It has another name than it should: somebody renamed it, or a new final name was chosen before a kill.
    const QString path = partPath(task.directory, task.fileName);
    if (!files.renameWithoutReplacing(pathOf(task.directory, *name), path))
        return missing;
    const auto file = files.open(path);
    if (!file)
        return std::unexpected(file.error());
    return reopened(files, *file, *facts, received);
}

} // namespace

QString partIdentity(const FileFacts &facts, const QString &volume)
{
    return volume.isEmpty() ? facts.identity : facts.identity + kVolumeMark + volume;
}

QString wholeIdentity(const FileFacts &facts, const QString &volume)
{
    return facts.identity + kWholeMark + kVolumeMark + volume;
}

bool isWholeIdentity(const QString &partIdentity)
{
    return partIdentity.section(kVolumeMark, 0, 0).endsWith(kWholeMark);
}

bool isPart(const FileFacts &facts, const QString &partIdentity)
{
    return facts.identity == identityIn(partIdentity);
}

DiskResult<void> checkPlace(FileLayer &files, const Task &task)
{
    const auto folder = files.checkFolder(task.directory);
    const QString volume = task.partIdentity.section(kVolumeMark, 1);
    if (!folder || volume.isEmpty())
        return folder;
    // The folder below a drive that is not mounted is there, and is not the folder that was chosen.
    const auto present = files.volumeOf(task.directory);
    if (present && *present != volume && volume.startsWith(*present))
        return std::unexpected(
            DiskError{DiskError::Kind::Missing, QStringLiteral("the drive of %1 is not there").arg(volume)});
    return {};
}

QString pathOf(const QString &directory, const QString &name)
{
    return directory.endsWith(QLatin1Char('/')) ? directory + name : directory + QLatin1Char('/') + name;
}

QString partPath(const QString &directory, const QString &fileName)
{
    return pathOf(directory, fileName + kSuffix);
}

DiskResult<PartFound> findPart(FileLayer &files, const Task &task, const RangeSet &received)
{
    if (const auto place = checkPlace(files, task); !place)
        return std::unexpected(place.error());
    if (task.fileName.isEmpty() || task.partIdentity.isEmpty())
        return PartMissing{}; // a name without a part file is only a wish
    if (isWholeIdentity(task.partIdentity))
        return searchByIdentity(files, task, received);
    const auto file = files.open(partPath(task.directory, task.fileName));
    if (!file) {
        if (file.error().kind == DiskError::Kind::Missing || file.error().kind == DiskError::Kind::Exists)
            return searchByIdentity(files, task, received);
        return std::unexpected(file.error());
    }
    const auto facts = files.facts(*file);
    if (!facts) {
        files.close(*file);
        return std::unexpected(facts.error());
    }
    if (!isPart(*facts, task.partIdentity)) {
        files.close(*file);
        return searchByIdentity(files, task, received);
    }
    return reopened(files, *file, *facts, received);
}

DiskResult<NameFound> findName(FileLayer &files, const QString &directory, const QString &wanted, OnExists choice,
                               const QStringList &taken)
{
    constexpr int kMostTries = 10000;
    if (const auto folder = files.checkFolder(directory); !folder)
        return std::unexpected(folder.error());
    for (int n = 0; n < kMostTries; ++n) {
        const QString name = n == 0 ? wanted : numberedName(wanted, n);
        if (taken.contains(name))
            continue;
        const auto existing = files.factsOf(pathOf(directory, name));
        if (!existing && existing.error().kind != DiskError::Kind::Missing)
            return std::unexpected(existing.error());
        if (existing && choice == OnExists::Rename)
            continue;
        // A part file that is not empty belongs to somebody, whoever it is.
        const auto part = files.factsOf(partPath(directory, name));
        const bool skips = existing && choice == OnExists::Skip;
        if (part && part->size > 0 && !skips)
            continue;
        return NameFound{name, existing.has_value()};
    }
    return std::unexpected(DiskError{DiskError::Kind::Exists, QStringLiteral("too many files of that name")});
}

namespace {

DiskResult<FileHandle> createOrTakeOver(FileLayer &files, const QString &path)
{
    auto file = files.create(path);
    if (file || file.error().kind != DiskError::Kind::Exists)
        return file;
    auto existing = files.open(path);
    if (!existing)
        return file;
    const auto facts = files.facts(*existing);
    if (facts && facts->size == 0)
        return existing;
    files.close(*existing);
    return file;
}

} // namespace

DiskResult<PartClaimed> claimPart(FileLayer &files, const ClaimWanted &wanted)
{
    constexpr int kMostRaces = 20;
    const QString &directory = wanted.directory;
    QStringList taken = wanted.taken;
    for (int race = 0; race < kMostRaces; ++race) {
        const auto found = findName(files, directory, wanted.fileName, wanted.choice, taken);
        if (!found)
            return std::unexpected(found.error());
        PartClaimed claimed{found->fileName, found->existsAlready, {}, {}};
        if (found->existsAlready && (wanted.choice == OnExists::Skip || wanted.choice == OnExists::Fail))
            return claimed;
        if (const auto space = files.freeSpace(directory); space && *space < wanted.needed) {
            return std::unexpected(
                DiskError{DiskError::Kind::Full,
                          QStringLiteral("%1 bytes are needed, %2 are free").arg(wanted.needed).arg(*space)});
        }
        const auto file = createOrTakeOver(files, partPath(directory, claimed.fileName));
        if (!file && file.error().kind == DiskError::Kind::Exists) {
            taken.append(claimed.fileName); // somebody was faster
            continue;
        }
        if (!file)
            return std::unexpected(file.error());
        const auto facts = files.facts(*file);
        if (!facts) {
            files.close(*file);
            return std::unexpected(facts.error());
        }
        claimed.file = *file;
        claimed.identity = partIdentity(*facts, files.volumeOf(directory).value_or(QString()));
        return claimed;
    }
    return std::unexpected(DiskError{DiskError::Kind::Exists, QStringLiteral("every name is taken")});
}

void abandonPart(FileLayer &files, const QString &directory, const PartClaimed &claimed)
{
    if (!claimed.file.isValid())
        return;
    const auto facts = files.facts(claimed.file);
    files.close(claimed.file);
    const QString path = partPath(directory, claimed.fileName);
    const auto named = files.factsOf(path);
    if (facts && named && named->identity == facts->identity && named->size == 0)
        (void)files.remove(path);
}

namespace {

QString whoSaidIt(ChecksumSource source)
{
    switch (source) {
    case ChecksumSource::Server: return QStringLiteral("the server told in a header");
    case ChecksumSource::SumsFile: return QStringLiteral("a sums file beside the address has");
    case ChecksumSource::Metalink: return QStringLiteral("the Metalink has");
    case ChecksumSource::User:
    case ChecksumSource::Unwanted: return QStringLiteral("was given");
    }
    return QStringLiteral("was given");
}

} // namespace

DiskResult<std::variant<Proof, ProofFailed>> provePart(FileLayer &files, FileHandle file, const ProofWanted &wanted,
                                                       const std::atomic<bool> &cancel, std::atomic<qint64> &hashed)
{
    using Result = std::variant<Proof, ProofFailed>;
    if (const auto untouched = files.checkUntouched(file); !untouched)
        return std::unexpected(untouched.error());
    removeSeal(files, file);
    // The attributes are a courtesy: a file system without them is no reason to fail.
    if (!wanted.origin.isEmpty())
        (void)files.setAttribute(file, "user.xdg.origin.url", wanted.origin);
    if (!wanted.referrer.isEmpty())
        (void)files.setAttribute(file, "user.xdg.referrer.url", wanted.referrer);
    if (const auto synced = files.sync(file); !synced)
        return std::unexpected(synced.error());
    const auto facts = files.facts(file);
    if (!facts)
        return std::unexpected(facts.error());
    if (facts->size != wanted.size) {
        return Result(ProofFailed{FailureCode::LengthMismatch,
                                  QStringLiteral("%1 bytes in place of %2").arg(facts->size).arg(wanted.size),
                                  {}});
    }
    // Every byte was written, so somebody emptied the file between two writes.
    if (facts->firstHole) {
        return std::unexpected(
            DiskError{DiskError::Kind::Changed, QStringLiteral("the bytes at %1 are gone").arg(*facts->firstHole)});
    }
    Proof proof;
    if (wanted.checksum.algorithm != HashAlgorithm::None) {
        auto digest = digestOfFile(files, file, wanted.size, wanted.checksum.algorithm, cancel, hashed);
        if (!digest)
            return std::unexpected(digest.error());
        proof.digest = *digest;
        if (!cancel && !wanted.checksum.expected.isEmpty() && proof.digest != wanted.checksum.expected) {
            return Result(
                ProofFailed{FailureCode::ChecksumMismatch,
                            QStringLiteral("%1 %2 in place of %3, which %4")
                                .arg(hashName(wanted.checksum.algorithm), QString::fromLatin1(proof.digest),
                                     QString::fromLatin1(wanted.checksum.expected), whoSaidIt(wanted.checksum.source)),
                            proof.digest});
        }
    }
    if (wanted.modified.isValid())
        (void)files.setTime(file, wanted.modified);
    return Result(proof);
}

DiskResult<Published> publishPart(FileLayer &files, FileHandle file, const PublishingWanted &wanted)
{
    const QString from = pathOf(wanted.directory, wanted.partName);
    const QString to = pathOf(wanted.directory, wanted.fileName);
    const auto proved = files.facts(file);
    if (!proved)
        return std::unexpected(proved.error());
    // A name is not a file: only what was proved gets the final one.
    const auto named = files.factsOf(from);
    if (!named && (named.error().kind != DiskError::Kind::Missing || !files.checkFolder(wanted.directory)))
        return std::unexpected(named.error());
    if (!named || named->identity != proved->identity)
        return Published::Replaced;
    if (const auto untouched = files.checkUntouched(file); !untouched)
        return std::unexpected(untouched.error());
    const auto renamed =
        wanted.choice == OnExists::Overwrite ? files.renameReplacing(from, to) : files.renameWithoutReplacing(from, to);
    if (!renamed)
        return std::unexpected(renamed.error());
    return Published::Done;
}

} // namespace longhaul
