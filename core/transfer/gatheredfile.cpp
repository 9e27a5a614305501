#include "gatheredfile.h"

namespace longhaul {

namespace {

/// Empty: not this way.
std::optional<PartClaimed> claimedUnnamed(FileLayer &files, const ClaimWanted &wanted, const GatheredFile &whole)
{
    const auto found = findName(files, wanted.directory, wanted.fileName, OnExists::Rename, wanted.taken);
    if (!found || files.factsOf(partPath(wanted.directory, found->fileName)))
        return std::nullopt;
    const auto file = files.createUnnamed(wanted.directory);
    if (!file)
        return std::nullopt;
    const std::atomic<bool> cancel = false;
    std::atomic<qint64> hashed = 0;
    if (files.write(*file, 0, whole.bytes)) {
        const auto proved = provePart(files, *file, whole.proof, cancel, hashed);
        const auto facts = files.facts(*file);
        if (proved && std::holds_alternative<Proof>(*proved) && facts) {
            const QString volume = files.volumeOf(wanted.directory).value_or(QString());
            return PartClaimed{found->fileName, false, *file, wholeIdentity(*facts, volume), std::get<Proof>(*proved)};
        }
    }
    files.close(*file);
    return std::nullopt;
}

} // namespace

DiskResult<PartClaimed> claimWhole(FileLayer &files, const ClaimWanted &wanted, const GatheredFile &whole)
{
    Q_ASSERT(wanted.choice == OnExists::Rename); // only a file with a name can replace another
    if (auto claimed = claimedUnnamed(files, wanted, whole))
        return *claimed;
    return claimPart(files, wanted);
}

} // namespace longhaul
