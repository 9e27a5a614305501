#include "partfile.h"

#include "digest.h"
#include "safename.h"

namespace longhaul {

namespace {

const QLatin1String kSuffix(".part");

QString pathOf(const QString &directory, const QString &name)
{
    return directory.endsWith(QLatin1Char('/')) ? directory + name : directory + QLatin1Char('/') + name;
}

/// Bytes beyond the end of the file were lost with a power cut or cut off by somebody.
PartReopened reopened(FileHandle file, const FileFacts &facts, const RangeSet &received)
{
    PartReopened part{file, facts.identity, received.within({0, facts.size}), {}};
    if (part.received != received)
        part.note = QStringLiteral("The part file is shorter than it was; what is missing is fetched again.");
    return part;
}

DiskResult<PartFound> searchByIdentity(FileLayer &files, const Task &task, const RangeSet &received)
{
    const PartFound missing = PartMissing{
        received.isEmpty() ? QString() : QStringLiteral("The part file is gone; the download starts again.")};
    const auto name = files.findByIdentity(task.directory, task.partIdentity);
    if (!name)
        return missing;
    const auto facts = files.factsOf(pathOf(task.directory, *name));
    const bool whole = task.bytesTotal && received.contains({0, *task.bytesTotal});
    if (facts && whole && facts->size == *task.bytesTotal && !name->endsWith(kSuffix)) {
        if (const auto synced = files.syncFolder(task.directory); !synced)
            return std::unexpected(synced.error());
        return PartPublished{*name};
    }
    if (!facts || !name->endsWith(kSuffix))
        return missing;
    // It has another name than it should: somebody renamed it, or a new final name was chosen before a kill.
    const QString path = partPath(task.directory, task.fileName);
    if (!files.renameWithoutReplacing(pathOf(task.directory, *name), path))
        return missing;
    const auto file = files.open(path);
    if (!file)
        return std::unexpected(file.error());
    return reopened(*file, *facts, received);
}

} // namespace

QString partPath(const QString &directory, const QString &fileName)
{
    return pathOf(directory, fileName + kSuffix);
}

DiskResult<PartFound> findPart(FileLayer &files, const Task &task, const RangeSet &received)
{
    if (const auto folder = files.checkFolder(task.directory); !folder)
        return std::unexpected(folder.error());
    if (task.fileName.isEmpty() || task.partIdentity.isEmpty())
        return PartMissing{}; // a name without a part file is only a wish
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
    if (facts->identity != task.partIdentity) {
        files.close(*file);
        return searchByIdentity(files, task, received);
    }
    return reopened(*file, *facts, received);
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

DiskResult<PartClaimed> claimPart(FileLayer &files, const QString &directory, const QString &wanted, OnExists choice,
                                  QStringList taken, qint64 needed)
{
    constexpr int kMostRaces = 20;
    for (int race = 0; race < kMostRaces; ++race) {
        const auto found = findName(files, directory, wanted, choice, taken);
        if (!found)
            return std::unexpected(found.error());
        PartClaimed claimed{found->fileName, found->existsAlready, {}, {}};
        if (found->existsAlready && (choice == OnExists::Skip || choice == OnExists::Fail))
            return claimed;
        if (const auto space = files.freeSpace(directory); space && *space < needed) {
            return std::unexpected(DiskError{
                DiskError::Kind::Full, QStringLiteral("%1 bytes are needed, %2 are free").arg(needed).arg(*space)});
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
        claimed.identity = facts->identity;
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

DiskResult<std::variant<Proof, ProofFailed>> provePart(FileLayer &files, FileHandle file, const ProofWanted &wanted,
                                                       const std::atomic<bool> &cancel, std::atomic<qint64> &hashed)
{
    using Result = std::variant<Proof, ProofFailed>;
    // The attributes are a courtesy: a file system without them is no reason to fail.
    if (!wanted.origin.isEmpty())
        (void)files.setAttribute(file, "user.xdg.origin.url", wanted.origin);
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
    Proof proof;
    if (wanted.checksum.algorithm != HashAlgorithm::None) {
        auto digest = digestOfFile(files, file, wanted.size, wanted.checksum.algorithm, cancel, hashed);
        if (!digest)
            return std::unexpected(digest.error());
        proof.digest = *digest;
        if (!cancel && !wanted.checksum.expected.isEmpty() && proof.digest != wanted.checksum.expected) {
            return Result(ProofFailed{FailureCode::ChecksumMismatch,
                                      QStringLiteral("%1 %2 in place of %3")
                                          .arg(hashName(wanted.checksum.algorithm), QString::fromLatin1(proof.digest),
                                               QString::fromLatin1(wanted.checksum.expected)),
                                      proof.digest});
        }
    }
    if (wanted.modified.isValid())
        (void)files.setTime(file, wanted.modified);
    return Result(proof);
}

DiskResult<void> publishPart(FileLayer &files, const QString &directory, const QString &partName,
                             const QString &fileName, OnExists choice)
{
    const QString from = pathOf(directory, partName);
    const QString to = pathOf(directory, fileName);
    const auto renamed =
        choice == OnExists::Overwrite ? files.renameReplacing(from, to) : files.renameWithoutReplacing(from, to);
    if (!renamed)
        return renamed;
    return files.syncFolder(directory);
}

} // namespace longhaul
